import type { Fact } from "../../model/fact.ts";
import { isProse } from "../block.ts";
import type { Boilerplate } from "../boilerplate/find-boilerplate.ts";
import type { HeadReading } from "../head/conclude-head.ts";
import { readHead } from "../head/read-head.ts";
import { mayBeTitle } from "../head/title-lines.ts";
import type { Testimony } from "../testimony.ts";
import { elementWitnesses } from "./element-witnesses.ts";
import { headlineIn, type PageTitles } from "./headline.ts";
import type { VisibleBlock, VisiblePage } from "./visible-blocks.ts";

const BLOCKS_ABOVE = 3;
const BLOCKS_BELOW = 12;
const BESIDE = 2;
/** Elements whose name says that their date is not the one of publication. */
const OF_AN_UPDATE = /(?:^|[\s_-])(?:date-?modified|modified-?(?:date|time|on)|last-?(?:updated|modified)|updated?-?(?:date|time|on|at)|dt-updated)(?:$|[\s_-])/iu;
const SUBTITLE = /(?:^|[\s_-])(?:sub|subtitle|subtitulo|untertitel|sous-titre|sub-title|subhead|subheading|sub-heading|deck|dek)(?:$|[\s_-])/iu;

/** What a page shows around its headline. */
export interface VisibleHead {
  readonly reading: HeadReading;
  readonly testimony: Testimony;
  /** Authors whom only the names of elements give away. */
  readonly guessedAuthor: readonly Fact<readonly string[]>[];
  /** Whether an author or a date stands at the headline, as they do at the headline of a work. */
  readonly isSigned: boolean;
}

/** What is known of a page before its headline is looked for. */
export interface PageContext {
  /** Blocks that are the site's. */
  readonly boilerplate: Boilerplate;
  readonly titles: PageTitles;
  readonly sites: readonly string[];
  /** Tells whether a word stands in small letters in the text. */
  readonly isCommonWord: (word: string) => boolean;
}

/** Reads the headline of a page and the lines around it, with what their elements are called as evidence. */
export function visibleHead(page: VisiblePage, { boilerplate, titles, sites, isCommonWord }: PageContext): VisibleHead {
  const own = page.blocks.filter((block) => !block.isFurniture && !block.isInTable && !OF_AN_UPDATE.test(block.hints) && !boilerplate.blocks.has(block));
  const headline = headlineIn(own, titles, sites);
  const from = Math.max(0, headline - BLOCKS_ABOVE);
  // The headline is what it is, whatever depth its makers gave it; other headings of the whole are the site's.
  const head = own.slice(from).flatMap((block, index) => {
    if (index + from === headline) return [{ ...block, heading: 1 }];
    // Sentences above the headline are the site's notices.
    return headline >= 0 && (block.heading === 1 || (block.heading === undefined && index + from < headline && isProse(block))) ? [] : [block];
  });
  const reading = readHead(head, isCommonWord);
  const { testimony } = reading;
  const elements = elementWitnesses(page, own[headline], sites, isCommonWord);
  const subtitles = headline < 0 ? [] : subtitleElements(own.slice(from, headline + BLOCKS_BELOW));
  // Without a headline the first line of a page is anything; only the page's metadata may name the work then.
  const title = testimony.title.filter((fact) => fact.witness.name !== "title line");
  const lines = testimony.author.filter(({ witness }) => witness.name !== "masthead");
  // A body signs only right at the headline; anywhere else on a page its name may stand for anything.
  const bodies = testimony.author.filter((fact) => !lines.includes(fact) && isBeside(fact, head, BESIDE));
  const date = [...testimony.date.filter((fact) => headline < 0 || isBeside(fact, head, BLOCKS_BELOW)), ...elements.date];
  return {
    reading,
    guessedAuthor: elements.guessedAuthor,
    isSigned: headline >= 0 && (date.length > 0 || elements.author.length > 0 || elements.guessedAuthor.length > 0 || lines.some(({ witness }) => witness.name === "byline")),
    testimony: {
      ...testimony,
      title,
      subtitle: [...subtitles, ...(title.length > 0 ? testimony.subtitle : [])],
      author: lines.length > 0 ? testimony.author : [...elements.author, ...bodies],
      date,
    },
  };
}

/** Tells whether the words of a fact stand within so many blocks of the headline. */
function isBeside({ words }: Fact<unknown>, head: readonly VisibleBlock[], distance: number): boolean {
  const at = head.findIndex((block) => block.heading === 1);
  const said = words.split("\n");
  return head.slice(Math.max(0, at - distance), at + distance + 1).some((block) => block.heading !== 1 && block.lines.some((line) => said.some((one) => line.text.includes(one))));
}

function subtitleElements(blocks: readonly VisibleBlock[]): Fact<string>[] {
  return blocks.flatMap(({ hints, words, heading }) =>
    SUBTITLE.test(hints) && heading !== 1 && mayBeTitle(words) && words.length < 160 && !/[.!]$/u.test(words) ? [{ value: words, witness: { name: "subtitle element" }, words }] : [],
  );
}
