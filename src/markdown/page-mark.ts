import type { Span } from "../model/recommendation.ts";

/*
 * Where a page of a PDF begins in a note: a comment, which Obsidian does not show, so that sentences run on over it.
 */

/** A page of a document: its number in the file, counted from 1, and the label printed on it where that is another. */
export interface Page {
  readonly number: number;
  readonly label?: string;
}

const MARK = /%% page (\d{1,6})(?: · ([^%\n]{1,20}))? %%/gu;
/** A label is whatever a file says; in a comment links and commands of plugins count all the same. */
const NOT_IN_LABEL = /[%\s[\]<>`:#]+/gu;

/**
 * The mark that a page begins with.
 * @example page 14, printed `xii` → `%% page 14 · xii %%`
 */
export function pageMark({ number, label }: Page): string {
  return `%% page ${number}${label === undefined || label === String(number) ? "" : ` · ${label.replace(NOT_IN_LABEL, " ").trim().slice(0, 20).trim()}`} %%`;
}

/**
 * Finds the page on which words of a block begin: the block may run on over several.
 * @param text the note's text.
 * @param block where the block stands in it.
 * @param words as a reader sees them.
 */
export function pageOfWords(text: string, block: Span, words: string): Page | undefined {
  const whole = text.slice(block.start, block.end);
  const at = lettersOf(whole.replace(MARK, "")).indexOf(lettersOf(words));
  if (at <= 0) return pageAt(text, block.start);
  const begun = [...whole.matchAll(MARK)].filter(({ index }) => lettersOf(whole.slice(0, index).replace(MARK, "")).length <= at).at(-1);
  return pageAt(text, block.start + (begun?.index ?? 0));
}

/** Letters and digits alone: Markdown's signs and blanks stand between them otherwise than a reader sees. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

/** Finds the page that a place in a text is on; `undefined` before the first mark, and in a text without pages. */
export function pageAt(text: string, place: number): Page | undefined {
  let page: Page | undefined;
  for (const mark of text.matchAll(MARK)) {
    if (mark.index > place) break;
    page = { number: Number(mark[1]), ...(mark[2] === undefined ? {} : { label: mark[2] }) };
  }
  return page;
}
