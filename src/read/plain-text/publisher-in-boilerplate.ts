import type { Fact } from "../../model/fact.ts";
import { PROPER_NAME } from "../proper-names.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Sentences of a site that name whoever issues the work, most plainly first. */
const PATTERNS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "published by", pattern: new RegExp(`\\b(?:[Pp]ublished by|[Pp]ublisher:)\\s+(?:the\\s+)?(${PROPER_NAME})`, "u") },
  { name: "permission", pattern: new RegExp(`\\b[Pp]ermission (?:is|must be) (?:required|obtained) from\\s+(?:the\\s+)?(${PROPER_NAME})`, "u") },
  { name: "subscription", pattern: new RegExp(`\\bsubscription to\\s+(${PROPER_NAME})`, "u") },
  { name: "series", pattern: new RegExp(`\\bpart of the\\s+(${PROPER_NAME})\\s+(?:\\p{Ll}+\\s+){0,3}series\\b`, "u") },
  { name: "copyright", pattern: new RegExp(`(?:©|\\([Cc]\\)|[Cc]opyright)\\s*(?:\\d{4})?,?\\s*(?:by\\s+)?(?:the\\s+)?(${PROPER_NAME})`, "u") },
];

/** The publisher as the site's own sentences name it, the plainest first. */
export function publisherInBoilerplate(paragraphs: readonly Paragraph[]): Fact<string>[] {
  return PATTERNS.flatMap(({ name, pattern }) => {
    for (const { lines, text } of paragraphs) {
      const match = pattern.exec(text);
      const line = lines[0]?.number;
      if (match?.[1] !== undefined)
        return [{ value: match[1].replace(/[.,]$/u, ""), witness: { name, ...(line === undefined ? {} : { line }) }, words: match[0] }];
    }
    return [];
  });
}
