import type { Reference } from "obsidian";
import type { MetadataCache } from "../cache/metadata-cache.ts";
import { linktextTo } from "../cache/link-resolution.ts";
import { getFrontMatterInfo } from "../cache/frontmatter.ts";
import { parseLinktext } from "../cache/wikilink.ts";
import { TFile } from "../vault/abstract-file.ts";
import type { Vault } from "../vault/vault.ts";
import { encodeLinkPath } from "./link-text.ts";

/** A reference in a note, and the file it led to when it was looked at. */
interface KnownLink {
  readonly source: TFile;
  readonly target: TFile;
  readonly reference: Reference & { readonly position?: { readonly start: { readonly offset: number } } };
}

/** All links of the vault and where they lead now. */
export function knownLinks(vault: Vault, cache: MetadataCache): KnownLink[] {
  return cache.entries().flatMap(([path, { links, embeds, frontmatterLinks }]) => {
    const source = vault.getFileByPath(path);
    if (!source) return [];
    return [...(links ?? []), ...(embeds ?? []), ...(frontmatterLinks ?? [])].flatMap((reference) => {
      const linkpath = parseLinktext(reference.link).path;
      const target = linkpath === "" ? null : cache.getFirstLinkpathDest(linkpath, path);
      return target ? [{ source, target, reference }] : [];
    });
  });
}

/** Writes anew those links that no longer lead where they led, each in its own style. */
export async function mendLinks(vault: Vault, cache: MetadataCache, before: readonly KnownLink[]): Promise<void> {
  const broken = before.filter(
    ({ source, target, reference }) =>
      cache.getFirstLinkpathDest(parseLinktext(reference.link).path, source.path) !== target,
  );
  for (const source of new Set(broken.map((link) => link.source))) {
    const links = broken.filter((link) => link.source === source);
    await vault.process(source, (text) => mend(text, vault, links));
  }
}

function mend(text: string, vault: Vault, links: readonly KnownLink[]): string {
  const offsetOf = ({ reference }: KnownLink): number => reference.position?.start.offset ?? -1;
  const lastFirst = [...links].sort((one, other) => offsetOf(other) - offsetOf(one));
  return lastFirst.reduce((mended, link) => {
    const { original } = link.reference;
    const written = rewritten(link, vault);
    const at = offsetOf(link);
    if (at >= 0)
      return mended.startsWith(original, at) ? mended.slice(0, at) + written + mended.slice(at + original.length) : mended;
    const front = getFrontMatterInfo(mended);
    return (
      mended.slice(0, front.from) + mended.slice(front.from, front.to).replaceAll(original, () => written) + mended.slice(front.to)
    );
  }, text);
}

function rewritten({ source, target, reference: { link, original } }: KnownLink, vault: Vault): string {
  const { subpath } = parseLinktext(link);
  if (original.includes("[[")) {
    const path = linktextTo(vault, target, source.path, !/\.md$/i.test(parseLinktext(link).path));
    return original.replace(/\[\[[^|\]]*?(?=\\?\||\]\])/, () => `[[${path}${subpath}`);
  }
  const path = encodeLinkPath(linktextTo(vault, target, source.path, false) + subpath);
  return original.replace(/\]\((?:<[^>]*>|[^)\s]*)/, () => `](${path}`);
}
