import type { CachedMetadata, TFile } from "obsidian";
import { ID_PROPERTY } from "../model/id-property.ts";
import { propertyNaming } from "../model/settings.ts";
import type { Host } from "./host.ts";

/** The properties of a note of ours, under the plugin's own names whatever the vault calls them; `undefined` for any other note. */
export function ownProperties(host: Host, cache: CachedMetadata | null): Readonly<Record<string, unknown>> | undefined {
  const frontmatter = cache?.frontmatter;
  return typeof frontmatter?.[ID_PROPERTY] === "string" ? propertyNaming(host.settings).read(frontmatter) : undefined;
}

/** Tells whether a file is a source note: it has the plugin's id and is no recommendation. */
export function isSourceNote(host: Host, file: TFile): boolean {
  const properties = ownProperties(host, host.app.metadataCache.getFileCache(file));
  return properties !== undefined && !("report" in properties);
}

/** Tells whether a file is a note that the plugin made or took over. */
export function hasOurId(host: Host, file: TFile): boolean {
  return ownProperties(host, host.app.metadataCache.getFileCache(file)) !== undefined;
}

/** What the `passage` property of a recommendation note links to; `undefined` for any other note. */
export function passageLink(host: Host, cache: CachedMetadata | null): string | undefined {
  if (cache?.frontmatter === undefined || ownProperties(host, cache) === undefined) return undefined;
  const name = propertyNaming(host.settings).nameIn(cache.frontmatter, "passage");
  return cache.frontmatterLinks?.find(({ key }) => key === name)?.link;
}
