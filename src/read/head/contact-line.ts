import type { HeadRule } from "./head-rule.ts";

/** Addresses, telephone numbers, places of work under a footnote's mark, and ornaments, which stand on a title page and state none of the facts. */
export const contactLine: HeadRule = {
  name: "contact line",
  read(line) {
    const text = line.trim();
    if (text.length > 160) return undefined;
    if (/^\S+@\S+\.\S+$/u.test(text) || /^(?:https?:\/\/|www\.)\S+$/u.test(text)) return {};
    if (/^(?:tel|phone|fax|e-?mail|contact|telephone)\b[.:]/iu.test(text)) return {};
    if (/^(?:approved for public release|for official use|supported by|prepared for|sponsored by|in (?:partnership|collaboration|association) with|with (?:the )?support (?:from|of)|commissioned by|funded by|in cooperation with|gefördert von)\b/iu.test(text)) return {};
    if (/^(?:photo|image|credit|foto|picture|photograph|bild|getty)\b.{0,20}[:/]/iu.test(text)) return {};
    if (/^[¹²³⁴⁵⁶⁷⁸⁹*†‡§]+\s?\p{Lu}/u.test(text) && !text.endsWith("*")) return {};
    if (/^[\d\s–—.·•|*_=-]+$/u.test(text)) return {};
    return undefined;
  },
  examples: [
    ["a.ray@westhaven.example", {}],
    ["Photo: A. Ray / Agency", {}],
    ["* * *", {}],
    ["² Clinic for Quays, Westhaven", {}],
    ["Photography and the Law", undefined],
  ],
};
