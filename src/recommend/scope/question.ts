import { lowerAt, type ScopeRule } from "../statement.ts";

/**
 * A question asks, it does not advise; nor does a clause that says what was asked.
 *
 * @example What should the harbour board repaint first? => dropped
 * @example The study asks how skippers should carry anchors. => dropped
 */
export const question: ScopeRule = {
  name: "question",
  excludes(candidate, sentence) {
    if (sentence.isQuestion) return true;
    if (sentence.block.kind === "heading" && /^(?:what|why|how|who|where|when|which)$/u.test(lowerAt(sentence, 0))) return true;
    const { opener } = candidate;
    if (opener.kind !== "subordinate") return /^(?:how|why|what|who|whether)$/u.test(lowerAt(sentence, candidate.at - 1)) && candidate.rule === "modal";
    // `there are more reasons why the fleet should be halved` gives reasons.
    if (lowerAt(sentence, opener.word) === "why" && /^reasons?$/u.test(lowerAt(sentence, opener.word - 1))) return !/^(?:there|here|these|this)$/u.test(lowerAt(sentence, 0)) && !/^(?:and|but|so)$/u.test(lowerAt(sentence, 0));
    return /^(?:how|why|what|where|whether)$/u.test(lowerAt(sentence, opener.word));
  },
};
