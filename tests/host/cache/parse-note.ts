import type { CachedMetadata, FootnoteCache, ReferenceLinkCache } from "obsidian";
import type { Root } from "mdast";
import { nameBlocks } from "./block-id.ts";
import { getFrontMatterInfo, propertyLinks, readProperties } from "./frontmatter.ts";
import { readReferences } from "./inline-references.ts";
import { parseMarkdown } from "./markdown-syntax.ts";
import { extent, readStructure } from "./note-structure.ts";
import { Places } from "./places.ts";

/** What the app's cache holds of a note. A kind of which the note has none is left out, as the app leaves it out. */
export function parseNote(text: string): CachedMetadata {
  const places = new Places(text);
  const front = getFrontMatterInfo(text);
  // The frontmatter is blanked rather than cut, so that every place in the note stays what it is.
  const body = text.slice(0, front.contentStart).replace(/[^\r\n]/g, " ") + text.slice(front.contentStart);
  const root = parseMarkdown(body);
  const structure = readStructure(root, places);
  const cache: CachedMetadata = {};

  if (front.exists) {
    const whole = text.slice(0, front.contentStart).trimEnd().length;
    const position = places.span(0, whole);
    structure.sections.unshift({ type: "yaml", position });
    const properties = readProperties(front.frontmatter);
    if (properties) {
      cache.frontmatter = properties;
      cache.frontmatterLinks = propertyLinks(properties);
      cache.frontmatterPosition = position;
    }
  }
  const blocks = nameBlocks(places, structure.sections, structure.listItems);
  if (Object.keys(blocks).length > 0) cache.blocks = blocks;
  const lists = { ...structure, ...readReferences(root, places), ...readDefinitions(root, places) };
  for (const [kind, items] of Object.entries(lists)) if (items.length > 0) Object.assign(cache, { [kind]: items });
  return cache;
}

function readDefinitions(
  root: Root,
  places: Places,
): { readonly footnotes: FootnoteCache[]; readonly referenceLinks: ReferenceLinkCache[] } {
  const footnotes: FootnoteCache[] = [];
  const referenceLinks: ReferenceLinkCache[] = [];
  for (const node of root.children) {
    const span = extent(node);
    const position = places.span(...span);
    const id = /^\[\^([^\]\s]+)\]:/.exec(places.text.slice(...span))?.[1];
    if (id !== undefined && (node.type === "paragraph" || node.type === "definition")) footnotes.push({ id, position });
    else if (node.type === "definition") referenceLinks.push({ id: node.label ?? node.identifier, link: node.url, position });
  }
  return { footnotes, referenceLinks };
}
