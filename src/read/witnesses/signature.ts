import type { Fact } from "../../model/fact.ts";
import type { Block, Line } from "../block.ts";
import { peopleIn } from "../words/person-names.ts";

const CLOSING = /^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully(?: submitted)?|(?:with )?(?:(?:my |our )?(?:best|kind(?:est)?|warm(?:est)?|good)) (?:regards|wishes)|with (?:many )?thanks|yours|mit besten grüßen|mit freundlichen grüßen|hochachtungsvoll|veuillez agréer.{0,120}|cordialement)\s*,?$/iu;

/** Whoever signs below a letter's closing words; several signatures are one list. */
export function signature(blocks: readonly Block[]): Fact<readonly string[]>[] {
  const lines = blocks.flatMap((block): readonly Line[] => block.lines);
  const closing = lines.findLastIndex((line) => isClosing(line.text));
  if (closing < 0) return [];
  const signed = lines.slice(closing + 1, closing + 13).filter((line) => peopleIn(line.text) !== undefined);
  const [first] = signed;
  if (!first) return [];
  const value = signed.flatMap((line) => peopleIn(line.text) ?? []);
  const words = signed.map((line) => line.text.trim()).join("\n");
  return [{ value, witness: first.number === undefined ? { name: "signature" } : { name: "signature", line: first.number }, words }];
}

/** Tells whether a line is the closing words of a letter. */
export function isClosing(line: string): boolean {
  return CLOSING.test(line.trim());
}

/** Tells whether a line is a letter's address to its reader. What stands above it is to whom the letter goes. */
export function isSalutation(line: string): boolean {
  return /^(?:dear|sehr geehrte[rs]?|liebe[rs]?|madame|monsieur|mesdames)\b[^.!?]{2,100}[,:!]$/iu.test(line.trim());
}
