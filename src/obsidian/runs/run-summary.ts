import { Setting, type Modal } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { noteName } from "../../vault/note-index.ts";
import type { RunReport } from "../../workflow/run-report.ts";
import { attempt } from "../attempt.ts";
import { newElementId } from "../element-id.ts";

import { addNoteLink } from "../passages/note-preview.ts";

/** A step that a user may want to take next. */
interface NextStep {
  readonly label: string;
  readonly run: () => Promise<void>;
}

/** What a summary is called, and what it offers to do next. */
export interface SummaryOptions {
  readonly title: string;
  /** Is taken when the window has closed. */
  readonly next?: NextStep;
  /** Paths of source notes, each of which gets a button that makes its recommendation notes while the summary waits behind. */
  readonly recommendations?: { readonly of: readonly string[]; readonly create: (path: string) => Promise<void> };
  /** Tries again what the network failed for. */
  readonly tryAgain?: () => Promise<void>;
  /** Undoes the run. */
  readonly undo?: () => Promise<void>;
}

/** Ends a window on what was done: links to the notes, what was left as it is and why, and a sentence for each problem. */
export function showRunSummary(window: Modal, report: RunReport, options: SummaryOptions): void {
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
  const told = contentEl.createEl("p", { text: facts.length > 0 ? facts.join(" · ") : messages.summary.nothing, attr: { id: newElementId("summary") } });
  if (report.stopped > 0) contentEl.createEl("p", { cls: "source-ties-problem", text: messages.summary.stopped(report.stopped) });
  for (const problem of report.problems) contentEl.createEl("p", { cls: "source-ties-problem", text: messages.problem(problem) });
  for (const { path, offered } of report.conflicts) {
    const details = contentEl.createEl("details");
    details.createEl("summary", { text: messages.summary.offered(path) });
    details.createEl("pre", { cls: "source-ties-offered", text: offered });
  }
  const list = contentEl.createEl("ul", { cls: "source-ties-notes" });
  for (const { path } of report.created) addNote(window, list, path, options);
  for (const path of report.updated) addNote(window, list, path, options, messages.summary.wasUpdated);
  for (const { path, reason } of report.kept) addNote(window, list, path, options, messages.kept[reason]);
  addButtons(window, options, told.id);
}

function addNote(window: Modal, list: HTMLElement, path: string, { recommendations }: SummaryOptions, remark?: string): void {
  const item = list.createEl("li");
  addNoteLink(window.app, item, { path, words: noteName(path) }, () => { window.close(); });
  if (remark !== undefined) item.createSpan({ cls: "source-ties-hint", text: ` ${remark}` });
  if (recommendations?.of.includes(path) !== true) return;
  const button = item.createEl("button", { text: messages.summary.createRecommendations, attr: { "aria-label": messages.summary.createRecommendationsOf(noteName(path)) } });
  button.addEventListener("click", () => void attempt(async () => recommendations.create(path)));
}

function addButtons(window: Modal, { undo, tryAgain, next }: SummaryOptions, describedBy: string): void {
  const buttons = new Setting(window.contentEl).setClass("source-ties-buttons");
  const closeAnd = (work: () => Promise<void>): Promise<void> => {
    window.close();
    return attempt(work);
  };
  if (undo) buttons.addButton((button) => button.setButtonText(messages.summary.undo).onClick(() => closeAnd(undo)));
  if (tryAgain) buttons.addButton((button) => button.setButtonText(messages.importWindow.tryAgain).onClick(() => attempt(tryAgain)));
  if (next) buttons.addButton((button) => button.setButtonText(next.label).onClick(() => closeAnd(next.run)));
  buttons.addButton((button) => {
    button.setButtonText(messages.summary.close).setCta().onClick(() => { window.close(); });
    // Whoever hears the page instead of seeing it is told what was done along with the button.
    button.buttonEl.setAttr("aria-describedby", describedBy);
    button.buttonEl.focus();
  });
}
