import { dateInWords } from "../words/date-in-words.ts";
import { properNameAt } from "../words/organisation-words.ts";
import type { HeadRule } from "./head-rule.ts";

/** Who brought a work out, and perhaps when: `Published by X, September 2018`. */
export const imprint: HeadRule = {
  name: "imprint",
  read(line) {
    const said = /^(?:\(?published|herausgegeben|issued|publié) (?:by|von|par)\s+(\S.*)$/iu.exec(line.trim()) ?? /^by (?:the )?authority of (?:the )?(\S.*)$/iu.exec(line.trim());
    const rest = said?.[1]?.replace(/[.)]$/u, "");
    if (rest === undefined || rest.length > 160) return undefined;
    const comma = rest.search(/[,(]\s*(?=(?:\p{L}{3,10}\.?\s+)?(?:\d{1,2},?\s+)?\d{4}$|\d{1,2}\.?\s+\p{L}{3,10}\s+\d{4}$)/u);
    const date = comma < 0 ? undefined : dateInWords(rest.slice(comma + 1));
    const name = (date === undefined ? rest : rest.slice(0, comma)).trim().replace(/^the /iu, "");
    if (properNameAt(name)?.length !== name.replace(/,.*$/u, "").length && properNameAt(name) !== name) return undefined;
    return { publisher: name, ...(date === undefined ? {} : { date }) };
  },
  examples: [
    ["Published by Harbour House, September 2018", { publisher: "Harbour House", date: "2018-09" }],
    ["Published by the Institute for Ports", { publisher: "Institute for Ports" }],
    ["by authority of the Assembly of Northmark", { publisher: "Assembly of Northmark" }],
    ["Published by mistake", undefined],
  ],
};
