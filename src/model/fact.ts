/**
 * Where a fact was read: in the source itself, or from the user's hand.
 * A witness is named for the thing in the source (`byline`, `citation_author`, `frontmatter author`).
 */
export interface Witness {
  /** What kind of evidence it is, in a reader's words: `byline`, `date line`, `og:title`, `user`. */
  readonly name: string;
  /** The line of the capture it was read on, counted from 1; absent where lines mean nothing. */
  readonly line?: number;
}

/** A value together with the evidence for it. */
export interface Fact<T> {
  readonly value: T;
  readonly witness: Witness;
  /** The words of the source that say so, exactly as they stand there. */
  readonly words: string;
}

/**
 * What a reading knows of one question ("who wrote it?"), in one of three states:
 * known, looked for and not stated, or never looked for.
 */
export type Finding<T> =
  | {
      readonly state: "known";
      /** The fact that the program goes by. */
      readonly taken: Fact<T>;
      /** Facts of other witnesses that say something else, in the order of trust. */
      readonly others: readonly Fact<T>[];
    }
  | {
      readonly state: "not stated";
      /** Words that say something of it and may mean two things, so that no value was taken. */
      readonly inDoubt?: { readonly words: string; readonly line?: number };
    }
  | { readonly state: "not looked for" };

/** Looked for, and the source does not say. */
export const NOT_STATED = { state: "not stated" } as const;

/** Nobody looked. */
export const NOT_LOOKED_FOR = { state: "not looked for" } as const;

/**
 * Settles what several witnesses say of one question.
 * @param facts what was read, most trusted witness first.
 * @param same tells whether two values say the same thing; by default their JSON is compared.
 * @returns the first fact, with those that differ from it beside it; `not stated` for an empty list.
 */
export function settle<T>(
  facts: readonly Fact<T>[],
  same: (one: T, other: T) => boolean = (one, other) => JSON.stringify(one) === JSON.stringify(other),
): Finding<T> {
  const [taken, ...rest] = facts;
  if (!taken) return NOT_STATED;
  const others: Fact<T>[] = [];
  for (const fact of rest)
    if (![taken, ...others].some((earlier) => same(earlier.value, fact.value))) others.push(fact);
  return { state: "known", taken, others };
}

/** The value of a finding, or `undefined` unless it is known. */
export function known<T>(finding: Finding<T>): T | undefined {
  return finding.state === "known" ? finding.taken.value : undefined;
}
