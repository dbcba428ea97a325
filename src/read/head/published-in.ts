import { dateInWords, datesInside } from "../words/date-in-words.ts";
import type { HeadRule } from "./head-rule.ts";

/** `First published on the Harbour Herald`: whoever brought it out. */
const BROUGHT_OUT = /^(?:this (?:article|piece|post|op-ed|essay|commentary|column|story) )?(?:was )?(?:first|originally) (?:published|appeared) (?:in|on|by|at) (?:the )?(\p{Lu}[^.;:,\d(]{2,60}?)[.,]?$/iu;

/** Where an article came out first: the journal's date is the work's, not the day on which a site listed it. */
export const publishedIn: HeadRule = {
  name: "published in",
  read(line) {
    const outlet = BROUGHT_OUT.exec(line.trim())?.[1];
    if (outlet !== undefined && /^\p{Lu}/u.test(outlet)) return { publisher: outlet };
    const where = /^(?:(?:first |originally )?published in|erschienen in|paru dans)\s*:?\s+(\S.*)$/iu.exec(line.trim())?.[1];
    if (where === undefined || where.length > 300 || dateInWords(where) !== undefined) return undefined;
    const date = datesInside(where).at(-1)?.date ?? /,\s*((?:1[5-9]|20)\d{2})(?=[,.;]|$)/u.exec(where)?.[1];
    return date === undefined ? {} : { date };
  },
  examples: [
    ["Published in: Harbour Quarterly, v. 12, no. 3, Sep. 2016, p. 5-19", { date: "2016-09" }],
    ["Published in 2016", undefined],
    ["First published on the Harbour Herald.", { publisher: "Harbour Herald" }],
    ["This article was first published in 2016.", undefined],
  ],
};
