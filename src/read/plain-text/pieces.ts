import type { Block } from "../block.ts";
import { isPartHeading } from "../words/part-headings.ts";
import { joined, joinLines } from "./join-lines.ts";

/** A paragraph, heading or list item of plain text, as words. */
export interface Piece {
  readonly kind: "paragraph" | "heading" | "bullet" | "number";
  readonly words: string;
  /** Number and stop of a numbered item: `3.` or `3)`. */
  readonly marker?: string;
}

const BULLET = /^(?:[•▪◦‣●■·*–—-])\s+(?=\S)/u;
const NUMBER = /^(\d{1,3})([.)])\s+(?=\S)/u;
const LONGEST_HEADING = 90;
const MOST_WORDS_OF_HEADING = 14;

/**
 * Tells what each paragraph of the blocks is.
 * @param width the width at which lines were broken, if they were.
 */
export function piecesOf(blocks: readonly Block[], width: number | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, block] of blocks.entries()) {
    const paragraphs = joinLines(block.lines.map((line) => line.text), width);
    for (const [at, words] of paragraphs.entries()) {
      const next = paragraphs[at + 1] ?? blocks[index + 1]?.words;
      const alone = paragraphs.length === 1;
      // A page break amid a sentence: nothing ended it, and the next block goes on in small letters.
      const last = pieces.at(-1);
      if (at === 0 && last && last.kind !== "heading" && width !== undefined && /[\p{L},-]$/u.test(last.words) && /^\p{Ll}/u.test(words)) {
        pieces[pieces.length - 1] = { ...last, words: joined(last.words, words) };
        continue;
      }
      pieces.push(pieceOf(words, next, alone || at === 0, alone));
    }
  }
  return pieces;
}

function pieceOf(words: string, next: string | undefined, first: boolean, alone: boolean): Piece {
  const bullet = BULLET.exec(words);
  if (bullet) return { kind: "bullet", words: words.slice(bullet[0].length) };
  if (first && isHeading(words, next, alone)) return { kind: "heading", words };
  const number = NUMBER.exec(words);
  if (number) return { kind: "number", words: words.slice(number[0].length), marker: `${number[1] ?? ""}${number[2] ?? ""}` };
  return { kind: "paragraph", words };
}

/** A heading is sure where a short line without a stop stands alone above text, or right above a much longer line or a list. */
function isHeading(words: string, next: string | undefined, alone: boolean): boolean {
  // Some texts have a colon after every heading.
  if (alone && next !== undefined && words.length < LONGEST_HEADING && isPartHeading(words)) return true;
  if (next === undefined || words.length > LONGEST_HEADING || words.split(" ").length > MOST_WORDS_OF_HEADING) return false;
  if (!/^[\p{Lu}\d“"„«¿]/u.test(words) || !/\p{L}{2}/u.test(words) || /[.:;,!…]["”’»)]*$/u.test(words) || /@|https?:|\t/u.test(words)) return false;
  if (/[:]\s/u.test(words) && /^[\p{L} ]{1,20}:\s/u.test(words)) return false;
  const leads = BULLET.test(next) || NUMBER.test(next) || next.length > 90 || /[.!?]["”’»)]*$/u.test(next);
  return alone ? leads || next.length <= LONGEST_HEADING : next.length > 90 || BULLET.test(next);
}
