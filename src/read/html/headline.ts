import { sameWords } from "../testimony.ts";
import { areAlike } from "./title-order.ts";
import type { VisibleBlock } from "./visible-blocks.ts";

/** What a page tells programs that the work is called. */
export interface PageTitles {
  readonly whole: readonly string[];
  /** What stands before and after the bars, dashes and colons of its `<title>`, the site's name among it. */
  readonly parts: readonly string[];
}

/**
 * Finds the headline: the heading that has the words of the page's title, or most of them; else the first heading of the first
 * depth that is not the site's name.
 * @param titles what the page tells programs that the work is called.
 * @param sites names of the site.
 * @returns its place among the blocks, or -1.
 */
export function headlineIn(blocks: readonly VisibleBlock[], titles: PageTitles, sites: readonly string[]): number {
  const headings = blocks.filter(({ heading, words }) => heading !== undefined && /\p{L}{2}|\p{Lo}/u.test(words) && !sites.some((site) => sameWords(site, words)));
  const isNamed = ({ words }: VisibleBlock, names: readonly string[]): boolean => names.some((name) => sameWords(name, words));
  const named = headings.filter((heading) => isNamed(heading, titles.whole));
  const alike = headings.filter((block) => isNamed(block, titles.parts) || (block.heading === 1 && titles.whole.some((title) => areAlike(title, block.words))));
  // A short one may be the site's name, which the page's title has beside the work's.
  const [longest] = [...alike].sort((one, other) => other.words.length - one.words.length);
  const headline = named[0] ?? longest ?? headings.find(({ heading }) => heading === 1);
  return headline === undefined ? -1 : blocks.indexOf(headline);
}
