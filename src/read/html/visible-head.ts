import type { Fact } from "../../model/fact.ts";
import type { Boilerplate } from "../boilerplate/find-boilerplate.ts";
import { readHead, type HeadReading } from "../head/read-head.ts";
import { mayBeTitle } from "../head/title-lines.ts";
import { isProse } from "../block.ts";
import { sameWords, type Testimony } from "../testimony.ts";
import { isGenericAuthor } from "../words/person-names.ts";
import { authorsOfElements } from "./byline-elements.ts";
import { datesOfElements } from "./date-elements.ts";
import type { MarkedElement, VisibleBlock, VisiblePage } from "./visible-blocks.ts";

const BLOCKS_ABOVE = 3;
const BLOCKS_BELOW = 12;
/** Elements are heard from a little above the headline to the second paragraph below it. */
const ELEMENTS_ABOVE = 8;
const MOST_ELEMENTS_BELOW = 40;
const BESIDE = 2;
const SUBTITLE = /(?:^|[\s_-])(?:subtitle|sub-title|subhead|subheading|sub-heading|deck|dek)(?:$|[\s_-])/iu;

/** What a page shows around its headline. */
export interface VisibleHead {
  readonly reading: HeadReading;
  readonly testimony: Testimony;
  /** Whether an author or a date stands at the headline, as they do at the headline of a work. */
  readonly isSigned: boolean;
}

/**
 * Reads the headline of a page and the lines around it, with what their elements are called as evidence.
 * @param boilerplate blocks of the page that are the site's.
 * @param titles what the page tells programs that the work is called; the heading with these words is the headline.
 */
export function visibleHead({ blocks, marked }: VisiblePage, boilerplate: Boilerplate, titles: readonly string[], siteNames: readonly string[], isCommonWord: (word: string) => boolean): VisibleHead {
  const own = blocks.filter((block) => !block.isFurniture && !boilerplate.blocks.has(block));
  const headline = headlineIn(own, titles, siteNames);
  const from = Math.max(0, headline - BLOCKS_ABOVE);
  // The headline is what it is, whatever depth its makers gave it.
  const page = own.slice(from).flatMap((block, index) => (index + from === headline ? [{ ...block, heading: 1 }] : headline < 0 || block.heading !== 1 ? [block] : []));
  const reading = readHead(page, isCommonWord);
  const near = headline < 0 ? [] : own.slice(from, headline + BLOCKS_BELOW);
  const heard = elementsHeard(blocks, marked, own[headline]);
  const isNobody = isGenericSite(siteNames);
  const hear = (elements: readonly MarkedElement[]): Fact<readonly string[]>[] => authorsOfElements(elements.filter(({ mark }) => /author/u.test(mark)), isNobody, isCommonWord);
  const named = hear(heard);
  const authors = named.length > 0 ? named : onlyOnes(marked.filter(({ mark }) => mark === "stated author").flatMap((one) => hear([one])));
  const dates = datesOfElements(heard.filter(({ mark, isFurniture }) => /date/u.test(mark) && !isFurniture));
  const { testimony } = reading;
  // Without a headline the first line of a page is anything; only the page's metadata may name the work then.
  const title = testimony.title.filter((fact) => fact.witness.name !== "title line");
  return {
    reading,
    isSigned: headline >= 0 && (named.length > 0 || dates.length > 0 || testimony.date.length > 0 || testimony.author.some(({ witness }) => witness.name === "byline")),
    testimony: {
      ...testimony,
      title,
      subtitle: [...subtitleElements(near), ...(title.length > 0 ? testimony.subtitle : [])],
      author: testimony.author.some(({ witness }) => witness.name !== "masthead") ? testimony.author : [...authors, ...testimony.author.filter((fact) => isBeside(fact, page))],
      date: [...testimony.date, ...dates],
    },
  };
}

/** A body signs only right at the headline; anywhere else on a page its name may stand for anything. */
function isBeside({ value, words }: Fact<readonly string[]>, page: readonly VisibleBlock[]): boolean {
  const at = page.findIndex((block) => block.heading === 1);
  return page.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).some((block) => block.heading !== 1 && (block.words === words || block.lines.some((line) => value.includes(line.text))));
}

/** The heading that has the words of the page's title; else the first heading of the first depth that is not the site's name. */
function headlineIn(blocks: readonly VisibleBlock[], titles: readonly string[], siteNames: readonly string[]): number {
  const isSiteName = (words: string): boolean => siteNames.some((name) => sameWords(name, words));
  const named = blocks.filter((block) => block.heading !== undefined && !isSiteName(block.words) && titles.some((title) => sameWords(title, block.words)));
  const [highest] = [...named].sort((one, other) => (one.heading ?? 0) - (other.heading ?? 0));
  return highest ? blocks.indexOf(highest) : blocks.findIndex((block) => block.heading === 1 && !isSiteName(block.words));
}

/** The marked elements around the headline; elsewhere on the page they may be of other works. */
function elementsHeard(blocks: readonly VisibleBlock[], marked: readonly MarkedElement[], headline: VisibleBlock | undefined): MarkedElement[] {
  const at = headline === undefined ? -1 : blocks.indexOf(headline);
  const prose = blocks.flatMap((block, index) => (index > at && !block.isFurniture && isProse(block) ? [index] : []));
  const to = Math.min(at + MOST_ELEMENTS_BELOW, prose[1] ?? blocks.length);
  return marked.filter(({ block, isFurniture }) => block >= at - ELEMENTS_ABOVE && block < to && (at >= 0 || !isFurniture));
}

/** Where nobody is named at the headline, whoever alone is named on the rest of the page. */
function onlyOnes(authors: readonly Fact<readonly string[]>[]): Fact<readonly string[]>[] {
  const [first] = authors;
  return first && authors.every(({ value }) => sameWords(value.join("\n"), first.value.join("\n"))) ? [first] : [];
}

const isGenericSite = (names: readonly string[]) => (name: string): boolean => isGenericAuthor(name) && !/^\p{Ll}+$/u.test(name) || names.some((site) => sameWords(site, name));

function subtitleElements(blocks: readonly VisibleBlock[]): Fact<string>[] {
  return blocks.flatMap(({ hints, words, heading }) =>
    SUBTITLE.test(hints) && heading !== 1 && mayBeTitle(words) && words.length < 160 && !/[.!]$/u.test(words) ? [fact(words, "subtitle element", words)] : [],
  );
}

const fact = <T>(value: T, name: string, words: string): Fact<T> => ({ value, witness: { name }, words });
