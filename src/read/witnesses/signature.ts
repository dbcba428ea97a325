import type { Fact } from "../../model/fact.ts";
import { isProse, type Block, type Line } from "../block.ts";
import { isRole } from "../head/role-line.ts";
import { peopleIn } from "../words/person-names.ts";

const CLOSING = /^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully(?: submitted)?|(?:with )?(?:(?:my |our )?(?:best|kind(?:est)?|warm(?:est)?|good)) (?:regards|wishes)|with (?:many )?thanks|yours|mit besten grüßen|mit freundlichen grüßen|hochachtungsvoll|veuillez agréer.{0,120}|cordialement)\s*,?$/iu;

/**
 * Whoever signs below a letter's closing words, several signatures as one list; or whose name stands below the text with what the
 * person is: `Ada Ray / Senior Fellow, Institute for Quays`.
 */
export function signature(blocks: readonly Block[]): Fact<readonly string[]>[] {
  const lines = blocks.flatMap((block): readonly Line[] => block.lines);
  const closing = lines.findLastIndex((line) => isClosing(line.text));
  if (closing < 0) return signedBelowText(blocks);
  const signed = lines.slice(closing + 1, closing + 13).filter((line) => peopleIn(line.text) !== undefined);
  const [first] = signed;
  if (!first) return [];
  const value = signed.flatMap((line) => peopleIn(line.text) ?? []);
  const words = signed.map((line) => line.text.trim()).join("\n");
  return [{ value, witness: first.number === undefined ? { name: "signature" } : { name: "signature", line: first.number }, words }];
}

function signedBelowText(blocks: readonly Block[]): Fact<readonly string[]>[] {
  const prose = blocks.findIndex(isProse);
  for (const [index, { lines }] of blocks.entries()) {
    const [name, office] = lines;
    const above = blocks[index - 1];
    if (index <= prose + 1 || !above || !isProse(above) || !name || !office || lines.length > 3) continue;
    const people = peopleIn(name.text);
    if (people?.length !== 1 || people[0] !== name.text.trim() || !isRole(office.text)) continue;
    return [{ value: people, witness: name.number === undefined ? { name: "signature" } : { name: "signature", line: name.number }, words: `${name.text.trim()}\n${office.text.trim()}` }];
  }
  return [];
}

/** Tells whether a line is the closing words of a letter. */
export function isClosing(line: string): boolean {
  return CLOSING.test(line.trim());
}

/** Tells whether a line is a letter's address to its reader. What stands above it is to whom the letter goes. */
export function isSalutation(line: string): boolean {
  return /^(?:dear|sehr geehrte[rs]?|liebe[rs]?|madame|monsieur|mesdames)\b[^.!?]{2,100}[,:!]$/iu.test(line.trim());
}
