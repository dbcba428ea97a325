/** Most characters of a name: a title is still told by its first hundred, and Windows bounds whole paths at 260. */
const LONGEST = 100;
/** Most bytes of a name in UTF-8, with room for an extension and a number below the 255 of most file systems. */
const MOST_BYTES = 200;

/** Names that Windows keeps for devices, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/iu;

/**
 * Turns a title into a file name that is legal on Windows, macOS, Linux, Android and iOS, and that a link can name:
 * without any of `* " \ / < > : | ? # ^ [ ]`, `%%` and characters that cannot be seen.
 * @param title any text, for example `Do the Ties Still Bind?`.
 * @param instead the name when nothing of the title is left.
 * @returns the name without extension, at most 100 characters long; a title cut short ends in `…`.
 */
export function fileName(title: string, instead: string): string {
  const name = shorten(
    title
      .normalize("NFC")
      // Characters that cannot be seen would make two names that look alike.
      .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
      .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
      .replace(/\s*:\s+/gu, " - ")
      .replace(/[/\\:|]+/gu, "-")
      .replace(/[*"<>?#^[\]]+/gu, "")
      .replace(/%{2,}/gu, "%")
      .replace(/\s+/gu, " "),
  );
  if (name === "") return instead;
  return DEVICE.test(name) ? `${name} note` : name;
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
