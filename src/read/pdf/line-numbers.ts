import type { PageRows } from "./page-furniture.ts";

const FEWEST = 5;
/** Numbers of lines stand in one column, left or right of all text. */
const SAME_PLACE = 6;

/** Takes off the numbers of lines that drafts and bills have in their margin: every line's, or every fifth one's. */
export function withoutLineNumbers(page: PageRows): PageRows {
  const numbers = page.rows.flatMap((row) => row.fragments.filter(({ text }) => /^\d{1,4}$/u.test(text)));
  const rest = page.rows.flatMap((row) => row.fragments.filter((fragment) => !numbers.includes(fragment)));
  const left = Math.min(...rest.map(({ x }) => x));
  const right = Math.max(...rest.map((fragment) => fragment.right));
  const inMargin = numbers.filter((fragment) => fragment.right < left || fragment.x > right);
  const [first] = inMargin;
  if (!first || inMargin.length < FEWEST || inMargin.some((fragment) => Math.min(Math.abs(fragment.right - first.right), Math.abs(fragment.x - first.x)) > SAME_PLACE)) return page;
  const values = inMargin.map(({ text }) => Number(text));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  if ((step !== 1 && step !== 5) || values.some((value, index) => index > 0 && value - (values[index - 1] ?? 0) !== step)) return page;
  const rows = page.rows.map((row) => ({ ...row, fragments: row.fragments.filter((fragment) => !inMargin.includes(fragment)) }));
  return { ...page, rows: rows.filter(({ fragments }) => fragments.length > 0) };
}
