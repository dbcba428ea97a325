import type { PartialDate } from "../../model/partial-date.ts";
import type { Access } from "../../model/source.ts";

/** What one line of a title page says. An empty meaning is a line that is understood and states no fact. */
export interface Meaning {
  readonly title?: string;
  readonly subtitle?: string;
  readonly author?: readonly string[];
  readonly date?: PartialDate;
  readonly publisher?: string;
  /** A body's name: whether it publishes, signs or employs is told by its place. */
  readonly body?: string;
  readonly identifier?: string;
  readonly source?: string;
  readonly access?: Access;
}

/** What a rule may look at besides the line itself. */
export interface HeadContext {
  /** Whether a title has been seen above. */
  readonly afterTitle: boolean;
  /** The line before, if it stands right above. */
  readonly above: string | undefined;
  /** The line after, whatever stands between. */
  readonly below: string | undefined;
  /** Tells whether a word stands in small letters somewhere in the capture, and so is no name. */
  readonly isCommonWord: (word: string) => boolean;
  /** Tells whether a note below the text says that this person wrote it. */
  readonly isNotedAuthor: (name: string) => boolean;
}

/** Knows one kind of line of a title page. */
export interface HeadRule {
  /** The witness that the line is, in a reader's words: `byline`, `date line`. */
  readonly name: string;
  /** @returns what the line says, or `undefined` when it is not of this rule's kind. */
  read(line: string, context: HeadContext): Meaning | undefined;
  /** Lines and what they say; run as tests. */
  readonly examples: readonly (readonly [line: string, meaning: Meaning | undefined])[];
}

/** For examples and for lines that stand for themselves. */
export const NO_CONTEXT: HeadContext = { afterTitle: true, above: undefined, below: undefined, isCommonWord: () => false, isNotedAuthor: () => false };
