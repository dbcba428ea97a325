/** A stretch of a note that can be parsed by itself. */
export interface Part {
  readonly start: number;
  readonly text: string;
}

/** Length from which a part may end, in characters: long enough to cost nothing, short enough that a parser's time grows with the note's length only. */
const LONG_ENOUGH = 8_000;

/** What can join parts of a note over blank lines: link definitions (a note's `[^1]:` is none), and HTML that goes on until its own end. */
const JOINS = /^ {0,3}\[(?!\^)[^\]\n]+\]:|<(?:!--|!\[CDATA\[|\?|pre\b|script\b|style\b|textarea\b)/imu;
/** A fence opens or closes code, in which blank lines and headings mean nothing. */
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)/u;
/** A heading or a paragraph that is not indented ends every list and quotation before it (CommonMark 0.31, section 5.2). */
const BEGINS_ANEW = /^(?:#{1,6}\s|[\p{L}"“(*])/u;

/**
 * Cuts a note at blank lines where nothing can reach over, so that parsing it takes time in step with its length.
 * @returns the parts in order; together they are the whole note.
 */
export function partsOf(note: string): Part[] {
  if (note.length < 2 * LONG_ENOUGH || JOINS.test(note)) return [{ start: 0, text: note }];
  const parts: Part[] = [];
  let start = 0;
  let openFence = "";
  let afterBlank = false;
  for (let at = 0; at < note.length; ) {
    const lineEnd = note.indexOf("\n", at);
    const next = lineEnd < 0 ? note.length : lineEnd + 1;
    const beginning = note.slice(at, Math.min(next, at + 200));
    const [, fence = "", behind = ""] = FENCE.exec(beginning) ?? [];
    if (openFence === "") openFence = fence;
    else if (fence.startsWith(openFence) && behind.trim() === "") openFence = "";
    if (openFence === "" && fence === "" && afterBlank && at - start >= LONG_ENOUGH && BEGINS_ANEW.test(beginning) && !/^[*]\s/u.test(beginning)) {
      parts.push({ start, text: note.slice(start, at) });
      start = at;
    }
    afterBlank = beginning.trim() === "" && next - at <= 200;
    at = next;
  }
  parts.push({ start, text: note.slice(start) });
  return parts;
}
