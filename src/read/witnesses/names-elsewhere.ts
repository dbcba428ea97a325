import type { Block } from "../block.ts";
import { opensCitation } from "../words/part-headings.ts";
import { publisherInBoilerplate } from "./publisher-in-boilerplate.ts";

const LEGAL_FORM = /,?\s(?:e\.\s?V\.|Inc\.?|Ltd\.?|Limited|gGmbH|GmbH|AG|LLC|LLP|plc)$/u;
/** Fewest places in which a house is spoken of as one, where no sentence says outright that it publishes. */
const FEWEST_PLACES = 2;
const MOST_WORDS_OF_A_HOUSE = 6;

/** What the rest of a capture says of the names on its title page. */
export interface NamesElsewhere {
  /** Tells whether a line is the name of the house that the work came out in, and so not the work's. */
  isHouse(line: string): boolean;
  /** Tells whether the citation that the work asks for has these words. */
  isCited(line: string): boolean;
}

/** For captures of which nothing is known but their title page. */
export const NOTHING_ELSEWHERE: NamesElsewhere = { isHouse: () => false, isCited: () => false };

/**
 * Gathers what the blocks of a capture say of names: who publishes, where people write and what one subscribes to, what the
 * citation calls the work.
 */
export function namesElsewhere(blocks: readonly Block[]): NamesElsewhere {
  const houses = new Set(publisherInBoilerplate(blocks).map(({ value }) => folded(value)));
  const lines = blocks.flatMap((block) => block.lines.map(({ text }) => text.replace(/\s+/gu, " ").trim()));
  const citing = blocks.findIndex(({ words }) => opensCitation(words));
  const citation = citing < 0 ? "" : folded(`${blocks[citing]?.words ?? ""} ${blocks[citing + 1]?.words ?? ""}`);
  return {
    isHouse: (line) => houses.has(folded(line)) || isSpokenOf(line.replace(/\s+/gu, " ").trim(), lines),
    isCited: (line) => line.trim().split(/\s+/u).length > 1 && citation.includes(folded(line)),
  };
}

/** A house is what things come *from*, what people work *at* and what one subscribes *to*; a work is not. */
function isSpokenOf(name: string, lines: readonly string[]): boolean {
  if (name.split(" ").length > MOST_WORDS_OF_A_HOUSE || !/^\p{Lu}/u.test(name)) return false;
  const places = lines.filter((line) => {
    const at = line.indexOf(name);
    return at > 0 && /(?:^|\s)(?:from|at|to|by|bei|von|chez)\s(?:the\s)?$/iu.test(line.slice(Math.max(0, at - 12), at)) && !/^\p{L}/u.test(line.slice(at + name.length));
  });
  return places.length >= FEWEST_PLACES;
}

const folded = (name: string): string => name.replace(/\s+/gu, " ").trim().replace(LEGAL_FORM, "").replace(/^the /iu, "").toLowerCase();
