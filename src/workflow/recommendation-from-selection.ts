import { blocksOf } from "../markdown/blocks.ts";
import type { Recommendation, Span } from "../model/recommendation.ts";
import { SELECTION } from "../notes/recommendation-note.ts";
import { findRecommendations } from "../recommend/find-recommendations.ts";

/**
 * Makes a recommendation of words that a user selected. What the reader finds in the same words says who is to act and
 * what is to be done; where it finds nothing, the selected words stand for the action and nobody is named.
 * @param text the note.
 * @param selected what is selected in it.
 * @returns `undefined` when the selection holds no words of the note's text.
 */
export function recommendationFromSelection(text: string, selected: Span): Recommendation | undefined {
  const block = blocksOf(text).find(({ span }) => span.start < selected.end && selected.start < span.end);
  const inside = { start: Math.max(selected.start, block?.span.start ?? 0), end: Math.min(selected.end, block?.span.end ?? 0) };
  const quote = blocksOf(text.slice(inside.start, inside.end))
    .map((part) => part.text)
    .join(" ")
    .trim();
  if (!block || quote === "") return undefined;
  const found = findRecommendations(text)
    .filter(({ passage }) => passage.block.start === block.span.start && (quote.includes(passage.quote) || passage.quote.includes(quote)))
    .sort((one, other) => sharedLength(other, quote) - sharedLength(one, quote))[0];
  return {
    action: found?.action ?? quote,
    actor: found?.actor ?? [],
    strength: found?.strength ?? "explicit",
    passage: { quote, sentence: block.text.includes(quote) ? (found?.passage.sentence ?? quote) : quote, block: block.span, headings: block.headings },
    reason: { cue: quote, rule: SELECTION },
  };
}

function sharedLength({ passage }: Recommendation, quote: string): number {
  return Math.min(passage.quote.length, quote.length);
}
