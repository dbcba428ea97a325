/*
 * While a text is put together, signs of Unicode's private area hold the places of what is no word of it: raised numbers of
 * notes, and where a page begins. They are exchanged for Markdown when the text is written. A file's own private signs are taken
 * out of its words first (piece-text.ts).
 */

const NOTE = /\ue010([^\ue010\ue011]{1,12})\ue011/gu;
const PAGE = / ?\ue020(\d{1,6})\ue021 ?/gu;

/** Stands between a large first letter and the rest, which may be its word or the next. */
export const capJoint = "\ue030";

/** Holds the place of a raised number. */
export function noteMark(label: string): string {
  return `\ue010${label}\ue011`;
}

/** Holds the place of a raised number that begins a line and is no mark of a note: it is written as it is printed. */
export function printedNumber(label: string): string {
  return `\ue012${label}\ue013`;
}

/** Exchanges such numbers. */
export function replacePrintedNumbers(text: string, write: (label: string) => string): string {
  return text.replace(/\ue012([^\ue012\ue013]{1,12})\ue013/gu, (_, label: string) => write(label));
}

/** Holds the place where a page begins, with blanks around it. */
export function pageBreak(page: number): string {
  return ` \ue020${page}\ue021 `;
}

/** The label of the note that a text begins with, and the rest. */
export function leadingNote(text: string): { label: string; rest: string } | undefined {
  const match = /^\ue010([^\ue010\ue011]{1,12})\ue011\s*/u.exec(text);
  return match?.[1] === undefined ? undefined : { label: match[1], rest: text.slice(match[0].length) };
}

/** Exchanges the marks of notes. */
export function replaceNotes(text: string, write: (label: string, before: string) => string): string {
  return text.replace(NOTE, (_, label: string, at: number) => write(label, text.slice(Math.max(0, at - 12), at)));
}

/** Exchanges the marks of pages, together with the blanks around them. */
export function replacePages(text: string, write: (page: number) => string): string {
  return text.replace(PAGE, (_, page: string) => write(Number(page)));
}

/** The words alone. */
export function withoutMarks(text: string): string {
  return replacePages(replacePrintedNumbers(text.replace(NOTE, ""), () => ""), () => " ").replace(/\s+/gu, " ").trim();
}
