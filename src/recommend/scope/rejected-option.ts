import { wordsText, type ScopeRule } from "../statement.ts";

/**
 * An option that the document turns down, at once or in the sentence that puts it.
 *
 * @example We looked at the idea that every village should own a crane. => dropped
 * @example Some would say that the weir should go; that would be a mistake. => dropped
 * @example It is sometimes suggested that the weir should go. => dropped
 */
export const rejectedOption: ScopeRule = {
  name: "rejected option",
  excludes(candidate, sentence) {
    const before = wordsText(sentence, { start: 0, end: candidate.at });
    if (/\b(?:considered|looked at|examined|weighed|rejected|asked|debated|wondered) (?:whether|the (?:idea|option|alternative|case))\b/iu.test(before)) return true;
    if (/\b(?:(?:less|not|un|hardly|never) ?(?:convinced|persuaded|attracted|tempted)|do(?:es)? not (?:share|support|accept|endorse|favou?r|agree|advocate)|cannot (?:support|accept|endorse)|(?:opposes?|rejects?|decline[sd]? to) )[^;:]*$/iu.test(before)) return true;
    if (/^(?:some|others|many|few|critics|opponents|supporters|proponents|optimists|pessimists|enthusiasts|sceptics|skeptics)\b[^,;]{0,40}\b(?:would|will|may|might|want|wish|like|say|argue)\b/iu.test(before)) return true;
    if (/\bit is (?:sometimes|often|frequently|commonly|widely|occasionally) (?:\p{L}+ed|said|thought|held)\b/iu.test(before)) return true;
    const after = wordsText(sentence, { start: candidate.at, end: sentence.words.length });
    return /[;,—–] (?:but |and )?(?:that|this|it|we) (?:would be (?:a mistake|wrong|folly)|do not (?:support|agree|recommend)|disagree|reject)\b/iu.test(after);
  },
};
