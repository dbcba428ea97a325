import { lowerAt, type ScopeRule } from "../statement.ts";

/**
 * What had to be done, or was asked for, in the past. The cue rules read no `had to`; this rule drops a present modal in a sentence
 * that begins with a past date and tells a past event.
 *
 * @example In 2009 the board agreed it should buy a crane. => dropped
 * @example Until 1990, boats must have been counted by hand. => dropped
 */
export const pastObligation: ScopeRule = {
  name: "past obligation",
  excludes(candidate, sentence, lexicon) {
    if (candidate.rule !== "modal" || candidate.opener.kind === "none") return false;
    if (!/^(?:in|until|since|by|before|after|when)\b.{0,30}\b(?:1\d{3}|20\d\d)\b/iu.test(sentence.text)) return false;
    for (let index = 0; index < candidate.at; index++) if (lexicon.verbs.is(lowerAt(sentence, index), "past")) return true;
    return false;
  },
};
