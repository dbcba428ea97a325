/** Where a block stands among the others, for rules that go by it. */
export interface Place {
  /** From 0, the first block, to 1, the last. */
  readonly part: number;
  /** Whether the capture plainly has a landing page's tables, so that its single lines can be told. */
  readonly onLandingPage: boolean;
}

/** Knows one kind of text that is a site's or a shop's and not the work's. */
export interface BoilerplateRule {
  readonly name: string;
  /** @param words a block's words as a reader sees them. */
  recognises(words: string, place: Place): boolean;
  /** Blocks and whether they are of this kind; run as tests. */
  readonly examples: readonly (readonly [words: string, recognised: boolean])[];
}

/** For examples: near the end of a page that is no landing page. */
export const NEAR_THE_END: Place = { part: 0.9, onLandingPage: false };
