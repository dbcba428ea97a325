import type { BoilerplateRule } from "./boilerplate-rule.ts";

const HINT = /^(?:you (?:will )?need|use|requires?|get|view with) (?:the (?:free )?)?adobe (?:acrobat |reader)/iu;
const TABLE = /^(?:full document|summary only|format)?\s*format\s*\|?\s*file size/iu;
const OFFER = /^(?:free )?download(?: (?:the )?(?:full )?(?:pdf|e-?book|report|document|publication|paper|study|brief|summary|options|formats?)\b.{0,60}| for free| now)?$|^pdf(?: file)?\s*\|?\s*[\d.,]+\s?[KMG]B\b.{0,40}$|^(?:bericht|studie|pdf) herunterladen\b.{0,40}$|^télécharger\b.{0,60}$/iu;

/** Offers of a file: the button, the table of formats and sizes, the advice on readers. */
export const downloadTable: BoilerplateRule = {
  name: "download table",
  recognises(words, { onLandingPage }) {
    if (words.length > 300) return false;
    if (HINT.test(words) || TABLE.test(words) || OFFER.test(words)) return true;
    return onLandingPage && /^(?:full document|summary only|read online|view (?:pdf|online)|ebook|epub|kindle)$/iu.test(words);
  },
  examples: [
    ["Download eBook for Free", true],
    ["FormatFile SizeNotes PDF file 0.3 MB", true],
    ["Use Adobe Acrobat Reader version 10 or higher for the best experience.", true],
    ["Downloads of public software rose by a third.", false],
  ],
};
