import { lineOf, mostCommon, type Column, type Fragment, type Line, type Region } from "./layout.ts";

const FEWEST_ROWS = 3;
/** No page holds more; a bound, so that no page can hold up reading. */
const MOST_ROWS = 90;
const MOST_COLUMNS = 9;
/** Cells hold less than lines of text do. */
const LONGEST_CELL = 20;
/** The part of its column that a line of text fills. */
const FILLED = 0.6;
/** Two lines of text that stand at one height by chance; in a table all do. */
const SHARED_HEIGHTS = 0.6;
const SAME_HEIGHT = 1.5;
/** Places this near to each other are one, as a part of the letters' size. */
const ALIGNED = 0.4;
const MOST_ALIGNED = 0.7;
const MOST_SMALL_BEGINNINGS = 0.4;
/** White between two rows of a table is wider than between the lines of a cell, as a multiple of the letters' size. */
const BETWEEN_ROWS = 1.75;

/**
 * Tells whether what stands left and right of some white are columns of a table rather than of text: the lines stand at the same
 * heights, and one side's are short; or rows are parted by white that goes through both sides.
 */
export function isTableBeside(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const fewer = left.length < right.length ? left : right;
  const more = fewer === left ? right : left;
  const heights = new Set(more.flatMap(({ y }) => [Math.round(y / SAME_HEIGHT), Math.round(y / SAME_HEIGHT) - 1, Math.round(y / SAME_HEIGHT) + 1]));
  const shared = fewer.filter(({ y }) => heights.has(Math.round(y / SAME_HEIGHT))).length / fewer.length;
  if (shared < SHARED_HEIGHTS) return false;
  return [left, right].some((side) => isShort(side)) || hasCommonRows(left, right);
}

function isShort(side: readonly Fragment[]): boolean {
  const length = side.reduce((sum, { text }) => sum + text.length, 0) / side.length;
  const from = Math.min(...side.map(({ x }) => x));
  const width = Math.max(...side.map(({ right }) => right)) - from;
  const filled = side.filter((fragment) => fragment.right - from > FILLED * width).length / side.length;
  return length < LONGEST_CELL || (filled < 0.5 && length < 2 * LONGEST_CELL);
}

/** White goes through both sides several times, and below it both sides begin at the same height. */
function hasCommonRows(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const rows = rowsBetweenWhite([...left, ...right]);
  if (rows.length < FEWEST_ROWS) return false;
  const even = rows.filter((row) => {
    const first = row[0]?.y ?? 0;
    const inRow = (side: readonly Fragment[]): Fragment[] => row.filter((fragment) => side.includes(fragment));
    return [left, right].every((side) => inRow(side).some(({ y }) => Math.abs(y - first) < SAME_HEIGHT));
  });
  const uneven = rows.filter((row) => row.filter((fragment) => left.includes(fragment)).length !== row.filter((fragment) => right.includes(fragment)).length);
  return even.length >= rows.length - 1 && uneven.length * 2 >= rows.length;
}

function rowsBetweenWhite<One extends Fragment>(fragments: readonly One[]): One[][] {
  const rows: One[][] = [];
  let y = Infinity;
  for (const fragment of [...fragments].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row && y - fragment.y < BETWEEN_ROWS * fragment.size) row.push(fragment);
    else rows.push([fragment]);
    y = fragment.y;
  }
  return rows;
}

/**
 * Finds the tables among lines: rows below each other that have gaps at the same places.
 * @param lines from the top to the bottom, each as its fragments from left to right.
 */
export function tablesIn(lines: readonly Line[][], page: number): Region[] {
  const regions: Region[] = [];
  let text: Line[] = [];
  const endText = (): void => {
    if (text.length > 0) regions.push({ kind: "text", lines: text });
    text = [];
  };
  for (let at = 0; at < lines.length; ) {
    const rows = rowsFrom(lines, at);
    const table = tableOf(rows, page);
    if (table) {
      endText();
      regions.push(table);
      at += rows.length;
    } else {
      // One line that is no table's: those below it may still begin one.
      const line = lines[at];
      if (line) text.push(lineOf(line, page));
      at++;
    }
  }
  endText();
  return regions;
}

/**
 * Finds the tables that reach over a whole page, before its columns of text are known.
 * @returns the tables, and the lines above, between and below them.
 */
export function wideTablesIn(lines: readonly Line[][], page: number): (Extract<Region, { kind: "table" }> | Line[][])[] {
  const parts: (Extract<Region, { kind: "table" }> | Line[][])[] = [];
  let text: Line[][] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = rowsFrom(lines, at);
    const table = tableOf(rows, page);
    if (table && table.columns.every((column) => !isRunningText(rows, column))) {
      if (text.length > 0) parts.push(text);
      text = [];
      parts.push(table);
      at += rows.length;
    } else {
      const line = lines[at];
      if (line) text.push(line);
      at++;
    }
  }
  if (text.length > 0) parts.push(text);
  return parts;
}

