import type { FrontMatterInfo, FrontmatterLinkCache } from "obsidian";
import { parseYaml } from "../text/yaml.ts";
import { readWikilink } from "./wikilink.ts";

/** Where a note's frontmatter is. Offsets are of the YAML between the two lines of dashes. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const found = /^---[ \t]*\r?\n((?:(?!---[ \t]*(?:\r?\n|$)).*(?:\r?\n|$))*?)---[ \t]*(?:\r?\n|$)/.exec(content);
  const yaml = found?.[1];
  if (!found || yaml === undefined) return { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
  const from = content.indexOf("\n") + 1;
  return { exists: true, frontmatter: yaml, from, to: from + yaml.length, contentStart: found[0].length };
}

/** The properties in a piece of YAML; `undefined` when it is empty, not a mapping, or not valid. */
export function readProperties(yaml: string): Record<string, unknown> | undefined {
  try {
    const value = parseYaml(yaml);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    // The app leaves a note with broken frontmatter without properties, and says nothing.
    return undefined;
  }
}

/** The wikilinks among property values: only a value that is one link and nothing else is live. */
export function propertyLinks(value: unknown, key = ""): FrontmatterLinkCache[] {
  if (typeof value === "string") {
    const link = /^\[\[[^[\]]+\]\]$/.test(value.trim()) ? readWikilink(value.trim()) : undefined;
    return link ? [{ key, ...link }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => propertyLinks(inner, key === "" ? name : `${key}.${name}`));
}
