import { datesInside } from "../words/date-in-words.ts";
import { isBodyName } from "../words/organisation-words.ts";
import { bareName, looksLikePerson, peopleIn } from "../words/person-names.ts";
import type { HeadRule } from "./head-rule.ts";
import { isRole } from "./role-line.ts";

/** `Assistant Secretary for Ports Affairs Ada Ray`: the name at the end of an office. */
function behindOffice(words: string): string | undefined {
  const name = /(?:^|\s)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.){0,2} \p{Lu}[\p{L}'’-]+(?:, (?:Jr|Sr)\.)?)$/u.exec(words)?.[1];
  return name !== undefined && isRole(words.replace(/\.$/u, "")) && looksLikePerson(name.replace(/, /u, " ")) ? name : undefined;
}

const ALONE = /^(?:(?:written|oral|prepared|opening)\s+)?(?:statement|testimony|remarks|evidence|speech|address|submission)\s+(?:of|by|from)\s*:?$/iu;

/** Who speaks, in testimony and speeches: `Statement of A, Director, B`. */
export const statementOf: HeadRule = {
  name: "statement line",
  read(line, { above }) {
    if (ALONE.test(line.trim())) return {};
    // `Testimony of` stands alone, and who gives it on the next line.
    const below = above !== undefined && ALONE.test(above.trim()) ? peopleIn(line.trim()) : undefined;
    if (below) return { author: below };
    const noting = /^(?:note|report|memorandum|letter|communication) (?:by|from) (?:the )?(\p{Lu}.{4,90})$/iu.exec(line.trim())?.[1];
    if (noting !== undefined && isBodyName(noting)) return { body: noting };
    const who = /^(?:(?:written|oral|prepared|opening)\s+)?(?:statement|testimony|remarks|evidence|speech|address)\s+(?:of|by|from)\s*:?\s+(\S.*)$/iu.exec(line.trim())?.[1];
    if (who === undefined || who.length > 250) return undefined;
    const people = peopleIn(who);
    if (people) return { author: people };
    const date = datesInside(who).at(-1)?.date;
    const when = date === undefined ? {} : { date };
    const [first = ""] = who.split(/,\s+(?!(?:Jr|Sr|I{2,3})\b)|\s+(?:before|on|at|regarding|as prepared)\s+|\s+to the\s+/iu).map(bareName);
    const name = looksLikePerson(first) ? first : behindOffice(first);
    return name === undefined ? when : { author: [name], ...when };
  },
  examples: [
    ["Statement of Ada Ray, Director, Bridges Office", { author: ["Ada Ray"] }],
    ["Testimony of Dr. Ada Ray before the Committee on Roads", { author: ["Ada Ray"] }],
    ["Speech by Marta Keller, Deputy Governor, at the Economic Club, 9 June 2016", { author: ["Marta Keller"], date: "2016-06-09" }],
    ["Remarks by Secretary Ada M. Ray, Jr. on Recommendations for Harbours", { author: ["Ada M. Ray, Jr."] }],
    ["Testimony of Assistant Secretary for Ports Affairs Ada Ray Before the House Subcommittee on Trade", { author: ["Ada Ray"] }],
    ["Testimony of", {}],
    ["Note by the Office for Lakes", { body: "Office for Lakes" }],
    ["Statement of intent", {}],
    ["Statement by the Harbour Advisory Committee", {}],
  ],
};
