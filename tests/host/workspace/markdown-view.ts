import { EditorView } from "@codemirror/view";
import { resolveSubpath } from "../cache/cache-queries.ts";
import { lacks } from "../missing.ts";
import { editorInfoField, editorLivePreviewField } from "./editor-fields.ts";
import { Editor } from "./editor.ts";
import { TextFileView } from "./file-view.ts";
import type { WorkspaceLeaf } from "./leaf.ts";

/** A note in its editor, which is CodeMirror in live preview, without what the app draws over the Markdown. */
export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  readonly hoverPopover = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = "lucide-file";
    const { workspace } = this.app;
    this.editor = new Editor({
      parent: this.contentEl.createDiv("markdown-source-view mod-cm6 is-live-preview"),
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

  getMode(): "source" {
    return "source";
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.editor.open(data);
    else this.editor.takeOver(data);
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
    const at = { line: place, ch: 0 };
    this.editor.setCursor(at);
    this.editor.scrollIntoView({ from: at, to: at }, true);
  }

  /** @returns whether a plugin has dealt with the event, so that the editor leaves it alone. */
  #tell(name: "editor-paste" | "editor-drop", event: Event): boolean {
    this.app.workspace.trigger(name, event, this.editor, this);
    return event.defaultPrevented;
  }
}

lacks(MarkdownView, "MarkdownView", { methods: ["showSearch"], properties: ["previewMode", "currentMode"] });
