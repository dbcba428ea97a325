import { Readability } from "@mozilla/readability";
import { isProse } from "../block.ts";
import { NOTES, visibleBlocks, type VisibleBlock } from "./visible-blocks.ts";

const FRAME = "nav, aside, footer, form, dialog, button, script, style, noscript, template, [hidden], [role=navigation], [role=dialog], [role=banner], [role=complementary], [role=contentinfo], [aria-hidden=true]";
/** Readability is gone by as long as it loses no more than this share of the running text outside the page's frame. */
const MOST_LOST = 0.1;
/** A search over the whole of a long page takes milliseconds: so many of them are made, no more. */
const MOST_SEARCHES = 300;
/** Signs by which a note is known again. */
const WORDS_OF_A_NOTE = 80;
const FARTHEST_AHEAD = 200_000;

const folded = (text: string): string => text.replace(/\s+/gu, "");

/**
 * Finds the element that holds the work.
 * @param copies makes a fresh copy of the page at each call, for the search changes it.
 * @param prose the running text that the page shows outside its frame and its boilerplate.
 */
export function mainContent(copies: () => Document, prose: readonly VisibleBlock[]): Element {
  const copy = withoutBase(copies());
  const notes = Array.from(copy.querySelectorAll(NOTES)).map((part) => part.cloneNode(true) as Element);
  const found = new Readability<Element>(copy, { serializer: (node) => node as Element, charThreshold: 200, keepClasses: true }).parse()?.content;
  const wanted = prose.filter(isProse);
  if (found) addNotes(found, notes);
  if (found && lost(found, wanted) <= MOST_LOST) return found;
  // The article or main element, or the whole page, less what is plainly frame: rather too much than too little.
  const page = copies();
  const articles = page.querySelectorAll("article");
  const candidates = [articles.length === 1 ? articles[0] : undefined, page.querySelector("main, [role=main]"), page.body].filter((element) => element !== undefined && element !== null);
  for (const candidate of candidates) {
    for (const frame of Array.from(candidate.querySelectorAll(FRAME))) frame.remove();
    if (lost(candidate, wanted) <= MOST_LOST) return candidate;
  }
  return page.body;
}

/** Readability would resolve relative links against the address of the app; the page's own is put to them later, where it is known. */
function withoutBase(page: Document): Document {
  return Object.defineProperty(page, "baseURI", { value: "" });
}

/** Footnotes that stand outside of the text's element are the text's all the same. */
function addNotes(text: Element, notes: readonly Element[]): void {
  for (const note of notes) {
    const words = folded(note.textContent).slice(0, WORDS_OF_A_NOTE);
    if (words !== "" && !folded(text.textContent).includes(words)) text.append(note);
  }
}

/** The share of the running text that an element does not hold. */
function lost(element: Element, wanted: readonly VisibleBlock[]): number {
  const held = folded(element.textContent);
  let missing = 0;
  let all = 0;
  let at = 0;
  let searches = 0;
  for (const { words } of wanted) {
    const block = folded(words);
    all += block.length;
    // Blocks come in the page's order, so each is looked for behind the one before; a few may stand elsewhere.
    const ahead = held.slice(at, at + FARTHEST_AHEAD).indexOf(block);
    if (ahead >= 0) at += ahead + block.length;
    else if (searches++ >= MOST_SEARCHES || !held.includes(block)) missing += block.length;
  }
  return all === 0 ? 0 : missing / all;
}

/** The blocks of a page that an element does not hold. */
export function blocksOutside(element: Element, blocks: readonly VisibleBlock[]): VisibleBlock[] {
  const held = new Set(visibleBlocks(element).map(({ words }) => folded(words)));
  return blocks.filter(({ words }) => !held.has(folded(words)));
}
