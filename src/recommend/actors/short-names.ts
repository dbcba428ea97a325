import { lowerAt, wordsText, type Sentence } from "../statement.ts";

/** `Department for Schools (the Department)`, `(“the Fund”)`: the name that stands for it from there on. */
export function shortNameBehind({ words }: Sentence, end: number): string | undefined {
  if (words[end]?.text !== "(") return undefined;
  const close = words.findIndex(({ text }, index) => index > end && text === ")");
  const inside = words.slice(end + 1, close).filter(({ isWord }) => isWord);
  // `(CFIUS or the Committee)`
  const article = inside[1]?.lower === "or" ? 2 : 0;
  return close > 0 && inside.length <= 5 && inside[article]?.lower === "the" && inside.length > article + 1 ? inside.slice(article + 1).map(({ text }) => text).join(" ") : undefined;
}

/**
 * Where a name ends that goes on with a place: `Committee on Foreign Investment in the United States (CFIUS)`, for the letters behind it
 * say how far it goes. Without such letters it ends where it did.
 */
export function nameWithPlace(sentence: Sentence, start: number, end: number): number {
  if (lowerAt(sentence, end) !== "in") return end;
  const place = end + (lowerAt(sentence, end + 1) === "the" ? 2 : 1);
  let further = place;
  while (/^\p{Lu}/u.test(sentence.words[further]?.text ?? "")) further += 1;
  const isNamed = further > place && lowerAt(sentence, further) === "(" && initials(wordsText(sentence, { start, end: further })) === sentence.words[further + 1]?.text;
  return isNamed ? further : end;
}

/** Tells whether letters are short for a name: `USDA` for the Department of Agriculture; the letters of one come in the other, in order. */
export function standsFor(short: string, name: string): boolean {
  const letters = initials(name);
  const own = short.replace(/[^\p{Lu}]/gu, "");
  if (own.charAt(0) === letters.charAt(0)) return true;
  let at = 0;
  for (const letter of own) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length && at > 1;
}

/** The capitals of a name. */
export function initials(name: string): string {
  return [...name.matchAll(/\p{Lu}/gu)].map(([letter]) => letter).join("");
}
