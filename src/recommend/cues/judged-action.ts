import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type CueRule, type Sentence } from "../statement.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { closingComma, isAdverb } from "../text/grammar.ts";
import { groundOf } from "../text/ground.ts";

/**
 * A deed or a thing that is the subject of a judgement: `more work is needed`, `a review is worth considering`, `dredging the channel
 * is essential`, `publishing the accounts would be a first step`.
 *
 * @example More work is needed on the weir. => more work on the weir
 * @example A moratorium on new moorings is needed. => a moratorium on new moorings
 * @example A second crane is also worth considering. => consider a second crane
 * @example The money is better spent on the weir. => spend the money on the weir
 * @example Dredging the channel is, in turn, essential to the health of the port. => dredge the channel
 * @example Dredging the channel would be a sensible first step. => dredge the channel
 * @example The gates need mending. => mend the gates
 * @example Understanding tides is essential to skippers. => nothing
 * @example A licence is required on the canal. => nothing
 */
export const judgedAction: CueRule = {
  name: "judged action",
  find(sentence, lexicon) {
    return sentence.words.flatMap((_, at) => isNeeded(sentence, at, lexicon) ?? isWorthDoing(sentence, at, lexicon) ?? isBetterDone(sentence, at, lexicon) ?? isEssential(sentence, at, lexicon) ?? needsDoing(sentence, at, lexicon) ?? []);
  },
};

/** `More work is needed on rural areas`, `Better trials are urgently needed`: more of something, or something better, is asked for. */
function isNeeded(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  const isMissed = /^(?:needed|warranted)$/u.test(lowerAt(sentence, at)) || (lowerAt(sentence, at) === "called" && lowerAt(sentence, at + 1) === "for");
  if (!isMissed && lowerAt(sentence, at) !== "required") return undefined;
  let is = at - 1;
  while (isAdverb(sentence, is, lexicon)) is -= 1;
  if (!/^(?:is|are)$/u.test(lowerAt(sentence, is))) return undefined;
  const { subject, clauseStart, opener } = groundOf(sentence, is, lexicon);
  if (!subject || opener.kind !== "none") return undefined;
  // `A licence is required` tells a rule; `a moratorium is needed` asks for one, unless it is for somebody's purpose.
  const isOne = isMissed && /^an?$/u.test(lowerAt(sentence, subject.start)) && !/^(?:to|for|if|when|because|in|by|on)$/u.test(lowerAt(sentence, at + 1));
  if (!isOne && !MORE_OF_IT.test(wordsText(sentence, { start: clauseStart, end: subject.end }))) return undefined;
  return { rule: "judged action", cue: `${lowerAt(sentence, is)} ${lowerAt(sentence, at)}`, strength: "explicit", at, clauseStart, opener, subject: undefined, action: { start: subject.start, end: clauseEnd(sentence, at) }, form: "noun", actionText: `${uncapitalised(wordsText(sentence, subject))} ${wordsText(sentence, { start: at + 1, end: clauseEnd(sentence, at) })}`.trim() };
}

/** `A nasal spray is also worth considering`: what is worth a deed is asked for, unless the deed is only thought. */
function isWorthDoing(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  const verb = lowerAt(sentence, at) === "worth" ? lexicon.verbs.baseOf(lowerAt(sentence, at + 1), "gerund") : undefined;
  if (verb === undefined || (verb !== "consider" && (lexicon.words.reading.has(verb) || THOUGHT.test(verb)))) return undefined;
  return doneTo(sentence, at, at + 1, `worth ${lowerAt(sentence, at + 1)}`, verb, lexicon);
}

/** `The money is better spent on capacity` */
function isBetterDone(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  const verb = lowerAt(sentence, at) === "better" && /^(?:spent|used|invested|placed|put|left|kept|employed|directed)$/u.test(lowerAt(sentence, at + 1)) ? lexicon.verbs.baseOf(lowerAt(sentence, at + 1), "participle") : undefined;
  return verb === undefined ? undefined : doneTo(sentence, at, at + 1, `better ${lowerAt(sentence, at + 1)}`, verb, lexicon);
}

/** The request to do to the subject of `is` what is said behind it. */
function doneTo(sentence: Sentence, at: number, verb: number, cue: string, base: string, lexicon: Lexicon): Candidate | undefined {
  let is = at - 1;
  while (isAdverb(sentence, is, lexicon) || /^(?:well|be)$/u.test(lowerAt(sentence, is))) is -= 1;
  // `are another alternative worth considering`
  if (/^(?:option|alternative|idea|model|measure|step|approach|route|one|possibility|proposal|reform|example|path)$/u.test(lowerAt(sentence, is))) while (is > 0 && at - is < 6 && !/^(?:is|are)$/u.test(lowerAt(sentence, is))) is -= 1;
  if (!/^(?:is|are|would)$/u.test(lowerAt(sentence, is))) return undefined;
  const { subject, clauseStart, opener } = groundOf(sentence, is, lexicon);
  if (!subject || opener.kind !== "none" || lexicon.words.pronoun.has(lowerAt(sentence, subject.start))) return undefined;
  const end = clauseEnd(sentence, verb);
  const object = uncapitalised(wordsText(sentence, subject));
  return { rule: "judged action", cue, strength: "explicit", at, clauseStart, opener, subject: undefined, action: { start: verb, end }, form: "noun", actionText: `${base} ${object} ${wordsText(sentence, { start: verb + 1, end })}`.trim() };
}

