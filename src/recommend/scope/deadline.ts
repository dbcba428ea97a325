import { wordsText, type ScopeRule } from "../statement.ts";

const ALL_OF_IT = /^(?:(?:all|each|every|most|some|none|both|any) (?:of )?)?(?:(?:this|that|these|those|it|them|the)(?: (?:above|other|following|proposed))?)?(?: ?(?:measures?|steps?|changes?|reforms?|actions?|recommendations?|proposals?|work|things?))?(?: (?:above|below|listed here))?$/iu;
const DONE = /^be (?:\p{L}+ly )?(?:done|taken|completed|implemented|finished|carried out|put in(?:to)? (?:place|effect|force|practice)|adopted|acted (?:up)?on|begun|started)\b/iu;
const SOON = /^(?:be quick|begin|start|happen|be in place|come (?:first|soon))\b/iu;

/** `Three things`, which are told further on. */
const ANNOUNCED = /(?:^|\s)(?:(?:the )?(?:two|three|four|five|six|seven|several|some|a few|a number of|the following|other|more)\b(?: \p{L}+){0,2} )(?:things|points|questions|issues|matters|conditions|steps|changes|reforms|lessons)$/iu;

/**
 * A date or an urgency for what was already asked repeats it, a number of steps announces them, and neither asks anything new.
 *
 * @example All of these steps should be taken by 2031. => dropped
 * @example These measures must be implemented without delay. => dropped
 * @example Three things have to be settled. => dropped
 * @example Steps must be taken to protect the weir. => take steps to protect the weir
 * @example This work must start before the winter. => dropped
 */
export const deadline: ScopeRule = {
  name: "deadline",
  excludes({ rule, subject, action }, sentence) {
    if (rule === "modal" && subject && ANNOUNCED.test(wordsText(sentence, subject))) return true;
    if (rule !== "modal" || !subject || !ALL_OF_IT.test(wordsText(sentence, subject))) return false;
    const words = wordsText(sentence, action);
    // `Steps must be taken to protect the weir`: what for is what is asked.
    if (/^(?:steps?|measures?|actions?)$/iu.test(wordsText(sentence, subject)) && /^be (?:\p{L}+ ){0,2}?taken (?:now |urgently |immediately )?to \p{L}/iu.test(words)) return false;
    return DONE.test(words) || SOON.test(words);
  },
};
