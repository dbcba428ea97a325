import { lowerAt, wordsText, type Candidate, type ScopeRule, type Sentence } from "../statement.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/**
 * Tells the reader how to take the document: how to read its figures, what not to conclude, what to note.
 *
 * @example Users should note that all depths are in metres. => dropped
 * @example The figures should be treated as a lower bound. => dropped
 * @example It should be stressed that the lock was open. => dropped
 * @example Care should be taken in comparing these depths. => dropped
 * @example Care should be taken to spare the weir. => take care to spare the weir
 * @example You should not conclude that skippers are careless. => dropped
 * @example The skippers should be commended for their patience. => dropped
 * @example It should come as no surprise that fuel was wasted. => dropped
 */
export const readingInstruction: ScopeRule = {
  name: "reading instruction",
  excludes(candidate, sentence, lexicon) {
    if (candidate.rule !== "modal" && candidate.rule !== "implied need") return false;
    const verb = reachedVerb(candidate, sentence, lexicon);
    const subject = subjectHead(candidate, sentence, lexicon);
    const isReading = lexicon.words.reading.has(verb);
    if (/^(?:come as|surprise|go without|be surprised|be surprising|be familiar|be read|be noted)/u.test(restOf(candidate, sentence)) || /^be no (?:surprise|doubt|wonder|coincidence|accident|mistake|mystery|illusion)/u.test(wordsText(sentence, candidate.action))) return true;
    if (/^(?:it|this|that)$/u.test(subject) && /^be (?:clear|obvious)$/u.test(restOf(candidate, sentence))) return true;
    // `Care should be taken in comparing the figures`; `to avoid harm` asks.
    // `The authors should be thanked`, `the agency should be commended`: said by way of saying so.
    if (/^be (?:\p{L}+ly )?(?:thanked|congratulated|commended|applauded|praised|acknowledged)\b/iu.test(wordsText(sentence, candidate.action))) return true;
    if (subject === "care" && verb === "take") return !/\btaken (?:\p{L}+ )?to (?!(?:interpret|compare|read|draw|generali[sz]e|extrapolate|conclude|infer|avoid (?:over|mis|compar|draw|conclu|gener))\p{L}*)\p{L}/u.test(wordsText(sentence, candidate.action));
    if (candidate.form === "passive" && /\bwith (?:great |some |due |extreme )?(?:caution|care)\b/u.test(wordsText(sentence, candidate.action))) return true;
    if (/^(?:nobody|one)$/u.test(lowerAt(sentence, candidate.at - 1)) && candidate.negative === true && SUPPOSING.test(verb)) return true;
    // `This should not obscure the fact that`, `he should know`.
    if (/^(?:obscure|mask|hide|disguise|detract|blind|distract)$/u.test(verb) && candidate.negative === true) return true;
    if (/^(?:he|she|they|you)$/u.test(subject) && verb === "know") return true;
    // `It should not take a genius to see`
    if (subject === "it" && verb === "take") return true;
    // `Rates should not be compared with those of 2010`: what one may do with figures, whatever they are of.
    if (candidate.form === "passive" && candidate.negative === true && /^(?:compare|interpret|extrapolate|generalise|generalize|confuse|equate|conflate)$/u.test(verb)) return true;
    if (/^(?:it|this|that|these|those|they|none|nothing)$/u.test(subject) && isReading && candidate.form === "passive") return true;
    if (/^(?:readers?|users?|one|we|you|anyone|nobody)$/u.test(subject) && isReading) return !/^(?:treat|keep|take|consult|view|see|credit)$/u.test(verb) || /^(?:readers?|users?)$/u.test(subject);
    if (!lexicon.words.documentNoun.has(subject)) return false;
    if (isReading && candidate.form === "passive") return true;
    return candidate.form === "passive" && /^(?:use|round|make|apply|attribute|handle|adjust|multiply|divide|revise)$/u.test(verb);
  },
};

const SUPPOSING = /^(?:pretend|imagine|think|believe|assume|suppose|expect|doubt|underestimate|forget|mistake|be)$/u;

/** The verb asked for: of a passive, the participle's. */
function reachedVerb({ action, form }: Candidate, sentence: Sentence, lexicon: Lexicon): string {
  if (form !== "passive") return lowerAt(sentence, action.start);
  for (let index = action.start + 1; index < action.start + 5; index++) {
    const base = lexicon.verbs.baseOf(lowerAt(sentence, index), "participle");
    if (base !== undefined && lowerAt(sentence, index) !== "be") return base;
  }
  return "";
}

/** The last word of the subject before what is attached to it. */
export function subjectHead({ subject }: Candidate, sentence: Sentence, lexicon: Lexicon): string {
  if (!subject) return "";
  let head = lowerAt(sentence, subject.start);
  for (let index = subject.start; index < subject.end; index++) {
    const word = lowerAt(sentence, index);
    if (index > subject.start && (lexicon.words.preposition.has(word) || lexicon.words.relative.has(word) || /^[,(—–-]$/u.test(word))) break;
    if (index > subject.start && lexicon.verbs.is(word, "participle", "past") && !lexicon.verbs.is(word, "base")) break;
    head = word;
  }
  return head;
}

function restOf({ action }: Candidate, sentence: Sentence): string {
  return `${lowerAt(sentence, action.start)} ${lowerAt(sentence, action.start + 1)}`;
}
