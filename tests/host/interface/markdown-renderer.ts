import type { App } from "../app.ts";
import { Component } from "../plugin/component.ts";

/** A piece of a rendered note that lives as long as its element. */
export class MarkdownRenderChild extends Component {
  readonly containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}

type PostProcessor = ((element: HTMLElement, context: unknown) => unknown) & { sortOrder?: number };

/** Renders Markdown, here as plain paragraphs and headings: the marks inside a line stay as they are. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  /** Outdated in the app too: it knows no app, so no post processor runs. */
  static renderMarkdown(markdown: string, element: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return MarkdownRenderer.#render([], markdown, element, sourcePath, component);
  }

  static render(app: App, markdown: string, element: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return MarkdownRenderer.#render(app.kept.postProcessors as PostProcessor[], markdown, element, sourcePath, component);
  }

  static async #render(
    postProcessors: readonly PostProcessor[],
    markdown: string,
    element: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const pieces = markdown.split(/\n[ \t]*\n/).map((piece) => piece.trim()).filter((piece) => piece !== "");
    for (const piece of pieces) {
      const heading = /^(#{1,6})[ \t]+(.*)$/.exec(piece);
      if (heading) element.createEl(`h${heading[1]?.length ?? 1}` as "h1", { text: heading[2] ?? "" });
      else element.createEl("p", { text: piece });
    }
    const context = { docId: "stand-in", sourcePath, frontmatter: null, addChild: (child: Component) => component.addChild(child), getSectionInfo: () => null };
    const processors = [...postProcessors];
    processors.sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0));
    for (const process of processors) await process(element, context);
  }
}
