import type { Block } from "../markdown/blocks.ts";
import type { Recommendation } from "../model/recommendation.ts";

/**
 * Makes one recommendation of two that stand in one paragraph, list item, table row or heading. Its passage reaches from the first word
 * of the one to the last of the other, so that it is words of the source and one link leads to it.
 * @param blocks those of the text that both were found in.
 * @param and the word between two actions.
 * @returns `undefined` for two that do not stand in one block.
 */
export function mergeRecommendations(one: Recommendation, other: Recommendation, blocks: readonly Block[], and: string): Recommendation | undefined {
  const block = blocks.find(
    ({ span, text }) => isSame(span, one.passage.block) && isSame(span, other.passage.block) && text.includes(one.passage.quote) && text.includes(other.passage.quote),
  );
  if (!block) return undefined;
  const [first, second] = placeOf(one, block.text).start <= placeOf(other, block.text).start ? [one, other] : [other, one];
  const places = [placeOf(first, block.text), placeOf(second, block.text)];
  const quote = wordsBetween(block.text, places);
  const sentence = wordsBetween(block.text, [...places, ...[first, second].map(({ passage }) => placeOfWords(passage.sentence, block.text)).filter(({ start }) => start >= 0)]);
  return {
    action: first.action === second.action ? first.action : `${first.action} ${and} ${second.action}`,
    actor: [...new Set([...first.actor, ...second.actor])],
    strength: [first, second].some(({ strength }) => strength === "explicit") ? "explicit" : "implied",
    passage: { ...first.passage, quote, sentence },
    reason: first.reason,
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a recommendation's quote stands in its block; in its sentence where the same words stand in another one too. */
function placeOf({ passage: { quote, sentence } }: Recommendation, text: string): Place {
  const ofSentence = text.indexOf(sentence);
  const inSentence = sentence.indexOf(quote);
  const start = ofSentence >= 0 && inSentence >= 0 ? ofSentence + inSentence : text.indexOf(quote);
  return { start, end: start + quote.length };
}

function placeOfWords(words: string, text: string): Place {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function wordsBetween(text: string, places: readonly Place[]): string {
  return text.slice(Math.min(...places.map(({ start }) => start)), Math.max(...places.map(({ end }) => end)));
}

function isSame(one: Place, other: Place): boolean {
  return one.start === other.start && one.end === other.end;
}
