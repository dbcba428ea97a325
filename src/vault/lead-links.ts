import { renewProperty } from "../markdown/add-properties.ts";
import { readProperties } from "../markdown/frontmatter.ts";
import { findManagedBlock, withManagedBlock, type LinkIdentity } from "../notes/managed-block.ts";
import { wikilinkTarget } from "../notes/wikilink.ts";
import { propertyMarks, type PropertyMarks } from "./renew-properties.ts";

/** A link without a subpath, which the plugin writes for a name. */
const NAME_LINK = /\[\[([^[\]|#]+)(?:\|([^[\]]*))?\]\]/gu;

/** How links are to be led. */
export interface Leading {
  /** What the note calls a property. */
  readonly nameOf: (key: string) => string;
  /** What a link should be, or `undefined` to leave it. */
  readonly leadTo: (link: { target: string; display: string }) => string | undefined;
  readonly identify: LinkIdentity;
  /** What is remembered of the values that were written last, by key. */
  readonly marks?: PropertyMarks | undefined;
}

/**
 * Writes links to names anew in a note's properties, and links of the same names in its managed block. A property that its user changed
 * or wrote otherwise, and a block that was edited, stay.
 * @param keys the properties that hold names, as the plugin calls them.
 * @returns the note, and what is to be remembered of the values that stand there now.
 */
export function leadLinks(note: string, keys: readonly string[], { nameOf, leadTo, identify, marks }: Leading): { note: string; marks?: PropertyMarks | undefined } {
  const properties = readProperties(note);
  const led = new Map<string, string>();
  let after = note;
  let marksAfter = marks;
  for (const key of keys) {
    const name = nameOf(key);
    const value = properties[name];
    if (value === undefined || (marks?.[key] !== undefined && marks[key] !== propertyMarks([[key, value]], [key])[key])) continue;
    const links = new Map<string, string>();
    const lead = (one: unknown): unknown => {
      const link = wikilinkTarget(one);
      const to = link && link.subpath === "" ? leadTo(link) : undefined;
      if (to !== undefined && typeof one === "string") links.set(one, to);
      return to ?? one;
    };
    const changed: unknown = Array.isArray(value) ? value.map(lead) : lead(value);
    const renewed = links.size === 0 ? after : renewProperty(after, name, value, changed);
    if (renewed === after) continue;
    after = renewed;
    for (const [from, to] of links) led.set(from, to);
    if (marksAfter?.[key] !== undefined) marksAfter = { ...marksAfter, ...propertyMarks([[key, changed]], [key]) };
  }
  const block = led.size === 0 ? undefined : findManagedBlock(after, identify);
  if (block && !block.edited) {
    // A link to a note of ours that happens to have the same name is none to a person or body.
    const content = block.content.replace(/\r\n/gu, "\n").replace(NAME_LINK, (link, target: string) => (identify(target) === target ? led.get(link) : undefined) ?? link);
    after = withManagedBlock(after, content, identify);
  }
  return { note: after, marks: marksAfter };
}
