import type { Recommendation } from "../model/recommendation.ts";

/** Words that say nothing of what an action is. */
const EMPTY = /^(?:the|a|an|of|to|and|in|for|on|with|its|their|that|by|at|it|be|or|as|from|this|all|each|every|any|should|ensure|one)$/u;
const ALIKE = 0.6;
const SHORT_HEADLINE = 8;
const MOST = 40;

/**
 * Merges recommendations that a text states more than once, in its summary and in a chapter for example; the fullest statement stays,
 * at its own place. Two are one when the smaller's words are mostly in the other, and neither names an actor that the other contradicts.
 * Words are looked up in an index, so that a text with thousands of recommendations stays fast.
 * @param empty words that say nothing of what an action is, in a language other than English.
 */
export function mergeRepeats(recommendations: readonly Recommendation[], empty?: ReadonlySet<string>): Recommendation[] {
  const stems = recommendations.map(({ action }) => stemsOf(action, empty));
  const byStem = new Map<string, number[]>();
  const replaced = new Set<number>();
  for (const [index, recommendation] of recommendations.entries()) {
    const own = stems[index] ?? new Set<string>();
    const shared = new Map<number, number>();
    for (const stem of own) for (const earlier of byStem.get(stem) ?? []) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    for (const [earlier, count] of shared) {
      const other = recommendations[earlier];
      const size = Math.min(own.size, stems[earlier]?.size ?? 0);
      const larger = Math.max(own.size, stems[earlier]?.size ?? 0);
      if (!other || replaced.has(earlier) || size < 3 || count < ALIKE * larger || count < (apart(recommendation, other) ? 0.7 : 0.8) * size || !agree(recommendation, other)) continue;
      replaced.add(recommendation.action.length > other.action.length && recommendation.strength === "explicit" ? earlier : index);
    }
    for (const stem of own) {
      const known = byStem.get(stem);
      // A word in so many recommendations tells none of them.
      if (!known) byStem.set(stem, [index]);
      else if (known.push(index) > MOST) known.shift();
    }
  }
  return recommendations.filter((_, index) => !replaced.has(index));
}

/**
 * Drops headlines that are spelt out below: a heading that asks for something, when what stands under it asks too; the command that
 * a list item begins with, when its next sentence asks for much the same.
 */
export function withoutHeadlines(recommendations: readonly Recommendation[]): Recommendation[] {
  return recommendations.filter((recommendation, index) => {
    const next = recommendations[index + 1];
    if (!next || recommendation.reason.rule !== "imperative" || next.strength !== "explicit") return true;
    const { sentence, block } = recommendation.passage;
    if (next.passage.headings.at(-1)?.endsWith(sentence) === true && next.passage.block.start > block.start) return false;
    if (next.passage.block.start !== block.start || next.passage.sentence === sentence || next.reason.rule === "imperative") return true;
    // A headline of a few words is one with its explanation (gold guide).
    if (recommendation.passage.sentence.split(" ").length <= SHORT_HEADLINE && next.actor.length > 0) return false;
    const [own, other] = [stemsOf(recommendation.action), stemsOf(next.action)];
    return [...own].filter((stem) => other.has(stem)).length < own.size / 2;
  });
}

/** Stated under different headings, as in a summary and in a chapter. */
function apart(one: Recommendation, other: Recommendation): boolean {
  return one.passage.headings.join("\n") !== other.passage.headings.join("\n");
}

function agree(one: Recommendation, other: Recommendation): boolean {
  if (one.passage.sentence === other.passage.sentence && one.passage.block.start === other.passage.block.start) return false;
  if (one.actor.length === 0 || other.actor.length === 0) return true;
  return one.actor.some((name) => other.actor.some((known) => known.toLowerCase() === name.toLowerCase()));
}

function stemsOf(action: string, empty?: ReadonlySet<string>): Set<string> {
  const words = action.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !(empty ? empty.has(word) : EMPTY.test(word))).map((word) => word.replace(/(?:ies|es|s|ing|ed|e|y)$/u, "")));
}
