/** A line of a capture, with its number counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Lines that belong together, and what they are. */
export interface Paragraph {
  readonly kind: "heading" | "list item" | "prose";
  readonly lines: readonly Line[];
  /** The lines as one, words broken at line ends mended, without a list's marker. */
  readonly text: string;
  /** For a list item: `-`, or its number with a full stop. */
  readonly marker: string;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

const BULLET = /^\s*(?:[-–—•●▪◦*·‣]|\uf0b7)\s+(?=\S)/u;
const NUMBER = /^\s*\(?(\d{1,3})[.)]\s+(?=\S)/u;
const LETTER = /^\s*\(([a-z]|[ivx]{1,5})\)\s+(?=\S)/u;

/**
 * Cuts a text into paragraphs: at blank lines, at list markers, and before and after lines that cannot be running text.
 * Lines of one paragraph that were broken for their width are joined.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = text.split(/\r\n|[\r\n\f\u2028\u2029]/u).map((line, index) => ({ number: index + 1, text: line.trim() }));
  const width = usualWidth(lines);
  const groups: { lines: Line[]; apart: boolean }[] = [];
  let apart = true;
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.text === "") apart = true;
    else if (last === undefined || apart || beginsItem(line.text) || !goesOn(last.lines.at(-1)?.text ?? "", line.text, width)) {
      groups.push({ lines: [line], apart });
      apart = false;
    } else last.lines.push(line);
  }
  return groups.map((group, index) => paragraph(group.lines, group.apart, groups[index + 1]?.apart !== false));
}

function paragraph(lines: readonly Line[], apart: boolean, apartAfter: boolean): Paragraph {
  const whole = lines
    .map((line) => line.text)
    .join("\n")
    .replace(/(\p{Ll})[-\u00ad]\n(?=\p{Ll})/gu, "$1")
    .replace(/\s+/gu, " ");
  const number = NUMBER.exec(whole);
  if (BULLET.test(whole) || LETTER.test(whole))
    return { kind: "list item", lines, text: whole.replace(BULLET, "").replace(LETTER, ""), marker: "-", apart };
  const short = lines.length === 1 && whole.length <= 90 && whole.split(" ").length <= 14;
  if (number?.[1] !== undefined && !(apart && apartAfter && short && !/[.;:,!?]$/u.test(whole)))
    return { kind: "list item", lines, text: whole.slice(number[0].length), marker: `${Number(number[1])}.`, apart };
  const isHeading = short && apart && /^[\p{Lu}\p{N}“"'(]/u.test(whole) && !/[.;:,!]["”’)]*$/u.test(whole);
  return { kind: isHeading ? "heading" : "prose", lines, text: whole, marker: "", apart };
}

function beginsItem(line: string): boolean {
  return BULLET.test(line) || NUMBER.test(line) || LETTER.test(line);
}

/** A line goes on in the next when it was broken for its width: it is about as long as lines get here, and ends no sentence. */
function goesOn(line: string, next: string, width: number): boolean {
  if (/\p{Ll}[-\u00ad]$/u.test(line) && /^\p{Ll}/u.test(next)) return true;
  if (width === 0) return /^[\p{Ll}(]/u.test(next) && !/[.!?:]["”’)]?$/u.test(line);
  return line.length > 0.7 * width || /^\p{Ll}/u.test(next);
}

/** The width at which a text's lines were broken; 0 when its paragraphs are one line each. */
function usualWidth(lines: readonly Line[]): number {
  const running = lines.filter((line, index) => line.text.length > 45 && (lines[index + 1]?.text ?? "") !== "").map((line) => line.text.length);
  if (running.length < 4) return 0;
  running.sort((one, other) => one - other);
  const longest = running[Math.floor(running.length * 0.9)] ?? 0;
  return longest <= 130 ? longest : 0;
}
