import type { BlockCache, ListItemCache, SectionCache } from "obsidian";
import type { Places } from "./places.ts";

const AT_END = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;
const ALONE = /^[ \t]*\^([A-Za-z0-9-]+)[ \t]*$/;

/** Kinds of section whose id stands on a line of its own after them. */
const NAMED_FROM_BELOW = new Set(["blockquote", "callout", "code", "html", "list", "math", "table"]);

/** The id that ends a piece of a note, as in `words ^id`. */
export function idAtEnd(text: string): string | undefined {
  return AT_END.exec(text)?.[1];
}

/**
 * Gives each section its block id and collects the ids of sections and list items.
 * A paragraph carries its id at its end; a list, table, quote, callout or block of code on the next line or after a blank.
 */
export function nameBlocks(
  places: Places,
  sections: readonly SectionCache[],
  items: readonly ListItemCache[],
): Record<string, BlockCache> {
  const blocks: Record<string, BlockCache> = {};
  const textOf = ({ position }: SectionCache): string => places.text.slice(position.start.offset, position.end.offset);

  const name = (section: SectionCache, id: string): void => {
    section.id = id;
    blocks[id.toLowerCase()] = { id, position: section.position };
  };

  for (const [index, section] of sections.entries()) {
    const text = textOf(section);
    const alone = ALONE.exec(text.slice(text.lastIndexOf("\n") + 1))?.[1];
    const before = sections[index - 1];
    if (section.type === "paragraph" && text.trim() === `^${alone ?? ""}` && before && NAMED_FROM_BELOW.has(before.type))
      name(before, alone ?? "");
    else if (section.type === "paragraph") {
      const id = idAtEnd(text);
      if (id !== undefined) name(section, id);
    } else if (alone !== undefined && ["blockquote", "callout", "table"].includes(section.type)) name(section, alone);
  }
  for (const item of items)
    if (item.id !== undefined) blocks[item.id.toLowerCase()] = { id: item.id, position: item.position };
  return blocks;
}
