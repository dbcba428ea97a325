import type { Span } from "../../model/recommendation.ts";

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"' };

/**
 * Finds what stands between quotation marks in a block of text, the marks not included.
 * A straight mark opens before a word and closes behind one. A typographic mark that is never closed quotes to the end, as in
 * quotations of several paragraphs; a straight one that is never closed quotes nothing.
 */
export function quotationsOf(text: string): Span[] {
  const found: Span[] = [];
  let open: { mark: string; at: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (open) {
      if (mark === PAIRS[open.mark] && (mark !== '"' || /[^\s([]/u.test(text.charAt(at - 1)))) {
        found.push({ start: open.at + 1, end: at });
        open = undefined;
      }
    } else if (PAIRS[mark] !== undefined && /^\S$/u.test(text.charAt(at + 1)) && /^[\s([—–-]?$/u.test(text.charAt(at - 1))) {
      open = { mark, at };
    } else if (PAIRS[mark] !== undefined && mark !== '"') {
      open = { mark, at };
    }
  }
  if (open && open.mark !== '"' && open.at === 0) found.push({ start: open.at + 1, end: text.length });
  return found;
}
