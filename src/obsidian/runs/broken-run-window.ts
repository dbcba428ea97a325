import { Modal, Setting } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { findBrokenRun, finishBrokenRun, leaveBrokenRun, type BrokenRun } from "../../vault/broken-run.ts";
import { runReport } from "../../workflow/run-report.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { nameWindow } from "../name-window.ts";
import { openVault } from "../ports/open-vault.ts";
import { showRunSummary } from "./run-summary.ts";
import { undoLastImport } from "./undo-last-import.ts";
/** When the last run broke off, offers to finish or undo it. What it left half written is put right at once. */
export async function offerToFinish(host: Host): Promise<void> {
  const broken = await findBrokenRun(openVault(host));
  if (broken) new BrokenRunWindow(host, broken).open();
}

class BrokenRunWindow extends Modal {
  readonly #host: Host;
  readonly #broken: BrokenRun;

  constructor(host: Host, broken: BrokenRun) {
    super(host.app);
    this.#host = host;
    this.#broken = broken;
  }

  override onOpen(): void {
    this.modalEl.addClass("source-ties-window");
    nameWindow(this);
    this.setTitle(messages.broken.title);
    this.contentEl.createEl("p", { text: messages.broken.told(this.#broken.done, this.#broken.left) });
    new Setting(this.contentEl)
      .setClass("source-ties-buttons")
      .addButton((button) => button.setButtonText(messages.broken.leave).onClick(() => this.#closeAnd(() => leaveBrokenRun(openVault(this.#host)))))
      .addButton((button) => button.setButtonText(messages.broken.undo).onClick(() => this.#closeAnd(() => undoLastImport(this.#host))))
      .addButton((button) => button.setButtonText(messages.broken.finish).setCta().onClick(() => this.#finish()));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #closeAnd(work: () => Promise<void>): Promise<void> {
    this.close();
    return attempt(work);
  }

  #finish(): Promise<void> {
    return attempt(async () => {
      showRunSummary(this, runReport(await finishBrokenRun(openVault(this.#host), { now: new Date() })), { title: messages.summary.title });
    });
  }
}
