import type { Fact } from "../../model/fact.ts";
import { sameWords } from "../testimony.ts";

const LEAST_LIKENESS = 0.5;
/** A single word of a title may stand in any other. */
const SHORTEST_PART = 12;

/**
 * Puts the titles of a page in the order of trust. The headline goes first, since it is what a reader sees; but one that shares
 * its words with nothing that the page says of itself elsewhere is the heading of a part, or of the site, and goes last.
 * @param titles the facts, the headline among them, most trusted first.
 * @param isSigned whether an author or a date stands at the headline, so that it is a work's.
 * @param sites names of the site, which are no titles.
 */
export function titlesInOrder(titles: readonly Fact<string>[], isSigned: boolean, sites: readonly string[]): readonly Fact<string>[] {
  const isSite = (title: string): boolean => sites.some((site) => sameWords(site, title));
  const own = titles.filter(({ value }) => !isSite(value));
  const usable = own.length > 0 ? own : titles;
  const shown = usable.filter(({ witness }) => witness.name === "heading");
  const told = usable.filter((fact) => !shown.includes(fact));
  const isConfirmed = isSigned || shown.some(({ value }) => told.some((other) => areAlike(value, other.value)));
  return isConfirmed || told.length === 0 ? usable : [...told, ...shown];
}

/** Tells whether two titles are so alike that they are one work's: half of their words are the same. */
export function areAlike(one: string, other: string): boolean {
  return likeness(one, other) >= LEAST_LIKENESS;
}

/** How many of their words two titles share: 0 for none, 1 for all, or all of the shorter one in a row. */
function likeness(one: string, other: string): number {
  const [some, others] = [wordsOf(one), wordsOf(other)];
  const [short, long] = [one, other].map((title) => title.toLowerCase()).sort((title, longer) => title.length - longer.length);
  if (short !== undefined && short.length >= SHORTEST_PART && long?.includes(short) === true) return 1;
  const shared = [...some].filter((word) => others.has(word)).length;
  return (2 * shared) / Math.max(1, some.size + others.size);
}

const wordsOf = (title: string): Set<string> => new Set(title.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
