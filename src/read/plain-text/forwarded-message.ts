/** The line that a mail program sets between a message and the one that it passes on. */
const MARK = /^[\s>]*(?:-{2,}\s*(?:original message|forwarded message|forwarded by|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré)\b.{0,60}|begin forwarded message:|anfang der weitergeleiteten nachricht:)\s*$/iu;
const HEADER = /^[\s>]*(?:from|sent|date|to|subject|von|gesendet|datum|an|betreff|de|envoyé|à|objet)\s*:\s*\S/iu;
const HEADER_LINES = 6;
/** A message that is passed on is the work; a short one behind the mark is an answer that somebody quotes. */
const SHORTEST_WORK = 400;

/**
 * Takes off what stands above a message that was passed on: the work is what was passed on, not the note of who did so.
 * @returns the text with blank lines in place of the covering note, so that its lines keep their numbers, and the note; `undefined`
 * where nothing was passed on.
 */
export function forwardedMessage(text: string): { readonly text: string; readonly note: string } | undefined {
  const lines = text.split("\n");
  const at = lines.findLastIndex((line: string, index: number) => MARK.test(line) && isHeader(lines.slice(index + 1, index + 1 + HEADER_LINES)));
  if (at < 0) return undefined;
  const after = lines.slice(at + 1);
  if (after.join("").trim().length < SHORTEST_WORK) return undefined;
  const note = lines.slice(0, at + 1);
  const isQuoted = after.filter((line) => line.trim() !== "").every((line) => /^\s*>/u.test(line));
  const own = isQuoted ? after.map((line) => line.replace(/^\s*>\s?/u, "")) : after;
  return { text: [...note.map(() => ""), ...own].join("\n"), note: note.join("\n").trim() };
}

const isHeader = (lines: readonly string[]): boolean => lines.filter((line) => HEADER.test(line)).length >= 2;
