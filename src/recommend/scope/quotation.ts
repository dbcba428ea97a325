import type { ScopeRule } from "../statement.ts";

/**
 * What stands between quotation marks are somebody else's words.
 *
 * @example “The board must repaint the pier,” said a skipper. => dropped
 */
export const quotation: ScopeRule = {
  name: "quotation",
  excludes(candidate, sentence) {
    return sentence.quoted[candidate.at] === true;
  },
};
