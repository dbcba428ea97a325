import { datesInside } from "../words/date-in-words.ts";
import { bareName, looksLikePerson, peopleIn } from "../words/person-names.ts";
import type { HeadRule } from "./head-rule.ts";

/** Who speaks, in testimony and speeches: `Statement of A, Director, B`. */
export const statementOf: HeadRule = {
  name: "statement line",
  read(line) {
    const who = /^(?:(?:written|oral|prepared|opening)\s+)?(?:statement|testimony|remarks|evidence|speech|address)\s+(?:of|by|from)\s*:?\s+(\S.*)$/iu.exec(line.trim())?.[1];
    if (who === undefined || who.length > 250) return undefined;
    const people = peopleIn(who);
    if (people) return { author: people };
    const date = datesInside(who).at(-1)?.date;
    const when = date === undefined ? {} : { date };
    const [first] = who.split(/,|\s+before\s+|\s+to the\s+/u).map(bareName);
    return first !== undefined && looksLikePerson(first) ? { author: [first], ...when } : when;
  },
  examples: [
    ["Statement of Ada Ray, Director, Bridges Office", { author: ["Ada Ray"] }],
    ["Testimony of Dr. Ada Ray before the Committee on Roads", { author: ["Ada Ray"] }],
    ["Speech by Marta Keller, Deputy Governor, at the Economic Club, 9 June 2016", { author: ["Marta Keller"], date: "2016-06-09" }],
    ["Statement of intent", {}],
  ],
};
