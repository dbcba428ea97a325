import { MarkdownRenderChild, resolveSubpath, type CachedMetadata, type MarkdownPostProcessor, type MarkdownPostProcessorContext } from "obsidian";
import type { Host } from "../host.ts";
import { isSourceNote } from "../source-notes.ts";
import type { NotedPassage, PassageIndex } from "./passage-index.ts";
import { passageMarker } from "./passage-marker.ts";

/**
 * Marks in reading view the passages that have notes, section by section as the app renders them. Notes that are no sources cost one
 * look at their properties.
 */
export function readingMarkers(host: Host, index: PassageIndex): MarkdownPostProcessor {
  return (element, context) => {
    const file = host.app.vault.getFileByPath(context.sourcePath);
    if (!file || !isSourceNote(host, file)) return;
    context.addChild(new SectionMarkers(element, context, host, index));
  };
}

/** The markers of one rendered section, for as long as it is shown. */
class SectionMarkers extends MarkdownRenderChild {
  readonly #context: MarkdownPostProcessorContext;
  readonly #host: Host;
  readonly #index: PassageIndex;
  #markers: HTMLElement[] = [];

  constructor(element: HTMLElement, context: MarkdownPostProcessorContext, host: Host, index: PassageIndex) {
    super(element);
    this.#context = context;
    this.#host = host;
    this.#index = index;
  }

  override onload(): void {
    this.#draw();
    this.register(
      this.#index.onChange((source) => {
        if (source === this.#context.sourcePath) this.#draw();
      }),
    );
  }

  override onunload(): void {
    this.#clear();
  }

  #clear(): void {
    for (const marker of this.#markers.splice(0)) marker.remove();
  }

  #draw(): void {
    this.#clear();
    const { app, settings } = this.#host;
    const source = this.#context.sourcePath;
    const file = app.vault.getFileByPath(source);
    const cache = file && app.metadataCache.getFileCache(file);
    const section = this.#context.getSectionInfo(this.containerEl);
    if (!cache || !section || !settings.showMarkers) return;
    for (const [subpath, noted] of this.#index.byPlace(source)) {
      const line = resolveSubpath(cache, subpath)?.start.line;
      if (line !== undefined && line >= section.lineStart && line <= section.lineEnd) this.#mark(this.#blockAt(line, section.lineStart, cache), noted);
    }
  }

  #mark(block: HTMLElement, noted: readonly NotedPassage[]): void {
    const marker = passageMarker(this.#host.app, this.#context.sourcePath, noted);
    // The items below one of a list are not its words.
    const nested = block.matches("li") ? block.querySelector(":scope > ul, :scope > ol") : null;
    if (nested) nested.before(marker);
    else block.append(marker);
    this.#markers.push(marker);
  }

  /** The element of the block that begins on a line: an item of a list, by its place among the items, else what ends the section. */
  #blockAt(line: number, sectionStart: number, { listItems }: CachedMetadata): HTMLElement {
    const starts = (listItems ?? []).map(({ position }) => position.start.line).filter((start) => start >= sectionStart);
    const item = this.containerEl.querySelectorAll("li")[starts.indexOf(line)];
    const words = this.containerEl.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6");
    return item ?? (words.length === 1 ? words[0] : undefined) ?? this.containerEl;
  }
}
