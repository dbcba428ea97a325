import { isPartHeading } from "../words/part-headings.ts";
import { mostCommon, type Body, type Line, type Region } from "./layout.ts";
import { isSureBullet, listMarkerOf, type ListMarker } from "./list-marker.ts";
import { withoutMarks } from "./marks.ts";

/** A paragraph, heading or list item, as the lines that it was set in. */
export interface Paragraph {
  readonly kind: "paragraph" | "heading" | "item";
  readonly lines: readonly Line[];
  readonly marker?: ListMarker;
  /** Whether the white above it is wider than between lines. */
  readonly hasSpaceAbove: boolean;
}

/* Lengths below are parts of the letters' size. */

/** White above a line, as a multiple of the usual distance of lines, from which a paragraph begins. */
const WIDER = 1.28;
const INDENT = 0.7;
const OTHER_SIZE = 0.07;
/** Letters larger than the body's by this are a heading's. */
const LARGER = 1.12;
const LONGEST_HEADING = 180;
const MOST_WORDS_OF_BOLD_HEADING = 16;
/** How much of a line's width may be left before the next word surely would have fitted. */
const SLACK = 0.4;
/** How far a line's width is measured by its neighbours, in lines. */
const LINES_AROUND = 12;

/** Cuts the lines of a region into paragraphs, by white, indents, letters and lines that end early. */
export function paragraphsOf(region: Extract<Region, { kind: "text" }>, body: Body): Paragraph[] {
  const cutter = new ParagraphCutter(region.lines, body);
  return cutter.cut();
}

/** Whether letters are those of a heading. */
export function isLarge(line: Line, body: Body): boolean {
  return line.size >= body.size * LARGER;
}

class ParagraphCutter {
  readonly #lines: readonly Line[];
  readonly #body: Body;
  readonly #left: number;
  readonly #right: number;
  #current: Line[] = [];
  #marker: ListMarker | undefined;
  #hasSpaceAbove = true;
  readonly #paragraphs: Paragraph[] = [];
  readonly #leadings = new Map<number, number>();
  /** The line that is looked at. */
  #at = 0;

  constructor(lines: readonly Line[], body: Body) {
    this.#lines = lines;
    this.#body = body;
    this.#left = mostCommon(lines.map((line) => [Math.round(line.x), line.text.length]), 0);
    this.#right = Math.max(...lines.map(({ right }) => right));
  }

  cut(): Paragraph[] {
    for (const [index, line] of this.#lines.entries()) {
      const above = this.#lines[index - 1];
      this.#at = index;
      const marker = listMarkerOf(withoutMarks(line.text));
      const isNew = above === undefined || this.#begins(line, above, marker);
      if (isNew) this.#end();
      if (isNew) this.#hasSpaceAbove = above === undefined || this.#isApart(line, above);
      if (isNew && marker && this.#isItem(line, marker)) this.#marker = marker;
      this.#current.push(line);
    }
    this.#end();
    return this.#paragraphs;
  }

  #end(): void {
    const lines = this.#current;
    if (lines.length === 0) return;
    const hasSpaceAbove = this.#hasSpaceAbove;
    if (this.#isHeading(lines)) this.#paragraphs.push({ kind: "heading", lines, hasSpaceAbove });
    else if (this.#marker) this.#paragraphs.push({ kind: "item", lines, marker: this.#marker, hasSpaceAbove });
    else this.#paragraphs.push({ kind: "paragraph", lines, hasSpaceAbove });
    this.#current = [];
    this.#marker = undefined;
  }

  /** White between two lines that is wider than the lines of this size have. */
  #isApart(line: Line, above: Line): boolean {
    const distance = above.y - line.y;
    const usual = this.#leadingOf(line);
    return distance > usual * WIDER || distance < 0;
  }

  /** The usual distance of lines of this size in this region, else the document's. */
  #leadingOf({ size }: Line): number {
    const known = this.#leadings.get(size);
    if (known !== undefined) return known;
    const leading = this.#measureLeading(size);
    this.#leadings.set(size, leading);
    return leading;
  }

