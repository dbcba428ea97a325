/**
 * `explicit`: the advice is in the words (should, must, we recommend).
 * `implied`: the document plainly presents an action as the thing to do, without such words.
 */
export type Strength = "explicit" | "implied";

/** A place in a Markdown text: characters from its beginning, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that make a recommendation, and where they stand. */
export interface Passage {
  /** The smallest full clause, as a reader sees it: no Markdown, words broken at line ends mended. */
  readonly quote: string;
  /** The whole sentence or list item that the quote is from, as a reader sees it. */
  readonly sentence: string;
  /** The paragraph, list item, table or heading around it, in the Markdown that was searched. */
  readonly block: Span;
  /** The headings above it, outermost first, as a reader sees them. */
  readonly headings: readonly string[];
}

/** Why something was taken for a recommendation; shown to the user and in evaluations. */
export interface Reason {
  /** The words that gave it away, for example `should`. */
  readonly cue: string;
  /** Name of the rule that the cue belongs to, for example `modal`. */
  readonly rule: string;
  /** What else spoke for it. */
  readonly evidence?: Evidence;
}

/** Where a recommendation stands, as far as that spoke for it: in a list after these words, or under this heading. */
export interface Evidence {
  readonly place: "list after" | "under heading";
  readonly words: string;
}

/** One action that the document itself asks of somebody. */
export interface Recommendation {
  /** What is to be done, as a verb phrase without its subject: `publish the register every quarter`. */
  readonly action: string;
  /** Whoever is to act, by full common name; empty where the text names nobody. */
  readonly actor: readonly string[];
  readonly strength: Strength;
  readonly passage: Passage;
  readonly reason: Reason;
}
