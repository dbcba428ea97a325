import { documentNumber, doiIn, printedIsbn } from "../words/identifiers.ts";
import type { HeadRule } from "./head-rule.ts";

/** A line that is the work's DOI, ISBN or document number, or states it beside little else. */
export const identifierLine: HeadRule = {
  name: "identifier line",
  read(line) {
    const text = line.trim();
    if (text.length > 200) return undefined;
    // A journal's line at the top or the foot of a first page: `Journal of Quays 14 (2022) 201–209. https://doi.org/…`
    const amid = /\d.{0,40}(?:\bdoi:\s?|doi\.org\/)10\./iu.test(text) && /\b(?:19|20)\d{2}\b/u.test(text) ? doiIn(text) : undefined;
    if (amid !== undefined) return { identifier: amid };
    if (text.length > 120) return undefined;
    const doi = /^(?:doi\s*:?\s*|https?:\/\/(?:dx\.)?doi\.org\/|available at:?\s+)/iu.test(text) || text.startsWith("10.") ? doiIn(text) : undefined;
    if (doi !== undefined) return { identifier: doi };
    if (/^(?:e-?)?ISBN/u.test(text)) {
      const isbn = printedIsbn(text.replace(/^e-?/u, ""));
      return isbn === undefined ? {} : { identifier: isbn };
    }
    if (/^ISSN\b/u.test(text)) return {};
    // `HC 540 SESSION 2017–2019`: a paper laid before a house.
    const laid = /^([A-Z]{2,5} \d{1,4}(?:[–-][IVX\d]+)?),? session (?:of )?\d{4}[–-]\d{2,4}$/iu.exec(text)?.[1];
    if (laid !== undefined) return { identifier: laid };
    // A number in a series, on a line or between bars of its own.
    if (/^(?:No|Nr|Nº|N°)\.?\s?\d{1,4}(?:\/\d{2,4})?$/u.test(text)) return { identifier: text };
    // `Report No. OIG-22-A-061`: the number stands for itself when it is more than digits.
    const labelled = /^(?:\p{L}+ )?(?:report|document|publication|audit|inspection|evaluation|product) (?:no\.?|number|nr\.?|#)\s?(\p{Lu}[\p{Lu}\d./-]{2,28}\d[\p{Lu}\d./-]*)$/iu.exec(text)?.[1];
    if (labelled !== undefined && !/\p{Ll}/u.test(labelled)) return { identifier: labelled };
    const number = documentNumber(text.replace(/^(?:no\.|nr\.|number|ref\.?:?)\s+/iu, ""));
    return number === undefined ? undefined : { identifier: number };
  },
  examples: [
    ["Journal of Quays 14 (2022) 201–209. https://doi.org/10.5555/quay.22.14", { identifier: "10.5555/quay.22.14" }],
    ["GAO-23-105671", { identifier: "GAO-23-105671" }],
    ["https://doi.org/10.5555/cue.2020.31", { identifier: "10.5555/cue.2020.31" }],
    ["ISBN 978-0-8330-3621-4", { identifier: "978-0-8330-3621-4" }],
    ["ISBN 978-0-306-40615-7", { identifier: "978-0-306-40615-7" }],
    ["ASF Brief 17/42", { identifier: "ASF Brief 17/42" }],
    ["Working Paper No. 31", { identifier: "Working Paper No. 31" }],
    ["HC 540 SESSION 2017–2019", { identifier: "HC 540" }],
    ["Report No. OIG-22-A-061", { identifier: "OIG-22-A-061" }],
    ["No. 117", { identifier: "No. 117" }],
    ["Annual Report 2019", undefined],
    ["May 2020", undefined],
    ["COVID-19", undefined],
  ],
};
