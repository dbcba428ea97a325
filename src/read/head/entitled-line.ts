import { dateInWords } from "../words/date-in-words.ts";
import { documentNumber } from "../words/identifiers.ts";
import type { HeadRule } from "./head-rule.ts";

const LONGEST = 600;

/** A sentence above the work that says which work follows: `This is the text file for report number N entitled 'T' which was released on D.` */
export const entitledLine: HeadRule = {
  name: "notice above the text",
  read(line) {
    const text = line.trim();
    if (text.length > LONGEST || !/^(?:this is|the following is)\b/iu.test(text)) return undefined;
    const title = /\b(?:entitled|titled)\s+(?:'([^\n]{3,250}?)'(?=\s+(?:which|that|dated|was)\b|[.,;]|$)|"([^"]{3,250})"|[“‘]([^”]{3,250}?)[”’](?!\p{L}))/u.exec(text);
    const name = title?.[1] ?? title?.[2] ?? title?.[3];
    if (name === undefined) return undefined;
    const number = /\bnumber\s+([A-Z][\w./-]{2,30})/u.exec(text)?.[1];
    const identifier = number === undefined ? undefined : documentNumber(number);
    const released = /\b(?:released|published|issued) (?:on|in) ([\p{L}\d][\p{L}\d ,.]{3,24}\d{4})/u.exec(text)?.[1];
    const date = released === undefined ? undefined : dateInWords(released);
    return { title: name.replace(/[.,]$/u, ""), ...(date === undefined ? {} : { date }), ...(identifier === undefined ? {} : { identifier }) };
  },
  examples: [
    ["This is the accessible text file for report number AGO-07-349 entitled 'Dam Safety: Boards' Records' which was released on March 29, 2007.", { title: "Dam Safety: Boards' Records", date: "2007-03-29", identifier: "AGO-07-349" }],
    ["This is the story of a dam.", undefined],
  ],
};
