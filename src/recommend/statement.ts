import type { Block } from "../markdown/blocks.ts";
import type { Evidence, Strength } from "../model/recommendation.ts";
import type { Lexicon, Section } from "./lexicon/lexicon.ts";
import type { Word } from "./text/words.ts";

/** Words of a sentence from the first to the one before `end`, counted from 0. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A sentence with what its rules ask about it. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word, whether it stands between quotation marks. */
  readonly quoted: readonly boolean[];
  readonly isQuestion: boolean;
  readonly block: Block;
  /** The line above that stands like a heading, where the text marks it as none. */
  readonly plainHeading?: string | undefined;
  /** What the headings above say that the passage is. */
  readonly section: Section;
  /** The sentence right before in the same block, or the last one of the block above. */
  readonly previous?: Sentence | undefined;
  /** Position of the block among the text's blocks. */
  readonly blockIndex: number;
  readonly isFirstOfBlock: boolean;
  /** Whether the document is a reader's note of passages marked in another one. */
  readonly isHighlights: boolean;
  /** Whether the document is minutes, whose paragraphs tell what each speaker said. */
  readonly isMinutes: boolean;
  /** Whether it stands in a press release's quotation of its own people. */
  readonly isOwnSpeech: boolean;
  /** Names of the bodies that sign the document: what they say, it says. */
  readonly voices: readonly string[];
}

/** Who says what a clause says, or on what condition: the word that opens the clause and what governs it. */
export type Opener =
  | { readonly kind: "none" }
  /** `the boats that must wait`. */
  | { readonly kind: "relative"; readonly word: number }
  /** `if`, `because`, `how` … */
  | { readonly kind: "subordinate"; readonly word: number }
  /** `growers say (that) …`: the verb, and its subject. */
  | { readonly kind: "said"; readonly verb: number; readonly by: Range; readonly that: number | undefined }
  /** `the proposal (is) that …`: the noun. */
  | { readonly kind: "noun"; readonly noun: number; readonly that: number };

/** A place in a sentence that may ask something of somebody; scope rules still have to let it pass. */
export interface Candidate {
  /** Name of the cue rule. */
  readonly rule: string;
  /** The words that gave it away. */
  readonly cue: string;
  readonly strength: Strength;
  /** The word that the cue begins with. */
  readonly at: number;
  /** First word of the clause that holds it. */
  readonly clauseStart: number;
  readonly opener: Opener;
  /** Who is asked, as the sentence has it; absent where it names nobody. */
  readonly subject?: Range | undefined;
  /** What is asked: its first word, and the word after the last one. */
  readonly action: Range;
  /** In which form the action stands. */
  readonly form: "base" | "passive" | "gerund" | "noun";
  readonly evidence?: Evidence | undefined;
  /** For a rule that knows the verb phrase better than the words give it. */
  readonly actionText?: string | undefined;
  /** The action belongs to whoever was asked in the sentence before. */
  readonly asksAsBefore?: boolean | undefined;
  readonly negative?: boolean | undefined;
}

/** Recognises one way in which English asks for something. */
export interface CueRule {
  readonly name: string;
  find(sentence: Sentence, lexicon: Lexicon): Candidate[];
}

/** Recognises one reason why words that look like advice are none. */
export interface ScopeRule {
  readonly name: string;
  /** @returns whether the candidate is to be dropped. */
  excludes(candidate: Candidate, sentence: Sentence, lexicon: Lexicon): boolean;
}

/** The words of a range as the text has them. */
export function wordsText(sentence: Sentence, { start, end }: Range): string {
  const [first, last] = [sentence.words[start], sentence.words[end - 1]];
  return first && last && end > start ? sentence.text.slice(first.start, last.end) : "";
}

/** A word in small letters; empty outside the sentence. */
export function lowerAt(sentence: Sentence, index: number): string {
  return sentence.words[index]?.lower ?? "";
}
