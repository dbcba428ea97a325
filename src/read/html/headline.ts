import { sameWords } from "../testimony.ts";
import { areAlike } from "./title-order.ts";
import type { VisibleBlock } from "./visible-blocks.ts";

/**
 * Finds the headline: the heading that has the words of the page's title, or most of them; else the first heading of the first
 * depth that is not the site's name.
 * @param titles what the page tells programs that the work is called.
 * @param sites names of the site.
 * @returns its place among the blocks, or -1.
 */
export function headlineIn(blocks: readonly VisibleBlock[], titles: readonly string[], sites: readonly string[]): number {
  const headings = blocks.filter(({ heading, words }) => heading !== undefined && /\p{L}{2}|\p{Lo}/u.test(words) && !sites.some((site) => sameWords(site, words)));
  const alike = [
    ...headings.filter(({ words }) => titles.some((title) => sameWords(title, words))),
    ...headings.filter(({ words, heading }) => heading === 1 && titles.some((title) => areAlike(title, words))),
  ];
  // A short one may be the site's name, which the page's title has beside the work's.
  const [best] = [...alike].sort((one, other) => other.words.length - one.words.length);
  const headline = best ?? headings.find(({ heading }) => heading === 1);
  return headline === undefined ? -1 : blocks.indexOf(headline);
}
