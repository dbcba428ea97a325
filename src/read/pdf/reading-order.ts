import { lineOf, type Fragment, type Line, type Region, type Row } from "./layout.ts";
import { isTableBeside, tablesIn, wideTablesIn } from "./tables.ts";

/* Lengths below are parts of the letters' size. */

/** The least white between two columns. */
const GUTTER = 0.7;
const SAME_HEIGHT = 0.3;
const SAME_EDGE = 0.5;
/** Fewer lines on one side are no column. */
const FEWEST_LINES = 3;
/** A second column begins no nearer to the edge than this part of the width. */
const NARROWEST_PART = 0.14;
/** Nor is a column narrower than this. */
const NARROWEST_COLUMN = 6.5;
/** So many left edges at most are tried as the beginning of a column. */
const MOST_EDGES = 10;
const MOST_DEPTH = 6;

/** A stretch of a page between two lines that reach over the white between the columns. */
interface Band {
  readonly left: readonly Fragment[];
  readonly right: readonly Fragment[];
  readonly over: readonly Fragment[];
  readonly isColumns: boolean;
}

/**
 * Puts what stands on a page into the order in which it is read: a column to its end, then the next one; what reaches over several
 * columns before those below it.
 */
export function inReadingOrder(rows: readonly Row[], page: number): Region[] {
  const lines = linesOf(rows.flatMap(({ fragments }) => fragments), page);
  // A table that reaches over the columns of the text has its gaps elsewhere than they.
  return wideTablesIn(lines, page).flatMap((part) => (Array.isArray(part) ? regionsOf(part.flat(), page, 0) : [part]));
}

function regionsOf(fragments: readonly Fragment[], page: number, depth: number): Region[] {
  if (fragments.length === 0) return [];
  const bands = depth < MOST_DEPTH ? bestBands(fragments) : undefined;
  if (!bands) return tablesIn(linesOf(fragments, page), page);
  const regions: Region[] = [];
  let single: Fragment[] = [];
  const end = (): void => {
    // What is left without columns may have others, with their gutter elsewhere.
    regions.push(...regionsOf(single, page, single.length < fragments.length ? depth + 1 : MOST_DEPTH));
    single = [];
  };
  for (const { left, right, over, isColumns } of bands) {
    single.push(...over);
    if (!isColumns) {
      single.push(...left, ...right);
      continue;
    }
    end();
    regions.push(...regionsOf(left, page, depth + 1), ...regionsOf(right, page, depth + 1));
  }
  end();
  return regions;
}

/** Fragments by line, each line from left to right. */
function linesOf(fragments: readonly Fragment[], page: number): Line[][] {
  const lines: Fragment[][] = [];
  let y = Infinity;
  for (const fragment of byHeight(fragments)) {
    const line = lines.at(-1);
    if (line && y - fragment.y < SAME_HEIGHT * fragment.size) line.push(fragment);
    else {
      lines.push([fragment]);
      y = fragment.y;
    }
  }
  return lines.map((line) => line.sort((one, other) => one.x - other.x).map((fragment) => lineOf([fragment], page)));
}

const byHeight = (fragments: readonly Fragment[]): Fragment[] => [...fragments].sort((one, other) => other.y - one.y || one.x - other.x);

/** Parts fragments into two columns where that puts most of them into columns; `undefined` where there are none. */
function bestBands(fragments: readonly Fragment[]): readonly Band[] | undefined {
  if (fragments.length < 2 * FEWEST_LINES) return undefined;
  const sorted = byHeight(fragments);
  let best: readonly Band[] | undefined;
  let most = 0;
  for (const edge of edgesOf(fragments)) {
    const bands = bandsAt(sorted, edge);
    const inColumns = bands.filter(({ isColumns }) => isColumns).reduce((sum, { left, right }) => sum + lengthOf(left) + lengthOf(right), 0);
    if (inColumns > most) {
      most = inColumns;
      best = bands;
    }
  }
  return best;
}

/** Where several lines begin well inside of the page. */
function edgesOf(fragments: readonly Fragment[]): number[] {
  const left = Math.min(...fragments.map(({ x }) => x));
  const right = Math.max(...fragments.map((fragment) => fragment.right));
  const inside = fragments.filter(({ x }) => x > left + NARROWEST_PART * (right - left)).sort((one, other) => one.x - other.x);
  const edges: { x: number; count: number }[] = [];
  for (const { x, size } of inside) {
    const last = edges.at(-1);
    if (last && x - last.x < SAME_EDGE * size) last.count++;
    else edges.push({ x, count: 1 });
  }
  return edges.filter(({ count }) => count >= 2).sort((one, other) => other.count - one.count).slice(0, MOST_EDGES).map(({ x }) => x);
}

function bandsAt(sorted: readonly Fragment[], edge: number): Band[] {
  const bands: Band[] = [];
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  let over: Fragment[] = [];
  const end = (): void => {
    if (left.length + right.length + over.length > 0) bands.push({ left, right, over, isColumns: areColumns(left, right) });
    left = [];
    right = [];
    over = [];
  };
  for (const fragment of sorted) {
    if (fragment.x >= edge - SAME_EDGE * fragment.size) right.push(fragment);
    else if (fragment.right <= edge - GUTTER * fragment.size) left.push(fragment);
    else {
      if (left.length + right.length > 0) end();
      over.push(fragment);
    }
  }
  end();
  return bands;
}

function areColumns(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  if ([left, right].some((side) => widthOf(side) < NARROWEST_COLUMN * (side[0]?.size ?? 0))) return false;
  const overlap = Math.min(top(left), top(right)) - Math.max(bottom(left), bottom(right));
  const height = Math.min(top(left) - bottom(left), top(right) - bottom(right));
  return overlap > 0 && overlap >= height * 0.5 && !isTableBeside(left, right);
}

const top = (fragments: readonly Fragment[]): number => Math.max(...fragments.map(({ y }) => y));
const bottom = (fragments: readonly Fragment[]): number => Math.min(...fragments.map(({ y }) => y));
const widthOf = (fragments: readonly Fragment[]): number => Math.max(...fragments.map(({ right }) => right)) - Math.min(...fragments.map(({ x }) => x));
const lengthOf = (fragments: readonly Fragment[]): number => fragments.reduce((sum, { text }) => sum + text.length, 0);
