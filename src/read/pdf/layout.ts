/*
 * What stands on a page, from the smallest to the largest: fragments make rows and lines, lines make regions, and the lines of
 * regions make paragraphs. Units are points, y grows upwards, as in `PdfPage`.
 */

/** Words that follow each other on one line without a gap that could part two columns. */
export interface Fragment {
  /** Words, with the signs of marks.ts for raised numbers. */
  readonly text: string;
  readonly x: number;
  /** Where its last letter ends. */
  readonly right: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly size: number;
  /** Whether all of it is bold. */
  readonly isBold: boolean;
  readonly font: string;
}

/** All that stands at one height of a page, from left to right. */
export interface Row {
  readonly y: number;
  readonly fragments: readonly Fragment[];
}

/** A line of a column. */
export interface Line extends Fragment {
  /** Number of the page in the file. */
  readonly page: number;
}

/** A part of a page that is read from its top to its bottom: lines of one column, or a table. */
export type Region =
  | { readonly kind: "text"; readonly lines: readonly Line[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly Line[])[]; readonly columns: readonly Column[] };

/** Where a column begins and ends. */
export interface Column {
  readonly x: number;
  readonly right: number;
}

/** The letters that most of a document is set in. */
export interface Body {
  readonly size: number;
  /** From one line to the next, as a multiple of the size. */
  readonly leading: number;
}

/** The value that most weight is on; `fallback` where there is nothing. */
export function mostCommon(values: Iterable<readonly [value: number, weight: number]>, fallback: number): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = fallback;
  let most = 0;
  for (const [value, weight] of weights)
    if (weight > most) {
      most = weight;
      best = value;
    }
  return best;
}

/** Joins fragments of one height to a line, with a blank at each gap. */
export function lineOf(fragments: readonly Fragment[], page: number): Line {
  const [first] = fragments;
  if (!first) throw new RangeError("A line has at least one fragment.");
  const sorted = [...fragments].sort((one, other) => one.x - other.x);
  const longest = sorted.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  return {
    text: sorted.map(({ text }) => text).join(" "),
    x: Math.min(...sorted.map(({ x }) => x)),
    right: Math.max(...sorted.map(({ right }) => right)),
    y: longest.y,
    size: longest.size,
    isBold: sorted.every(({ isBold }) => isBold),
    font: longest.font,
    page,
  };
}
