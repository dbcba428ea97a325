/** What would end a link's words or begin something else in them; nothing in a wikilink can be escaped. */
const NOT_IN_WORDS = /\[\[|\]\]|[|<>`\\\p{Cc}\p{Surrogate}]|%{2,}|={2,}|:{2,}|\${2,}/gu;

/**
 * Writes a wikilink.
 * @param target what the link leads to: a note's name or path without `.md`, or a file's with its extension.
 * @param options.subpath `#^block-id` or `#Heading`.
 * @param options.display the words that show; left out when they are the target's own.
 */
export function wikilink(target: string, options: { subpath?: string | undefined; display?: string | undefined } = {}): string {
  const address = `${target}${options.subpath ?? ""}`;
  const display = options.display?.replace(NOT_IN_WORDS, " ").replaceAll("[", "(").replaceAll("]", ")").replace(/\s+/gu, " ").trim();
  return display && display !== address ? `[[${address}|${display}]]` : `[[${address}]]`;
}

/**
 * Words as the value of a property. One that is a wikilink and nothing else would be a live link, and nothing in a value can be escaped: a
 * sign that cannot be seen keeps its brackets apart. So with addresses of other programs.
 */
export function plainValue(words: string): string {
  return words.replace(/^(\s*!?\[)(?=\[[\s\S]*\]\]\s*$)|^(\s*(?!https?:)[a-z][a-z\d+.-]*:)(?=\/\/)/iu, "$&\u2060");
}

/** The note and subpath that a property's wikilink names, or `undefined` for any other value. */
export function wikilinkTarget(value: unknown): { target: string; subpath: string; display: string } | undefined {
  if (typeof value !== "string") return undefined;
  const match = /^\[\[([^[\]|#]+)(#[^[\]|]*)?(?:\|([^[\]]*))?\]\]$/u.exec(value.trim());
  if (!match?.[1]) return undefined;
  const target = match[1].trim();
  return { target, subpath: match[2] ?? "", display: (match[3] ?? target).trim() };
}