const THOUGHT = /^(?:note|remember|recall|mention|read|quote|repeat|stress|say|point|ask|know|see|watch|live|fight|die|hear|cite|emphasise|emphasize|underline|highlight|think|reflect|pause|wait|observe|record|visit)$/u;

const MORE_OF_IT = /^(?:(?:much |far )?(?:more|further|additional|better|greater|stronger|closer|clearer|fresh|urgent|new|concerted|sustained|immediate|decisive)\b|(?:adequately|properly|well|carefully)[ -]\p{L}+ed\b|(?:a|an) (?:new|better|clear|single|national|independent|stronger|comprehensive|common|different)\b|(?:action|reform|investment|leadership|research|cooperation|coordination)\b)/iu;

/** `Dredging the channel is, in turn, essential to the port`, `publishing the accounts would be a good first step`. */
function isEssential(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  const word = lowerAt(sentence, at);
  const isStep = /^(?:step|start|priority|move|idea|beginning|imperative|prerequisite)$/u.test(word);
  if (!isStep && !/^(?:essential|crucial|vital|critical|imperative|necessary|key|paramount|indispensable|needed|required|overdue)$/u.test(word)) return undefined;
  let is = at - 1;
  while (is > at - 8 && (isAdverb(sentence, is, lexicon) || /^(?:be|an?|the|of|in|turn|most|absolutely|first|next|good|great|important|useful|sensible|necessary|essential|welcome|right|logical|critical|crucial|vital|key|long|urgent|top|high|big|obvious|immediate|better|one|,)$/u.test(lowerAt(sentence, is)))) is -= 1;
  if (!/^(?:is|remains|are|would|will)$/u.test(lowerAt(sentence, is)) || (isStep && !/^(?:an?|the|one)$/u.test(lowerAt(sentence, is + (/^(?:would|will)$/u.test(lowerAt(sentence, is)) ? 2 : 1))) && word !== "priority")) return undefined;
  const { subject, clauseStart, opener } = groundOf(sentence, is, lexicon);
  if (!subject || opener.kind !== "none") return undefined;
  const deed = lexicon.verbs.baseOf(lowerAt(sentence, subject.start), "gerund");
  const isDeed = deed !== undefined && !isNoun(sentence, subject.start, lexicon) && !lexicon.words.reading.has(deed) && !THOUGHT.test(deed);
  if (!isDeed && !(!isStep && MORE_OF_IT.test(wordsText(sentence, subject)))) return undefined;
  const isInserted = lowerAt(sentence, is + 1) === ",";
  const cue = isInserted && closingComma(sentence, is + 1, 8) !== undefined ? `${lowerAt(sentence, is)} … ${word}` : wordsText(sentence, { start: is, end: at + 1 });
  return { rule: "judged action", cue, strength: "explicit", at, clauseStart, opener, subject: undefined, action: subject, form: isDeed ? "gerund" : "noun" };
}

/** `The gates need mending`: done to the subject. */
function needsDoing(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  const verb = /^needs?$/u.test(lowerAt(sentence, at)) ? lexicon.verbs.baseOf(lowerAt(sentence, at + 1), "gerund") : undefined;
  if (verb === undefined || !(lexicon.words.preposition.has(lowerAt(sentence, at + 2)) || isAdverb(sentence, at + 2, lexicon) || sentence.words[at + 2]?.isWord !== true)) return undefined;
  const { subject, clauseStart, opener } = groundOf(sentence, at, lexicon);
  if (!subject || opener.kind !== "none" || lexicon.words.pronoun.has(lowerAt(sentence, subject.start)) && subject.end === subject.start + 1) return undefined;
  // `The belief needs testing`: what is thought, not what is wanted.
  if (lexicon.words.viewNoun.has(lowerAt(sentence, subject.end - 1)) || THOUGHT.test(verb)) return undefined;
  const end = clauseEnd(sentence, at);
  return { rule: "judged action", cue: `${lowerAt(sentence, at)} ${lowerAt(sentence, at + 1)}`, strength: "explicit", at, clauseStart, opener, subject: undefined, action: { start: at + 1, end }, form: "noun", actionText: `${verb} ${uncapitalised(wordsText(sentence, subject))} ${wordsText(sentence, { start: at + 2, end })}`.trim() };
}

const uncapitalised = (words: string): string => words.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/** `Shipping is essential`: a trade, and nothing that is done to something. */
function isNoun(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const next = lowerAt(sentence, at + 1);
  return /^(?:is|are|remains|would|will|of|and|or|in|for|at|on)$/u.test(next) || lexicon.words.auxiliary.has(next);
}
