import type { Body, Line, Region } from "./layout.ts";
import { leadingNote, noteMark, printedNumber, replaceNotes, withoutMarks } from "./marks.ts";

/** A note at the foot of a page. */
export interface Footnote {
  /** As it is printed: `12`, `*`. */
  readonly label: string;
  readonly page: number;
  readonly lines: readonly Line[];
}

/** What a page holds above its notes, and the notes. */
export interface PageWithNotes {
  readonly regions: readonly Region[];
  readonly notes: readonly Footnote[];
  /** Lines that go on with the last note of the page before. */
  readonly continuation: readonly Line[];
}

/** Notes are set smaller than the text. */
const SMALLER = 0.94;

/**
 * Sets the notes at the foot of a page apart: smaller lines at the end of a column, of which the first begins with a number or sign.
 * @param isNoteOpen whether the last note of the page before ended amid a sentence.
 */
export function withoutFootnotes(regions: readonly Region[], body: Body, isNoteOpen: boolean): PageWithNotes {
  const text = regions.flatMap((region) => (region.kind === "text" ? region.lines.filter(({ size }) => size > body.size * SMALLER) : []));
  const notes: Footnote[] = [];
  const continuation: Line[] = [];
  const above = regions.flatMap((region): Region[] => {
    if (region.kind === "table") return [region];
    const from = text.length > 0 ? beginOfNotes(region.lines, body, isNoteOpen) : region.lines.length;
    const first = region.lines[from];
    // A box beside the text may hold smaller lines with numbers too; below notes there is no more text.
    if (first && text.some((line) => line.y < first.y && line.x < first.right && line.right > first.x)) return [region];
    for (const line of region.lines.slice(from)) {
      const label = labelOf(line.text);
      const last = notes.at(-1);
      if (label !== undefined && follows(label.label, last?.label)) notes.push({ label: label.label, page: line.page, lines: [{ ...line, text: label.rest }] });
      else if (last) notes[notes.length - 1] = { ...last, lines: [...last.lines, line] };
      else continuation.push(line);
    }
    return from === 0 ? [] : [{ ...region, lines: region.lines.slice(0, from) }];
  });
  return { regions: above, notes, continuation };
}

/** Where the notes begin among a column's lines; their number where there are none. */
function beginOfNotes(lines: readonly Line[], body: Body, isNoteOpen: boolean): number {
  let from = lines.length;
  while (from > 0) {
    const line = lines[from - 1];
    if (!line || line.size > body.size * SMALLER) break;
    from--;
  }
  if (isNoteOpen && from < lines.length) return from;
  const first = lines.findIndex((line, index) => index >= from && labelOf(line.text) !== undefined);
  return first < 0 ? lines.length : first;
}

/** The number or sign that a note begins with, and its words. */
function labelOf(text: string): { label: string; rest: string } | undefined {
  const raised = leadingNote(text);
  if (raised) return raised;
  const [whole, label] = /^(\d{1,3}|\[\d{1,3}\]|[*†‡§]{1,3})\.?\s+(?=[\p{L}"“‘(«])/u.exec(text) ?? [];
  return whole === undefined || label === undefined ? undefined : { label: label.replace(/[[\]]/gu, ""), rest: text.slice(whole.length) };
}

/** Numbers of notes count on, so that a number at the beginning of a note's second line is none. */
function follows(label: string, last: string | undefined): boolean {
  return last === undefined || !/^\d+$/u.test(label) || !/^\d+$/u.test(last) || Number(label) === Number(last) + 1;
}

/** The notes of a document by page, with the labels that they have in a text of many pages. */
export class NoteLabels {
  readonly #ids = new Map<string, string>();
  readonly #called = new Set<string>();

  readonly #notes: readonly Footnote[];

  constructor(notes: readonly Footnote[]) {
    this.#notes = notes;
    const times = new Map<string, number>();
    for (const { label } of notes) times.set(label, (times.get(label) ?? 0) + 1);
    const counts = new Map<number, number>();
    for (const { label, page } of notes) {
      const place = (counts.get(page) ?? 0) + 1;
      counts.set(page, place);
      this.#ids.set(`${page} ${label}`, /^\d+$/u.test(label) && times.get(label) === 1 ? label : `${page}-${place}`);
    }
  }

  /** A line with its raised numbers made those of notes, and small figures as in `km²` or nothing where the page has no such note. */
  resolve(line: Line): Line {
    const text = replaceNotes(line.text, (label, before) => {
      const ids = label.split(",").map((one) => this.idOf(line.page, one.trim()));
      if (ids.every((id) => id !== undefined)) {
        for (const id of ids) this.#called.add(id);
        return ids.map(noteMark).join("");
      }
      // At the beginning of a line it is the number of a note that stands elsewhere than at the foot.
      if (before === "") return printedNumber(label);
      return isExponent(label, before) ? label.replace(/[\d–-]/gu, (sign) => SUPERSCRIPTS[sign] ?? sign) : "";
    });
    return text === line.text ? line : { ...line, text };
  }

  /**
   * Finds the numbers of notes that a program set in the letters of the text: `Strathy.1 It ought`. Only a note that no raised number
   * calls is looked for, and only behind a word or a stop.
   */
  resolvePlain(lines: readonly Line[]): readonly Line[] {
    const [first] = lines;
    const uncalled = first ? this.#notes.filter((note) => note.page === first.page && !this.isCalled(note) && /^\d{1,3}$/u.test(note.label)) : [];
    let resolved = lines;
    for (const { page, label } of uncalled) {
      const sign = new RegExp(`([\\p{Ll}\\p{Lu})][.,;:?!]?["”’»]?)${label}(?=\\s|$)`, "u");
      const found = resolved.filter(({ text }) => sign.test(text));
      const id = this.idOf(page, label);
      if (found.length !== 1 || id === undefined) continue;
      this.#called.add(id);
      resolved = resolved.map((line) => (line === found[0] ? { ...line, text: line.text.replace(sign, (_, before: string) => before + noteMark(id)) } : line));
    }
    return resolved;
  }

  idOf(page: number, label: string): string | undefined {
    return this.#ids.get(`${page} ${label}`);
  }

  /** Whether the text has the note's number, so that it can be written as a note of Markdown. */
  isCalled({ page, label }: Footnote): boolean {
    return this.#called.has(this.idOf(page, label) ?? "");
  }
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = { "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "–": "⁻", "-": "⁻" };

/** Behind a figure or a unit of length a raised number is a power. */
function isExponent(label: string, before: string): boolean {
  return /^[–-]?\d{1,2}$/u.test(label) && /(?:\d|(?:^|[^\p{L}])(?:[kcmdµn]?m|ft|in|mi|s|h|sq))$/u.test(before);
}

/** Whether a note's words end amid a sentence. */
export function endsOpen({ lines }: Footnote): boolean {
  return !/[.!?]["”’»)]*$/u.test(withoutMarks(lines.at(-1)?.text ?? "."));
}
