import { isSurelyPerson, peopleIn } from "../words/person-names.ts";
import { isBodyName, namesABody } from "../words/organisation-words.ts";
import { dateLine } from "./date-line.ts";
import { NO_CONTEXT, type HeadRule } from "./head-rule.ts";

/**
 * A line of nothing but people, without `by`. Since a headline may have the shape of a name, something must speak for it:
 * a title or an initial, a note on the author below the text, several names, one more name, a place of work, an address or a date next to it; and none of its words may stand
 * in the text as a common word.
 */
export const namesLine: HeadRule = {
  name: "byline",
  read(line, { afterTitle, above, below, isCommonWord, isNotedAuthor }) {
    const text = line.trim();
    if (text.length > 300 || /[.!?:]$/u.test(text.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ""))) return undefined;
    // `Institute for Quays, Ada Ray, Jon Lee`: the house, and who wrote it there.
    const [house = "", ...rest] = text.split(/,\s+/u);
    const behindHouse = rest.length > 0 && isBodyName(house) ? peopleIn(rest.join(", ")) : undefined;
    if (behindHouse?.length === rest.length && afterTitle) return { author: behindHouse, publisher: house };
    const people = peopleIn(text);
    if (!people) return undefined;
    if (isSurelyPerson(text)) return { author: people };
    if (people.some((name) => name.split(/[\s-]/u).some((word) => word.length > 3 && isCommonWord(word.toLowerCase())))) return undefined;
    if (!afterTitle) return undefined;
    if (people.some(isNotedAuthor)) return { author: people };
    const beside = [above, below].filter((other) => other !== undefined);
    const isPerson = (other: string): boolean => peopleIn(other)?.length === 1 && !other.split(/[\s-]/u).some((word) => word.length > 3 && isCommonWord(word.toLowerCase()));
    const isDated = (other: string): boolean => other.split(/\s*[|·•]\s*/u).some((part) => dateLine.read(part, NO_CONTEXT) !== undefined);
    // `MORAG MACINNES` right below a headline in small letters: set apart as bylines are.
    const isSetApart = above !== undefined && /\p{Ll}{2}/u.test(above) && !/\p{Ll}{3}/u.test(text);
    const supported = isSetApart || people.length > 1 || beside.some((other) => other.includes("@") || isDated(other) || isPerson(other) || (namesABody(other) && other.length < 100));
    return supported || text !== people[0] ? { author: people } : undefined;
  },
  examples: [
    ["Dr Zoë Krähen, Prof. François d'Héron and Łukasz Wójcik (independent consultant)", { author: ["Zoë Krähen", "François d'Héron", "Łukasz Wójcik"] }],
    ["Ada Ray, University of Westhaven", { author: ["Ada Ray"] }],
    ["Norman D. Levin", { author: ["Norman D. Levin"] }],
    ["Dry Docks", undefined],
    ["Key Findings", undefined],
    ["Volumes, Modes and Prices", undefined],
  ],
};
