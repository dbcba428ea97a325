import type { EmbedCache, FootnoteRefCache, LinkCache, TagCache } from "obsidian";
import type { Nodes, Root } from "mdast";
import { extent } from "./note-structure.ts";
import type { Places } from "./places.ts";
import { readWikilink } from "./wikilink.ts";

/** What a note's running text points to. */
export interface InlineReferences {
  readonly links: LinkCache[];
  readonly embeds: EmbedCache[];
  readonly tags: TagCache[];
  readonly footnoteRefs: FootnoteRefCache[];
}

type Span = readonly [from: number, to: number];

const WIKILINK = /!?\[\[(?:[^[\]\n])+\]\]/g;
const TAG = /(?<![\p{L}\p{N}_/#&-])#([^\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/gu;
const FOOTNOTE = /\[\^([^\]\s]+)\](?!:)/g;

/** Nodes in whose source nothing is read. */
const OPAQUE = new Set(["code", "inlineCode", "html", "math", "definition"]);
/** Nodes in whose source running text is read. A comment between `%%` is one: the app counts the links in it. */
const RUNNING = new Set(["paragraph", "heading", "tableCell", "comment"]);

/** Whether a Markdown link's target lies outside the vault. */
function isWeb(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url; // A stray % is no escape, and no reason to lose the link.
  }
}

/** Reads links, embeds, tags and footnote marks off a parsed note, in the order they stand. */
export function readReferences(root: Root, places: Places): InlineReferences {
  const found: InlineReferences = { links: [], embeds: [], tags: [], footnoteRefs: [] };
  visit(root, places, found);
  for (const list of Object.values(found) as { position: { start: { offset: number } } }[][])
    list.sort((one, other) => one.position.start.offset - other.position.start.offset);
  return found;
}

function visit(node: Nodes, places: Places, found: InlineReferences): void {
  if (RUNNING.has(node.type)) readRunningText(node, places, found);
  else if ("children" in node) for (const child of node.children) visit(child, places, found);
}

function readRunningText(node: Nodes, places: Places, found: InlineReferences): void {
  const [from, to] = extent(node);
  const closed: Span[] = [];
  readMarkdownLinks(node, places, found, closed);
  const isClosed = (offset: number): boolean => closed.some(([first, end]) => offset >= first && offset < end);
  const source = places.text.slice(from, to);

  for (const match of source.matchAll(WIKILINK)) {
    const at = from + match.index;
    const link = isClosed(at) || isEscaped(source, match.index) ? undefined : readWikilink(match[0]);
    if (!link) continue;
    closed.push([at, at + match[0].length]);
    (match[0].startsWith("!") ? found.embeds : found.links).push({ ...link, position: places.span(at, at + match[0].length) });
  }
  for (const match of source.matchAll(TAG)) {
    const at = from + match.index;
    if (isClosed(at) || isEscaped(source, match.index) || /^\d+$/.test(match[1] ?? "")) continue;
    found.tags.push({ tag: match[0], position: places.span(at, at + match[0].length) });
  }
  for (const match of source.matchAll(FOOTNOTE)) {
    const at = from + match.index;
    if (!isClosed(at) && !isEscaped(source, match.index)) found.footnoteRefs.push({ id: match[1] ?? "", position: places.span(at, at + match[0].length) });
  }
}

function isEscaped(source: string, index: number): boolean {
  return (/\\*$/.exec(source.slice(0, index))?.[0].length ?? 0) % 2 === 1;
}

/** Takes the Markdown links under a node, and notes the spans in which no wikilink or tag is to be read. */
function readMarkdownLinks(node: Nodes, places: Places, found: InlineReferences, closed: Span[]): void {
  const [from, to] = extent(node);
  if (OPAQUE.has(node.type)) closed.push([from, to]);
  if (node.type === "link" || node.type === "image") {
    const original = places.text.slice(from, to);
    const bracketed = original.startsWith("[") || original.startsWith("![");
    if (bracketed && !original.startsWith("[[")) closed.push([from, to]);
    if (bracketed && node.url !== "" && !isWeb(node.url)) {
      const displayText = node.type === "image" ? (node.alt ?? "") : original.slice(1, original.lastIndexOf("]("));
      const link = { link: decoded(node.url), original, displayText, position: places.span(from, to) };
      (node.type === "image" ? found.embeds : found.links).push(link);
      return;
    }
  }
  if ("children" in node) for (const child of node.children) readMarkdownLinks(child, places, found, closed);
}
