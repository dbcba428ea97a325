import { blockOf, isProse, type Block, type Line as TextLine } from "../block.ts";
import { mayBeTitle } from "../head/title-lines.ts";
import { sameWords } from "../testimony.ts";
import { dateInWords } from "../words/date-in-words.ts";
import { isDocumentKind } from "../words/document-kinds.ts";
import { documentNumber } from "../words/identifiers.ts";
import { isBodyName } from "../words/organisation-words.ts";
import { isPartHeading } from "../words/part-headings.ts";
import { peopleIn } from "../words/person-names.ts";
import type { Piece } from "./flow.ts";
import type { Body } from "./layout.ts";
import { withoutMarks } from "./marks.ts";
import type { WordStock } from "./word-stock.ts";

/** The title stands on one of these pages with text. */
const PAGES_OF_TITLE = 2;
/** Its letters are larger than the text's by this. */
const LARGER = 1.2;
const FIRST_HEADING = 2;
/** Lines of running text are longer than those of a title page. */
const LONGEST_LINE = 120;

/** The blocks of a document, each with the piece or pieces that it was made of. */
export interface BlocksOfPieces {
  readonly blocks: readonly Block[];
  readonly pieceOf: ReadonlyMap<TextLine, Piece>;
  /** The line of the title, and the one in large letters right below it that no other kind of line is. */
  readonly title: { readonly line: TextLine; readonly subtitle: TextLine | undefined } | undefined;
}

/**
 * Makes blocks of pieces, as the readers of heads and of details know them: short lines that stand together are one block, a heading
 * is one line, and the largest fitting one of the first pages is the title.
 */
export function blocksOfPieces(pieces: readonly Piece[], body: Body, stock: WordStock, informationTitle: string | undefined): BlocksOfPieces {
  const title = titlePieceOf(pieces, body, informationTitle);
  const blocks: Block[] = [];
  const pieceOf = new Map<TextLine, Piece>();
  let number = 0;
  let lines: TextLine[] = [];
  const line = (text: string, piece: Piece): TextLine => {
    const one = { number: ++number, text: withoutMarks(text) };
    pieceOf.set(one, piece);
    return one;
  };
  const end = (): void => {
    if (lines.length > 0) blocks.push(blockOf(lines));
    lines = [];
  };
  let previous: Piece | undefined;
  for (const piece of pieces) {
    if (piece.kind === "page") continue;
    if (!isLoneLine(piece) || piece.hasSpaceAbove !== false || !previous || !isLoneLine(previous) || previous.lines[0]?.size !== piece.lines[0]?.size) end();
    previous = piece;
    if (piece === title) blocks.push(blockOf([line(piece.text, piece)], 1));
    else if (piece.kind === "heading" && isListOfNames(piece)) blocks.push(blockOf(namesIn(piece).map((name) => line(name, piece))));
    else if (piece.kind === "heading") blocks.push(blockOf([line(piece.text, piece)], FIRST_HEADING));
    else if (isLoneLine(piece) && isListOfNames(piece)) lines.push(...namesIn(piece).map((name) => line(name, piece)));
    else if (isLoneLine(piece)) lines.push(line(piece.kind === "item" ? `${piece.marker?.marker ?? ""} ${piece.text}` : piece.text, piece));
    else {
      const words = withoutMarks(piece.text);
      // Lines that were found to be one paragraph are none of a title page, however short the column makes them.
      const isText = piece.kind !== "table" && isProse({ lines: [{ text: words }], words });
      blocks.push({ lines: isText ? [line(piece.text, piece)] : piece.lines.map((one) => line(stock.mended(one.text), piece)), words });
    }
  }
  end();
  const lineFor = (wanted: Piece | undefined): TextLine | undefined => [...pieceOf].find(([, piece]) => piece === wanted)?.[0];
  const titleLine = title && lineFor(title);
  return { blocks, pieceOf, title: titleLine && { line: titleLine, subtitle: lineFor(subtitlePieceOf(pieces, title, body)) } };
}

