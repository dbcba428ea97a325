import { EditorView } from "@codemirror/view";
import type { ViewStateResult } from "obsidian";
import { resolveSubpath } from "../cache/cache-queries.ts";
import { renderNote } from "../interface/markdown-renderer.ts";
import { lacks } from "../missing.ts";
import { Component } from "../plugin/component.ts";
import { attempt } from "../work.ts";
import { editorInfoField, editorLivePreviewField } from "./editor-fields.ts";
import { Editor } from "./editor.ts";
import { TextFileView } from "./file-view.ts";
import type { WorkspaceLeaf } from "./leaf.ts";

type Mode = "source" | "preview";

/** A note in its editor, which is CodeMirror in live preview, without what the app draws over the Markdown; or in reading view. */
export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  readonly hoverPopover = null;
  readonly #sourceEl: HTMLElement;
  readonly #readingEl: HTMLElement;
  #mode: Mode = "source";
  #rendered = new Component();

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = "lucide-file";
    const { workspace } = this.app;
    this.#sourceEl = this.contentEl.createDiv("markdown-source-view mod-cm6 is-live-preview");
    this.#readingEl = this.contentEl.createDiv("markdown-reading-view markdown-preview-view markdown-rendered");
    this.#readingEl.hide();
    this.#readingEl.addEventListener("click", (event) => { this.#follow(event); });
    this.editor = new Editor({
      parent: this.#sourceEl,
      own: [
        editorInfoField.init(() => this),
        editorLivePreviewField,
        EditorView.lineWrapping,
        EditorView.domEventHandlers({
          paste: (event) => this.#tell("editor-paste", event),
          drop: (event) => this.#tell("editor-drop", event),
        }),
      ],
      plugins: this.app.editorExtensions(),
      changed: () => {
        this.requestSave();
        if (this.file) workspace.trigger("quick-preview", this.file, this.editor.getValue());
        workspace.trigger("editor-change", this.editor, this);
      },
    });
    this.register(() => {
      this.editor.destroy();
    });
  }

  getViewType(): string {
    return "markdown";
  }

  getMode(): Mode {
    return this.#mode;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const { mode } = (state ?? {}) as { mode?: Mode };
    await super.setState(state, result);
    if (mode === undefined || mode === this.#mode) return;
    await this.save();
    this.#mode = mode;
    this.#sourceEl.toggle(mode === "source");
    this.#readingEl.toggle(mode === "preview");
    await this.#render();
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.editor.open(data);
    else this.editor.takeOver(data);
    attempt(() => this.#render());
  }

  clear(): void {
    this.editor.open("");
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === "md";
  }

  /** Puts the cursor on a line, or on what a subpath names: the app also scrolls there and lights it up for a moment. */
  override setEphemeralState(state: unknown): void {
    const { subpath, line } = (state ?? {}) as { subpath?: string; line?: number };
    const cache = this.file && this.app.metadataCache.getFileCache(this.file);
    const place = subpath && cache ? resolveSubpath(cache, subpath)?.start.line : line;
    if (place === undefined) return;
    if (this.#mode === "preview") return;
    const at = { line: place, ch: 0 };
    this.editor.setCursor(at);
    this.editor.scrollIntoView({ from: at, to: at }, true);
  }

  /** Shows the note in reading view, if that is the mode. */
  async #render(): Promise<void> {
    this.removeChild(this.#rendered);
    this.#rendered = this.addChild(new Component());
    this.#readingEl.empty();
    if (this.#mode === "preview" && this.file) await renderNote(this.app, this.getViewData(), this.#readingEl, this.file.path, this.#rendered);
  }

  /** Links of rendered notes lead where they say. */
  #follow(event: MouseEvent): void {
    const link = (event.target as HTMLElement).closest<HTMLElement>("a.internal-link");
    if (!link?.dataset["href"] || event.defaultPrevented) return;
    event.preventDefault();
    const { href } = link.dataset;
    attempt(() => this.app.workspace.openLinkText(href, this.file?.path ?? "", event.ctrlKey || event.metaKey ? "tab" : false));
  }

  /** @returns whether a plugin has dealt with the event, so that the editor leaves it alone. */
  #tell(name: "editor-paste" | "editor-drop", event: Event): boolean {
    this.app.workspace.trigger(name, event, this.editor, this);
    return event.defaultPrevented;
  }
}

lacks(MarkdownView, "MarkdownView", { methods: ["showSearch"], properties: ["previewMode", "currentMode"] });
