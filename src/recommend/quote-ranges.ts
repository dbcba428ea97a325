import type { Action } from "./split-actions.ts";
import { lowerAt, type Candidate, type Range, type Sentence } from "./statement.ts";

/**
 * Says which words of a sentence each action is quoted with: the whole sentence where it asks one thing, the smallest full clause
 * where it asks several (gold guide, docs/recommendations.md).
 */
export function quoteRanges(
  sentence: Sentence,
  asked: readonly { readonly candidate: Candidate; readonly actions: readonly Action[] }[],
): Range[][] {
  const starts: { readonly start: number; readonly candidate: number }[] = [];
  for (const [candidate, { candidate: { clauseStart }, actions }] of asked.entries())
    for (const [part, { words }] of actions.entries())
      starts.push({ start: part > 0 ? words.start : candidate === 0 ? 0 : clauseStart, candidate });
  const ranges: Range[][] = asked.map(() => []);
  for (const [index, { start, candidate }] of starts.entries()) {
    const end = starts[index + 1]?.start ?? sentence.words.length;
    ranges[candidate]?.push(starts.length === 1 ? onlyClause(sentence, asked[candidate]?.candidate) : trimmed(sentence, { start, end }));
  }
  return ranges;
}

/** Letters of a sentence that is quoted by its clause. */
const LONG_SENTENCE = 500;

/** The sentence, or where a semicolon parts it into clauses the one that asks. */
function onlyClause(sentence: Sentence, candidate: Candidate | undefined): Range {
  const whole = { start: 0, end: sentence.words.length };
  if (!candidate || (candidate.rule === "performative" && sentence.text.length <= LONG_SENTENCE)) return whole;
  let start = candidate.at;
  while (start > 0 && lowerAt(sentence, start - 1) !== ";") start -= 1;
  // Before a sentence this long comes to what it asks, it says at length what for.
  if (sentence.text.length > LONG_SENTENCE) start = Math.max(start, candidate.clauseStart);
  // Behind a colon may come why: `: this problem is everybody's`.
  for (let index = candidate.action.start; index < whole.end; index++)
    if (lowerAt(sentence, index) === ":" && /^(?:this|it|we|they|that|there|these|those)$/u.test(lowerAt(sentence, index + 1)) && start === 0) return { start, end: index };
  const end = Math.min(whole.end, lowerAt(sentence, candidate.action.end) === ";" ? candidate.action.end + 1 : whole.end);
  return end > candidate.action.start ? { start, end } : whole;
}

/** Without the words that only join the clause to its neighbours. */
function trimmed(sentence: Sentence, { start, end }: Range): Range {
  let [first, last] = [start, end];
  while (first < last && /^(?:[,;:—–]|and|but|or|while|und|sowie|oder|aber)$/u.test(lowerAt(sentence, first)) && first > 0) first += 1;
  while (last > first && last < sentence.words.length && /^(?:[,;:—–(]|and|but|or|while|then|und|sowie|oder|aber)$/u.test(lowerAt(sentence, last - 1))) last -= 1;
  // The number of the next member: `…; and (2)`.
  if (lowerAt(sentence, last - 1) === ")" && lowerAt(sentence, last - 3) === "(" && last < sentence.words.length) return trimmed(sentence, { start: first, end: last - 3 });
  return { start: first, end: last };
}
