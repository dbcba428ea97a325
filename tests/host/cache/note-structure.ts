import type { HeadingCache, ListItemCache, SectionCache } from "obsidian";
import type { List, ListItem, Nodes, Root, RootContent } from "mdast";
import { idAtEnd } from "./block-id.ts";
import type { Places } from "./places.ts";

/** The blocks of a note. */
export interface NoteStructure {
  readonly sections: SectionCache[];
  readonly headings: HeadingCache[];
  readonly listItems: ListItemCache[];
}

/** Where a node begins and ends in the note. */
export function extent(node: Nodes): readonly [from: number, to: number] {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) throw new Error(`A ${node.type} was parsed without its place.`);
  return [from, to];
}

/** Reads headings, list items and sections off a parsed note. */
export function readStructure(root: Root, places: Places): NoteStructure {
  const structure: NoteStructure = { sections: [], headings: [], listItems: [] };
  for (const node of root.children) {
    structure.sections.push({ type: sectionType(node, places), position: places.span(sectionStart(node, places), extent(node)[1]) });
    collect(node, undefined, places, structure);
  }
  return structure;
}

function sectionType(node: RootContent, places: Places): string {
  const [from, to] = extent(node);
  const source = places.text.slice(from, to);
  if (node.type === "blockquote" && /^>\s*\[![^\]]+\]/.test(source)) return "callout";
  if ((node.type === "paragraph" || node.type === "definition") && /^\[\^[^\]\s]+\]:/.test(source)) return "footnoteDefinition";
  return node.type;
}

/** A section begins with the blanks before its first mark. */
function sectionStart(node: RootContent, places: Places): number {
  const [from] = extent(node);
  const line = places.lineStart(from);
  return places.text.slice(line, from).trim() === "" ? line : from;
}

function collect(node: Nodes, parent: ListItemCache | undefined, places: Places, structure: NoteStructure): void {
  if (node.type === "heading") structure.headings.push(readHeading(node, places));
  if (node.type === "list") {
    for (const item of node.children) {
      const cached = readItem(item, node, parent, places);
      structure.listItems.push(cached);
      for (const child of item.children) collect(child, cached, places, structure);
    }
  } else if ("children" in node) for (const child of node.children) collect(child, parent, places, structure);
}

function readHeading(node: Extract<Nodes, { type: "heading" }>, places: Places): HeadingCache {
  const [from, to] = extent(node);
  const source = places.text.slice(from, to);
  const heading = source.startsWith("#")
    ? source.replace(/^#+[ \t]*/, "").replace(/[ \t]+#+[ \t]*$/, "")
    : source.replace(/\r?\n[ \t]*[=-]+[ \t]*$/, "");
  return { heading: heading.trim(), level: node.depth, position: places.span(from, to) };
}

function readItem(item: ListItem, list: List, parent: ListItemCache | undefined, places: Places): ListItemCache {
  const [mark] = extent(item);
  const own = ownPart(item, places);
  const content = places.text.slice(mark, own.end).replace(/^(?:[-+*]|\d+[.)])[ \t]*/, "");
  const task = /^\[(.)\](?=\s|$)/.exec(content)?.[1];
  const id = idAtEnd(own.words);
  const firstLine = places.locate(extent(list)[0]).line;
  return {
    position: places.span(itemStart(mark, parent, places), own.end),
    // A list on the note's first line is told from "child of line nought" as if it began on the second.
    parent: parent ? parent.position.start.line : -(firstLine || 1),
    ...(task === undefined ? {} : { task }),
    ...(id === undefined ? {} : { id }),
  };
}

/** What of an item is its own: all up to the list inside it; and the words of its first paragraph. */
function ownPart(item: ListItem, places: Places): { readonly end: number; readonly words: string } {
  const inner = item.children.findIndex((child) => child.type === "list");
  const own = inner < 0 ? item.children : item.children.slice(0, inner);
  const last = own.at(-1);
  const paragraph = own.find((child) => child.type === "paragraph");
  const [mark, end] = extent(item);
  return {
    end: last ? extent(last)[1] : inner < 0 ? end : mark + 1,
    words: paragraph ? places.text.slice(...extent(paragraph)) : "",
  };
}

/** An item begins with the blanks before its mark, as far as they are not its parent's indent. */
function itemStart(mark: number, parent: ListItemCache | undefined, places: Places): number {
  const line = places.lineStart(mark);
  const before = places.text.slice(line, mark);
  const blanks = /[ \t]*$/.exec(before)?.[0].length ?? 0;
  const afterQuote = before.slice(0, before.length - blanks).endsWith(">") ? 1 : 0;
  const least = parent ? parent.position.start.col + indentOf(parent, places) : 0;
  return line + Math.min(before.length, Math.max(before.length - blanks + afterQuote, least));
}

/** How far an item's mark pushes its content in. */
function indentOf(item: ListItemCache, places: Places): number {
  const source = places.text.slice(item.position.start.offset, item.position.end.offset);
  return /^[ \t]*(?:[-+*]|\d+[.)])(?:[ \t]|$)/.exec(source)?.[0].length ?? 0;
}
