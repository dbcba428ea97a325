import { FuzzySuggestModal, Notice, Setting, type App } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { isReadableName, READABLE_EXTENSIONS } from "../../model/readable-names.ts";
import { downloaded, type UnopenedCapture } from "../../workflow/read-captures.ts";
import { attempt } from "../attempt.ts";
import { addressIn, capturesOfFiles, captureOfVault, pastedCaptures } from "./captures-at-hand.ts";
import { droppedCaptures } from "./dropped-captures.ts";
import { webFromApp } from "../ports/web-from-app.ts";
type OnChosen = (captures: readonly UnopenedCapture[]) => void;

/** Asks for captures: files of the device, dropped ones, one of the vault's, an address, or what is pasted. */
export function showCaptureChoice(app: App, container: HTMLElement, options: { address?: string | undefined }, onChosen: OnChosen): void {
  container.createEl("p", { text: messages.importing.introduction });
  const area = container.createDiv({ cls: "source-ties-drop" });
  // iOS opens no file dialog for an input that is not in the page.
  const input = area.createEl("input", {
    cls: "source-ties-file-input",
    type: "file",
    attr: { multiple: "", accept: READABLE_EXTENSIONS.map((extension) => `.${extension}`).join(","), "aria-label": messages.importing.fromDevice, tabindex: "-1" },
  });
  const give = (captures: readonly UnopenedCapture[]): void => {
    if (captures.length > 0) onChosen(captures);
  };
  input.addEventListener("change", () => { give(capturesOfFiles(input.files)); });
  new Setting(area)
    .setClass("source-ties-choices")
    .addButton((button) => button.setButtonText(messages.importing.fromDevice).setCta().onClick(() => { input.click(); }))
    .addButton((button) => button.setButtonText(messages.importing.fromVault).onClick(() => { chooseFromVault(app, onChosen); }));
  area.createEl("p", { cls: "source-ties-hint", text: messages.importing.dropHere });
  area.addEventListener("dragover", (event) => {
    event.preventDefault();
    area.addClass("is-dragged-over");
  });
  area.addEventListener("dragleave", () => { area.removeClass("is-dragged-over"); });
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    area.removeClass("is-dragged-over");
    const dropped = droppedCaptures(event.dataTransfer);
    void attempt(async () => { give(await dropped); });
  });
  showAddressField(container, options.address, give);
}

/** A field for an address, and for whatever else is pasted into it. */
function showAddressField(container: HTMLElement, address: string | undefined, give: OnChosen): void {
  const setting = new Setting(container).setName(messages.importing.address).setDesc(messages.importing.addressHint).setClass("source-ties-address");
  let typed = address ?? "";
  const download = (): void => {
    const found = addressIn(typed);
    if (found === undefined) new Notice(messages.importing.noAddress);
    else give([downloaded(found, webFromApp)]);
  };
  setting.addText((field) => {
    field.setPlaceholder(messages.importing.addressPlaceholder).setValue(typed).onChange((value) => { typed = value; });
    field.inputEl.setAttrs({ "aria-label": messages.importing.address, inputmode: "url" });
    field.inputEl.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) download();
    });
    field.inputEl.addEventListener("paste", (event) => {
      const pasted = pastedCaptures(event.clipboardData);
      if (pasted.length === 0) return;
      event.preventDefault();
      give(pasted);
    });
  });
  setting.addButton((button) => button.setButtonText(messages.importing.download).onClick(download));
}

function chooseFromVault(app: App, onChosen: OnChosen): void {
  const paths = app.vault.getFiles().map(({ path }) => path).filter(isReadableName);
  if (paths.length === 0) {
    new Notice(messages.importing.noVaultFiles);
    return;
  }
  new VaultFilePicker(app, paths, (path) => {
    const file = app.vault.getFileByPath(path);
    if (file) onChosen([captureOfVault(app, file)]);
  }).open();
}

class VaultFilePicker extends FuzzySuggestModal<string> {
  readonly #paths: string[];
  readonly #onChosen: (path: string) => void;

  constructor(app: App, paths: string[], onChosen: (path: string) => void) {
    super(app);
    this.#paths = paths;
    this.#onChosen = onChosen;
    this.setPlaceholder(messages.importing.pickVaultFile);
    this.modalEl.setAttr("aria-label", messages.importing.pickVaultFile);
  }

  override getItems(): string[] {
    return this.#paths;
  }

  override getItemText(path: string): string {
    return path;
  }

  override onChooseItem(path: string): void {
    this.#onChosen(path);
  }
}
