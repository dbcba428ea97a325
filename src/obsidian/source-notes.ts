import type { App, TFile } from "obsidian";

/** Tells whether a file is a source note: it has the plugin's id and is no recommendation. */
export function isSourceNote(app: App, file: TFile): boolean {
  const frontmatter = app.metadataCache.getFileCache(file)?.frontmatter;
  return hasOurId(app, file) && frontmatter !== undefined && !("report" in frontmatter);
}

/** Tells whether a file is a note that the plugin made or took over. */
export function hasOurId(app: App, file: TFile): boolean {
  return typeof app.metadataCache.getFileCache(file)?.frontmatter?.["source-ties-id"] === "string";
}
