import { Modal, Setting } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { noteName } from "../../vault/note-index.ts";
import { checkPassages, type LostPassage, type MendedNote, type PassageCheck } from "../../workflow/check-passages.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { nameWindow } from "../name-window.ts";
import { openVault } from "../ports/open-vault.ts";
import { addNoteLink } from "./note-preview.ts";

/**
 * Checks passages, mends what can be mended, and shows what came of it.
 * @param only path of a source or recommendation note, whose source alone is checked.
 */
export function openCheckWindow(host: Host, only?: string): void {
  new CheckPassagesWindow(host, only).open();
}

class CheckPassagesWindow extends Modal {
  readonly #host: Host;
  readonly #only: string | undefined;
  readonly #stop = new AbortController();

  constructor(host: Host, only: string | undefined) {
    super(host.app);
    this.#host = host;
    this.#only = only;
  }

  override onOpen(): void {
    this.modalEl.addClass("source-ties-window");
    nameWindow(this);
    this.setTitle(messages.passages.checking);
    this.contentEl.createEl("p", { cls: "source-ties-progress", text: messages.passages.checking, attr: { "aria-live": "polite" } });
    void attempt(async () => {
      try {
        const options = { now: new Date(), signal: this.#stop.signal, ...(this.#only === undefined ? {} : { only: this.#only }) };
        this.#show(await checkPassages(openVault(this.#host), options));
      } catch (error) {
        this.close();
        throw error;
      }
    });
  }

  override onClose(): void {
    this.#stop.abort();
    this.contentEl.empty();
  }

  #show({ checked, mended, lost, report }: PassageCheck): void {
    const { contentEl } = this;
    const { passages } = messages;
    contentEl.empty();
    this.setTitle(passages.checkTitle);
    contentEl.createEl("p", { text: passages.checked(checked, mended.length, lost.length), attr: { "aria-live": "polite" } });
    for (const problem of report.problems) contentEl.createEl("p", { cls: "source-ties-problem", text: messages.problem(problem) });
    this.#list(passages.lostHeading, lost, (item, one) => { this.#lost(item, one); });
    this.#list(passages.mendedHeading, mended, (item, one) => { this.#mended(item, one); });
    if (mended.length > 0) contentEl.createEl("p", { cls: "source-ties-hint", text: passages.undoHint });
    new Setting(contentEl).setClass("source-ties-buttons").addButton((button) => {
      button.setButtonText(passages.done).setCta().onClick(() => { this.close(); });
      button.buttonEl.focus();
    });
  }

  #list<Entry>(heading: string, entries: readonly Entry[], fill: (item: HTMLElement, entry: Entry) => void): void {
    if (entries.length === 0) return;
    new Setting(this.contentEl).setName(heading).setHeading();
    const list = this.contentEl.createEl("ul", { cls: "source-ties-notes" });
    for (const entry of entries) fill(list.createEl("li"), entry);
  }

  #mended(item: HTMLElement, { path, mending }: MendedNote): void {
    this.#link(item, path, noteName(path));
    item.createSpan({ cls: "source-ties-hint", text: ` ${messages.passages.mendings[mending]}` });
  }

  #lost(item: HTMLElement, { path, source, loss, quote }: LostPassage): void {
    this.#link(item, path, noteName(path));
    if (quote !== "") item.createEl("blockquote", { cls: "source-ties-sentence", text: quote });
    const advice = item.createEl("p", { cls: "source-ties-hint", text: `${messages.passages.losses[loss]} ` });
    if (source !== undefined) this.#link(advice, source, messages.passages.goToSource);
  }

  #link(parent: HTMLElement, path: string, words: string): void {
    addNoteLink(this.app, parent, { path, words }, () => { this.close(); });
  }
}
