import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Range, type Sentence } from "../statement.ts";
import { isA, isAdverb, looksFinite } from "../text/grammar.ts";

/** The subject of the clause that a sentence begins with, when a word such as `if` opens it: `If ministers want …`. */
export function frontedSubject(sentence: Sentence, lexicon: Lexicon): Range | undefined {
  // `We recommend that if the state sells the bridge it keep the land`: the clause may be fronted in what is recommended.
  const that = sentence.words.findIndex(({ lower }, index) => lower === "that" && /^(?:if|when|where|unless)$/u.test(lowerAt(sentence, index + 1)));
  const opener = that < 0 ? 0 : that + 1;
  if (!/^(?:if|when|where|unless|until|before|after|while|once|since|as|because|although|though|should|were|had)$/u.test(lowerAt(sentence, opener))) return undefined;
  for (let index = opener + 2; index < Math.min(sentence.words.length, opener + 14); index++) {
    if (lowerAt(sentence, index) === ",") return undefined;
    if (looksFinite(sentence, index, lexicon) || lexicon.verbs.is(lowerAt(sentence, index), "base", "third person")) return { start: opener + 1, end: index };
  }
  return undefined;
}

/** The subject of a sentence's first finite verb, without the phrase in front of it. */
export function mainSubject(sentence: Sentence, lexicon: Lexicon): Range | undefined {
  const limit = Math.min(sentence.words.length, 30);
  for (let index = 1; index < limit; index++) {
    // `Practitioners see the injured`: a plural with the bare verb.
    const isPluralVerb = lexicon.verbs.is(lowerAt(sentence, index), "base") && /[^s]s$/u.test(lowerAt(sentence, index - 1)) && isA(sentence, index + 1, lexicon, "determiner", "possessive", "pronoun", "preposition");
    if (!isPluralVerb && !looksFinite(sentence, index, lexicon) && !/^(?:need|needs|already)$/u.test(lowerAt(sentence, index))) continue;
    let start = index;
    while (start > 0 && !/^[,;:]$/u.test(lowerAt(sentence, start - 1))) start -= 1;
    if (start === index) start = 0;
    while (start < index && lexicon.words.auxiliary.has(lowerAt(sentence, start))) start += 1;
    let end = index;
    while (end > start && isAdverb(sentence, end - 1, lexicon)) end -= 1;
    if (lexicon.words.preposition.has(lowerAt(sentence, start)) || lexicon.words.subordinator.has(lowerAt(sentence, start))) return undefined;
    return end > start ? { start, end } : undefined;
  }
  return undefined;
}
