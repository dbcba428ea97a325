import { isMap, isNode, isScalar, parseDocument } from "yaml";
import { writeProperties } from "./write-properties.ts";

/** A note's properties as plain values, in order. */
export type Properties = Readonly<Record<string, unknown>>;

/** One property, and where it stands. */
export interface Property {
  readonly value: unknown;
  /** The words of the value as they stand in the note. */
  readonly words: string;
  /** Line of the key in the note, counted from 1. */
  readonly line: number;
}

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
  return Object.fromEntries(Array.from(readPlacedProperties(text), ([key, { value }]) => [key, value]));
}

/**
 * Reads a note's properties with their places, by key.
 * @returns an empty map when it has none. YAML that is not valid, that multiplies or that holds itself counts as none: nothing is
 * guessed out of it, and the note is not touched.
 */
export function readPlacedProperties(text: string): Map<string, Property> {
  const { yaml } = cutFrontmatter(text);
  const properties = new Map<string, Property>();
  if (yaml.trim() === "") return properties;
  const document = parseDocument(yaml, { logLevel: "silent" });
  if (document.errors.length > 0 || !isMap(document.contents)) return properties;
  let values: Properties;
  try {
    values = document.toJS({ maxAliasCount: MOST_YAML_ALIASES }) as Properties;
    if (holdsItself(values, new Set())) return properties;
  } catch {
    // More aliases than allowed, or nested deeper than can be followed: made to do harm, or for another program.
    return properties;
  }
  // The fence is the first line.
  let line = 2;
  let counted = 0;
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : "";
    if (!isScalar(key) || !Object.hasOwn(values, name)) continue;
    line += yaml.slice(counted, key.range[0]).split("\n").length - 1;
    counted = key.range[0];
    const [begin, end] = (isNode(value) ? value.range : undefined) ?? [0, 0];
    properties.set(name, { value: values[name], words: yaml.slice(begin, end).trim(), line });
  }
  return properties;
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

/** Writes frontmatter with its fences. */
export function writeFrontmatter(entries: readonly (readonly [string, unknown])[]): string {
  return `---\n${writeProperties(entries)}---\n`;
}
