import type { PdfPage, PdfPiece } from "../../model/pdf-port.ts";
import type { Fragment, Row } from "./layout.ts";
import { capJoint, noteMark } from "./marks.ts";
import { pieceText } from "./piece-text.ts";

/** More pieces than any page has; what goes beyond is left out so that no page can hold up reading. */
const MOST_PIECES = 12_000;

/* Lengths below are parts of the letters' size. */

/** Letters of one line stand this near to one height, recognised text included. */
const SAME_HEIGHT = 0.3;
/** The smallest gap that is a blank: pdf.js takes the same. */
const BLANK = 0.12;
/** The widest gap within a line; columns are parted by more. */
const WIDEST_BLANK = 0.75;
/** Smaller letters than this beside others may be raised or lowered. */
const SMALL = 0.92;
const RAISED = 0.12;
const HIGHEST = 0.8;
const BESIDE = 0.35;
/** Letters overlap by no more, where a program set them close. */
const MOST_OVERLAP = 0.5;
/** Chains of pieces are looked up by bands of this height, in points; larger letters are looked for among as many. */
const BAND = 6;
const LARGEST_SIZE = 40;
/** Raised letters are few: `12`, `nd`, `a,b`. */
const LONGEST_SMALL = 8;
/** A large first letter reaches over two lines or more. */
const DROP_CAP = 1.8;
const MOST_LINES_OF_CAP = 6;
/** A list's number and its words are joined over a gap of up to this. */
const AFTER_MARKER = 4.5;

const BULLET_HEIGHT = 0.5;
const BULLET = /^[•▪◦‣●■□▶►➢➤✓✔∙○]$/u;
const LIST_MARKER = /^(?:[•▪◦‣●■□▶►➢➤✓✔∙○·–—-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)])$/u;

interface Piece extends PdfPiece {
  readonly right: number;
  /** The line that it stands on: its own, or for raised and lowered letters that of the word beside them. */
  readonly baseline: number;
}

/** The rows of a page from the top to the bottom; turned letters left out. */
export function rowsOf(page: PdfPage): Row[] {
  const pieces: Piece[] = [];
  for (const piece of page.pieces.slice(0, MOST_PIECES)) {
    const text = pieceText(piece.text);
    if (piece.isTurned || text.trim() === "" || piece.size <= 0) continue;
    pieces.push({ ...piece, text, right: piece.x + piece.width, baseline: piece.y });
  }
  const rows = byHeight(pieces);
  attachSmallLetters(rows);
  attachDropCaps(rows);
  return rowsOfFragments(chainsOf(rows.flat()).map(fragmentOf));
}

/** Turned letters of a page, such as a watermark. */
export function turnedWords(page: PdfPage): string {
  return page.pieces.filter(({ isTurned }) => isTurned).map(({ text }) => pieceText(text)).join(" ").replace(/\s+/gu, " ").trim();
}

function byHeight(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  let y = Infinity;
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row && y - piece.y < SAME_HEIGHT * Math.min(piece.size, row[0]?.size ?? piece.size)) row.push(piece);
    else {
      rows.push([piece]);
      y = piece.y;
    }
  }
  for (const row of rows) row.sort((one, other) => one.x - other.x);
  return rows;
}

/** Sets raised and lowered letters on the line of the word that they belong to. */
function attachSmallLetters(rows: Piece[][]): void {
  for (const [index, row] of rows.entries())
    for (const [at, piece] of row.entries()) {
      if (piece.text.trim().length > LONGEST_SMALL) continue;
      const base = [0, 1, -1, 2, -2].flatMap((step) => near(rows[index + step] ?? [], piece.x)).find((other) => other !== piece && belongsTo(piece, other));
      if (base) row[at] = { ...piece, baseline: base.baseline };
    }
}

/** The pieces of a row that stand around a place. */
function near(row: readonly Piece[], x: number): readonly Piece[] {
  const place = placeOf(row, x);
  return row.slice(Math.max(0, place - 4), place + 4);
}

