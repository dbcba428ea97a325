import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type ScopeRule, type Sentence } from "../statement.ts";

const OWN = /(?:^|\s)(?:wir|unser\p{L}*|ich|meiner|autor\p{L}*|dieses gutachten|sicht (?:der kommission|des (?:beirats|rats)))(?=[\s,])/iu;
const SOURCE = /(?:^|\s)(?:laut|zufolge)(?=[\s,])/iu;

/**
 * What others say or demand: in the words in front, behind (`…, sagt der Verband`), or under a heading for such.
 *
 * @example Die Kassen meinen, die Dienste müssten sich zusammenschließen. => dropped
 * @example Nach Ansicht der Kassen sollten die Dienste größer werden. => dropped
 * @example Die Ämter sollten freitags schließen, sagt die Gewerkschaft. => dropped
 */
export const othersWords: ScopeRule = {
  name: "others words",
  excludes({ rule, at, clauseStart, cue }, sentence, lexicon) {
    if (sentence.section === "views") return true;
    if (rule === "german request" || rule === "german list item") return false;
    const before = wordsText(sentence, { start: 0, end: at + 1 });
    if (isViewOf(sentence, at, lexicon) || SOURCE.test(sentence.text)) return !OWN.test(before);
    if (says(sentence, 0, clauseStart, lexicon) && sentence.words.slice(0, clauseStart + 1).some(({ lower }) => lower === ",")) return !OWN.test(before);
    const behind = sentence.words.findLastIndex(({ lower }) => lower === ",");
    if (behind > at && (lexicon.words.saying.has(lowerAt(sentence, behind + 1)) || lowerAt(sentence, behind + 1) === "so") && !/^(?:wir|ich|dass)$/u.test(lowerAt(sentence, behind + 2))) return true;
    // `Die Kassen klagen. Die Länder müssten mehr zahlen.`
    const { previous } = sentence;
    return /^müsste/u.test(cue) && previous !== undefined && previous.blockIndex === sentence.blockIndex && says(previous, 0, previous.words.length, lexicon) && !OWN.test(previous.text);
  },
};

function says(sentence: Sentence, from: number, to: number, lexicon: Lexicon): boolean {
  return sentence.words.slice(from, to).some(({ lower, text }, index) => index > 0 && text === lower && lexicon.words.saying.has(lower));
}

/** `nach Ansicht der Kassen`, `aus Sicht des Verbands`. */
function isViewOf(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  return sentence.words.some(({ lower }, index) => index < at && lexicon.words.viewNoun.has(lower) && /^(?:nach|aus|der|die|zur)$/u.test(lowerAt(sentence, index - 1)));
}
