import type { HeadRule } from "./head-rule.ts";

/** Where an article stands in its journal: `Journal of Quays 14 (2022) 233–251`, `Quay Studies, vol. 3, no. 2 (2019)`. */
export const journalLine: HeadRule = {
  name: "journal line",
  read(line) {
    const [, journal, year] = /^(\p{Lu}[^\d;:]{4,90}?),?\s(?:vol(?:ume)?\.?\s?)?\d{1,4}(?:,?\s?(?:no\.?\s?|issue\s|\()?\d{1,4}\)?)?,?\s?\((?:\p{L}+\.?\s)?((?:19|20)\d{2})\)(?:[,:]?\s(?:pp?\.\s?)?[\dA-Za-z]+(?:[–-][\dA-Za-z]+)?)?\.?$/u.exec(line.trim()) ?? [];
    return journal === undefined || year === undefined ? undefined : { publisher: journal, date: year };
  },
  examples: [
    ["Journal of Quays 14 (2022) 233–251", { publisher: "Journal of Quays", date: "2022" }],
    ["Quay Studies, vol. 3, no. 2 (2019)", { publisher: "Quay Studies", date: "2019" }],
    ["Seven bridges (2022) and what they cost", undefined],
  ],
};
