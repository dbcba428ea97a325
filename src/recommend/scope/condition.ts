import { lowerAt, type ScopeRule } from "../statement.ts";
import { skipAdverbs } from "../text/grammar.ts";

/**
 * A modal inside a clause of condition, time or reason supposes or explains, and `should` before its subject is an `if`.
 * The main clause may still advise.
 *
 * @example Should the weir fail, boats would be stranded. => dropped
 * @example If the county must borrow, rates will rise. => dropped
 * @example The pier closed because the board must save. => dropped
 */
export const condition: ScopeRule = {
  name: "condition",
  excludes(candidate, sentence, lexicon) {
    if (candidate.rule !== "modal" && candidate.rule !== "implied need") return false;
    const before = lowerAt(sentence, candidate.at - 1);
    if (candidate.cue === "should" && (before === "" || /^[,;:(—–“"]$/u.test(before) || /^(?:and|but|or)$/u.test(before)) && !candidate.subject) {
      const after = sentence.words[skipAdverbs(sentence, candidate.at + 1, lexicon)]?.lower ?? "";
      return !lexicon.verbs.is(after, "base") || lexicon.words.determiner.has(after);
    }
    // `Should the rule pass, fees will have to be paid back`: what follows from it.
    if (candidate.rule === "implied need" && candidate.subject && /^(?:applicants|participants|candidates|users|customers|passengers|residents|owners)$/u.test(lowerAt(sentence, candidate.subject.end - 1))) return true;
    if (candidate.rule === "implied need" && /^will (?:have|need) to$/u.test(candidate.cue) && /^(?:should|if|were|once|when)\b/iu.test(sentence.text)) return true;
    const { opener } = candidate;
    if (opener.kind !== "subordinate") return false;
    // A recital: `whereas states must report every year;`
    if (lowerAt(sentence, opener.word) === "whereas" && opener.word < 3) return true;
    return !/^(?:while|whereas|although|though|why)$/u.test(lowerAt(sentence, opener.word));
  },
};
