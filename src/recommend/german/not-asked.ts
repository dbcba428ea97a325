import { lowerAt, wordsText, type ScopeRule } from "../statement.ts";

const CHANGES = /\b(?:steigen|sinken|wachsen|zunehmen|abnehmen|erreichen|sich erhöhen|erhöhen|zurückgehen|liegen|betragen|fallen|sich erholen|dauern|kosten|einsparen)\b/u;
const HABIT = /\b(?:oft|häufig|bereits|derzeit|bislang|bisher|heute|täglich|meist|meistens|immer wieder|seit|ursprünglich|eigentlich|damals|jeden)\b/iu;
const LAW = /^(?:nach|gemäß|laut|auf grundlage)\b.{0,40}(?:§|gesetz|verordnung|richtlinie|artikel|satzung)|\bgesetzlich\b/iu;
const PAGE = /\b(?:nachdruck|genehmigung|belegexemplar\p{L}*|newsletter|cookies?|abonn\p{L}+|anmelden|browser|javascript|impressum|zitiert werden|kontaktieren sie|e-?mail|beachten|anmerken|erwähn\p{L}+|lesehinweis)\b/iu;

/**
 * What is no advice although its words look like it: a forecast, how things are for anybody, what a law says, and
 * what a page says of itself.
 *
 * @example Wer weit fährt, um zu pflegen, muss am Ende draufzahlen. => dropped
 * @example Die Zahl der Fahrten sollte bis 2030 um ein Viertel steigen. => dropped
 * @example Die Pflegekräfte müssen oft Überstunden leisten. => dropped
 * @example Nach dem Gesetz müssen die Kommunen jedes Jahr berichten. => dropped
 */
export const notAsked: ScopeRule = {
  name: "not asked",
  excludes(candidate, sentence) {
    if (sentence.section === "boilerplate" || sentence.section === "method" || PAGE.test(sentence.text)) return true;
    if (candidate.rule !== "german modal") return false;
    const rest = wordsText(sentence, candidate.action);
    if (candidate.at === 0 || /^(?:wer|was)$/u.test(lowerAt(sentence, 0))) return true;
    if (/^sollten?$/u.test(candidate.cue) && CHANGES.test(rest) && /\d|viertel|drittel|hälfte/iu.test(rest)) return true;
    if (/^(?:wer|was|man|ich)$/u.test(lowerAt(sentence, candidate.clauseStart)) || /^(?:man|ich)$/u.test(lowerAt(sentence, candidate.at + 1))) return true;
    if (/^(?:muss|müssen)$/u.test(candidate.cue) && HABIT.test(sentence.text)) return true;
    return LAW.test(sentence.text);
  },
};
