import { Setting, type Modal } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { noteName } from "../../vault/note-index.ts";
import type { RunReport } from "../../workflow/run-report.ts";
import { attempt } from "../attempt.ts";
import { addNoteLink } from "../passages/note-preview.ts";
/** A step that a user may want to take next. */
interface NextStep {
  readonly label: string;
  readonly run: () => Promise<void>;
}

/** Ends a window on what was done: links to the notes, what was left as it is and why, and a sentence for each problem. */
export function showRunSummary(window: Modal, report: RunReport, options: { title: string; next?: NextStep }): void {
  const { contentEl } = window;
  contentEl.empty();
  window.setTitle(options.title);
  const facts = [
    report.created.length > 0 ? messages.summary.created(report.created.length) : undefined,
    report.updated.length > 0 ? messages.summary.updated(report.updated.length) : undefined,
    report.attached.length > 0 ? messages.summary.attached(report.attached.length) : undefined,
    report.kept.length > 0 ? messages.summary.keptAsIs(report.kept.length) : undefined,
    report.problems.length > 0 ? messages.summary.failed(report.problems.length) : undefined,
  ].filter((fact) => fact !== undefined);
  contentEl.createEl("p", { text: facts.length > 0 ? facts.join(" · ") : messages.summary.nothing, attr: { "aria-live": "polite" } });
  if (report.stopped > 0) contentEl.createEl("p", { cls: "source-ties-problem", text: messages.summary.stopped(report.stopped) });
  for (const problem of report.problems) contentEl.createEl("p", { cls: "source-ties-problem", text: messages.problem(problem) });
  for (const { path, offered } of report.conflicts) {
    const details = contentEl.createEl("details");
    details.createEl("summary", { text: messages.summary.offered(path) });
    details.createEl("pre", { cls: "source-ties-offered", text: offered });
  }
  const list = contentEl.createEl("ul", { cls: "source-ties-notes" });
  for (const { path } of report.created) addNote(window, list, path);
  for (const path of report.updated) addNote(window, list, path, messages.summary.wasUpdated);
  for (const { path, reason } of report.kept) addNote(window, list, path, messages.kept[reason]);
  const buttons = new Setting(contentEl).setClass("source-ties-buttons");
  const { next } = options;
  if (next)
    buttons.addButton((button) =>
      button.setButtonText(next.label).onClick(() => {
        window.close();
        return attempt(next.run);
      }),
    );
  buttons.addButton((button) => {
    button.setButtonText(messages.summary.close).setCta().onClick(() => { window.close(); });
    button.buttonEl.focus();
  });
}

function addNote(window: Modal, list: HTMLElement, path: string, remark?: string): void {
  const item = list.createEl("li");
  addNoteLink(window.app, item, { path, words: noteName(path) }, () => { window.close(); });
  if (remark !== undefined) item.createSpan({ cls: "source-ties-hint", text: ` ${remark}` });
}
