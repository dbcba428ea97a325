import { lowerAt, wordsText, type ScopeRule } from "../statement.ts";

const HABIT = /(?:^|\s)(?:oft|häufig|bereits|derzeit|bislang|bisher|heute|täglich|meist|meistens|immer wieder|seit|ursprünglich|eigentlich|damals|jeden|sonst|natürlich|bis zu)(?=\s)/iu;
const PAST = /(?:^|\s)(?:damals|einst|seinerzeit|ursprünglich)(?=\s)/iu;
const LAW = /(?:^|\s)(?:nach|gemäß|laut)\s.{0,40}(?:§|gesetz|ordnung|richtlinie|artikel|satzung)|gesetzlich (?:verpflichtet|vorgeschrieben)/iu;
const PAGE = /nachdruck|belegexemplar|newsletter|cookies|abonnieren|browser|javascript|impressum|zitiert werden|kontaktieren sie|zustimmung (?:des|der) (?:verlag|redaktion|herausgeb)|bitte beachten|anfragen sind|geschäftsstelle zu|spenden|meinung der redaktion|lesehinweis|alle rechte/iu;
const REJECTED = /(?:^|\s)(?:lehnen (?:wir|ich)|wäre (?:falsch|ein fehler|fatal)|halten (?:wir|ich) (?:nicht|für falsch)|wir lehnen)(?=[\s,.])/iu;
const MEASURED = /\d|viertel|drittel|hälfte|prozent/iu;

/**
 * What is no advice although its words look like it: a forecast, how things are for anybody, what a law says, how a text is to be
 * read, what the document turns down, and what a page says of itself.
 *
 * @example Wer weit fährt, um zu pflegen, muss am Ende draufzahlen. => dropped
 * @example Die Zahl der Fahrten sollte bis 2030 um ein Viertel steigen. => dropped
 * @example Bis 2035 sollte sich der Bestand erholt haben. => dropped
 * @example Das sollte niemanden überraschen. => dropped
 * @example Die Pflegekräfte müssen oft Überstunden leisten. => dropped
 * @example Nach dem Gesetz müssen die Kommunen jedes Jahr berichten. => dropped
 * @example Die Länder müssen damit nicht auf den Bund warten. => dropped
 * @example Die Werte sollten nicht mit denen von 2010 verwechselt werden. => dropped
 * @example Dass die Kommunen allein zahlen sollten, lehnen wir ab. => nothing
 */
export const notAsked: ScopeRule = {
  name: "not asked",
  excludes({ rule, at, clauseStart, cue, action, subject }, sentence, lexicon) {
    if (/^(?:boilerplate|method|furniture)$/u.test(sentence.section) || PAGE.test(sentence.text) || REJECTED.test(sentence.text)) return true;
    // A heading says what stands below it.
    if (sentence.block.kind === "heading") return true;
    if (rule === "german need") return /genehmigung|erlaubnis|antrag|nachweis/iu.test(wordsText(sentence, action));
    const words = sentence.words.slice(action.start, action.end).map(({ lower }) => lower);
    const acts = subject !== undefined && (lexicon.grammar?.actors(sentence, subject, lexicon).length ?? 0) > 0;
    // `Wir müssen feststellen`; but `die Länder müssen eine Lösung finden`.
    if (!acts && words.slice(-2).some((word) => lexicon.words.reading.has(word))) return true;
    const isDemand = rule === "german modal" && /^m[uü]/u.test(cue);
    if ((isDemand || rule === "german judgement") && LAW.test(sentence.text)) return true;
    if (rule !== "german modal") return false;
    const isVague = subject !== undefined && /^(?:das|dies|es)$/iu.test(wordsText(sentence, subject));
    if (PAST.test(wordsText(sentence, { start: clauseStart, end: action.end })) || (isVague && /^(?:sein|bleiben|passieren|geschehen|weitergehen)$/u.test(words.at(-1) ?? ""))) return true;
    if (/^soll/u.test(cue) && words.some((word) => lexicon.words.change.has(word)) && (!acts || MEASURED.test(wordsText(sentence, action))) && (MEASURED.test(sentence.text) || /überraschen|wundern|reichen|genügen|gelingen/u.test(words.at(-1) ?? ""))) return true;
    if (/^sollten?$/u.test(cue) && words.at(-1) === "haben" && !acts) return true;
    if (/^(?:wer|was)$/u.test(lowerAt(sentence, clauseStart)) || /^wer$/u.test(lowerAt(sentence, 0)) || /^ich$/u.test(lowerAt(sentence, at - 1))) return true;
    // `müssen nicht` is `need not`.
    if (isDemand && words.some((word, index) => word === "nicht" && !/^(?:nur|allein)$/u.test(words[index + 1] ?? ""))) return true;
    // `Die Zahlen müssten sich verdoppeln`: what it would take.
    if (/^müsste/u.test(cue) && !acts && words.some((word) => lexicon.words.change.has(word))) return true;
    const isAnybody = [clauseStart, at + 1].some((index) => lowerAt(sentence, index) === "man");
    return isDemand && (isAnybody || (sentence.section !== "recommendations" && (HABIT.test(wordsText(sentence, { start: clauseStart, end: action.end })) || /,\s(?:sonst)\s/u.test(sentence.text))));
  },
};
