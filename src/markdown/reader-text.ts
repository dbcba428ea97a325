import type { Nodes } from "mdast";
import { showLiteralSigns } from "./literal-signs.ts";

/** A block id at the end of a block's words, as Obsidian reads it. */
const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/u;
const EMBED = /!\[\[[^[\]]*\]\]/gu;
const WIKILINK = /\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/gu;
/** What a note at the foot begins with: `[^12]: `. */
const FOOTNOTE_LABEL = /^\[\^[^\]\s]+\]:\s*/u;
const FOOTNOTE_MARK = /\[\^[^\]\s]+\]/gu;

/**
 * The words of a node as a reader sees them: links as their words, images and footnote marks left out, line breaks as spaces,
 * and words that a line end broke mended (`rela-⏎tions` is `relations`). Literal signs are still hidden in it.
 */
export const readerText = (node: Nodes): string => cleaned(collect(node));

/** The lines of a paragraph, each as a reader sees it; empty ones are left out. */
export const linesOf = (node: Nodes): string[] => collect(node).split("\n").map(cleaned).filter((line) => line !== "");

/** A line that an author broke by hand is no longer than this; a longer one is a paragraph of its own. */
const LONGEST_WRAPPED = 160;
/** More than this share of the long lines ends as a paragraph does. */
const MOST = 0.8;

/**
 * The lines of a paragraph in which each line is a paragraph to its reader, as pasted speeches have them, for the app shows line breaks
 * as they stand; `undefined` for one that is wrapped, or has one line.
 */
export function readerLines(node: Nodes): string[] | undefined {
  const lines = linesOf(node);
  const long = lines.filter((line) => line.length > LONGEST_WRAPPED);
  const closed = long.filter((line) => /[.!?:;…]["'”’»)\]]*$/u.test(line));
  return lines.length > 1 && long.length > 0 && closed.length > long.length * MOST ? lines : undefined;
}

function cleaned(words: string): string {
  return words
    .replace(EMBED, "")
    .replace(WIKILINK, (_, target: string, words?: string) => words ?? target)
    .replace(FOOTNOTE_LABEL, "")
    .replace(FOOTNOTE_MARK, "")
    .replace(/(\p{Ll})[-\u00ad][ \t]*\r?\n[ \t]*(\p{Ll})/gu, "$1$2")
    .replace(/\u00ad/gu, "")
    .replace(/==(?=\S)([^=\n]+)==/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Takes a block id off the end of a block's words. */
export function withoutBlockId(text: string): { text: string; blockId?: string } {
  const match = BLOCK_ID.exec(text);
  return match?.[1] === undefined ? { text } : { text: text.slice(0, match.index).trim(), blockId: match[1] };
}

function collect(node: Nodes): string {
  switch (node.type) {
    case "text":
      return node.value;
    case "inlineCode":
      return showLiteralSigns(node.value, { withBackslash: true });
    case "break":
      return "\n";
    case "image":
    case "imageReference":
    case "html":
      return "";
    default:
      return "children" in node ? (node.children as Nodes[]).map(collect).join("") : "";
  }
}
