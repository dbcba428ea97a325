import type { Range, Sentence } from "../statement.ts";

/** Somebody whom a phrase names. */
export interface Named {
  /** Without its article, in the nominative; empty for a pronoun. */
  readonly name: string;
  /** What a pronoun for it can be: `m`, `f`, `n`, `p` (plural), or several of them. */
  readonly genders: string;
}

/** How a language names who acts, where its phrases are not built like English ones. */
export interface Grammar {
  /** Whoever a phrase names. */
  actors(sentence: Sentence, range: Range, lexicon: Lexicon): readonly Named[];
  /** Whom a sentence is about. */
  subject(sentence: Sentence, lexicon: Lexicon): Range | undefined;
}

/** A list of words as a linguist writes it down: separated by blanks and line ends, small letters; `_` stands for a blank inside one. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u).map((word) => word.replaceAll("_", " ")));
}

/** Which form of its verb a word is; a word can be several (`set`, `put`). */
export type VerbForm = "base" | "third person" | "past" | "participle" | "gerund";

/** Knows the forms of verbs. */
export interface Verbs {
  /** The base of a form, or `undefined` when the word is no such form of a known verb. */
  baseOf(word: string, form: VerbForm): string | undefined;
  /** Tells whether a word is one of these forms of a known verb. */
  is(word: string, ...forms: readonly VerbForm[]): boolean;
}

/** Everything that a language's rules know about its words; one object a language, all words in small letters. */
export interface Lexicon {
  /** Language code as in BCP 47, for example `en`. */
  readonly language: string;
  /** The most frequent words, by which a text's language is told. */
  readonly frequent: ReadonlySet<string>;
  /** Whether a number with a full stop is an ordinal: `am 12. September`. */
  readonly hasOrdinalStops?: boolean;
  readonly grammar?: Grammar;
  readonly abbreviations: ReadonlySet<string>;
  readonly sentenceOpeners: ReadonlySet<string>;
  readonly verbs: Verbs;
  readonly words: Readonly<Record<WordClass, ReadonlySet<string>>>;
  /** Names of states with other names and capitals, each leading to the common name. */
  readonly states: ReadonlyMap<string, string>;
  /** Headings (whole or in part) and what stands under them. */
  readonly sections: readonly { readonly kind: Section; readonly heading: RegExp }[];
}

/** What the headings above a passage say that it is. */
export type Section = "recommendations" | "boilerplate" | "furniture" | "method" | "views" | "text";

export type WordClass =
  | "determiner" | "possessive" | "pronoun" | "preposition" | "auxiliary" | "modal" | "adverb" | "subordinator"
  | "relative" | "saying" | "advising" | "viewNoun" | "adviceNoun" | "ownVoice" | "change" | "effect" | "deliberate" | "stative" | "reading"
  | "documentNoun" | "agentNoun" | "thingNoun" | "imperativeOpener" | "recording" | "recordObject" | "time";
