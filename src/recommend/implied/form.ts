import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Candidate, type Range, type Sentence } from "../statement.ts";

/** One way in which a need is stated without words of duty. */
export interface Form {
  /** Without one of these words the form cannot be there; most sentences are passed over by this alone. */
  readonly signs: readonly string[];
  readonly read: (sentence: Sentence, lexicon: Lexicon) => Candidate | undefined;
}

/** An implied need whose clause is the whole sentence. */
export function make(at: number, cue: string, action: Range, form: Candidate["form"], subject?: Range): Candidate {
  return { rule: "implied need", cue, strength: "implied", at, clauseStart: 0, opener: { kind: "none" }, subject, action, form };
}

/** The place of the `is` that belongs to a noun, `would be` included; `undefined` where another clause comes first. */
export function copula(sentence: Sentence, noun: number): number | undefined {
  for (let index = noun + 1; index < Math.min(noun + 9, sentence.words.length); index++) {
    const word = lowerAt(sentence, index);
    if (word === "is") return index;
    if (word === "would" && lowerAt(sentence, index + 1) === "be") return index + 1;
    if (/^(?:[;:]|that|which|who|was|were|has|are)$/u.test(word)) return undefined;
  }
  return undefined;
}

/** The first place of a word that passes a test. */
export function find(sentence: Sentence, word: RegExp, test: (index: number) => boolean): number | undefined {
  for (let index = 0; index < sentence.words.length; index++) if (word.test(lowerAt(sentence, index)) && test(index)) return index;
  return undefined;
}

/** Tells whether a word stands between two places. */
export function holds(sentence: Sentence, from: number, to: number, word: RegExp): boolean {
  for (let index = Math.max(0, from); index < to; index++) if (word.test(lowerAt(sentence, index))) return true;
  return false;
}
