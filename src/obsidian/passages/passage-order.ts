import { resolveSubpath, type App, type TFile } from "obsidian";
import type { NotedPassage, PassageIndex } from "./passage-index.ts";

/** A passage that has a note, and the line of the source that it begins on, from 0. */
export interface PlacedPassage extends NotedPassage {
  readonly line: number;
}

/** The passages of a source that have notes, in the order in which they stand; those whose place is gone are left out. */
export function passagesInOrder(app: App, index: PassageIndex, source: TFile): PlacedPassage[] {
  const cache = app.metadataCache.getFileCache(source);
  if (!cache) return [];
  return index
    .of(source.path)
    .flatMap((noted) => {
      const place = resolveSubpath(cache, noted.subpath);
      return place ? [{ ...noted, line: place.start.line }] : [];
    })
    .sort((one, other) => one.line - other.line || one.path.localeCompare(other.path));
}
