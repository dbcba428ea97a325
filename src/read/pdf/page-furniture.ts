import type { Removal } from "../../model/source.ts";
import type { Row } from "./layout.ts";
import { withoutMarks } from "./marks.ts";

/** One page's rows, with its number in the file. */
export interface PageRows {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** What the pages hold once what a printer adds to each is taken off. */
export interface BarePages {
  readonly pages: readonly PageRows[];
  readonly removed: readonly Removal[];
  /** The numbers printed on the pages, by the number in the file. */
  readonly printed: ReadonlyMap<number, string>;
}

/** Running heads are among this many rows of a page's top, and as many of its bottom. */
const OUTERMOST_ROWS = 3;
/** They stand in the outer parts of the page. */
const OUTER_PART = 0.16;
/** From page to page they keep their height. */
const SAME_HEIGHT = 6;
const LONGEST = 160;
const FEWEST_PAGES = 3;
/** A head that names the chapter comes again on a numbered page within this many: left ones have another than right ones. */
const NEAR_PAGES = 4;
/** Two pages that count on from each other make a row of page numbers; one in this many pages must be in it. */
const FEWEST_NUMBERED = 2;
const PAGES_FOR_ONE_NUMBER = 4;

const ROMAN = /^[ivxlc]{1,7}$/iu;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const LABEL = String.raw`(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxlcIVXLC]{1,7})`;
const NUMBER_ALONE = new RegExp(String.raw`^(?:[-–—|•]{1,3}\s?)?(?:(?:page|seite|p\.)\s)?(${LABEL})(?:\s?(?:of|von|/|sur)\s?\d{1,4})?(?:\s?[-–—|•]{1,3})?$`, "iu");
const NUMBER_FIRST = new RegExp(String.raw`^(?:(?:page|seite)\s)?(${LABEL})(?:\s?(?:of|von|/|sur)\s?\d{1,4})?(?:\s?[|•·–—]\s?|\s+)\S`, "iu");
const NUMBER_LAST = new RegExp(String.raw`(?:\S\s?[|•·–—]\s?|\s)(?:(?:page|seite)\s)?(${LABEL})(?:\s?(?:of|von|/|sur)\s?\d{1,4})?$`, "iu");

interface OuterRow {
  readonly page: PageRows;
  readonly row: Row;
  readonly text: string;
  readonly isTop: boolean;
  /** 0 for the outermost row. */
  readonly depth: number;
}

/**
 * Takes running heads and feet and page numbers off the pages.
 * A line is one when it comes again at the same height on other pages, its number apart, or when it stands outermost and holds the
 * page's number as the numbers of other pages give it.
 * @param labels what the document itself calls its pages, in their order.
 */
export function withoutPageFurniture(pages: readonly PageRows[], labels: readonly string[] = []): BarePages {
  const outer = pages.flatMap(outerRowsOf);
  const printed = printedNumbers(outer, pages.length, labels);
  const repeated = repeatedRows(outer, printed, pages.length);
  const taken = new Map<Row, string>();
  for (const one of outer) {
    const isNumber = NUMBER_ALONE.test(one.text) && (printed.has(one.page.number) ? numbersIn(one.text).includes(printed.get(one.page.number) ?? "") : false);
    if (isNumber) taken.set(one.row, "page number");
    else if (repeated.has(one.row)) taken.set(one.row, "running head");
    else if (one.depth === 0 && printed.has(one.page.number) && one.text.length < LONGEST / 2 && edgeNumbersIn(one.text).includes(printed.get(one.page.number) ?? "")) taken.set(one.row, "running head");
  }
  const removed: Removal[] = [];
  const bare = pages.map((page) => ({
    ...page,
    rows: page.rows.filter((row) => {
      const rule = taken.get(row);
      if (rule !== undefined) removed.push({ rule, text: textOf(row) });
      return rule === undefined;
    }),
  }));
  return { pages: bare, removed, printed };
}

function outerRowsOf(page: PageRows): OuterRow[] {
  const at = (row: Row, isTop: boolean, depth: number): OuterRow[] => {
    const isOuter = isTop ? row.y > page.height * (1 - OUTER_PART) : row.y < page.height * OUTER_PART;
    const text = textOf(row);
    return isOuter && text.length <= LONGEST ? [{ page, row, text, isTop, depth }] : [];
  };
  const top = page.rows.slice(0, OUTERMOST_ROWS);
  const bottom = page.rows.slice(Math.max(top.length, page.rows.length - OUTERMOST_ROWS)).reverse();
  return [...top.flatMap((row, depth) => at(row, true, depth)), ...bottom.flatMap((row, depth) => at(row, false, depth))];
}

/** The rows that come again at the same height on other pages. */
function repeatedRows(outer: readonly OuterRow[], printed: ReadonlyMap<number, string>, pageCount: number): ReadonlySet<Row> {
  const groups = new Map<string, OuterRow[]>();
  for (const one of outer) {
    const key = one.text.replace(/\d+/gu, "#").replace(/(^|\s)[ivxlc]{1,7}(?=$|\s)/giu, "$1#").replace(/\s+/gu, " ").toLowerCase();
    if (!/\p{L}{2}/u.test(key)) continue;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const repeated = new Set<Row>();
  for (const group of groups.values())
    for (const one of group) {
      const same = group.filter((other) => other.page !== one.page && other.isTop === one.isTop && Math.abs(other.row.y - one.row.y) < SAME_HEIGHT);
      const near = same.filter((other) => Math.abs(other.page.number - one.page.number) <= NEAR_PAGES);
      const hasNumber = ({ page, depth }: OuterRow): boolean => depth === 0 && printed.has(page.number);
      if (same.length + 1 >= Math.min(FEWEST_PAGES, Math.max(2, pageCount)) || (near.length > 0 && hasNumber(one) && near.some(hasNumber))) repeated.add(one.row);
    }
  return repeated;
}

/** The numbers that count on from page to page, each as it is printed. */
function printedNumbers(outer: readonly OuterRow[], pageCount: number, documentLabels: readonly string[]): ReadonlyMap<number, string> {
  const series = new Map<string, Map<number, string>>();
  for (const { page, text, row } of outer)
    for (const label of new Set([...row.fragments.flatMap((fragment) => numbersIn(withoutMarks(fragment.text))), ...edgeNumbersIn(text)])) {
      const value = valueOf(label);
      if (value === undefined) continue;
      const name = `${/\d/u.test(label) ? label.replace(/\d+$/u, "") : "roman"} ${value - page.number}`;
      series.set(name, (series.get(name) ?? new Map<number, string>()).set(page.number, label));
    }
  const printed = new Map<number, string>();
  const fewest = Math.max(FEWEST_NUMBERED, Math.min(4, Math.floor(pageCount / PAGES_FOR_ONE_NUMBER)));
  for (const labels of [...series.values()].sort((one, other) => other.size - one.size)) {
    if (labels.size < (ROMAN.test([...labels.values()][0] ?? "") ? FEWEST_NUMBERED : fewest)) continue;
    for (const [page, label] of labels) if (!printed.has(page)) printed.set(page, label);
  }
  // A number that stands alone and is what the document calls the page needs no others to be believed.
  for (const { page, text } of outer) {
    const label = documentLabels[page.number - 1];
    if (label !== undefined && !printed.has(page.number) && numbersIn(text).includes(label)) printed.set(page.number, label);
  }
  return printed;
}

/** The number that a text is, and nothing else. */
function numbersIn(text: string): string[] {
  const label = NUMBER_ALONE.exec(text)?.[1];
  return label === undefined ? [] : [label];
}

/** The numbers that a text begins or ends with. */
function edgeNumbersIn(text: string): string[] {
  return [NUMBER_FIRST.exec(text)?.[1], NUMBER_LAST.exec(text)?.[1], ...numbersIn(text)].filter((label) => label !== undefined);
}

function valueOf(label: string): number | undefined {
  const digits = /\d+$/u.exec(label)?.[0];
  if (digits !== undefined) return Number(digits);
  if (!ROMAN.test(label)) return undefined;
  const values = Array.from(label.toLowerCase(), (sign) => ROMAN_VALUES[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function textOf(row: Row): string {
  return withoutMarks(row.fragments.map(({ text }) => text).join(" "));
}
