import { dateInWords } from "../words/date-in-words.ts";
import { isBodyName, properNameAt } from "../words/organisation-words.ts";
import type { HeadRule } from "./head-rule.ts";

/** Who brought a work out, and perhaps when: `Published by X, September 2018`. */
export const imprint: HeadRule = {
  name: "imprint",
  read(line) {
    // A copyright line on the title page names the house; its year is no date of publication.
    const owner = /^(?:©|\(c\)|copyright)(?:\s*©)?(?:\s*(?:19|20)\d{2})?,?\s+(?:by )?(?:the )?([^.|]{4,90}?)(?:[.,]?\s*all rights reserved)?\.?$/iu.exec(line.trim())?.[1];
    if (owner !== undefined && isBodyName(owner)) return { publisher: owner };
    const said = /^(?:\(?published|herausgegeben|issued|publié)(?: (?:in )?((?:19|20)\d{2}))? (?:by|von|par)\s+(\S.*)$/iu.exec(line.trim()) ?? /^by (?:the )?authority of ()(?:the )?(\S.*)$/iu.exec(line.trim());
    const rest = said?.[2]?.replace(/[.)]$/u, "");
    const year = said?.[1] ?? "";
    if (rest === undefined || rest.length > 160) return undefined;
    const comma = rest.search(/[,(]\s*(?=(?:\p{L}{3,10}\.?\s+)?(?:\d{1,2},?\s+)?\d{4}$|\d{1,2}\.?\s+\p{L}{3,10}\s+\d{4}$)/u);
    const date = comma >= 0 ? dateInWords(rest.slice(comma + 1)) : year === "" ? undefined : year;
    const name = (date === undefined || comma < 0 ? rest : rest.slice(0, comma)).trim().replace(/^the /iu, "");
    if (properNameAt(name)?.length !== name.replace(/,.*$/u, "").length && properNameAt(name) !== name) return undefined;
    return { publisher: name, ...(date === undefined ? {} : { date }) };
  },
  examples: [
    ["Published 2006 by Harbour House", { publisher: "Harbour House", date: "2006" }],
    ["Published by Harbour House, September 2018", { publisher: "Harbour House", date: "2018-09" }],
    ["Published by the Institute for Ports", { publisher: "Institute for Ports" }],
    ["by authority of the Assembly of Northmark", { publisher: "Assembly of Northmark" }],
    ["© 2015 Observatory of Ports", { publisher: "Observatory of Ports" }],
    ["© 2015 Ada Ray", undefined],
    ["Published by mistake", undefined],
  ],
};
