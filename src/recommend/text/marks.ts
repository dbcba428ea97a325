import { lowerAt, type Sentence } from "../statement.ts";

/** First word of the stretch that ends before `index`: behind the last mark or word that opens a clause. */
export function clauseEdge(sentence: Sentence, index: number): number {
  let start = index;
  while (start > 0 && !/^(?:[,;:()—–]|that|if|when|because|but)$/u.test(lowerAt(sentence, start - 1))) start -= 1;
  return start;
}

/** First word behind the last comma, semicolon or colon. */
export function segmentStart(sentence: Sentence, index: number): number {
  let start = index;
  while (start > 0 && !/^[,;:]$/u.test(lowerAt(sentence, start - 1))) start -= 1;
  return start;
}

export function previousMark(sentence: Sentence, before: number, mark: RegExp): number | undefined {
  for (let index = before - 1; index >= Math.max(0, before - 40); index--) {
    const word = lowerAt(sentence, index);
    if (mark.test(word)) return index;
    if (word === ";" || word === ":") return undefined;
  }
  return undefined;
}

export function opening(sentence: Sentence, close: number, mark: string): number {
  for (let index = close - 1; index >= 0; index--) if (lowerAt(sentence, index) === mark) return index;
  return close;
}

/** `(2)`, `(b)`: the number of a member. */
export function isNumber(sentence: Sentence, close: number): boolean {
  return lowerAt(sentence, close - 2) === "(" && /^(?:\d{1,2}|[a-z]|[ivx]+)$/u.test(lowerAt(sentence, close - 1));
}
