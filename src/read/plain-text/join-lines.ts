/** A line this much shorter than the others ends its paragraph. */
const FULL = 0.72;

/**
 * Joins the lines that a program broke into the paragraphs they were, and mends the words broken at their ends.
 * @param width the width at which lines were broken; without it each line is a paragraph.
 * @example `The ties still bind, al-⏎though loosely.` → `The ties still bind, although loosely.`
 */
export function joinLines(lines: readonly string[], width: number | undefined): string[] {
  const paragraphs: string[] = [];
  let previous = "";
  for (const line of lines) {
    const text = line.replace(/\s+/gu, " ").trim();
    const last = paragraphs.at(-1);
    if (last !== undefined && width !== undefined && belongsTogether(previous, text, width)) paragraphs[paragraphs.length - 1] = joined(last, text);
    else paragraphs.push(text);
    previous = text;
  }
  return paragraphs;
}

const LIST_ITEM = /^(?:[-•*–▪◦‣]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)/u;

function belongsTogether(above: string, text: string, width: number): boolean {
  if (LIST_ITEM.test(text)) return false;
  if (/\p{L}-$/u.test(above) || /^\p{Ll}/u.test(text)) return true;
  // The first word of the next line would have fitted: the line was ended on purpose.
  const [word = ""] = text.split(" ", 1);
  return above.length + 1 + word.length > width * FULL && !(above.length < width * 0.85 && /[.!?:]["”’»)]?$/u.test(above));
}

/** A hyphen at a line end goes when a small letter follows, and stays in `U.S.-` and before capitals and numbers. */
export function joined(above: string, below: string): string {
  // The large first letter of a chapter stands on a line of its own; `A` and `I` may be words.
  if (/^[B-HJ-Z]$/u.test(above) && /^\p{Ll}/u.test(below)) return above + below;
  if (/\p{Ll}[-\u00ad]$/u.test(above) && /^\p{Ll}/u.test(below)) {
    // `short- and long-term`: the hyphen stands for a word to come.
    if (/^(?:and|or|to|und|oder|bis|et|ou)\b/u.test(below)) return `${above} ${below}`;
    return above.slice(0, -1) + below;
  }
  return /[-\u00ad–/]$/u.test(above) && /\p{L}[-\u00ad/]$/u.test(above) ? above.replace(/\u00ad$/u, "") + below : `${above} ${below}`;
}
