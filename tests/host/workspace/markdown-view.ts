import { lacks } from "../missing.ts";
import { Editor } from "./editor.ts";
import { TextFileView } from "./file-view.ts";
import type { WorkspaceLeaf } from "./leaf.ts";

/** A note in its editor. The screen shows the text in a plain field, whose changes are the editor's. */
export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  readonly hoverPopover = null;
  readonly #field: HTMLTextAreaElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = "lucide-file";
    this.#field = this.contentEl.createDiv("markdown-source-view").createEl("textarea", "cm-content");
    this.editor = new Editor(
      () => {
        this.#show();
        this.requestSave();
        if (this.file) this.app.workspace.trigger("quick-preview", this.file, this.editor.getValue());
        this.app.workspace.trigger("editor-change", this.editor, this);
      },
      () => this.#field,
    );
    this.#field.addEventListener("input", () => {
      const typed = this.#field.value;
      if (typed !== this.editor.getValue()) this.editor.setValue(typed);
    });
    this.#field.addEventListener("select", () => {
      this.editor.setSelection(
        this.editor.offsetToPos(this.#field.selectionStart),
        this.editor.offsetToPos(this.#field.selectionEnd),
      );
    });
    this.#field.addEventListener("paste", (event) => {
      this.app.workspace.trigger("editor-paste", event, this.editor, this);
    });
    this.#field.addEventListener("drop", (event) => {
      this.app.workspace.trigger("editor-drop", event, this.editor, this);
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
    this.#show();
  }

  clear(): void {
    this.editor.open("");
    this.#show();
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === "md";
  }

  #show(): void {
    if (this.#field.value !== this.editor.getValue()) this.#field.value = this.editor.getValue();
  }
}

lacks(MarkdownView, "MarkdownView", { methods: ["showSearch"], properties: ["previewMode", "currentMode"] });
