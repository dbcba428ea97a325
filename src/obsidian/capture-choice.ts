import { FuzzySuggestModal, Notice, Setting, type App, type TFile } from "obsidian";
import { english } from "../messages/english.ts";
import type { UnopenedCapture } from "../workflow/read-captures.ts";

const text = english.importing;

/** Extensions of the vault's files that are offered; files of the device are decided by their content. */
const READABLE = new Set(["txt", "text", "md", "markdown", "htm", "html", "xhtml"]);

type OnChosen = (captures: readonly UnopenedCapture[]) => void;

/** Asks for captures: files of the device, dropped ones, or one of the vault's. */
export function showCaptureChoice(app: App, container: HTMLElement, onChosen: OnChosen): void {
  container.createEl("p", { text: text.introduction });
  const area = container.createDiv({ cls: "source-ties-drop" });
  // iOS opens no file dialog for an input that is not in the page.
  const input = area.createEl("input", {
    cls: "source-ties-file-input",
    type: "file",
    attr: { multiple: "", accept: ".txt,.text,.md,.markdown,.html,.htm,.xhtml,text/plain,text/html,text/markdown", "aria-label": text.fromDevice, tabindex: "-1" },
  });
  input.addEventListener("change", () => {
    const captures = capturesOf(input.files);
    if (captures.length > 0) onChosen(captures);
  });
  new Setting(area)
    .setClass("source-ties-choices")
    .addButton((button) => button.setButtonText(text.fromDevice).setCta().onClick(() => { input.click(); }))
    .addButton((button) => button.setButtonText(text.fromVault).onClick(() => { chooseVaultFile(app, onChosen); }));
  area.createEl("p", { cls: "source-ties-hint", text: text.dropHere });
  area.addEventListener("dragover", (event) => {
    event.preventDefault();
    area.addClass("is-dragged-over");
  });
  area.addEventListener("dragleave", () => { area.removeClass("is-dragged-over"); });
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    area.removeClass("is-dragged-over");
    const captures = capturesOf(event.dataTransfer?.files);
    if (captures.length > 0) onChosen(captures);
  });
}

function capturesOf(files: FileList | null | undefined): UnopenedCapture[] {
  return [...(files ?? [])].map((file) => ({
    name: file.name,
    open: async () => new Uint8Array(await file.arrayBuffer()),
  }));
}

function chooseVaultFile(app: App, onChosen: OnChosen): void {
  const files = app.vault.getFiles().filter((file) => READABLE.has(file.extension.toLowerCase()));
  if (files.length === 0) {
    new Notice(text.noVaultFiles);
    return;
  }
  new VaultFilePicker(app, files, (file) => {
    onChosen([{ name: file.name, vaultPath: file.path, open: async () => new Uint8Array(await app.vault.readBinary(file)) }]);
  }).open();
}

class VaultFilePicker extends FuzzySuggestModal<TFile> {
  readonly #files: TFile[];
  readonly #onChosen: (file: TFile) => void;

  constructor(app: App, files: TFile[], onChosen: (file: TFile) => void) {
    super(app);
    this.#files = files;
    this.#onChosen = onChosen;
    this.setPlaceholder(text.pickVaultFile);
  }

  override getItems(): TFile[] {
    return this.#files;
  }

  override getItemText(file: TFile): string {
    return file.path;
  }

  override onChooseItem(file: TFile): void {
    this.#onChosen(file);
  }
}
