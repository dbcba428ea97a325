import type { Fact } from "../../model/fact.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { isProse } from "../block.ts";
import { sameWords } from "../testimony.ts";
import { isGenericAuthor, isPlaceholder } from "../words/person-names.ts";
import { authorsOfElements } from "./byline-elements.ts";
import { datesOfElements } from "./date-elements.ts";
import type { MarkedElement, VisibleBlock, VisiblePage } from "./visible-blocks.ts";

/** Elements are heard from a little above the headline to the second paragraph below it. */
const ELEMENTS_ABOVE = 8;
const MOST_ELEMENTS_BELOW = 40;

type Authors = readonly Fact<readonly string[]>[];

/** What the marked elements of a page say. */
export interface ElementWitnesses {
  /** Authors whom an element states for programs, or whom a line with `by` in it names. */
  readonly author: Authors;
  /** Authors whom only the names of elements give away. */
  readonly guessedAuthor: Authors;
  readonly date: readonly Fact<PartialDate>[];
}

/**
 * Hears the elements around the headline; elsewhere on the page they may be of other works. Where nobody is named there, whoever
 * alone is stated on the whole page is the author.
 * @param headline the block that is the headline, if there is one.
 * @param sites names of the site, which is no author.
 */
export function elementWitnesses({ blocks, marked }: VisiblePage, headline: VisibleBlock | undefined, sites: readonly string[], isCommonWord: (word: string) => boolean): ElementWitnesses {
  const isNobody = (name: string): boolean => isPlaceholder(name) || (isGenericAuthor(name) && !/^\p{Ll}+$/u.test(name)) || sites.some((site) => sameWords(site, name));
  const hear = (elements: readonly MarkedElement[]): Authors => authorsOfElements(elements.filter(({ mark }) => /author/u.test(mark)), isNobody, isCommonWord);
  const near = around(blocks, marked, headline);
  const named = hear(near);
  const elsewhere = marked.filter(({ mark, isFurniture }) => mark === "stated author" || (headline === undefined && !isFurniture));
  const authors = named.length > 0 ? named : onlyOne(elsewhere.flatMap((one) => hear([one])));
  return {
    author: authors.filter(({ witness }) => witness.name === "byline"),
    guessedAuthor: authors.filter(({ witness }) => witness.name !== "byline"),
    date: datesOfElements(near.filter(({ mark, isFurniture }) => /date/u.test(mark) && !isFurniture)),
  };
}

function around(blocks: readonly VisibleBlock[], marked: readonly MarkedElement[], headline: VisibleBlock | undefined): MarkedElement[] {
  const at = headline === undefined ? -1 : blocks.indexOf(headline);
  const prose = blocks.flatMap((block, index) => (index > at && !block.isFurniture && isProse(block) ? [index] : []));
  const to = Math.min(at + MOST_ELEMENTS_BELOW, prose[1] ?? blocks.length);
  return marked
    .filter(({ block, isFurniture }) => block >= at - ELEMENTS_ABOVE && block < to && (at >= 0 || !isFurniture))
    // Above the headline stands who owns the site, too: only what has the shape of a name is heard there.
    .map((one) => (one.block < at && one.mark === "stated author" ? { ...one, mark: "author" as const } : one));
}

function onlyOne(authors: Authors): Authors {
  const [first] = authors;
  return first && authors.every(({ value }) => sameWords(value.join("\n"), first.value.join("\n"))) ? [first] : [];
}
