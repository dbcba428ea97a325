import { datesInside } from "../words/date-in-words.ts";
import { namesABody } from "../words/organisation-words.ts";
import { isGenericAuthor, peopleIn } from "../words/person-names.ts";
import type { HeadRule } from "./head-rule.ts";

const BY = /^(?:(?:story|text|report|analysis|article|commentary|opinion|words|written|a report|prepared|a paper|an essay)\s+by|by|text von|von|eine studie von|par|por|door|un rapport de)\s*:?\s+(\S.*)$/iu;

/** The line that says by whom: `by A, B and C`. */
export const byline: HeadRule = {
  name: "byline",
  read(line) {
    const text = line.trim().replace(/\s+/gu, " ");
    const names = BY.exec(text)?.[1];
    // Several things between bars or dots are for the compound line.
    if (names === undefined || text.length > 400 || /\s[|·•‧∙]\s/u.test(names)) return undefined;
    const people = peopleIn(names.replace(/\s+[–—]\s.*$/u, ""));
    // `By Ada Ray, Institute for Quays, 9 March 2022`
    const dated = datesInside(names).at(-1);
    const isAtEnd = dated !== undefined && names.replace(/[.)\s]+$/u, "").endsWith(dated.words);
    if (people) return { author: people, ...(isAtEnd ? { date: dated.date } : {}) };
    const body = names.replace(/^the /iu, "").replace(/[.,;]$/u, "");
    if (isGenericAuthor(body)) return {};
    // A body signs only when the line is nothing but its name.
    return body.length <= 100 && namesABody(body) && /^\p{Lu}/u.test(body) && !/[.!?]\s/u.test(body) && !/\d/u.test(body) ? { author: [body] } : undefined;
  },
  examples: [
    ["by Norman D. Levin", { author: ["Norman D. Levin"] }],
    ["By Ada Ray, Lu Bo Wen and José María Ruiz", { author: ["Ada Ray", "Lu Bo Wen", "José María Ruiz"] }],
    ["By Ada Ray and Jon Lee, Institute for Quays, 9 March 2022", { author: ["Ada Ray", "Jon Lee"], date: "2022-03-09" }],
    ["by Ada Ray et al.", { author: ["Ada Ray", "et al."] }],
    ["By the Department for Business, Energy and Trade", { author: ["Department for Business, Energy and Trade"] }],
    ["By admin", {}],
    ["Por Ana Ruiz y Steen Holm", { author: ["Ana Ruiz", "Steen Holm"] }],
    ["By law, every bridge is inspected", undefined],
    ["By 2030 half of all towns will", undefined],
    ["von Friederike Ahlers und Jörg Sand", { author: ["Friederike Ahlers", "Jörg Sand"] }],
  ],
};
