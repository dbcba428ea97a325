import { cutFrontmatter, readPlacedProperties, type Property } from "../../markdown/frontmatter.ts";

const MOST_LINES = 2_000;

/** The frontmatter of a capture. */
export interface Frontmatter {
  /** By key in small letters. Empty when the YAML is not valid: nothing is guessed out of it. */
  readonly properties: ReadonlyMap<string, Property>;
  /** Where the body begins, in lines from 0. */
  readonly bodyLine: number;
}

/**
 * Reads a capture's frontmatter.
 * @param lines of the capture, without their ends.
 * @returns `undefined` when there is none. Any text may begin with a line of dashes: only what has a key in it is frontmatter.
 */
export function readFrontmatter(lines: readonly string[]): Frontmatter | undefined {
  const text = lines.slice(0, MOST_LINES).join("\n");
  const { yaml, bodyStart } = cutFrontmatter(text);
  if (!/^[^\s#:][^:\n]*:(?:\s|$)/mu.test(yaml)) return undefined;
  const properties = Array.from(readPlacedProperties(text), ([key, property]): [string, Property] => [key.toLowerCase(), property]);
  return { properties: new Map(properties), bodyLine: yaml.split("\n").length + (bodyStart > 0 ? 1 : 0) };
}