/** A piece right below the title in letters between the title's and the text's. */
function subtitlePieceOf(pieces: readonly Piece[], title: Piece, body: Body): Piece | undefined {
  const next = pieces[pieces.indexOf(title) + 1];
  if (!next || next.page !== title.page || next.kind !== "heading" || sizeOf(next) < body.size * LARGER || sizeOf(next) > sizeOf(title)) return undefined;
  const words = withoutMarks(next.text);
  // A line above running text is its heading.
  const after = pieces[pieces.indexOf(next) + 1];
  if (/^\d/u.test(words) || (after?.page === title.page && isProse({ lines: [], words: withoutMarks(after.text) }))) return undefined;
  return isLikelyTitle(words) && !isListOfNames(next) && peopleIn(words) === undefined ? next : undefined;
}

/** Authors one below the other in large letters are no heading over several lines. */
function isListOfNames(piece: Piece): boolean {
  const names = namesIn(piece);
  const people = names.map((name) => peopleIn(name));
  return people.every((found) => found !== undefined) && people.flat().length > 1;
}

/** Lines with commas for the bullets or bars between names: `Ada Ray • Jon Lee`. */
const namesIn = ({ lines }: Piece): string[] => lines.map(({ text }) => withoutMarks(text).replace(/\s+[•·|]\s+/gu, ", "));


function isLoneLine({ kind, lines, text }: Piece): boolean {
  return (kind === "paragraph" || kind === "item") && lines.length === 1 && text.length < LONGEST_LINE;
}

/** The piece in the largest letters that can be a title; what the document information calls it, where a piece says the same. */
function titlePieceOf(pieces: readonly Piece[], body: Body, informationTitle: string | undefined): Piece | undefined {
  const pages = [...new Set(pieces.filter(({ lines }) => lines.length > 0).map(({ page }) => page))].slice(0, PAGES_OF_TITLE);
  for (const page of pages) {
    const onPage = pieces.filter((piece) => piece.page === page && (piece.kind === "heading" || piece.kind === "paragraph"));
    const confirmed = informationTitle === undefined ? undefined : onPage.find(({ text }) => sameWords(withoutMarks(text), informationTitle));
    if (confirmed) return confirmed;
    const bySize = onPage.filter((piece) => sizeOf(piece) >= body.size * LARGER).sort((one, other) => sizeOf(other) - sizeOf(one));
    const largest = bySize.find(({ text }) => isLikelyTitle(withoutMarks(text)));
    if (largest) return largest;
  }
  return undefined;
}

/**
 * Finds the page that a library or shop has put before the work, by its number in the file: it is set in letters that no other page has, and names the title that one
 * of the next pages bears in large ones. `undefined` where there is none.
 */
export function coverSheetOf(pieces: readonly Piece[], body: Body): number | undefined {
  const [first] = pieces;
  if (!first) return undefined;
  const onFirst = pieces.filter(({ page }) => page === first.page);
  const others = pieces.filter(({ page }) => page !== first.page);
  const fonts = new Set(others.flatMap(({ lines }) => lines.map(({ font }) => font)));
  if (onFirst.some(({ lines }) => lines.some(({ font }) => fonts.has(font)))) return undefined;
  const title = titlePieceOf(others, body, undefined);
  const named = title && folded(onFirst.map(({ text }) => text).join(" ")).includes(folded(title.text));
  return named === true ? first.page : undefined;
}

const folded = (text: string): string => withoutMarks(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

const sizeOf = ({ lines }: Piece): number => lines[0]?.size ?? 0;

function isLikelyTitle(words: string): boolean {
  if (!mayBeTitle(words) || isPartHeading(words) || isDocumentKind(words) || isBodyName(words)) return false;
  return dateInWords(words) === undefined && documentNumber(words) === undefined && /\p{L}{3}/u.test(words);
}
