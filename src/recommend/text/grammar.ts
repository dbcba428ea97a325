import type { Lexicon, VerbForm, WordClass } from "../lexicon/lexicon.ts";
import { lowerAt, type Range, type Sentence } from "../statement.ts";

/** Tells whether the word at a place belongs to one of the classes. */
export function isA(sentence: Sentence, index: number, lexicon: Lexicon, ...classes: readonly WordClass[]): boolean {
  const word = lowerAt(sentence, index);
  return word !== "" && classes.some((name) => lexicon.words[name].has(word));
}

/** Tells whether the word at a place can be one of these forms of a verb. */
export function isVerb(sentence: Sentence, index: number, lexicon: Lexicon, ...forms: readonly VerbForm[]): boolean {
  return lexicon.verbs.is(lowerAt(sentence, index), ...forms);
}

/** The base of the verb at a place, whichever finite form it has. */
export function finiteBase(sentence: Sentence, index: number, lexicon: Lexicon): string | undefined {
  const word = lowerAt(sentence, index);
  return lexicon.verbs.baseOf(word, "third person") ?? lexicon.verbs.baseOf(word, "past") ?? lexicon.verbs.baseOf(word, "base");
}

/** Words that can stand between a modal and its verb: adverbs, and what is inserted between commas. */
export function skipAdverbs(sentence: Sentence, from: number, lexicon: Lexicon): number {
  let index = from;
  for (;;) {
    if (isAdverb(sentence, index, lexicon)) index += 1;
    else if (lowerAt(sentence, index) === ",") {
      const close = closingComma(sentence, index, 12);
      if (close === undefined) return index;
      index = close + 1;
      // `should, wherever possible, and with due regard to cost, raise`: more is inserted.
      if (/^(?:and|or)$/u.test(lowerAt(sentence, index)) && isA(sentence, index + 1, lexicon, "preposition")) index = (closingComma(sentence, index, 10) ?? index - 1) + 1;
    } else return index;
  }
}

export function isAdverb(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const word = lowerAt(sentence, index);
  if (isA(sentence, index, lexicon, "adverb")) return true;
  if (!/ly$/u.test(word) || word.length < 5 || lexicon.verbs.is(word, "base") || lexicon.states.has(word)) return false;
  return !/^(?:family|assembly|supply|ally|reply|anomaly|monopoly|july|early|daily|weekly|monthly|quarterly|yearly|elderly|friendly|costly|likely|homely|lonely)$/u.test(word) && (index === 0 || /^\p{Ll}/u.test(sentence.words[index]?.text ?? ""));
}

/** The comma that closes what the comma at `open` began, at most so many words further on. */
export function closingComma(sentence: Sentence, open: number, within: number): number | undefined {
  for (let index = open + 1; index <= open + within && index < sentence.words.length; index++) {
    const word = lowerAt(sentence, index);
    if (word === ",") return index;
    if (word === ";" || word === ":") return undefined;
  }
  return undefined;
}

/**
 * Tells whether a word is very likely a finite verb where it stands: an auxiliary, or a known verb's form behind a noun or
 * pronoun. Nouns that look like verbs (`plans`, `reports`) behind a determiner, adjective or preposition are not.
 */
export function looksFinite(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  if (isA(sentence, index, lexicon, "auxiliary")) return true;
  if (!isVerb(sentence, index, lexicon, "third person", "past")) return false;
  if (isA(sentence, index - 1, lexicon, "determiner", "possessive", "preposition")) {
    // `this means`, `these show`: a determiner that stands alone.
    return /^(?:this|that|these|those|which)$/u.test(lowerAt(sentence, index - 1)) && isA(sentence, index + 1, lexicon, "determiner", "possessive", "pronoun");
  }
  const after = index + 1;
  return (
    isA(sentence, after, lexicon, "determiner", "possessive", "pronoun", "preposition", "relative", "adverb") ||
    lowerAt(sentence, after) === "to" ||
    (lowerAt(sentence, after) !== "," && !(sentence.words[after]?.isWord ?? false)) ||
    isA(sentence, index - 1, lexicon, "pronoun", "relative")
  );
}

/** Tells whether a stretch holds a finite verb. */
export function holdsFinite(sentence: Sentence, { start, end }: Range, lexicon: Lexicon): boolean {
  for (let index = start; index < end; index++) if (looksFinite(sentence, index, lexicon)) return true;
  return false;
}

/** Tells whether a stretch can be a noun phrase: it begins like one, and no finite verb stands in it. */
export function looksLikeNounPhrase(sentence: Sentence, range: Range, lexicon: Lexicon): boolean {
  if (range.end <= range.start || range.end - range.start > 9) return false;
  if (isA(sentence, range.start, lexicon, "preposition", "subordinator", "adverb") || isAdverb(sentence, range.start, lexicon)) return false;
  if (isVerb(sentence, range.start, lexicon, "gerund")) return false;
  return !holdsFinite(sentence, range, lexicon);
}

/** Tells whether a word is a past participle: of a known verb, or by its ending. */
export function isParticiple(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const word = lowerAt(sentence, index);
  return lexicon.verbs.is(word, "participle") || (/ed$/u.test(word) && word.length > 4 && !/^(?:need|indeed|speed|exceed|proceed|hundred|sacred|naked|aged|wicked)$/u.test(word));
}
