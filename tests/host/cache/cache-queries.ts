import type {
  BlockSubpathResult,
  CachedMetadata,
  FootnoteSubpathResult,
  HeadingSubpathResult,
  Reference,
  ReferenceCache,
} from "obsidian";

type Frontmatter = Readonly<Record<string, unknown>> | null | undefined;

/** The value of a property, its key matched without regard to case or by a pattern; `null` when there is none. */
export function parseFrontMatterEntry(frontmatter: Frontmatter, key: string | RegExp): unknown {
  const matches = (name: string): boolean =>
    typeof key === "string" ? name.toLowerCase() === key.toLowerCase() : key.test(name);
  return Object.entries(frontmatter ?? {}).find(([name]) => matches(name))?.[1] ?? null;
}

/** A property's values as a list of texts; a single text counts as one. */
export function parseFrontMatterStringArray(frontmatter: Frontmatter, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  const values: unknown[] = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  const texts = values
    .filter((item) => ["string", "number"].includes(typeof item))
    .map((item) => String(item).trim())
    .filter((text) => text !== "");
  return value === null ? null : texts;
}

/** A note's other names. */
export function parseFrontMatterAliases(frontmatter: Frontmatter): string[] | null {
  return parseFrontMatterStringArray(frontmatter, "aliases");
}

/** The tags among a note's properties, each with `#`; one that holds a blank or a comma is none. */
export function parseFrontMatterTags(frontmatter: Frontmatter): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, "tags");
  return tags?.filter((tag) => !/[\s,]/.test(tag)).map((tag) => (tag.startsWith("#") ? tag : `#${tag}`)) ?? null;
}

/** All tags of a note: of its properties first, then of its text as they come. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}

/** Calls back for each reference until one call gives `true`. */
export function iterateRefs(references: Reference[], visit: (reference: Reference) => boolean | undefined): boolean {
  return references.some((reference) => visit(reference) === true);
}

/** Calls back for each link and embed of a note until one call gives `true`. */
export function iterateCacheRefs(cache: CachedMetadata, visit: (reference: ReferenceCache) => boolean | undefined): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((reference) => visit(reference) === true);
}

/** A heading as links are matched by it: without punctuation and with single blanks. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A heading as it can stand in a link: without what would end or split the link. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/([:#|^\\\r\n]|%%|\[\[|\]\])/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Where in a note `#Heading`, `#Heading#Below`, `#^block` or `#[^footnote]` leads. */
export function resolveSubpath(
  cache: CachedMetadata,
  subpath: string,
): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
  const parts = subpath.split("#").filter((part) => part.trim() !== "");
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length === 1 && only.startsWith("^")) return findBlock(cache, only.slice(1).toLowerCase());
  const footnoteId = /^\[\^(.+)\]$/.exec(only)?.[1];
  const footnote = cache.footnotes?.find(({ id }) => id === footnoteId);
  if (footnote) return { type: "footnote", footnote, start: footnote.position.start, end: footnote.position.end };
  return findHeading(cache, parts);
}

function findBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const block = cache.blocks?.[id];
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id);
  return block
    ? { type: "block", block, start: block.position.start, end: block.position.end, ...(list ? { list } : {}) }
    : null;
}

function findHeading(cache: CachedMetadata, parts: readonly string[]): HeadingSubpathResult | null {
  const headings = cache.headings ?? [];
  const plain = (heading: string): string => stripHeading(heading).toLowerCase();
  let from = 0;
  let level = 0;
  for (const [depth, part] of parts.entries()) {
    const index = headings.findIndex(
      (heading, at) => at >= from && heading.level > level && plain(heading.heading) === plain(part),
    );
    const current = headings[index];
    if (!current) return null;
    from = index + 1;
    level = current.level;
    if (depth < parts.length - 1) continue;
    const next = headings.slice(from).find((heading) => heading.level <= current.level);
    // The typings promise a next heading; the last section of a note has none.
    return { type: "heading", current, next: next ?? null, start: current.position.start, end: next?.position.start ?? null } as HeadingSubpathResult;
  }
  return null;
}
