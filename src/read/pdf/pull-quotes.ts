import type { Removal } from "../../model/source.ts";
import type { Piece } from "./flow.ts";
import { withoutMarks } from "./marks.ts";

const FEWEST_WORDS = 5;

/** Takes off sentences that are set in large letters amid the text, which has them in small ones already. */
export function withoutPullQuotes(pieces: readonly Piece[]): { pieces: readonly Piece[]; removed: readonly Removal[] } {
  const candidates = pieces.filter(({ kind, text }) => kind === "heading" && /^["“„«]|[.!?…]["”“»]?$/u.test(withoutMarks(text)) && text.split(" ").length >= FEWEST_WORDS);
  if (candidates.length === 0) return { pieces, removed: [] };
  const text = folded(pieces.filter(({ kind }) => kind === "paragraph" || kind === "item").map((piece) => piece.text).join(" "));
  const quotes = new Set(candidates.filter((piece) => text.includes(folded(piece.text))));
  return {
    pieces: pieces.filter((piece) => !quotes.has(piece)),
    removed: [...quotes].map((piece) => ({ rule: "pull quote", text: withoutMarks(piece.text) })),
  };
}

const folded = (text: string): string => withoutMarks(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
