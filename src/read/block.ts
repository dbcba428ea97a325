/** One line of a capture. */
export interface Line {
  /** Counted from 1; absent where lines mean nothing. */
  readonly number?: number;
  readonly text: string;
}

/** Lines that stand together between blank lines, whatever the format. */
export interface Block {
  readonly lines: readonly Line[];
  /** The words as a reader sees them: marks taken off, white space folded. */
  readonly words: string;
  /** Whether the format itself says that this is a heading, and of what depth. */
  readonly heading?: number;
}

/** Makes a block of lines that are plain words already. */
export function blockOf(lines: readonly Line[], heading?: number): Block {
  const words = lines.map((line) => line.text).join(" ").replace(/\s+/gu, " ").trim();
  return heading === undefined ? { lines, words } : { lines, words, heading };
}

/** Shortest text that is taken for prose rather than for a line of a title page. */
const SHORTEST_PROSE = 160;
const FEWEST_WORDS_OF_A_SENTENCE = 12;

/** Tells whether a block is running text: long, or a whole sentence, or several. */
export function isProse({ words }: Block): boolean {
  if (words.length >= SHORTEST_PROSE) return true;
  if (!/[.!?…]["”’»)]*$/u.test(words)) return false;
  return words.split(" ").length >= FEWEST_WORDS_OF_A_SENTENCE || /\p{Ll}{3}[.!?]\s+["“(]?\p{Lu}/u.test(words);
}
