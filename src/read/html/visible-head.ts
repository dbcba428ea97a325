import type { Fact } from "../../model/fact.ts";
import type { Boilerplate } from "../boilerplate/find-boilerplate.ts";
import { readHead, type HeadReading } from "../head/read-head.ts";
import { mayBeTitle } from "../head/title-lines.ts";
import { noTestimony, type Testimony } from "../testimony.ts";
import { isGenericAuthor, peopleIn } from "../words/person-names.ts";
import type { VisibleBlock } from "./visible-blocks.ts";

const BLOCKS_ABOVE = 3;
const BLOCKS_BELOW = 12;
const AUTHOR = /(?:^|[\s_-])(?:by|byline|byLine|author|authors|author-name|contributor|contributors)(?:$|[\s_-])/u;
const SUBTITLE = /(?:^|[\s_-])(?:subtitle|sub-title|subhead|subheading|sub-heading|deck|dek)(?:$|[\s_-])/iu;

/** What a page shows around its headline. */
export interface VisibleHead {
  readonly reading: HeadReading;
  readonly testimony: Testimony;
}

/** Reads the headline of a page and the lines around it, with what their elements are called as evidence. */
export function visibleHead(blocks: readonly VisibleBlock[], boilerplate: Boilerplate, siteNames: readonly string[], isCommonWord: (word: string) => boolean): VisibleHead {
  const own = blocks.filter((block) => !boilerplate.blocks.has(block));
  const isSiteName = (words: string): boolean => siteNames.some((name) => name.toLowerCase() === words.toLowerCase());
  const headline = own.findIndex((block) => block.heading === 1 && !block.isFurniture && !isSiteName(block.words));
  const from = Math.max(0, headline - BLOCKS_ABOVE);
  const page = own.slice(from).filter((block, index) => !block.isFurniture && (headline < 0 || block.heading !== 1 || index + from === headline));
  const reading = readHead(page, isCommonWord);
  const near = headline < 0 ? [] : own.slice(from, headline + BLOCKS_BELOW).filter((block) => !block.isFurniture);
  const hinted = hintedWitnesses(near, isGenericSite(siteNames));
  const { testimony } = reading;
  // Without a headline the first line of a page is anything; only the page's metadata may name the work then.
  const title = testimony.title.filter((fact) => fact.witness.name !== "title line");
  return {
    reading,
    testimony: {
      ...testimony,
      title,
      subtitle: [...hinted.subtitle, ...(title.length > 0 ? testimony.subtitle : [])],
      author: testimony.author.length > 0 && testimony.author[0]?.witness.name !== "masthead" ? testimony.author : hinted.author,
    },
  };
}

const isGenericSite = (names: readonly string[]) => (name: string): boolean => isGenericAuthor(name) || names.some((site) => site.toLowerCase() === name.toLowerCase());

function hintedWitnesses(blocks: readonly VisibleBlock[], isNobody: (name: string) => boolean): Testimony {
  const testimony = noTestimony();
  const people: string[] = [];
  const words: string[] = [];
  for (const { hints, words: block, heading } of blocks) {
    if (SUBTITLE.test(hints) && heading !== 1 && mayBeTitle(block) && block.length < 160 && !/[.!]$/u.test(block))
      testimony.subtitle.push(fact(block, "subtitle element", block));
    if (!AUTHOR.test(hints) || block.length > 200) continue;
    const names = peopleIn(block.replace(/^(?:by|von|par)\s+/iu, ""))?.filter((name) => !isNobody(name)) ?? [];
    for (const name of names) if (!people.includes(name)) people.push(name);
    if (names.length > 0) words.push(block);
  }
  if (people.length > 0) testimony.author.push(fact<readonly string[]>(people, "byline", words.join("\n")));
  return testimony;
}

const fact = <T>(value: T, name: string, words: string): Fact<T> => ({ value, witness: { name }, words });
