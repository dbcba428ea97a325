import { escapeMarkdown } from "../../markdown/escape-markdown.ts";

/*
 * Whoever turns a page into Markdown escapes as much or as little as he pleases: the app little, libraries what CommonMark
 * asks for, neither what Obsidian gives a meaning to. So signs that must show as they are become private characters before
 * the page is turned, and escaped signs after.
 */

const FIRST = 0xe100;
const LAST = 0xe1ff;
const HIDDEN = /[\ue100-\ue1ff]/gu;
const CODE = new Set(["CODE", "PRE", "KBD", "SAMP", "TT"]);

/** Hides the signs of every text of an element that Markdown or Obsidian would take for marks. */
export function hideSigns(element: Element): void {
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 3) {
      const text = child.textContent ?? "";
      const hidden = literal(text);
      if (hidden !== text) child.textContent = hidden;
    } else if (child.nodeType === 1 && !CODE.has((child as Element).tagName.toUpperCase())) hideSigns(child as Element);
  }
}

function literal(text: string): string {
  if (text.trim() === "") return text;
  const before = /^\s*/u.exec(text)?.[0] ?? "";
  const after = /\s*$/u.exec(text)?.[0] ?? "";
  const escaped = escapeMarkdown(text.replace(HIDDEN, "")).replace(/\\([\s\S])/gu, (_, sign: string) => {
    const code = sign.charCodeAt(0);
    return code <= LAST - FIRST ? String.fromCharCode(FIRST + code) : sign;
  });
  return before + escaped + after;
}

/** Puts the hidden signs back, escaped. */
export function showSigns(markdown: string): string {
  return markdown.replace(HIDDEN, (hidden) => `\\${String.fromCharCode(hidden.charCodeAt(0) - FIRST)}`);
}
