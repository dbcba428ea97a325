import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type Range, type Sentence } from "../statement.ts";
import { isA } from "../text/grammar.ts";

/** A main clause around its finite verb, as German builds it: something first, then the verb, the rest, and the infinitive last. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly subject: Range | undefined;
  /** What stands between the verb (or the subject behind it) and the end, the infinitive included. */
  readonly rest: Range;
}

/** The word after the last one of the clause that goes on from a place: a comma that opens another clause, a semicolon, a stop. */
export function germanClauseEnd(sentence: Sentence, from: number, lexicon: Lexicon): number {
  for (let index = from; index < sentence.words.length; index++) {
    const word = lowerAt(sentence, index);
    if (/^[;:.!?]$/u.test(word)) return index;
    if (word === "," && (isA(sentence, index + 1, lexicon, "subordinator", "relative") || /^(?:der|die|das|den|dem|deren|dessen|um|ohne|statt|anstatt|und|aber|denn|sondern|doch)$/u.test(lowerAt(sentence, index + 1)))) return index;
  }
  return sentence.words.length;
}

/**
 * Reads the main clause whose finite verb stands at a place.
 * @returns `undefined` where the verb is not the second thing of a main clause: behind `dass`, or last.
 */
export function mainClause(sentence: Sentence, verb: number, lexicon: Lexicon): Clause | undefined {
  let start = verb;
  while (start > 0 && !/^[,;:(–—]$/u.test(lowerAt(sentence, start - 1))) start -= 1;
  // `Damit das gelingt, sollte der Bund zahlen`: the clause in front is the first thing.
  const isBehindClause = start === verb && lowerAt(sentence, start - 1) === ",";
  const first = isBehindClause || start < verb ? start : undefined;
  if (first === undefined) return undefined;
  if (/^(?:und|aber|doch|denn|oder|sondern)$/u.test(lowerAt(sentence, start)) && start < verb - 1) start += 1;
  if (isA(sentence, start, lexicon, "subordinator", "relative") && start < verb) return undefined;
  const end = germanClauseEnd(sentence, verb + 1, lexicon);
  // `Die Länder sollten:` leads in a list.
  if (end - verb < 2 && lowerAt(sentence, verb + 1) !== ":") return undefined;
  const inFront = { start, end: verb };
  const isSubject = start < verb && !isA(sentence, start, lexicon, "preposition", "adverb") && nounPhraseEnd(sentence, start, verb, lexicon) === verb;
  if (isSubject) return { start, end, subject: inFront, rest: { start: verb + 1, end } };
  let at = verb + 1;
  while (/^(?:sich|es)$/u.test(lowerAt(sentence, at))) at += 1;
  const after = nounPhraseEnd(sentence, at, end, lexicon);
  const subject = after > at && after < end ? { start: at, end: after } : undefined;
  return { start, end, subject, rest: { start: subject?.end ?? verb + 1, end } };
}

/** Where the noun phrase that begins at a place ends: its article, adjectives, nouns, genitives and `und` between two of them. */
export function nounPhraseEnd(sentence: Sentence, from: number, limit: number, lexicon: Lexicon): number {
  if (isA(sentence, from, lexicon, "pronoun") && !isA(sentence, from, lexicon, "determiner")) return from + 1;
  let index = from;
  let hasNoun = false;
  for (; index < limit; index++) {
    const word = sentence.words[index];
    if (!word) break;
    if (/^\p{Lu}/u.test(word.text) && (index > 0 || !isA(sentence, index, lexicon, "determiner", "possessive", "adverb", "preposition", "pronoun"))) {
      hasNoun = true;
      continue;
    }
    if (!hasNoun && (isA(sentence, index, lexicon, "determiner", "possessive") || /(?:e|en|er|es|em)$/u.test(word.lower)) && !isA(sentence, index, lexicon, "preposition", "adverb")) continue;
    // `Ministerium für Verkehr`, `Bund und Länder`, `der Rat der Stadt`
    const isJoint = /^(?:und|sowie|oder|für|der|des|von)$/u.test(word.lower) && hasNoun && (/^\p{Lu}/u.test(sentence.words[index + 1]?.text ?? "") || (isA(sentence, index + 1, lexicon, "determiner", "possessive") && /^(?:und|sowie|oder|für)$/u.test(word.lower)));
    if (isJoint) {
      hasNoun = false;
      continue;
    }
    break;
  }
  return hasNoun ? index : from;
}

/** A candidate of a German rule: its action is written as the sentence has it, infinitive last, `zu` left out. */
export function germanCandidate(sentence: Sentence, given: { rule: string; cue: string; at: number; clauseStart: number; subject?: Range | undefined; action: Range; strength?: Candidate["strength"]; isPassive?: boolean; evidence?: string }): Candidate {
  const { rule, cue, at, clauseStart, subject, action, strength = "explicit", isPassive = false, evidence } = given;
  return { rule, cue, strength, at, clauseStart, opener: { kind: "none" }, subject: isPassive ? undefined : subject, action, form: "base", actionText: infinitivePhrase(wordsText(sentence, action)), evidence };
}

/** `die Verordnung bis Mai zu erlassen` → `die Verordnung bis Mai erlassen`; `bereitzustellen` → `bereitstellen`. */
export function infinitivePhrase(words: string): string {
  return words
    .replace(/[\s.,;:!]+$/u, "")
    .replace(/^(?:Der|Die|Das|Den|Dem|Ein|Eine|Einen|Alle)(?=\s)/u, (article) => article.toLowerCase())
    .replace(/^(?:und|sowie|dabei|daher|deshalb|zudem|außerdem|auch|ferner|dringend|künftig|jetzt)\s+/iu, "")
    .replace(/\szu\s(\p{Ll}+(?:en|ern|eln))$/u, " $1")
    .replace(/(^|\s)(\p{Ll}{2,})zu(\p{Ll}{3,}(?:en|ern|eln))$/u, "$1$2$3");
}

/** Tells whether a stretch ends in an infinitive behind `zu`, or with `zu` inside: `zu erlassen`, `bereitzustellen`. */
export function endsInInfinitive(sentence: Sentence, { end }: Range): boolean {
  let last = end - 1;
  while (last > 0 && !(sentence.words[last]?.isWord ?? false)) last -= 1;
  const word = sentence.words[last]?.text ?? "";
  return /^\p{Ll}+(?:en|ern|eln|n)$/u.test(word) && (lowerAt(sentence, last - 1) === "zu" || /^\p{Ll}{2,}zu\p{Ll}{3,}n$/u.test(word));
}
