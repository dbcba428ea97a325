/** A word or a punctuation mark of a text, with its place in it. */
export interface Word {
  readonly text: string;
  /** In small letters, typographic apostrophes as plain ones. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** False for a punctuation mark. */
  readonly isWord: boolean;
}

const WORD = /\d{1,2}:\d{2}|\p{L}(?:\.\p{L})+\.?|[$€£]?[\p{L}\p{N}]+(?:[.,'’/&-][\p{L}\p{N}]+)*%?|[^\s]/gu;

/**
 * Takes a text apart into words and punctuation marks; linear in its length.
 * `South Korea's bar` gives `South`, `Korea's`, `bar`; `U.S.-ROK` gives `U.S.`, `-`, `ROK`; `$1,500` is one word.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    words.push({
      text: word,
      lower: (word.includes("’") ? word.replaceAll("’", "'") : word).toLowerCase(),
      start: match.index,
      end: match.index + word.length,
      isWord: /[\p{L}\p{N}]/u.test(word),
    });
  }
  return words;
}
