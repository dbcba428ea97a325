import type { Removal } from "../../model/source.ts";
import type { Line, Region } from "./layout.ts";
import { withoutMarks } from "./marks.ts";

/** Dots that lead from an entry to its page. */
const LEADER = /(?:\.\s?){4,}\s*(?:[A-Z]-)?[\divxlcIVXLC]{0,7}$|(?:…\s?){2,}\s*[\divxlc]{0,7}$|_{5,}\s*\d{0,4}$/u;
const PAGE_LAST = /\p{L}.{0,190}\s([\divxlc]{1,6})$/u;
const HEADING = /^(?:(?:table|list) of )?(?:contents|figures|tables|boxes|abbreviations|inhalt(?:sverzeichnis)?|sommaire|table des matières)$/iu;
const FEWEST_ENTRIES = 3;
/** An entry is a line; what is longer is looked at no further than its end. */
const LONGEST_ENTRY = 200;

/**
 * Takes tables of contents off: lines with dots that lead to a number, and lines under the heading `Contents` whose last words are
 * numbers that grow.
 */
export function withoutContents(regions: readonly Region[]): { regions: readonly Region[]; removed: readonly Removal[] } {
  const removed: Removal[] = [];
  let underHeading = false;
  const kept = regions.flatMap((region): Region[] => {
    const rows = region.kind === "text" ? region.lines.map((line) => [line]) : region.rows;
    const words = rows.map((row) => withoutMarks(row.map(({ text }) => text).join(" ")));
    const heading = words.findIndex((one) => HEADING.test(one));
    const entries = words.map((one) => LEADER.test(one.slice(-LONGEST_ENTRY)));
    if (heading >= 0 || underHeading) markCountingLines(words, heading + 1, entries);
    const count = entries.filter(Boolean).length;
    underHeading = heading >= 0 || (underHeading && count > 0);
    if (count < FEWEST_ENTRIES && !(heading >= 0 && count > 0)) {
      // The entries may be a region of their own below the heading.
      return [region];
    }
    const first = heading >= 0 ? heading : entries.indexOf(true);
    const last = entries.lastIndexOf(true);
    removed.push({ rule: "table of contents", text: words.slice(first, last + 1).join("\n") });
    const rest = (from: number, to: number): Region[] => {
      if (from >= to) return [];
      return region.kind === "text" ? [{ kind: "text", lines: region.lines.slice(from, to) }] : [{ ...region, rows: region.rows.slice(from, to) }];
    };
    return [...rest(0, first), ...rest(last + 1, rows.length)];
  });
  return { regions: removed.length > 0 ? kept.filter((region) => !isHeadingAlone(region)) : kept, removed };
}

function isHeadingAlone(region: Region): boolean {
  const [only, ...others]: readonly (Line | undefined)[] = region.kind === "text" ? region.lines : [];
  return only !== undefined && others.length === 0 && HEADING.test(withoutMarks(only.text));
}

/** Lines that end in numbers which never fall, with at most one line between them. */
function markCountingLines(words: readonly string[], from: number, entries: boolean[]): void {
  const numbers: { at: number; page: number }[] = [];
  for (const [at, one] of words.entries()) {
    if (at < from) continue;
    const page = one.length > LONGEST_ENTRY ? undefined : PAGE_LAST.exec(one)?.[1];
    if (page === undefined) continue;
    const value = /^\d+$/u.test(page) ? Number(page) : 0;
    const last = numbers.at(-1);
    if (last && (value < last.page || at - last.at > 3)) break;
    numbers.push({ at, page: value });
  }
  if (numbers.length >= FEWEST_ENTRIES) for (const { at } of numbers) entries[at] = true;
}
