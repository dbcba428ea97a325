/** Signs and numbers that people put before the members of a list, and Markdown does not know: `• `, `→ `, `a) `, `(ii) `. */
const SIGN = /^\s*(?:[•▪◦‣→➔➤►▸●○■□✓✔]|[–—](?=\s))\s*(?=\S)/u;
const NUMBER = /^\s*\(?([a-z]|[ivx]{1,5}|\d{1,2})\)\s+(?=\S)/iu;
const FEWEST_ITEMS = 2;

/** A paragraph that is a list to its reader. */
export interface MarkedLines {
  /** The words above the first member; empty where the paragraph begins with one. */
  readonly leadIn: string;
  /** The members without their signs, wrapped lines joined. */
  readonly items: readonly string[];
}

/**
 * Reads a paragraph whose lines begin with signs of a list that Markdown has not: bullets of word processors, arrows, letters in brackets.
 * @param lines the paragraph's lines as a reader sees them.
 * @returns `undefined` for a paragraph with fewer than two such lines.
 */
export function markedLines(lines: readonly string[]): MarkedLines | undefined {
  if (lines.length < FEWEST_ITEMS) return undefined;
  const leadIn: string[] = [];
  const items: string[] = [];
  for (const line of lines) {
    const mark = SIGN.exec(line)?.[0] ?? numbered(line, items.length);
    if (mark !== undefined) items.push(line.slice(mark.length).trim());
    else if (items.length === 0) leadIn.push(line.trim());
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return items.length < FEWEST_ITEMS ? undefined : { leadIn: leadIn.join(" "), items };
}

/** The number of the member that is due: `a)` or `(i)` first, and then the next one, so that no other bracket is taken for one. */
function numbered(line: string, before: number): string | undefined {
  const [mark, number = ""] = NUMBER.exec(line) ?? [];
  const due = [String(before + 1), String.fromCharCode(97 + before), ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"][before]];
  return mark !== undefined && due.includes(number.toLowerCase()) ? mark : undefined;
}