/** Lines of text begin in small letters as often as not; cells seldom do. */
function isRunningText(rows: readonly Line[][], column: Column): boolean {
  const cells = rows.flat().filter((cell) => overlaps(cell, column));
  return cells.filter(({ text }) => /^\p{Ll}/u.test(text)).length > cells.length * MOST_SMALL_BEGINNINGS;
}

/** The lines from one on that have several fragments, with lines between them that go on in a cell. */
function rowsFrom(lines: readonly Line[][], from: number): Line[][] {
  const rows: Line[][] = [];
  for (let at = from; at < Math.min(lines.length, from + MOST_ROWS); at++) {
    const line = lines[at];
    const above = rows.at(-1);
    if (!line) break;
    const isNear = above === undefined || (above[0]?.y ?? 0) - (line[0]?.y ?? 0) < 4 * (line[0]?.size ?? 0);
    if (!isNear || (line.length === 1 && !isWithinCell(line, rows))) break;
    rows.push(line);
  }
  while ((rows.at(-1)?.length ?? 2) === 1 && !isWithinCell(rows.at(-1) ?? [], rows.slice(0, -1))) rows.pop();
  return rows;
}

/** A single fragment goes on in a cell when it keeps to the place of a cell of the row above, in lines as near. */
function isWithinCell([only]: readonly Line[], rows: readonly Line[][]): boolean {
  const cells = rows.filter((row) => row.length > 1).at(-1);
  const above = rows.at(-1)?.[0];
  if (!only || !cells || !above || above.y - only.y > BETWEEN_ROWS * only.size) return false;
  const at = cells.findIndex((cell) => Math.abs(cell.x - only.x) < 0.5 * only.size);
  const next = cells[at + 1];
  return at >= 0 && (next === undefined ? at > 0 : only.right < next.x);
}

function tableOf(rows: readonly Line[][], page: number): Extract<Region, { kind: "table" }> | undefined {
  const full = rows.filter((row) => row.length > 1);
  if (full.length < FEWEST_ROWS) return undefined;
  const columns = columnsOf(full);
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return undefined;
  const cells = full.flat();
  if (columns.some((column) => !isAligned(cells.filter((cell) => overlaps(cell, column))))) return undefined;
  const average = cells.reduce((sum, { text }) => sum + text.length, 0) / cells.length;
  const shortColumn = columns.some((column) => {
    const inside = cells.filter((cell) => overlaps(cell, column));
    return inside.reduce((sum, { text }) => sum + text.length, 0) / inside.length < LONGEST_CELL;
  });
  if (!shortColumn && average > LONGEST_CELL * 2) return undefined;
  // Most rows fill most columns; a few words that stand apart by chance do not.
  if (full.reduce((sum, row) => sum + row.length, 0) < full.length * Math.max(2, columns.length * 0.6)) return undefined;
  return { kind: "table", columns, rows: joinedRows(rows, columns, page) };
}

/** The stretches of the width that cells stand in. */
function columnsOf(rows: readonly Line[][]): Column[] {
  const columns: { x: number; right: number }[] = [];
  for (const cell of rows.flat().sort((one, other) => one.x - other.x)) {
    const last = columns.at(-1);
    if (last && cell.x < last.right) last.right = Math.max(last.right, cell.right);
    else columns.push({ x: cell.x, right: cell.right });
  }
  return columns;
}

/** Cells of one column begin, end or are centred at one place. */
function isAligned(cells: readonly Fragment[]): boolean {
  const [first] = cells;
  if (!first || cells.length < 2) return true;
  return [({ x }: Fragment) => x, ({ right }: Fragment) => right, ({ x, right }: Fragment) => (x + right) / 2].some((edge) => {
    const common = mostCommon(cells.map((cell) => [Math.round(edge(cell) / (ALIGNED * first.size)), 1]), 0);
    return cells.filter((cell) => Math.abs(edge(cell) / (ALIGNED * first.size) - common) <= 1).length >= cells.length * MOST_ALIGNED;
  });
}

const overlaps = (cell: Fragment, column: Column): boolean => cell.x < column.right && cell.right > column.x;

/** A line in which the first column is empty goes on with the row above, where the rows stand as near as lines of text. */
function joinedRows(lines: readonly Line[][], columns: readonly Column[], page: number): Line[][] {
  const rows: Line[][] = [];
  let y = Infinity;
  for (const line of lines) {
    const above = rows.at(-1);
    const [first] = columns;
    const startsRow = first !== undefined && line.some((cell) => overlaps(cell, first));
    const isNear = y - (line[0]?.y ?? 0) < BETWEEN_ROWS * (line[0]?.size ?? 0);
    y = line[0]?.y ?? y;
    if (!above || startsRow || !isNear) {
      rows.push([...line]);
      continue;
    }
    for (const cell of line) {
      const column = columns.find((one) => overlaps(cell, one));
      const at = above.findIndex((one) => column !== undefined && overlaps(one, column));
      const upper = above[at];
      if (upper) above[at] = { ...lineOf([upper, cell], page), text: `${upper.text} ${cell.text}`, y: upper.y };
      else above.push(cell);
    }
  }
  return rows;
}
