import { escapeMarkdown } from "../../markdown/escape-markdown.ts";
import { pageMark } from "../../markdown/page-mark.ts";
import type { Piece } from "./flow.ts";
import { replaceNotes, replacePages, replacePrintedNumbers } from "./marks.ts";

/** Under the title, which the note is called by, headings begin at this depth. */
const FIRST_DEPTH = 2;
const LAST_DEPTH = 6;
/** So far in a list inside of another stands, whichever marks both have (CommonMark 0.31, section 5.2). */
const WIDTH_OF_DEPTH = 4;
/** Letters of about one size make headings of one depth. */
const SAME_SIZE = 0.6;

/**
 * Writes pieces as Markdown in which every one of their words shows as it is.
 * @param labels what is printed on each page, by its number in the file.
 */
export function writePieces(pieces: readonly Piece[], labels: ReadonlyMap<number, string>): string {
  const mark = (page: number): string => {
    const label = labels.get(page);
    return pageMark(label === undefined ? { number: page } : { number: page, label });
  };
  const words = (text: string): string => replacePages(replaceNotes(escapeMarkdown(replacePrintedNumbers(text, (label) => `${label} `)), (label) => `[^${label}]`), (page) => ` ${mark(page)} `).replace(/ $/u, "");
  const depthOf = headingDepths(pieces);
  const parts: string[] = [];
  let previous: Piece | undefined;
  /** The last item of each depth, so that a list goes on behind those inside of it. */
  let items: (Piece | undefined)[] = [];
  for (const [index, piece] of pieces.entries()) {
    // A page of which nothing is left, such as the title page, needs no mark.
    if (piece.kind === "page" && (pieces[index + 1]?.kind ?? "page") === "page") continue;
    if (piece.kind !== "item") items = [];
    const depth = Math.min(piece.depth ?? 0, items.length);
    const above = items[depth];
    const inList = previous?.kind === "item" && piece.kind === "item" && (above ? isSameList(above, piece) : depth > 0 && items[depth - 1] !== undefined);
    if (piece.kind === "item") items = [...items.slice(0, depth), piece];
    const text = piece.kind === "page" ? mark(piece.page) : written(piece.kind === "item" ? { ...piece, depth } : piece, words, depthOf);
    if (text === "") continue;
    parts.push(previous === undefined ? "" : inList || (previous.kind === "note" && piece.kind === "note") ? "\n" : "\n\n", text);
    previous = piece;
  }
  return parts.length === 0 ? "" : `${parts.join("")}\n`;
}

function written(piece: Piece, words: (text: string) => string, depthOf: (piece: Piece) => number): string {
  switch (piece.kind) {
    case "heading":
      // Behind the mark no list can begin; but a row of # at the end would be taken for the heading's own.
      return `${"#".repeat(depthOf(piece))} ${words(piece.text).replace(/^(\d{1,9})\\(?=[.)])/u, "$1").replace(/#(?=#*$)/gu, "\\#")}`;
    case "item":
      return item(piece, words);
    case "table":
      return table(piece, words);
    case "note":
      return `[^${piece.label ?? ""}]: ${words(piece.text)}`;
    default:
      return words(piece.text);
  }
}

function item({ text, marker, depth = 0 }: Piece, words: (text: string) => string): string {
  const indent = " ".repeat(WIDTH_OF_DEPTH * depth);
  if (!marker || marker.kind === "bullet") return `${indent}- ${words(text)}`;
  return marker.kind === "letter" ? `${indent}- ${words(`${marker.marker} ${text}`)}` : `${indent}${marker.marker} ${words(text)}`;
}

/** Markdown counts on by itself: an item that is out of turn begins a list of its own. */
function isSameList({ marker: above }: Piece, { marker }: Piece): boolean {
  if (!above || !marker || above.kind !== marker.kind) return false;
  return marker.kind !== "number" || (marker.place === above.place + 1 && marker.marker.slice(-1) === above.marker.slice(-1));
}

function table({ cells = [] }: Piece, words: (text: string) => string): string {
  const row = (columns: readonly string[]): string => `| ${columns.map((cell) => words(cell).replace(/\|/gu, "\\|")).join(" | ")} |`;
  const [head, ...rows] = cells;
  if (!head) return "";
  return [row(head), `|${" --- |".repeat(head.length)}`, ...rows.map(row)].join("\n");
}

/** Larger letters are higher headings; bold ones of the text's own size are the lowest. */
function headingDepths(pieces: readonly Piece[]): (piece: Piece) => number {
  const sizeOf = ({ lines }: Piece): number => lines[0]?.size ?? 0;
  const sizes: number[] = [];
  for (const size of pieces.filter(({ kind }) => kind === "heading").map(sizeOf).sort((one, other) => other - one))
    if (sizes.length === 0 || (sizes.at(-1) ?? 0) - size > SAME_SIZE) sizes.push(size);
  return (piece) => Math.min(LAST_DEPTH, FIRST_DEPTH + Math.max(0, sizes.findIndex((size) => size - sizeOf(piece) <= SAME_SIZE)));
}
