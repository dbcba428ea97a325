/** Most characters of a name: a title is still told by its first hundred, and Windows bounds whole paths at 260. */
const LONGEST = 100;
/** Most bytes of a name in UTF-8, with room for an extension and a number below the 255 of most file systems. */
const MOST_BYTES = 200;

/** Names that Windows keeps for devices, whatever stands behind their first dot (Microsoft, “Naming Files, Paths, and Namespaces”). */
const DEVICE = /^(?:con|prn|aux|nul|con(?:in|out)\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/iu;

/**
 * Characters that cannot be seen and would make two names that look alike, but for those that join letters and emoji; and characters
 * that are none, which some file systems refuse.
 */
const UNSEEN = /(?!\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0020}-\u{e007f}])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]|\p{Surrogate}|\p{Unassigned}/gu;

/**
 * Turns a title into a file name that is legal on Windows, macOS, Linux, Android and iOS, and that a link can name:
 * without any of `* " \ / < > : | ? # ^ [ ]`, backticks, `%%` and characters that cannot be seen.
 * @param title any text, for example `Do the Ties Still Bind?`.
 * @param instead the name when nothing of the title is left.
 * @returns the name without extension, at most 100 characters long; a title cut short ends in `…`.
 */
export function fileName(title: string, instead: string): string {
  let name = shorten(
    title
      .normalize("NFC")
      .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
      .replace(UNSEEN, "")
      .replace(/\s*:\s+/gu, " - ")
      .replace(/[/\\:|]+/gu, "-")
      .replace(/[*"<>?#^[\]]+/gu, "")
      .replaceAll("`", "'")
      .replace(/%{2,}/gu, "%")
      .replace(/\s+/gu, " ")
      .normalize("NFC"),
  );
  // A link to a name that ends so would be one to the note of that path.
  while (/\.md$/iu.test(name)) name = trim(name.slice(0, -".md".length));
  return name === "" ? instead : name.replace(DEVICE, "$& note");
}

/** Cuts at the end of a word where there is one in the second half, and takes off dots and spaces at both ends. */
function shorten(name: string): string {
  const trimmed = trim(name);
  const signs = Array.from(new Intl.Segmenter().segment(trimmed.slice(0, 8 * LONGEST)), ({ segment }) => segment);
  if (signs.length <= LONGEST && bytesOf(trimmed) <= MOST_BYTES) return trimmed;
  const kept = signs.slice(0, LONGEST - 1);
  while (bytesOf(`${kept.join("")}…`) > MOST_BYTES) kept.pop();
  const wordEnd = kept.lastIndexOf(" ");
  const cut = wordEnd > kept.length / 2 ? kept.slice(0, wordEnd) : kept;
  const beginning = trim(cut.join("")).replace(/[\s,;.-]+$/u, "");
  return beginning === "" ? "" : `${beginning}…`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A leading dot hides a file; Windows drops dots and spaces at the end. */
function trim(name: string): string {
  return name.replace(/^[\s.]+/u, "").replace(/[\s.]+$/u, "");
}
