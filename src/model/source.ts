import type { Finding } from "./fact.ts";
import type { PartialDate } from "./partial-date.ts";

/**
 * How much of the work a capture holds: all of it, a landing page or summary of a longer work,
 * or a text that stops at a wall or a cut.
 */
export type Access = "full" | "abstract" | "partial";

/** Ends a list of authors whose source names only the first ones; it is nobody. */
export const AND_OTHERS = "et al.";

/** What is asked of every source, each answer with its evidence. */
export interface SourceFacts {
  readonly title: Finding<string>;
  readonly subtitle: Finding<string>;
  /** People, or the body that signs, in the order given and as printed; `AND_OTHERS` last where the source says so. */
  readonly author: Finding<readonly string[]>;
  readonly date: Finding<PartialDate>;
  readonly publisher: Finding<string>;
  /** The work's own address. */
  readonly source: Finding<string>;
  /** The bare DOI, else the ISBN, else the document number in its publisher's form. */
  readonly identifier: Finding<string>;
  readonly access: Finding<Access>;
}

/** The questions, in the order in which a reader is told the answers. */
export const FACT_NAMES = [
  "title",
  "subtitle",
  "author",
  "date",
  "publisher",
  "source",
  "identifier",
  "access",
] as const satisfies readonly (keyof SourceFacts)[];

export type FactName = (typeof FACT_NAMES)[number];

/** A part of the capture that is not the work: kept in the original, left out of the note. */
export interface Removal {
  /** Name of the rule that took it off, for example `permissions`. */
  readonly rule: string;
  readonly text: string;
}

/** A capture that has been read: what it says of itself, and its text. */
export interface Source {
  /** Names the work for as long as it lives, whatever its note is called: 12 hexadecimal digits. */
  readonly id: string;
  /** Name of the capture it was read from. */
  readonly capture: string;
  /** What the bytes turned out to be: `text`, `markdown`, `html` or `pdf`; decided by content. */
  readonly format: string;
  readonly facts: SourceFacts;
  /** The work itself as Markdown, without the site's boilerplate and without frontmatter. */
  readonly text: string;
  readonly removed: readonly Removal[];
}
