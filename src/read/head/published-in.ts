import { dateInWords, datesInside } from "../words/date-in-words.ts";
import type { HeadRule } from "./head-rule.ts";

/** Where an article came out first: the journal's date is the work's, not the day on which a site listed it. */
export const publishedIn: HeadRule = {
  name: "published in",
  read(line) {
    const where = /^(?:(?:first |originally )?published in|erschienen in|paru dans)\s*:?\s+(\S.*)$/iu.exec(line.trim())?.[1];
    if (where === undefined || where.length > 300 || dateInWords(where) !== undefined) return undefined;
    const date = datesInside(where).at(-1)?.date ?? /,\s*((?:1[5-9]|20)\d{2})(?=[,.;]|$)/u.exec(where)?.[1];
    return date === undefined ? {} : { date };
  },
  examples: [
    ["Published in: Harbour Quarterly, v. 12, no. 3, Sep. 2016, p. 5-19", { date: "2016-09" }],
    ["Published in 2016", undefined],
  ],
};