  #measureLeading(size: number): number {
    const distances = this.#lines.slice(1).flatMap((one, index): [number, number][] => {
      const above = this.#lines[index];
      if (!above || Math.abs(one.size - size) > 0.3 || Math.abs(above.size - size) > 0.3) return [];
      const distance = Math.round((above.y - one.y) * 2) / 2;
      return distance > 0.8 * size && distance < 2.2 * size ? [[distance, 1]] : [];
    });
    const document = this.#body.leading * size;
    if (distances.length < 4) return document;
    // Where every line is a paragraph, the distance that is met most is that of paragraphs.
    return Math.min(mostCommon(distances, document), document * 1.35);
  }

  #begins(line: Line, above: Line, marker: ListMarker | undefined): boolean {
    const [first = above] = this.#current;
    const size = Math.max(line.size, above.size);
    const isSameSize = Math.abs(line.size - above.size) <= OTHER_SIZE * size;
    if (!isSameSize) return true;
    const isLetter = isLarge(line, this.#body) && isLarge(above, this.#body);
    const distance = above.y - line.y;
    // The lines of a large title stand further apart than its letters' size would have it.
    if (isLetter && line.font === above.font && line.isBold === above.isBold) return distance > 1.6 * size || distance < 0 || marker !== undefined || numbered(line.text);
    if (this.#isApart(line, above)) return true;
    if (marker && !/[\p{L}\p{N}][-–]$/u.test(above.text) && this.#isNewItem(line, above, marker)) return true;
    if (above.isBold !== line.isBold && (first.isBold || line.isBold) && !goesOn(above, line)) return true;
    if (line.isBold && above.isBold && this.#endsEarly(above, line)) return true;
    const indent = (line.x - above.x) / size;
    const second = this.#current[1];
    // Each paragraph's first line is further in, and this one had one line only.
    if (!this.#marker && this.#current.length === 1 && this.#isFurtherIn(line) && this.#isFurtherIn(above) && Math.abs(indent) < INDENT / 2 && /[.!?]["”’»)]?$/u.test(withoutMarks(above.text)) && !this.#isCentred(line, above)) return true;
    if (this.#marker) {
      // The lines of an item hang below its words or below its marker; what stands further out is no longer it.
      if (second ? line.x < second.x - INDENT * size : line.x < first.x - INDENT * size) return true;
    } else if (this.#current.length === 1 ? indent > INDENT && this.#isFurtherIn(line) && !goesOn(above, line) : line.x > (second?.x ?? line.x) + INDENT * size && !this.#isCentred(line, above)) return true;
    // A paragraph that hangs: its first line stands further out than the others.
    else if (second !== undefined && line.x < second.x - INDENT * size && !this.#isCentred(line, above)) return true;
    return this.#endsEarly(above, line) && !goesOn(above, line);
  }

  #isFurtherIn(line: Line): boolean {
    return line.x > this.#left + INDENT * line.size;
  }

  #isCentred(line: Line, above: Line): boolean {
    return Math.abs((line.x + line.right) / 2 - (above.x + above.right) / 2) < line.size;
  }

  /** Whether the next line's first word would have fitted behind a line, so that it was ended on purpose. */
  #endsEarly(above: Line, line: Line): boolean {
    const [word = ""] = withoutMarks(line.text).split(" ", 1);
    const perLetter = (line.right - line.x) / Math.max(1, line.text.length);
    const needed = (word.length + 1) * perLetter;
    return above.right + needed < this.#edgeFor(above) - SLACK * line.size;
  }

  /** How far lines reach around a line: of its size, and not further than a few lines away. */
  #edgeFor(line: Line): number {
    const near = this.#lines.slice(Math.max(0, this.#at - LINES_AROUND), this.#at + LINES_AROUND).filter((one) => Math.abs(one.size - line.size) <= OTHER_SIZE * line.size);
    return near.length < 3 ? this.#right : Math.max(...near.map(({ right }) => right));
  }

  #isNewItem(line: Line, above: Line, marker: ListMarker): boolean {
    if (isSureBullet(marker)) return true;
    const [first = above] = this.#current;
    // `2. May` at the beginning of a line may be a date: the line above must have ended, or the list count on.
    if (this.#marker && this.#marker.kind === marker.kind && (marker.kind === "bullet" ? Math.abs(line.x - first.x) < INDENT * line.size : marker.place === this.#marker.place + 1)) return true;
    return this.#endsEarly(above, line) || /[.:;!?]["”’»)]?$/u.test(withoutMarks(above.text)) || Math.abs(line.x - above.x) > INDENT * line.size;
  }

  #isItem(line: Line, marker: ListMarker): boolean {
    return marker.kind !== "number" || !isLarge(line, this.#body);
  }

  #isHeading(lines: readonly Line[]): boolean {
    const [first] = lines;
    const words = withoutMarks(lines.map(({ text }) => text).join(" "));
    if (!first || words.length > LONGEST_HEADING || !/\p{L}{2}/u.test(words)) return false;
    const marker = listMarkerOf(words);
    if (marker && (marker.kind !== "number" || !(isLarge(first, this.#body) || first.isBold))) return false;
    const isSentence = /[;,]$/u.test(words) || (/[.:]$/u.test(words) && !/(?:^|\s)\p{Lu}\.$/u.test(words) && !isPartHeading(words));
    if (lines.every((line) => isLarge(line, this.#body))) return !/[;,]$/u.test(words);
    if (isSentence || lines.length > 3) return false;
    if (lines.every(({ isBold }) => isBold)) return words.split(" ").length <= MOST_WORDS_OF_BOLD_HEADING && first.size >= this.#body.size * 0.93 && !isCaption(words);
    if (lines.length > 1 || first.size < this.#body.size * 0.93) return false;
    return this.#hasSpaceAbove && (isPartHeading(words) || (/^[\p{Lu}\d][\p{Lu}\d\s&,:'’–-]{5,80}$/u.test(words) && /\p{Lu}{3}/u.test(words) && !/^\p{Lu}*\d/u.test(words)));
  }
}

const numbered = (text: string): boolean => /^\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}/u.test(text);
const isCaption = (words: string): boolean => /^(?:figure|fig\.|table|box|chart|graph|map|source|note|abbildung|tabelle|tableau|graphique)\b[^a-z]{0,8}\d/iu.test(words);

/** Whether a sentence plainly goes on from one line to the next. */
function goesOn(above: Line, line: Line): boolean {
  const end = withoutMarks(above.text);
  // `publish the accounts; and` ends a point of a list as `publish the accounts;` does.
  const isEnded = /[.!?:;]["”’»)]?$/u.test(end) || /[;,] (?:and|or|und|oder|et|ou)$/u.test(end);
  return /[\p{L}\p{N}.][-–]$/u.test(end) || end.endsWith("\u00ad") || (/^\p{Ll}/u.test(withoutMarks(line.text)) && !isEnded);
}
