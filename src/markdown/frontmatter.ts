import { parseDocument, stringify } from "yaml";

/** A note's properties as plain values, in order. */
export type Properties = Readonly<Record<string, unknown>>;

/** A note cut in two: its YAML without the fences, and where its body begins. */
export interface FrontmatterCut {
  readonly yaml: string;
  /** Where the body begins, in characters; 0 without frontmatter. */
  readonly bodyStart: number;
}

/** Aliases in YAML may multiply; a note has no use for more than a few. */
const MOST_YAML_ALIASES = 20;

/** Finds a note's frontmatter: between `---` on the very first line and the next line that is `---`. */
export function cutFrontmatter(text: string): FrontmatterCut {
  const opening = /^\ufeff?---[ \t]*\r?\n/u.exec(text);
  if (!opening) return { yaml: "", bodyStart: 0 };
  const rest = text.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r?\n|$)/mu.exec(rest);
  if (!closing) return { yaml: "", bodyStart: 0 };
  return { yaml: rest.slice(0, closing.index), bodyStart: opening[0].length + closing.index + closing[0].length };
}

/** Reads a note's properties; an empty object when it has none or its YAML is not valid. */
export function readProperties(text: string): Properties {
  const { yaml } = cutFrontmatter(text);
  if (yaml.trim() === "") return {};
  const document = parseDocument(yaml, { logLevel: "silent" });
  if (document.errors.length > 0) return {};
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_YAML_ALIASES });
    if (holdsItself(value, new Set())) return {};
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Properties) : {};
  } catch {
    // More aliases than allowed, or nested deeper than can be followed: to us the note has no properties, and it is not touched.
    return {};
  }
}

/** Tells whether a value is in itself, as an alias can make it. @param around the values that it stands in. */
function holdsItself(value: unknown, around: Set<unknown>): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (around.has(value)) return true;
  around.add(value);
  const found = Object.values(value).some((inner) => holdsItself(inner, around));
  around.delete(value);
  return found;
}

/** Writes frontmatter with its fences. Long lines are not folded, as the app does not fold them. */
export function writeFrontmatter(entries: readonly (readonly [string, unknown])[]): string {
  return `---\n${stringify(Object.fromEntries(entries), { lineWidth: 0 })}---\n`;
}
