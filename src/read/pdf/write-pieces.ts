import { escapeMarkdown } from "../../markdown/escape-markdown.ts";
import { pageMark } from "../../markdown/page-mark.ts";
import type { Piece } from "./flow.ts";
import { replaceNotes, replacePages } from "./marks.ts";

/** Under the title, which the note is called by, headings begin at this depth. */
const FIRST_DEPTH = 2;
const LAST_DEPTH = 6;
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
  const words = (text: string): string => replacePages(replaceNotes(escapeMarkdown(text), (label) => `[^${label}]`), (page) => ` ${mark(page)} `).replace(/ $/u, "");
  const depthOf = headingDepths(pieces);
  const parts: string[] = [];
  let previous: Piece | undefined;
  for (const [index, piece] of pieces.entries()) {
    // A page of which nothing is left, such as the title page, needs no mark.
    if (piece.kind === "page" && (pieces[index + 1]?.kind ?? "page") === "page") continue;
    const inList = previous?.kind === "item" && piece.kind === "item" && isSameList(previous, piece);
    const text = piece.kind === "page" ? mark(piece.page) : written(piece, words, depthOf, inList);
    if (text === "") continue;
    parts.push(previous === undefined ? "" : inList || (previous.kind === "note" && piece.kind === "note") ? "\n" : "\n\n", text);
    previous = piece;
  }
  return parts.length === 0 ? "" : `${parts.join("")}\n`;
}

function written(piece: Piece, words: (text: string) => string, depthOf: (piece: Piece) => number, inList: boolean): string {
  switch (piece.kind) {
    case "heading":
      // Behind the mark no list can begin; but a row of # at the end would be taken for the heading's own.
      return `${"#".repeat(depthOf(piece))} ${words(piece.text).replace(/^(\d{1,9})\\(?=[.)])/u, "$1").replace(/#(?=#*$)/gu, "\\#")}`;
    case "item":
      return item(piece, words, inList);
    case "table":
      return table(piece, words);
    case "note":
      return `[^${piece.label ?? ""}]: ${words(piece.text)}`;
    default:
      return words(piece.text);
  }
}

function item({ text, marker }: Piece, words: (text: string) => string, inList: boolean): string {
  if (!marker || marker.kind === "bullet") return `- ${words(text)}`;
  if (marker.kind === "letter") return `- ${words(`${marker.marker} ${text}`)}`;
  // Inside of a paragraph Markdown begins a list with 1 only; between blank lines any number will do.
  return inList || marker.place < 1_000 ? `${marker.marker} ${words(text)}` : words(`${marker.marker} ${text}`);
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
