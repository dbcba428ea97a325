import { dateInWords } from "../words/date-in-words.ts";
import type { HeadRule } from "./head-rule.ts";

const MOST_WORDS_OF_A_PART = 3;

/** What stands over a headline to say where on the site it belongs: `Opinion | Fisheries`. */
export const kicker: HeadRule = {
  name: "kicker",
  read(line) {
    const parts = line.trim().split(/\s*[|»]\s*|\s+[·•/]\s+/u);
    if (parts.length < 2 || line.length > 120) return undefined;
    const isSection = (part: string): boolean => part !== "" && part.split(" ").length <= MOST_WORDS_OF_A_PART && !/[\d.?!:;@]/u.test(part) && dateInWords(part) === undefined;
    return parts.every(isSection) ? {} : undefined;
  },
  examples: [
    ["Opinion | Fisheries", {}],
    ["About | Topics | Publications | Events | Donate", {}],
    ["Night Trains/Day Problems", undefined],
    ["Ada Ray · May 2020", undefined],
  ],
};
