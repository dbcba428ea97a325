/**
 * Writes a wikilink.
 * @param target what the link leads to: a note's name or path without `.md`, or a file's with its extension.
 * @param options.subpath `#^block-id` or `#Heading`.
 * @param options.display the words that show; left out when they are the target's own.
 */
export function wikilink(target: string, options: { subpath?: string | undefined; display?: string | undefined } = {}): string {
  const address = `${target}${options.subpath ?? ""}`;
  const display = options.display?.replace(/\[\[|\]\]|\|/gu, " ").replace(/\s+/gu, " ").trim();
  return display && display !== address ? `[[${address}|${display}]]` : `[[${address}]]`;
}

/** The note and subpath that a property's wikilink names, or `undefined` for any other value. */
export function wikilinkTarget(value: unknown): { target: string; subpath: string; display: string } | undefined {
  if (typeof value !== "string") return undefined;
  const match = /^\[\[([^[\]|#]+)(#[^[\]|]*)?(?:\|([^[\]]*))?\]\]$/u.exec(value.trim());
  if (!match?.[1]) return undefined;
  const target = match[1].trim();
  return { target, subpath: match[2] ?? "", display: (match[3] ?? target).trim() };
}
