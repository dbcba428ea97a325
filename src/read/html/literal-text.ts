import { escapeMarkdown } from "../../markdown/escape-markdown.ts";

/*
 * Whoever turns a page into Markdown escapes as much or as little as he pleases: the app little, libraries what CommonMark
 * asks for, neither what Obsidian gives a meaning to. So signs that must show as they are become private characters before
 * the page is turned, and escaped signs after.
 */

const FIRST = 0xe100;
const LAST = 0xe1ff;
const HIDDEN = /[\ue100-\ue1ff]/gu;
const DOLLAR = String.fromCharCode(FIRST + 0x24);
/** Elements that leave no mark in Markdown: signs on both sides of their edges come to stand together. */
const WITHOUT_MARK = "span, font, u, small, big, abbr, acronym, time, label, cite, q, dfn, var, ins, bdi, bdo, data, kbd, samp, tt, nobr, address, ruby, rb, rt, rp";

/**
 * Hides the signs of every text of an element, and of its pictures' words, that Markdown or Obsidian would take for marks. Elements that
 * leave no mark in Markdown are taken away from around their text.
 */
export function hideSigns(element: Element): void {
  for (const plain of Array.from(element.querySelectorAll(WITHOUT_MARK))) plain.replaceWith(...Array.from(plain.childNodes));
  for (const empty of Array.from(element.querySelectorAll("b, i, em, strong, a, del, s, wbr"))) if (empty.childNodes.length === 0) empty.remove();
  element.normalize();
  hideIn(element, false);
}

/** @param keepsLines whether line ends show: in what is set as it stands, though it is no code. */
function hideIn(element: Element, keepsLines: boolean): void {
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 3) {
      const text = child.textContent ?? "";
      const hidden = keepsLines ? text.split("\n").map(literal).join("\n") : literal(text);
      if (hidden !== text) child.textContent = hidden;
    } else if (child.nodeType === 1 && (child as Element).tagName.toUpperCase() !== "CODE") {
      const inside = child as Element;
      const words = inside.getAttribute("alt");
      if (words !== null) inside.setAttribute("alt", literal(words.replace(/\s+/gu, " ")));
      hideIn(inside, keepsLines || inside.tagName.toUpperCase() === "PRE");
    }
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
  return before + escaped.replaceAll("$", DOLLAR) + after;
}

/** Puts the hidden signs back, escaped; a dollar sign that is alone on its line begins no formula. */
export function showSigns(markdown: string): string {
  return markdown.replace(/.*/gu, (line) =>
    (line.indexOf(DOLLAR) === line.lastIndexOf(DOLLAR) ? line.replace(DOLLAR, () => "$") : line).replace(HIDDEN, (hidden) => `\\${String.fromCharCode(hidden.charCodeAt(0) - FIRST)}`),
  );
}
