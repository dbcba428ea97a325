import type { Fact } from "../../model/fact.ts";
import { sameWords, noTestimony, type Testimony } from "../testimony.ts";
import { isBodyName } from "../words/organisation-words.ts";

const SEPARATOR = /\s+(?:[|·•–—»]|::)\s+|\s+-\s+|\s*\|\s*/gu;
const LONGEST_SITE = 60;

/**
 * Hears the `<title>`: the work's title, and after the last bar or dash the site's name. The two are parted only where the page
 * itself says that one of them is what it is.
 * @param headings what the page shows as headings, and what other witnesses call the title.
 * @param sites names by which other witnesses call the site.
 */
export function pageTitle(page: Document, headings: readonly string[], sites: readonly string[]): Testimony {
  const words = wordsOfTitle(page);
  if (words === "") return noTestimony();
  const fact = (value: string): Fact<string> => ({ value, witness: { name: "page title" }, words });
  for (const match of [...words.matchAll(SEPARATOR)].reverse()) {
    const title = words.slice(0, match.index).trim();
    const site = words.slice(match.index + match[0].length).trim();
    if (title === "" || site === "") continue;
    const isTitle = headings.some((heading) => sameWords(heading, title));
    const isSite = sites.some((name) => sameWords(name, site) || site.toLowerCase().startsWith(name.toLowerCase()) || (site.includes(" ") && name.toLowerCase().startsWith(`${site.toLowerCase()} `)));
    if (isTitle || isSite) return { ...noTestimony(), title: [fact(title)], publisher: isTitle && site.length <= LONGEST_SITE ? [fact(site)] : [] };
  }
  // Of several bars each leads one step up in the site.
  const steps = words.split(/\s+\|\s+/u);
  if (steps.length > 2 && steps[0] !== undefined && steps[0].length > 3) {
    const house = steps.slice(1).find(isBodyName);
    return { ...noTestimony(), title: [fact(steps[0])], publisher: house === undefined ? [] : [fact(house)] };
  }
  const bar = /\s*\|\s*[^|]{1,60}$/u.exec(words);
  return { ...noTestimony(), title: [fact(bar ? words.slice(0, bar.index) : words)] };
}

/** The `<title>`, and what of it stands before or after each bar, dash or colon: any of them may be what the work is called. */
export function partsOfPageTitle(page: Document): string[] {
  const words = wordsOfTitle(page);
  const cuts = [...words.matchAll(/\s+(?:[|·•–—»:-]|::)\s+|\s*\|\s*|:\s+/gu)];
  return [words, ...cuts.flatMap((cut) => [words.slice(0, cut.index), words.slice(cut.index + cut[0].length)])].map((part) => part.trim()).filter((part) => part !== "");
}

const wordsOfTitle = (page: Document): string => (page.querySelector("head title, title")?.textContent ?? "").slice(0, 2_000).replace(/\s+/gu, " ").trim();
