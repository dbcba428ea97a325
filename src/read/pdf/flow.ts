import type { Body, Column, Line } from "./layout.ts";
import type { ListMarker } from "./list-marker.ts";
import { pageBreak, withoutMarks } from "./marks.ts";
import { isLarge, type Paragraph } from "./paragraphs.ts";
import type { WordStock } from "./word-stock.ts";

/** A part of a document's text, paragraphs whole again that ran over columns and pages. */
export interface Piece {
  readonly kind: "paragraph" | "heading" | "item" | "table" | "note" | "page";
  /** Words with the marks of marks.ts, what line ends broke mended; for a table, its rows one below the other. */
  readonly text: string;
  /** The lines that it was set in; those of a heading count as one. */
  readonly lines: readonly Line[];
  readonly page: number;
  readonly marker?: ListMarker;
  readonly hasSpaceAbove?: boolean;
  readonly cells?: readonly (readonly string[])[];
  /** For a note: its label in the text. */
  readonly label?: string;
  /** For a list item: how many lists it stands in besides its own. */
  readonly depth?: number;
}

/** An item further in than the one above by this belongs to it, as a part of the letters' size. */
const INDENT = 0.7;
const OTHER_SIZE = 0.06;
/** Smaller than the body's letters by this: a caption or a source, over which a paragraph may run on. */
const CAPTION = 0.94;
/** A paragraph runs on over this many captions, tables and notes at most. */
const MOST_BETWEEN = 6;

/** Puts paragraphs in their order into one text, page by page. */
export class Flow {
  readonly pieces: Piece[] = [];
  readonly #stock: WordStock;
  readonly #body: Body;
  /** Where the paragraph stands that may go on in the next column or page. */
  #open: number | undefined;
  #isPageBegun = true;

  constructor(stock: WordStock, body: Body) {
    this.#stock = stock;
    this.#body = body;
  }

  /** Says that what follows stands on another page. */
  beginPage(): void {
    this.#isPageBegun = false;
  }

  /** The text so far, each list item with the lists around it counted. */
  finish(): Piece[] {
    let open: { x: number; kind: string }[] = [];
    return this.pieces.map((piece) => {
      const x = piece.lines[0]?.x ?? 0;
      if (piece.kind !== "item" || !piece.marker) {
        // A page's beginning amid a list ends none.
        if (piece.kind !== "page") open = [];
        return piece;
      }
      const further = INDENT * (piece.lines[0]?.size ?? 0);
      while (open.length > 0 && (open.at(-1)?.x ?? 0) > x - further && !(open.at(-1)?.kind !== piece.marker.kind && (open.at(-1)?.x ?? 0) < x - 1)) open.pop();
      open.push({ x, kind: piece.marker.kind });
      return open.length > 1 ? { ...piece, depth: open.length - 1 } : piece;
    });
  }

