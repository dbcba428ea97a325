import { Setting, type Modal } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { noteName } from "../../vault/note-index.ts";
import type { RunReport } from "../../workflow/run-report.ts";
import { attempt } from "../attempt.ts";

/** What a summary is called, and what it offers to do next. */
export interface SummaryOptions {
  readonly title: string;
  /** Paths of the source notes of which recommendation notes can be made, and what makes them. */
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
  const told = contentEl.createEl("p", { text: facts.length > 0 ? facts.join(" · ") : messages.summary.nothing, attr: { id: SUMMARY_ID } });
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

/** Only one summary stands on the page at a time. */
const SUMMARY_ID = "source-ties-summary";

/** One note's line; where several sources came in, each has a button of its own, and the summary waits behind what it opens. */
function addNote(window: Modal, list: HTMLElement, path: string, { recommendations }: SummaryOptions, remark?: string): void {
  const item = list.createEl("li");
  const link = item.createEl("a", { cls: "internal-link", text: noteName(path), href: path });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    window.close();
    void attempt(async () => window.app.workspace.openLinkText(path, "", event.ctrlKey || event.metaKey));
  });
  if (remark !== undefined) item.createSpan({ cls: "source-ties-hint", text: ` ${remark}` });
  if (recommendations === undefined || recommendations.of.length < 2 || !recommendations.of.includes(path)) return;
  const button = item.createEl("button", { text: messages.summary.createRecommendations, attr: { "aria-label": messages.summary.createRecommendationsOf(noteName(path)) } });
  button.addEventListener("click", () => void attempt(async () => recommendations.create(path)));
}

function addButtons(window: Modal, { undo, tryAgain, recommendations }: SummaryOptions, describedBy: string): void {
  const buttons = new Setting(window.contentEl).setClass("source-ties-buttons");
  const closeAnd = (work: () => Promise<void>): Promise<void> => {
    window.close();
    return attempt(work);
  };
  if (undo) buttons.addButton((button) => button.setButtonText(messages.summary.undo).onClick(() => closeAnd(undo)));
  if (tryAgain) buttons.addButton((button) => button.setButtonText(messages.importWindow.tryAgain).onClick(() => attempt(tryAgain)));
  const [only, ...more] = recommendations?.of ?? [];
  if (recommendations && only !== undefined && more.length === 0)
    buttons.addButton((button) => button.setButtonText(messages.summary.createRecommendations).onClick(() => closeAnd(() => recommendations.create(only))));
  buttons.addButton((button) => {
    button.setButtonText(messages.summary.close).setCta().onClick(() => { window.close(); });
    // Whoever hears the page instead of seeing it is told what was done along with the button.
    button.buttonEl.setAttr("aria-describedby", describedBy);
    button.buttonEl.focus();
  });
}
