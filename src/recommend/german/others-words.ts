import { wordsText, type ScopeRule } from "../statement.ts";

const OTHERS = /(?:^|[\s„“"])(?!wir\b|ich\b)(?:\p{L}+\s){0,8}?(?:sagt|sagen|sagte|meint|meinen|meinte|findet|finden|fordert|fordern|forderte|forderten|behauptet|behaupten|argumentiert|argumentieren|erklärt|erklären|erklärte|kritisiert|kritisieren|verlangt|verlangen|betont|betonen|warnt|warnen|hält|halten|glaubt|glauben|beschloss|beschlossen)\b[^.]*,|\b(?:nach ansicht|nach auffassung|nach meinung|aus sicht|laut|zufolge)\b/iu;
const OWN = /\b(?:wir|unserer|unseres|ich|nach ansicht der autor|dieses gutachten)/iu;

/**
 * What others say or demand in the words in front.
 *
 * @example Die Kassen meinen, die Dienste müssten sich zusammenschließen. => dropped
 * @example Nach Ansicht der Kassen sollten die Dienste größer werden. => dropped
 */
export const othersWords: ScopeRule = {
  name: "others words",
  excludes(candidate, sentence) {
    if (sentence.section === "views") return true;
    if (candidate.rule === "german request" || candidate.rule === "german list item") return false;
    const before = wordsText(sentence, { start: 0, end: candidate.at + 1 });
    return OTHERS.test(before) && !OWN.test(before);
  },
};