  /** Adds the paragraphs of a region; the first may go on with the last of a region before. */
  addParagraphs(paragraphs: readonly Paragraph[]): void {
    for (const [index, paragraph] of paragraphs.entries()) {
      const page = paragraph.lines[0]?.page ?? 0;
      const text = this.#textOf(paragraph.lines.map((line) => line.text));
      const open = index === 0 && this.#open !== undefined ? this.pieces[this.#open] : undefined;
      if (open && this.#open !== undefined && this.#goesOn(open, paragraph)) {
        const isOtherPage = !this.#isPageBegun;
        this.pieces[this.#open] = { ...open, text: this.#joinedOver(open.text, text, isOtherPage ? page : undefined), lines: [...open.lines, ...paragraph.lines] };
        this.#isPageBegun = true;
      } else {
        this.#markPage(page);
        const { kind, marker, hasSpaceAbove } = paragraph;
        const words = marker && kind === "item" ? text.slice(text.length - text.trimStart().length).replace(marker.marker, "").trimStart() : text;
        this.pieces.push({ kind, lines: paragraph.lines, page, text: words, hasSpaceAbove, ...(marker ? { marker } : {}) });
      }
      this.#remember(paragraph);
    }
  }

  /** Adds a table. */
  addTable(rows: readonly (readonly Line[])[], columns: readonly Column[]): void {
    const lines = rows.flat();
    this.#markPage(lines[0]?.page ?? 0);
    const cells = rows.map((row) =>
      columns.map((column) => this.#stock.mended(row.filter((cell) => cell.x < column.right && cell.right > column.x).map((cell) => cell.text).join(" "))),
    );
    const text = rows.map((row) => row.map((cell) => cell.text).join(" ")).join("\n");
    // Each row counts as a line: `Date: 3 May`, where the words stand apart.
    const asLines = rows.flatMap((row): Line[] => (row[0] ? [{ ...row[0], text: row.map((cell) => cell.text).join(" ") }] : []));
    this.pieces.push({ kind: "table", lines: asLines, page: lines[0]?.page ?? 0, text, cells });
  }

  /** Adds a note below what has been added; a paragraph above may still go on. */
  addNote(label: string | undefined, printed: string, lines: readonly Line[]): void {
    const text = this.#textOf(lines.map((line) => line.text));
    const page = lines[0]?.page ?? 0;
    if (label === undefined) this.pieces.push({ kind: "paragraph", text: `${printed} ${text}`, lines, page });
    else this.pieces.push({ kind: "note", text, lines, page, label });
  }

  /** Adds lines to the note that was added last. */
  continueNote(lines: readonly Line[]): void {
    const at = this.pieces.findLastIndex(({ kind }) => kind === "note");
    const note = this.pieces[at];
    if (note) this.pieces[at] = { ...note, text: this.#stock.joined(note.text, this.#textOf(lines.map((line) => line.text))), lines: [...note.lines, ...lines] };
    else this.addNote(undefined, "", lines);
  }

  #textOf(lines: readonly string[]): string {
    return this.#stock.mended(lines.reduce((above, line) => this.#stock.joined(above.trimEnd(), line.trim()), ""));
  }

  #markPage(page: number): void {
    if (this.#isPageBegun) return;
    this.pieces.push({ kind: "page", text: "", lines: [], page });
    this.#isPageBegun = true;
  }

  #remember({ kind, lines }: Paragraph): void {
    const [first] = lines;
    const isBody = kind !== "heading" && first !== undefined && first.size >= this.#body.size * CAPTION;
    if (isBody) this.#open = this.pieces.length - 1;
    else if (kind === "heading" || (this.#open !== undefined && this.pieces.length - this.#open > MOST_BETWEEN)) this.#open = undefined;
  }

  /** Whether a paragraph goes on amid a sentence in the next column or on the next page. */
  #goesOn(open: Piece, next: Paragraph): boolean {
    const above = open.lines.at(-1);
    const below = next.lines[0];
    if (!above || !below || next.kind !== "paragraph" || isLarge(below, this.#body)) return false;
    if (Math.abs(above.size - below.size) > OTHER_SIZE * above.size) return false;
    const end = withoutMarks(open.text);
    const begin = withoutMarks(below.text);
    if (/[.!?:]["”’»)]*$/u.test(end)) return false;
    // What ends in a broken word or begins in small letters is one sentence; a capital letter may be a name's, if the line was full.
    if (/[\p{L}\p{N}][-\u00ad]$/u.test(end) || /^["“(]?\p{Ll}/u.test(begin)) return true;
    return this.#wasFull(open) && (/[,;]$/u.test(end) || /^["“(]?[\p{Lu}\p{N}]/u.test(begin)) && end.length > 60 && !below.isBold;
  }

  /** Whether a paragraph's last line reaches as far as its others. */
  #wasFull({ lines }: Piece): boolean {
    const last = lines.at(-1);
    return last !== undefined && lines.length > 1 && last.right > Math.max(...lines.slice(-6).map(({ right }) => right)) - 3 * last.size;
  }

  /** The mark of the page goes behind a word that the page's end broke. */
  #joinedOver(above: string, below: string, page: number | undefined): string {
    if (page === undefined) return this.#stock.joined(above, below);
    const [rest = ""] = /^\S+/u.exec(below) ?? [];
    const joined = this.#stock.joined(above, rest);
    if (joined === `${above} ${rest}`) return above + pageBreak(page) + below;
    const after = below.slice(rest.length).trimStart();
    return after === "" ? joined : joined + pageBreak(page) + after;
  }
}
