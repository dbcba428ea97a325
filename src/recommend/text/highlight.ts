/**
 * Tells whether a block is a passage that a reader marked in a document, as reference managers export it: the words in quotation marks,
 * and behind them where they stand.
 * @example `“Towns should count wells.” (Ray and Larsen, 2020, p. 12)` → true
 */
export function isHighlight(text: string): boolean {
  return markedWords(text) !== undefined;
}

/** The words that were marked; `undefined` where a block is no highlight. Its colour or kind may stand in front. */
export function markedWords(text: string): string | undefined {
  return /^(?:\p{Lu}\p{Ll}{2,12}\s+)?["“„«](.{20,3000}?)["”“»]\s*\([^()]{0,120}(?:\b(?:19|20)\d{2}\b|\bp{1,2}\.\s?\d)[^()]{0,60}\)/su.exec(text)?.[1];
}
