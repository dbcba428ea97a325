import type { Fact, Finding } from "../model/fact.ts";
import type { SourceFacts } from "../model/source.ts";

/** Names and titles of fewer words in capitals may be written so everywhere: `RAND`, `OECD`. */
const FEWEST_WORDS = 2;
const LONGEST = 200;

/**
 * Title pages set names and titles in capitals for their looks. Where the capture has the same words elsewhere in small letters too,
 * that is how they are printed; otherwise they stay as they are.
 * @param text everything that the capture says, what was taken off included.
 * @example `HARBOUR BOARD OF THE NORTH` with `© Harbour Board of the North` below → the latter
 */
export function inPrintedCase(facts: SourceFacts, text: string): SourceFacts {
  const spelt = (words: string): string => (isInCapitals(words) ? (spellingIn(text, words) ?? words) : words);
  const each = <T>(finding: Finding<T>, change: (value: T) => T): Finding<T> => {
    if (finding.state !== "known") return finding;
    const changed = (fact: Fact<T>): Fact<T> => ({ ...fact, value: change(fact.value) });
    return { ...finding, taken: changed(finding.taken), others: finding.others.map(changed) };
  };
  return {
    ...facts,
    title: each(facts.title, spelt),
    subtitle: each(facts.subtitle, spelt),
    author: each(facts.author, (names) => names.map(spelt)),
    publisher: each(facts.publisher, spelt),
  };
}

function isInCapitals(words: string): boolean {
  return words.length <= LONGEST && !/\p{Ll}/u.test(words) && (words.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS;
}

/** The spelling in small letters that occurs most often, when its first word is written large as a name's is. */
function spellingIn(text: string, words: string): string | undefined {
  const pattern = new RegExp(words.trim().split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("\\s{1,3}"), "giu");
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(pattern)) {
    const spelling = found.replace(/\s+/gu, " ");
    if (/^\p{Lu}/u.test(spelling) && /\p{Ll}/u.test(spelling)) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
