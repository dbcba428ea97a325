import { parse, type Entry, type FieldValue, type Location } from "latex-utensils/out/src/bibtex/bibtex_parser_simple.js";

/** A field with its value as the file writes it, LaTeX and all. */
export interface BibtexField {
  readonly latex: string;
  readonly line: number;
}

export interface BibtexEntry {
  /** In small letters: `article`, `techreport`. */
  readonly type: string;
  readonly citekey: string;
  /** By name in small letters. */
  readonly fields: ReadonlyMap<string, BibtexField>;
  /** Counted from 1. */
  readonly line: number;
}

/** What a file holds, and the places that could not be understood. */
export interface BibtexFile {
  readonly entries: readonly BibtexEntry[];
  readonly mistakes: readonly { readonly line: number; readonly column: number }[];
}

/** What an entry, a string or a preamble begins with. */
const OPENING = /^[^\S\n]*@[^\S\n]*[A-Za-z]+[^\S\n]*[{(]/gmu;

/**
 * Parses a .bib file entry by entry, so that one with a mistake is left out and the rest stays.
 * Abbreviations (`@string`) are put in, and what an entry lacks it takes from the one that `crossref` names.
 */
export function bibtexEntries(text: string): BibtexFile {
  const starts = [...text.matchAll(OPENING)].map(({ index }) => index);
  const strings = new Map<string, string>();
  const entries: BibtexEntry[] = [];
  const mistakes: { line: number; column: number }[] = [];
  let line = 1;
  let counted = 0;
  for (const [index, start] of starts.entries()) {
    line += lineEnds(text, counted, start);
    counted = start;
    const piece = text.slice(start, starts[index + 1] ?? text.length).trimEnd();
    if (/^\s*@\s*comment\b/iu.test(piece)) continue;
    try {
      for (const found of parse(upToItsEnd(piece)).content) {
        if ("abbreviation" in found) strings.set(found.abbreviation.toLowerCase(), latexOf(found.value, strings));
        else if (found.entryType !== "preamble") entries.push(entryOf(found, line, strings));
      }
    } catch (error) {
      if (isSyntaxError(error)) mistakes.push({ line: line + error.location.start.line - 1, column: error.location.start.column });
      // Braces in more braces than can be followed cost their own entry, too.
      else if (error instanceof RangeError) mistakes.push({ line, column: 1 });
      else throw error;
    }
  }
  return { entries: withInherited(entries), mistakes };
}

/**
 * What stands after an entry is a comment, whatever it is. An entry in round brackets, which BibTeX allows too, is given in braces.
 */
function upToItsEnd(given: string): string {
  const [round] = /^\s*@\s*[A-Za-z]+\s*\(/u.exec(given) ?? [];
  const end = given.lastIndexOf(")");
  const piece = round === undefined || end < 0 ? given : `${round.slice(0, -1)}{${given.slice(round.length, end)}}`;
  let depth = 0;
  for (let at = piece.search(/[{(]/u); at < piece.length; at++) {
    const sign = piece[at];
    if (sign === "\\") at++;
    else if (sign === "{") depth++;
    else if (sign === "}" && --depth === 0) return piece.slice(0, at + 1);
  }
  return piece;
}

function entryOf(found: Entry, line: number, strings: ReadonlyMap<string, string>): BibtexEntry {
  const fields = new Map<string, BibtexField>();
  for (const { name, value, location } of found.content) {
    const latex = latexOf(value, strings);
    // The first of two fields of one name counts, as in BibTeX.
    if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), { latex, line: line + location.start.line - 1 });
  }
  return { type: found.entryType.toLowerCase(), citekey: found.internalKey ?? "", fields, line };
}

function latexOf(value: FieldValue, strings: ReadonlyMap<string, string>): string {
  if (value.kind === "concat") return value.content.map((part) => latexOf(part, strings)).join("");
  // An abbreviation that is not explained says itself: `aug`.
  return value.kind === "abbreviation" ? (strings.get(value.content.toLowerCase()) ?? value.content) : value.content;
}

/** Fields of a whole that its parts share; its title and its ISBN are not theirs. */
const INHERITED = ["year", "month", "date", "publisher", "institution", "organization", "school", "address", "location"];

function withInherited(entries: readonly BibtexEntry[]): BibtexEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.citekey.toLowerCase(), entry]));
  return entries.map((entry) => {
    const whole = byKey.get(entry.fields.get("crossref")?.latex.trim().toLowerCase() ?? "");
    if (!whole || whole === entry) return entry;
    const shared = INHERITED.flatMap((name): [string, BibtexField][] => {
      const field = whole.fields.get(name);
      return field === undefined ? [] : [[name, field]];
    });
    return { ...entry, fields: new Map([...shared, ...entry.fields]) };
  });
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function isSyntaxError(error: unknown): error is Error & { readonly location: Location } {
  return error instanceof Error && "location" in error;
}
