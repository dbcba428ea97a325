import type { BoilerplateRule } from "./boilerplate-rule.ts";

/** What a publisher says of itself under every work: series, reviews, sponsors' views, what sort of body it is. */
export const aboutPublisher: BoilerplateRule = {
  name: "about the publisher",
  recognises(words, { part }) {
    if (part < 0.5 || words.length > 700) return false;
    return /^this (?:report|paper|publication|product|document|brief|perspective|research|commentary|monograph|study|technical report|note|reprint) (?:is|was) (?:part of|published (?:in|as part of)) the .{2,90}\bseries\b/iu.test(words) ||
      /\bdo(?:es)? not necessarily (?:reflect|represent)\b.{0,60}\b(?:opinions?|views?|polic(?:y|ies)|positions?)\b/iu.test(words) ||
      /^(?:the )?\p{Lu}[\p{L}&.' -]{1,60} is an? (?:independent,? |non-?partisan,? |private,? |international,? )*(?:non-?profit|not-for-profit|charity|registered charity|think tank)\b/u.test(words);
  },
  examples: [
    ["This report is part of the Halden monograph series. All monographs undergo rigorous peer review.", true],
    ["The Institute is a nonprofit organization that studies ports. Its publications do not necessarily reflect the views of its sponsors.", true],
    ["This report is part of the reason why the law was changed.", false],
  ],
};
