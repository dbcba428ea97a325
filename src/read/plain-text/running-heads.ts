import type { Block } from "../block.ts";

const FEWEST_PAGES = 3;
/** Beside a page number twice is enough. */
const WEIGHT_BESIDE_NUMBER = 1.5;
const LONGEST = 90;

/**
 * The lines that stand on every page of a PDF: short ones that come again three times or more, their page number apart.
 * Numbers of recommendations and the like do not count: some letter must be in it.
 */
export function runningHeads(blocks: readonly Block[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { lines } of blocks) {
    const weight = lines.length < 4 && lines.some(({ text }) => isPageNumber(text)) ? WEIGHT_BESIDE_NUMBER : 1;
    for (const { text } of lines) {
      const key = runningHeadKey(text);
      if (key !== undefined) times.set(key, (times.get(key) ?? 0) + weight);
    }
  }
  return new Set([...times].filter(([, count]) => count >= FEWEST_PAGES).map(([key]) => key));
}

/** A line without its page number; `undefined` for lines that are no running heads: sentences, list items, labels. */
export function runningHeadKey(line: string): string | undefined {
  const text = line.trim();
  if (text.length > LONGEST || /^[-•*–▪◦(]|[.;:,!?]$/u.test(text)) return undefined;
  const key = text.replace(/^(?:page |seite )?\d{1,4}\s*[|·–-]?\s+|\s+[|·–-]?\s*(?:page |seite )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/giu, "").replace(/\s+/gu, " ");
  return key.split(" ").length >= 2 && /\p{L}{3}/u.test(key) ? key : undefined;
}

/** A line that is nothing but a page number. */
export function isPageNumber(line: string): boolean {
  return /^\s*(?:[-–—]\s?)?(?:(?:page|seite|p\.)\s)?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:of|von|\/)\s?\d{1,4})?(?:\s?[-–—])?\s*$/iu.test(line);
}
