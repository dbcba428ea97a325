import { Modal, Notice, Setting, type Editor, type TFile } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import { READ_PROPERTIES } from "../../notes/recommendation-note.ts";
import { recommendationFromSelection } from "../../workflow/recommendation-from-selection.ts";
import { makeRecommendationNotes } from "../../workflow/review-recommendations.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { nameWindow } from "../name-window.ts";
import { openVault } from "../ports/open-vault.ts";
import { addRecommendationFields } from "./recommendation-fields.ts";
import { showPassage } from "./passage-text.ts";
import { tellReport } from "../runs/tell-report.ts";

/** Opens the window that makes a recommendation note of the words selected in an editor. */
export function openSelectionWindow(host: Host, note: TFile, editor: Editor): void {
  const reviewed = editor.getValue();
  const span = { start: editor.posToOffset(editor.getCursor("from")), end: editor.posToOffset(editor.getCursor("to")) };
  const recommendation = recommendationFromSelection(reviewed, span);
  if (!recommendation) {
    new Notice(messages.problem({ code: "selection is empty", severity: "error", item: note.basename }));
    return;
  }
  new SelectionWindow(host, { path: note.path, text: reviewed }, recommendation).open();
}

/** What is to be done, who is asked and how plainly, filled in as far as the words say, for the user to put right. */
class SelectionWindow extends Modal {
  readonly #host: Host;
  readonly #source: { readonly path: string; readonly text: string };
  readonly #read: Recommendation;

  constructor(host: Host, source: { path: string; text: string }, read: Recommendation) {
    super(host.app);
    this.#host = host;
    this.#source = source;
    this.#read = read;
  }

  override onOpen(): void {
    const { contentEl } = this;
    this.modalEl.addClass("source-ties-window");
    nameWindow(this);
    this.setTitle(messages.selection.title);
    showPassage(contentEl.createEl("blockquote", { cls: "source-ties-sentence" }), this.#read.passage);
    const fields = addRecommendationFields(contentEl, this.app, this.#read);
    new Setting(contentEl)
      .setClass("source-ties-buttons")
      .addButton((button) => button.setButtonText(messages.selection.cancel).onClick(() => { this.close(); }))
      .addButton((button) =>
        button.setButtonText(messages.selection.confirm).setCta().onClick(() => {
          const given = fields.value();
          return this.#make({ ...this.#read, ...given, action: given.action === "" ? this.#read.action : given.action });
        }),
      );
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #make(recommendation: Recommendation): Promise<void> {
    this.close();
    return attempt(async () => {
      const report = await makeRecommendationNotes(this.#source, [{ recommendation, settled: READ_PROPERTIES }], openVault(this.#host), {
          settings: this.#host.settings,
          wording: messages.note,
          now: new Date(),
        });
      await tellReport(this.app, report);
    });
  }
}
