import { isMap, isScalar, parseDocument } from "yaml";

const FENCE = /^---[ \t]*$/u;
const MOST_LINES = 2_000;
/** Aliases in YAML may multiply; frontmatter has no use for more than a few. */
const MOST_ALIASES = 20;

/** One property of a note's frontmatter. */
export interface Property {
  readonly value: unknown;
  /** The words of the value as they stand in the capture. */
  readonly words: string;
  /** Line of the key in the capture, counted from 1. */
  readonly line: number;
}

/** A note cut in two. */
export interface Frontmatter {
  /** By key in small letters. Empty when the YAML is not valid: nothing is guessed out of it. */
  readonly properties: ReadonlyMap<string, Property>;
  /** Where the body begins, in lines from 0. */
  readonly bodyLine: number;
}

/** Cuts off the frontmatter between `---` on the first line and the next such line; `undefined` when there is none. */
export function readFrontmatter(lines: readonly string[]): Frontmatter | undefined {
  if (!FENCE.test(lines[0] ?? "")) return undefined;
  let end = 1;
  while (end < lines.length && end < MOST_LINES && !FENCE.test(lines[end] ?? "")) end++;
  if (!FENCE.test(lines[end] ?? "") || !/^[^\s#:][^:]*:(?:\s|$)/mu.test(lines.slice(1, end).join("\n"))) return undefined;
  return { properties: propertiesOf(lines.slice(1, end).join("\n")), bodyLine: end + 1 };
}

function propertiesOf(yaml: string): Map<string, Property> {
  const properties = new Map<string, Property>();
  const document = parseDocument(yaml, { logLevel: "silent" });
  if (document.errors.length > 0 || !isMap(document.contents)) return properties;
  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    // More aliases than allowed: made to do harm, or for another program.
    return properties;
  }
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== "string") continue;
    const range = (value as { range?: [number, number, number] } | null)?.range;
    properties.set(key.value.toLowerCase(), {
      value: (values as Record<string, unknown>)[key.value],
      words: range ? yaml.slice(range[0], range[1]).trim() : "",
      line: 1 + yaml.slice(0, (key as { range?: [number, number, number] }).range?.[0]).split("\n").length,
    });
  }
  return properties;
}
