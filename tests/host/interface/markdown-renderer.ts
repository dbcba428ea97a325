import type { MarkdownPostProcessorContext, MarkdownSectionInformation } from "obsidian";
import type { App } from "../app.ts";
import { getFrontMatterInfo, propertyLinks, readProperties } from "../cache/frontmatter.ts";
import { parseMarkdown } from "../cache/markdown-syntax.ts";
import { getLinkpath } from "../cache/wikilink.ts";
import { Component } from "../plugin/component.ts";
import { BlockRenderer, showLink, type Resolves } from "./render-blocks.ts";

/** A piece of a rendered note that lives as long as its element. */
export class MarkdownRenderChild extends Component {
  readonly containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}

type PostProcessor = ((element: HTMLElement, context: MarkdownPostProcessorContext) => unknown) & { sortOrder?: number };

/** Renders Markdown as the app's reading view does, without what runs in it: no scripts, raw HTML, formulas or embedded notes. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  /** Outdated in the app too: it knows no app, so no post processor runs. */
  static renderMarkdown(markdown: string, element: HTMLElement, _sourcePath: string, _component: Component): Promise<void> {
    const root = parseMarkdown(markdown);
    const renderer = new BlockRenderer(markdown, root, () => true);
    for (const node of root.children) renderer.show(node, element);
    return Promise.resolve();
  }

  static async render(app: App, markdown: string, element: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    const root = parseMarkdown(markdown);
    const renderer = new BlockRenderer(markdown, root, resolver(app, sourcePath));
    for (const node of root.children) renderer.show(node, element);
    await process(app, element, { sourcePath, component, sectionOf: () => null });
  }
}

/**
 * Renders a whole note for its reading view: its properties, then section by section, each given to what plugins registered.
 * @param component what plugins add to the sections lives as long as this.
 */
export async function renderNote(app: App, text: string, element: HTMLElement, sourcePath: string, component: Component): Promise<void> {
  const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
  const resolves = resolver(app, sourcePath);
  if (exists) showProperties(readProperties(frontmatter) ?? {}, resolves, element.createDiv("metadata-container"));
  const body = text.slice(contentStart);
  const before = text.slice(0, contentStart).split("\n").length - 1;
  const root = parseMarkdown(body);
  const renderer = new BlockRenderer(body, root, resolves);
  for (const node of root.children) {
    const section = element.createDiv(`el-${node.type}`);
    renderer.show(node, section);
    const info: MarkdownSectionInformation = { text, lineStart: before + (node.position?.start.line ?? 1) - 1, lineEnd: before + (node.position?.end.line ?? 1) - 1 };
    await process(app, section, { sourcePath, component, sectionOf: (inside) => (section.contains(inside) ? info : null) });
    if (section.childNodes.length === 0) section.remove();
  }
}

interface Rendering {
  readonly sourcePath: string;
  readonly component: Component;
  readonly sectionOf: (element: HTMLElement) => MarkdownSectionInformation | null;
}

/** Gives a rendered element to the post processors that plugins registered, in their order. */
async function process(app: App, element: HTMLElement, { sourcePath, component, sectionOf }: Rendering): Promise<void> {
  const file = app.vault.getFileByPath(sourcePath);
  const context: MarkdownPostProcessorContext = {
    docId: "stand-in",
    sourcePath,
    frontmatter: file ? app.metadataCache.getFileCache(file)?.frontmatter : null,
    addChild: (child) => { component.addChild(child as unknown as Component); },
    getSectionInfo: sectionOf,
  };
  const processors = [...(app.kept.postProcessors as PostProcessor[])];
  processors.sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0));
  for (const each of processors) await each(element, context);
}

function resolver(app: App, sourcePath: string): Resolves {
  return (link) => getLinkpath(link) === "" || app.metadataCache.getFirstLinkpathDest(getLinkpath(link), sourcePath) !== null;
}

function showProperties(properties: Readonly<Record<string, unknown>>, resolves: Resolves, parent: HTMLElement): void {
  for (const [key, value] of Object.entries(properties)) {
    const row = parent.createDiv({ cls: "metadata-property", attr: { "data-property-key": key } });
    row.createDiv({ cls: "metadata-property-key", text: key });
    const shown = row.createDiv("metadata-property-value");
    for (const one of [value].flat()) {
      const [link] = propertyLinks(one);
      const entry = shown.createDiv("metadata-property-entry");
      if (link) showLink(link.link, link.displayText ?? link.link, resolves, entry);
      else entry.setText(typeof one === "string" ? one : JSON.stringify(one));
    }
  }
}
