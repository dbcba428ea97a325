import type { HeadRule } from "./head-rule.ts";

/** The words under a picture, known by its credit; their date is the picture's. */
export const captionLine: HeadRule = {
  name: "caption",
  read(line) {
    const text = line.trim();
    if (text.length > 400) return undefined;
    if (/\((?:[^()]{0,60}\b)?(?:photos?|foto|image|picture|photograph(?:ed)?|photo illustration|bild)\b[^()]{0,80}\)\.?$/iu.test(text)) return {};
    if (/\b(?:photo|foto|image|picture|photograph) ?(?::|\/|(?:by|credit|von|courtesy of)\b)\s?\S.{1,60}$/iu.test(text)) return {};
    return /[/(|](?:\s?(?:AFP|AP|Reuters|Getty(?: Images)?|dpa|EPA|Bloomberg|Alamy|Shutterstock))\b.{0,40}$/u.test(text) ? {} : undefined;
  },
  examples: [
    ["A photograph by itself proves nothing, the court said, and it asked for the negatives of all the others.", undefined],
    ["Trawlers off Port Orla, March 3, 2017 (AP photo by Jan Holm).", {}],
    ["Ships wait, 3 August 2020. Photo: J. Holm.", {}],
    ["A photo of the bridge hung in his office (it still does).", undefined],
  ],
};