/** The first piece of a row that begins right of a place, found by halving. */
function placeOf(row: readonly Piece[], x: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.x ?? Infinity) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function belongsTo(small: Piece, base: Piece): boolean {
  if (small.size > SMALL * base.size || small.size * DROP_CAP < base.size * 0.8) return false;
  const rise = (small.y - base.y) / base.size;
  if (rise > HIGHEST || rise < -SAME_HEIGHT - 0.1) return false;
  // Behind a word it stands close; a note's own number has a blank behind it.
  const isNear = Math.abs(small.x - base.right) < BESIDE * base.size || Math.abs(base.x - small.right) < WIDEST_BLANK * base.size;
  return isNear && (rise > RAISED || rise < -0.05);
}

/** Puts a letter that is set over several lines before the first of them. */
function attachDropCaps(rows: Piece[][]): void {
  for (const [index, row] of rows.entries())
    rows[index] = row.filter((cap) => {
      if (!/^["“«]?\p{Lu}$/u.test(cap.text.trim())) return true;
      const around = rows.slice(Math.max(0, index - MOST_LINES_OF_CAP), index + 2);
      const beside = around.flatMap((line) => line.find((piece) => piece !== cap && standsBeside(cap, piece)) ?? []);
      const [first] = beside;
      if (!first) return true;
      // The lines beside it are no further in than those below.
      const below = rows.slice(index + 1, index + 5).flat().find((piece) => !beside.includes(piece) && piece.x < cap.right && piece.right > cap.x);
      const left = Math.min(cap.x, below?.x ?? cap.x);
      for (const line of around)
        for (const [at, piece] of line.entries()) {
          if (!beside.includes(piece)) continue;
          line[at] = piece === first
            ? { ...piece, text: `${cap.text.trim()}${capJoint}${piece.text.trimStart()}`, x: cap.x, width: piece.right - cap.x }
            : { ...piece, x: left, width: piece.right - left };
        }
      return false;
    });
}

function standsBeside(cap: Piece, piece: Piece): boolean {
  const gap = piece.x - cap.right;
  return piece.size * DROP_CAP < cap.size && gap > -0.1 * cap.size && gap < 0.6 * cap.size && piece.y < cap.y + cap.size && piece.y > cap.y - 1.2 * piece.size;
}

/** Links each piece to the one that it follows on its line: recognised text does not keep its height from word to word. */
function chainsOf(pieces: readonly Piece[]): Piece[][] {
  const chains: Piece[][] = [];
  /** Chains that may still go on, by the height of their last piece. */
  const open = new Map<number, Piece[][]>();
  const bandOf = (y: number): number => Math.floor(y / BAND);
  for (const piece of [...pieces].sort((one, other) => one.x - other.x)) {
    let best: Piece[] | undefined;
    let least = Infinity;
    for (let band = bandOf(piece.baseline) - 1; band <= bandOf(piece.baseline) + 1; band++) {
      const near = open.get(band)?.filter((chain) => (chain.at(-1)?.right ?? 0) > piece.x - AFTER_MARKER * LARGEST_SIZE);
      if (!near) continue;
      open.set(band, near);
      for (const chain of near) {
        const last = chain.at(-1);
        if (!last || !follows(piece, last, chain)) continue;
        const distance = Math.abs(piece.baseline - last.baseline) + Math.abs(piece.x - last.right) / 10;
        if (distance < least) {
          least = distance;
          best = chain;
        }
      }
    }
    if (!best) {
      best = [];
      chains.push(best);
    } else {
      const last = best.at(-1);
      if (last && isPrintedTwice(last, piece)) continue;
      const band = bandOf(last?.baseline ?? 0);
      const chain = best;
      open.set(band, (open.get(band) ?? []).filter((other) => other !== chain));
    }
    best.push(piece);
    const band = bandOf(piece.baseline);
    open.set(band, [...(open.get(band) ?? []), best]);
  }
  return chains;
}

function follows(piece: Piece, last: Piece, chain: readonly Piece[]): boolean {
  const size = Math.min(piece.size, last.size);
  const gap = piece.x - last.right;
  // Bullets are drawn smaller or larger than the words, and a little above or below their line.
  const height = chain.length === 1 && BULLET.test(last.text.trim()) ? BULLET_HEIGHT * piece.size : SAME_HEIGHT * size;
  return Math.abs(piece.baseline - last.baseline) < height && gap > -MOST_OVERLAP * Math.max(piece.size, last.size) - (isPrintedTwice(last, piece) ? last.width : 0) && gap <= widestGap(chain, last, piece);
}

function rowsOfFragments(fragments: readonly Fragment[]): Row[] {
  const rows: { y: number; fragments: Fragment[] }[] = [];
  for (const fragment of [...fragments].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row && row.y - fragment.y < SAME_HEIGHT * fragment.size) row.fragments.push(fragment);
    else rows.push({ y: fragment.y, fragments: [fragment] });
  }
  for (const row of rows) row.fragments.sort((one, other) => one.x - other.x);
  return rows;
}

function widestGap(run: readonly Piece[], last: Piece, next: Piece): number {
  const size = Math.max(last.size, next.size);
  return run.length === 1 && LIST_MARKER.test(last.text.trim()) ? AFTER_MARKER * size : WIDEST_BLANK * size;
}

/** Some programs make bold letters by printing them twice. */
function isPrintedTwice(one: Piece, other: Piece): boolean {
  return one.text === other.text && Math.abs(one.x - other.x) < 0.1 * one.size && Math.abs(one.y - other.y) < 0.1 * one.size;
}

function mainPiece(pieces: readonly Piece[]): Piece {
  return pieces.reduce((one, other) => (other.text.length * other.size > one.text.length * one.size ? other : one));
}

function fragmentOf(pieces: readonly Piece[]): Fragment {
  const main = mainPiece(pieces);
  const single = pieces.filter(({ text }) => text.trim().length === 1);
  const spacing = single.length >= 4 && single.length === pieces.length ? letterSpacing(pieces) : 0;
  let text = "";
  let previous: Piece | undefined;
  for (const piece of pieces) {
    const raised = piece.size <= SMALL * main.size && piece.y - main.baseline > RAISED * main.size;
    const words = raised ? raisedText(piece.text) : piece.text;
    const gap = previous ? piece.x - previous.right : 0;
    const isBlank = previous !== undefined && gap > BLANK * Math.min(piece.size, previous.size) + spacing && !text.endsWith(" ") && !(raised && words !== piece.text);
    text += isBlank ? ` ${words}` : words;
    previous = piece;
  }
  return {
    text: text.replace(/\s+/gu, " ").trim(),
    x: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y: main.baseline,
    size: averageSize(pieces, main),
    isBold: pieces.every((piece) => piece.isBold || !/\p{L}/u.test(piece.text)) && main.isBold,
    font: main.font,
  };
}

/** In recognised text each word has a size of its own around that of the line. */
function averageSize(pieces: readonly Piece[], main: Piece): number {
  const like = pieces.filter(({ size }) => size > SMALL * main.size && size < main.size / SMALL);
  const letters = like.reduce((sum, { text }) => sum + text.length, 0);
  return like.reduce((sum, { size, text }) => sum + size * text.length, 0) / letters;
}

/** In a letter-spaced word every letter has the same gap behind it; only a larger one is a blank. */
function letterSpacing(pieces: readonly Piece[]): number {
  const gaps = pieces.slice(1).map((piece, index) => piece.x - (pieces[index]?.right ?? piece.x));
  gaps.sort((one, other) => one - other);
  return (gaps[Math.floor(gaps.length / 2)] ?? 0) * 1.5;
}

/** A raised number or sign is a note's; raised letters, as in `1st`, are letters. */
function raisedText(text: string): string {
  const label = text.trim();
  return /^(?:[\d,*†‡§¶–-]{1,9}|\d{1,3}[a-z]?|\[\d{1,3}\])$/u.test(label) ? noteMark(label.replace(/[[\]]/gu, "")) : label;
}
