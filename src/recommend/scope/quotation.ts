import type { ScopeRule } from "../statement.ts";
import { isHighlight } from "../text/highlight.ts";

/**
 * What stands between quotation marks are somebody else's words.
 *
 * @example “The board must repaint the pier,” said a skipper. => dropped
 */
export const quotation: ScopeRule = {
  name: "quotation",
  excludes(candidate, sentence) {
    // In a note of highlights what is quoted is the document, and what stands beside it the reader's.
    if (sentence.isHighlights) return !isHighlight(sentence.block.text);
    return sentence.quoted[candidate.at] === true;
  },
};
