import { dateInWords, datesInside } from "../words/date-in-words.ts";
import { properNameAt } from "../words/organisation-words.ts";
import { peopleIn } from "../words/person-names.ts";
import { isDocumentKind } from "../words/document-kinds.ts";
import { monthNumber } from "../words/month-names.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { HeadRule } from "./head-rule.ts";

const PUBLISHED = /^\(?(?:(?:(?:this|the) )?(?:minutes|report|paper|document|article|page|text)?\s?(?:was |were )?approved and published on|(?:testimony|speech|remarks|address|lecture|statement|keynote) (?:presented|delivered|given|submitted) (?:on|at)|(?:first |originally |web |online )?(?:published|posted|released|issued)(?: online)?(?: on| in)?|publication date|publicly released|release date|date|date of publication|date of issue|issued|erschienen(?: am| im)?|veröffentlicht(?: am)?|publiziert(?: am)?|publié(?:e)?(?: le)?|paru(?: le)?|mis en ligne(?: le)?|vom|on)\s*[:.]?\s+/iu;
const OTHERWISE = /^\(?(?:(?:last |zuletzt )?(?:updated|modified|revised|reviewed|aktualisiert|geändert|corrected)|as of|accessed|retrieved|captured|downloaded|next (?:release|update)|first version|earlier version|this version|draft(?: of)?|embargo(?:ed)?|not for (?:release|publication) before|sperrfrist|redaktionsschluss|stand|received|accepted|submitted|ordered|delivered|presented|event date|filed|printed|created|clipped|mis à jour|consulté|dernière|data (?:as of|cut-?off)|abgerufen|© ?|copyright)(?![\p{L}])/iu;

/** Among `received` and `accepted`, the day on which an article came out. */
const PUBLISHED_PART = /^(?:(?:first |web )?published(?: online)?|available online|online)\s*(?:on|:)?\s/iu;

/** What may follow a date on its line: a time, a place in a series, how long it takes to read, an update. */
const AFTER = /^[\s,;|·•–—-]*(?:\(.*\)|(?:at |um |à )?\d{1,2}[:.h]\d{2}.*|updated.*|last updated.*|\d+ min.*|by .*|\d+ (?:pages|pp).*|gmt.*|e[sd]?t\b.*)?$/iu;

/** `Thursday, 14 March 2024 - Riga` */
const PLACE_BEHIND = /^\s+[–—-]\s+\p{Lu}\p{L}+(?:\s+(?:[Pp]rovisional|[Ff]inal)\s+edition)?$/u;

/** The date behind a volume, a series or a place: `Vol. 3, No. 2, June 2019`, `Policy Brief 12, May 2020`, `Geneva, 3 March 2020`. */
function afterSeriesOrPlace(text: string): PartialDate | undefined {
  const comma = text.search(/,\s+(?:(?:den|im|le)\s+)?(?:\d{1,2}(?:st|nd|rd|th|er|\.)?\s+)?\p{L}{3,10}\.?\s+(?:\d{1,2},\s+)?\d{4}$/u);
  if (comma < 0) return undefined;
  const before = text.slice(0, comma);
  const isSeries = /^(?:(?:vol(?:ume)?|issue|no|nr|number|heft|jahrgang|n°)\.?\s*\d+[\s,(]*)+\)?$/iu.test(before) || isDocumentKind(before);
  const isPlace = /^\p{Lu}[\p{L}.-]+(?: (?:(?:and|und|et) )?\p{Lu}[\p{L}.-]+){0,3}$/u.test(before) && before.length < 40 && monthNumber(before.split(" ")[0] ?? "") === undefined;
  return isSeries || isPlace ? dateInWords(text.slice(comma + 1).trim().replace(/^(?:den|im|le)\s+/u, "")) : undefined;
}

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu|thurs?|fri|sat|sun)[.,]{0,2} /iu;

/** A line that is a date, with or without a word that says of what. */
export const dateLine: HeadRule = {
  name: "date line",
  read(line) {
    const text = line.trim();
    if (text.length > 160) return undefined;
    // `Received 4 March; accepted 9 May; published online 14 June`
    const parts = text.split(/\s*[;|·•]\s*|,\s+(?=(?:received|revised|accepted|published|available|online)\b)/iu);
    const published = parts.length < 2 ? undefined : parts.find((part) => PUBLISHED_PART.test(part));
    const inPart = published === undefined ? undefined : dateInWords(published.replace(PUBLISHED_PART, "").trim());
    if (inPart !== undefined && parts.every((part) => PUBLISHED_PART.test(part) || OTHERWISE.test(part))) return { date: inPart };
    // A report is published when it is handed over.
    const handedOver = /^(?:presented|submitted|delivered|laid before|transmitted) (?:to )?(?:the |his |her )?\p{Lu}[^.]{2,80}?,? (?:on |in )?((?:\d{1,2}(?:st|nd|rd|th)? )?\p{Lu}\p{Ll}{2,9}\.? (?:\d{1,2}, )?\d{4})$/u.exec(text.charAt(0).toLowerCase() + text.slice(1))?.[1];
    const handed = handedOver === undefined ? undefined : dateInWords(handedOver);
    if (handed !== undefined) return { date: handed };
    if (OTHERWISE.test(text) && (/\d/u.test(text) || text.length < 30)) return {};
    const said = PUBLISHED.exec(text);
    const rest = text.slice(said?.[0].length ?? 0).replace(/\)$/u, said?.[0].startsWith("(") ? "" : ")");
    const whole = dateInWords(rest);
    // A year alone is a date only where something says so.
    if (whole !== undefined) return whole.length > 4 || said ? { date: whole } : undefined;
    const behind = afterSeriesOrPlace(rest);
    if (behind !== undefined) return { date: behind };
    const [first] = datesInside(rest.replace(WEEKDAY, ""));
    if (!first || first.index > 0 && !WEEKDAY.test(rest)) return undefined;
    const after = rest.slice(rest.indexOf(first.words) + first.words.length);
    if (!AFTER.test(after) && !PLACE_BEHIND.test(after)) return undefined;
    const author = peopleIn(/^\s+(?:by|von|par)\s+(.+)$/iu.exec(after)?.[1] ?? "");
    if (author) return { date: first.date, author };
    const authority = /^ by (?:the )?authority of (.+)$/iu.exec(after)?.[1];
    const publisher = authority === undefined ? undefined : properNameAt(authority);
    return { date: first.date, ...(publisher === undefined ? {} : { publisher }) };
  },
  examples: [
    ["Received 4 March 2021; accepted 9 January 2022; published online 14 February 2022", { date: "2022-02-14" }],
    ["Received 14 January 2020 · Accepted 2 June 2020 · Published online 19 August 2020", { date: "2020-08-19" }],
    ["Published Aug 15, 2004", { date: "2004-08-15" }],
    ["Published 1998", { date: "1998" }],
    ["1998", undefined],
    ["Testimony presented on May 8, 2019", { date: "2019-05-08" }],
    ["12. September 2023", { date: "2023-09-12" }],
    ["Tuesday, Aug. 15, 2017", { date: "2017-08-15" }],
    ["Mon 9 Jan 2023 06.00 GMT", { date: "2023-01-09" }],
    ["le 3 mars 2021", { date: "2021-03-03" }],
    ["Posted on July 14, 2020 by Hana Brezova", { date: "2020-07-14", author: ["Hana Brezova"] }],
    ["(first version: November 2018)", {}],
    ["Next release: June 2023", {}],
    ["Presented to the Governor-General, 12 June 2025", { date: "2025-06-12" }],
    ["Embargoed: must not be published before 00:01 GMT on 21 February 2017", {}],
    ["Published on 18 March 2021 by authority of the Assembly of Northmark", { date: "2021-03-18", publisher: "Assembly of Northmark" }],
    ["Geneva, 3 March 2020", { date: "2020-03-03" }],
    ["Lusaka and Lilongwe, 3 October 2023", { date: "2023-10-03" }],
    ["Thursday, 14 March 2024 - Riga Provisional edition", { date: "2024-03-14" }],
    ["Vol. 3, No. 2, June 2019", { date: "2019-06" }],
    ["Policy Brief 12, May 2020", { date: "2020-05" }],
    ["Tempers flared, March 2020", undefined],
    ["3/4/2021", undefined],
    ["March 2020 was the cruellest month", undefined],
  ],
};
