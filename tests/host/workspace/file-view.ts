import type { ViewStateResult } from "obsidian";
import { TFile, type TAbstractFile } from "../vault/abstract-file.ts";
import { attempt, delay } from "../work.ts";
import type { WorkspaceLeaf } from "./leaf.ts";
import { ItemView } from "./view.ts";

/** A view of a file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? "No file";
  }

  override onload(): void {
    this.registerEvent(
      this.app.vault.on("rename", (entry: TAbstractFile) => {
        if (entry instanceof TFile && entry === this.file) attempt(() => this.onRename(entry));
      }),
    );
    this.registerEvent(
      this.app.vault.on("delete", (entry: TAbstractFile) => {
        if (entry === this.file) this.leaf.detach();
      }),
    );
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const { file: path } = (state ?? {}) as { file?: string };
    const file = path === undefined ? null : this.app.vault.getFileByPath(path);
    if (file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
  }

  onLoadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

/** A view of a file that can be edited. */
export abstract class EditableFileView extends FileView {}

/** A view of a file of text, saved some time after it changed and when it is left. */
export abstract class TextFileView extends EditableFileView {
  data = "";
  /** Asks for a save: the app waits two seconds for more changes, the host until it is to settle. */
  requestSave: () => void;
  #unsaved: (() => void) | undefined;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.requestSave = () => {
      this.#unsaved ??= delay(() => this.save());
    };
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on("modify", (entry: TAbstractFile) => {
        if (entry instanceof TFile && entry === this.file) attempt(() => this.#reload(entry));
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    this.#unsaved?.();
    const isUnsaved = this.#unsaved !== undefined;
    this.#unsaved = undefined;
    const { file } = this;
    const text = this.getViewData();
    if (file && isUnsaved && text !== this.data && this.app.vault.getFileByPath(file.path) === file) {
      this.data = text;
      await this.app.vault.modify(file, text);
    }
    if (clear) this.clear();
  }

  /** Shows what something else wrote; while there are unsaved changes the editor's text stands and will overwrite it. */
  async #reload(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    if (this.#unsaved !== undefined || text === this.data || this.file !== file) return;
    this.data = text;
    this.setViewData(text, false);
  }
}
