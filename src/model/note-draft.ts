import type { Remembered } from "./plan.ts";

/**
 * A link: to a note that the plugin makes or knows by its id, to whatever note a person, body or actor's name leads to,
 * or to the file at a path.
 */
export interface Link {
  readonly to: { readonly id: string } | { readonly name: string } | { readonly path: string };
  /** `#^block-id` or `#Heading`. */
  readonly subpath?: string;
  /** The words that show; by default the note's name. */
  readonly display?: string;
}

/** Markdown with links still to be written out, once it is known what their notes are called. */
export type NoteText = readonly (string | Link)[];

/** A value of one property of a note. */
export type PropertyValue = string | Link | readonly (string | Link)[];

export type NoteKind = "source" | "recommendation";

/** A note as it should be, before it is known which names are free. */
export interface NoteDraft {
  readonly kind: NoteKind;
  /** Kept in the note, so that it is found again whatever it is called and wherever it is moved. */
  readonly id: string;
  readonly folder: string;
  /** The file name wanted, legal everywhere, without extension. */
  readonly name: string;
  /** Properties by the plugin's own names; `PlannedVault` writes them by the vault's. */
  readonly frontmatter: readonly (readonly [key: string, value: PropertyValue])[];
  /** Markdown that is written once and is the user's from then on. */
  readonly body: NoteText;
  /** Markdown that the plugin keeps up to date, in the note's managed block; absent for a note without one. */
  readonly managed?: NoteText;
  /** Markdown below the managed block, which is written once too. */
  readonly below?: NoteText;
  /** Properties that are written anew when they are read better later, unless the user changed them. */
  readonly renewed?: readonly string[];
  /** Those of them that the user gave himself: no later reading changes them. */
  readonly settled?: readonly string[];
  readonly remembered?: Remembered;
}

/** A change to a note that is there: what it lacks is added, the managed block renewed, and nothing else. */
export interface NoteEdit {
  /** Path of the note. */
  readonly path: string;
  /** The text that the places below are in. */
  readonly before: string;
  /** Block ids to set, each with the end of its block in `before`. */
  readonly blockIds: readonly BlockIdInsertion[];
  /** The content of the managed block; absent leaves it as it is. */
  readonly managed?: NoteText;
  /** Properties that are set where the note has none of that name or no value for it. */
  readonly properties?: readonly (readonly [key: string, value: PropertyValue])[];
  /** Properties whose value is changed, each only where it is the one given first, in the words that stand there. */
  readonly corrections?: readonly (readonly [key: string, from: string, to: string | Link])[];
  /** What is to be remembered of the note from now on; absent leaves it as it is. */
  readonly remembered?: Remembered;
  /** Markdown that is added at the end. */
  readonly added?: NoteText;
}

export interface BlockIdInsertion {
  /** Where the block ends, in characters from the beginning. */
  readonly end: number;
  /** The id, without `^`. */
  readonly id: string;
  /** Quotations and tables carry their id on a line of its own after the block. */
  readonly ownLine: boolean;
}
