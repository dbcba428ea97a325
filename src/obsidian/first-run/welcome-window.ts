import { Modal, Setting } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { ImportReport } from "../../workflow/import-sources.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { nameWindow } from "../name-window.ts";
import { openImportWindow } from "../import/import-window.ts";
import { addSample, undoSample } from "./sample.ts";

/** Opens the welcome: what the plugin does, where its commands are, and a sample to try it with. */
export function openWelcomeWindow(host: Host): void {
  new WelcomeWindow(host).open();
}

class WelcomeWindow extends Modal {
  readonly #host: Host;

  constructor(host: Host) {
    super(host.app);
    this.#host = host;
  }

  override onOpen(): void {
    const { contentEl } = this;
    const { welcome } = messages;
    this.modalEl.addClass("source-ties-window");
    nameWindow(this);
    this.setTitle(welcome.title);
    for (const text of [welcome.purpose, welcome.where, welcome.local]) contentEl.createEl("p", { text });
    contentEl.createEl("p", { cls: "source-ties-hint", text: welcome.sampleHint(welcome.folder) });
    new Setting(contentEl)
      .setClass("source-ties-buttons")
      .addButton((button) => button.setButtonText(welcome.close).onClick(() => { this.close(); }))
      .addButton((button) =>
        button.setButtonText(welcome.importOwn).onClick(() => {
          this.close();
          openImportWindow(this.#host);
        }),
      )
      .addButton((button) => {
        button.setButtonText(welcome.trySample).setCta().onClick(() => {
          button.setDisabled(true);
          return attempt(async () => this.#addSample()).finally(() => {
            // Not returned: the app's components have a `then`, which a promise would follow for ever.
            button.setDisabled(false);
          });
        });
        button.buttonEl.focus();
      });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  async #addSample(): Promise<void> {
    const report = await addSample(this.#host);
    // Closed before the note is opened, which takes the focus.
    this.close();
    const [note] = report.notes;
    if (note !== undefined) await this.app.workspace.openLinkText(note, "", "tab");
    new SampleWindow(this.#host, report).open();
  }
}

/** Tells what the sample has made and what to look at, and offers to take it away again. */
class SampleWindow extends Modal {
  readonly #host: Host;
  readonly #report: ImportReport;

  constructor(host: Host, report: ImportReport) {
    super(host.app);
    this.#host = host;
    this.#report = report;
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  override onOpen(): void {
    const { contentEl } = this;
    const { created, problems } = this.#report;
    const { welcome } = messages;
    this.modalEl.addClass("source-ties-window");
    nameWindow(this);
    this.setTitle(welcome.sampleTitle);
    contentEl.createEl("p", { text: created.length > 0 ? welcome.sampleMade(created.length, welcome.folder) : welcome.sampleThere, attr: { "aria-live": "polite" } });
    for (const problem of problems) contentEl.createEl("p", { cls: "source-ties-problem", text: messages.problem(problem) });
    const list = contentEl.createEl("ul");
    for (const text of welcome.look) list.createEl("li", { text });
    const canUndo = created.length > 0;
    if (canUndo) contentEl.createEl("p", { cls: "source-ties-hint", text: welcome.undoLater });
    const buttons = new Setting(contentEl).setClass("source-ties-buttons");
    if (canUndo)
      buttons.addButton((button) =>
        button.setButtonText(welcome.undoSample).onClick(() => {
          this.close();
          return attempt(async () => undoSample(this.#host));
        }),
      );
    buttons.addButton((button) => {
      button.setButtonText(welcome.keepSample).setCta().onClick(() => { this.close(); });
      button.buttonEl.focus();
    });
  }
}
