import type { Recommendation } from "../model/recommendation.ts";
import { findRecommendations } from "../recommend/find-recommendations.ts";

/** Words that join two clauses and belong to neither. */
const JOINTS: ReadonlySet<string> = new Set(["and", "or", "then", "und", "oder", "sowie"]);

/**
 * Makes two recommendations of one, at a place in its quote. Both keep sentence and block; each quote is words of the one before. What is
 * to be done, and by whom, is read from each part where the reader finds it there; else it is as much of the action as stands in the
 * part, and whoever the whole was asked of.
 * @param at a place in the quote; within a word, the word goes to the second part.
 * @returns `undefined` when one part would hold no words.
 */
export function splitRecommendation(recommendation: Recommendation, at: number): readonly [Recommendation, Recommendation] | undefined {
  const { quote } = recommendation.passage;
  const cut = startOfWord(quote, Math.max(0, Math.min(at, quote.length)));
  const firstQuote = withoutJoints(quote.slice(0, cut), "end");
  const secondQuote = withoutJoints(quote.slice(cut), "start");
  if (!hasWords(firstQuote) || !hasWords(secondQuote)) return undefined;
  const actionAt = quote.indexOf(recommendation.action);
  const actionOf = (from: number, to: number): string => {
    if (actionAt < 0) return "";
    const { action } = recommendation;
    return action.slice(Math.max(0, from - actionAt), Math.max(0, Math.min(action.length, to - actionAt)));
  };
  return [
    partOf(recommendation, firstQuote, withoutJoints(actionOf(0, cut), "end")),
    partOf(recommendation, secondQuote, withoutJoints(actionOf(cut, quote.length), "start")),
  ];
}

function partOf(whole: Recommendation, quote: string, actionInPart: string): Recommendation {
  const read = findRecommendations(quote)[0];
  const action = read?.action ?? (hasWords(actionInPart) ? actionInPart : quote);
  return { ...whole, action, actor: read && read.actor.length > 0 ? read.actor : whole.actor, passage: { ...whole.passage, quote } };
}

function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && start < text.length && !/\s/u.test(text.charAt(start - 1))) start--;
  return start;
}

/** Takes spaces, commas and joining words off an end that a cut has made. */
function withoutJoints(text: string, end: "start" | "end"): string {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  const isJoint = (word: string | undefined): boolean => word !== undefined && (JOINTS.has(word.toLowerCase()) || !hasWords(word));
  let kept = text.trim();
  while (words.length > 0) {
    const word = end === "start" ? words.shift() : words.pop();
    if (!isJoint(word)) break;
    kept = (end === "start" ? kept.slice(word?.length) : kept.slice(0, kept.length - (word?.length ?? 0))).trim();
  }
  return end === "end" ? withoutTrailing(kept) : kept;
}

function withoutTrailing(text: string): string {
  let end = text.length;
  while (end > 0 && ",;:–—".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end).trimEnd();
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
