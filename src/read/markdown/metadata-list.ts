import type { Property } from "../../markdown/frontmatter.ts";

/** Highlights from reading services begin with a few lines of metadata; further down a list is the work's. */
const FURTHEST = 60;
const HEADING = /^#{1,6}\s+metadata\s*$/iu;
const ITEM = /^\s{0,3}[-*]\s+(?:\*\*)?(\p{L}[\p{L} _-]{1,30})(?:\*\*)?\s?::?(?:\*\*)?\s+(\S.{0,2000})$/u;
/** A field as Dataview has it, on a line of its own: `author:: [[Ada Ray]]`. */
const FIELD = /^\s{0,3}(?:[-*]\s+)?(\p{L}[\p{L}\p{N} _-]{1,30})::\s+(\S.{0,2000}?)\s*$/u;

/**
 * Reads the metadata that stands in a note's body: a list under the heading “Metadata”, and inline fields near its beginning.
 * @param lines the body.
 * @param firstLine the body's first line in the capture, counted from 1.
 * @returns by key in small letters, blanks as hyphens (`full-title`).
 */
export function readMetadataList(lines: readonly string[], firstLine: number): Map<string, Property> {
  const properties = new Map<string, Property>();
  let isUnderHeading = false;
  for (const [index, line] of lines.slice(0, FURTHEST).entries()) {
    if (/^#{1,6}\s/u.test(line)) isUnderHeading = HEADING.test(line);
    const [, key, words] = FIELD.exec(line) ?? (isUnderHeading ? ITEM.exec(line) : undefined) ?? [];
    if (key === undefined || words === undefined) continue;
    const name = key.trim().toLowerCase().replace(/[ _]+/gu, "-");
    if (!properties.has(name)) properties.set(name, { value: words.trim(), words: words.trim(), line: firstLine + index });
  }
  return properties;
}
