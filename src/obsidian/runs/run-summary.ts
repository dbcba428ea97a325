import { Setting, type Modal } from "obsidian";
import { english } from "../../messages/english.ts";
import { noteName } from "../../vault/note-index.ts";
import type { RunReport } from "../../workflow/run-report.ts";
import { attempt } from "../attempt.ts";

const text = english.summary;

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
    report.created.length > 0 ? text.created(report.created.length) : undefined,
    report.updated.length > 0 ? text.updated(report.updated.length) : undefined,
    report.attached.length > 0 ? text.attached(report.attached.length) : undefined,
    report.kept.length > 0 ? text.keptAsIs(report.kept.length) : undefined,
    report.problems.length > 0 ? text.failed(report.problems.length) : undefined,
  ].filter((fact) => fact !== undefined);
  contentEl.createEl("p", { text: facts.length > 0 ? facts.join(" · ") : text.nothing, attr: { "aria-live": "polite" } });
  if (report.stopped > 0) contentEl.createEl("p", { cls: "source-ties-problem", text: text.stopped(report.stopped) });
  for (const problem of report.problems) contentEl.createEl("p", { cls: "source-ties-problem", text: english.problem(problem) });
  for (const { path, offered } of report.conflicts) {
    const details = contentEl.createEl("details");
    details.createEl("summary", { text: text.offered(path) });
    details.createEl("pre", { cls: "source-ties-offered", text: offered });
  }
  const list = contentEl.createEl("ul", { cls: "source-ties-notes" });
  for (const { path } of report.created) addNote(window, list, path);
  for (const path of report.updated) addNote(window, list, path, text.wasUpdated);
  for (const { path, reason } of report.kept) addNote(window, list, path, english.kept[reason]);
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
    button.setButtonText(text.close).setCta().onClick(() => { window.close(); });
    button.buttonEl.focus();
  });
}

function addNote(window: Modal, list: HTMLElement, path: string, remark?: string): void {
  const item = list.createEl("li");
  const link = item.createEl("a", { cls: "internal-link", text: noteName(path), href: path });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    window.close();
    void attempt(async () => window.app.workspace.openLinkText(path, "", event.ctrlKey || event.metaKey));
  });
  if (remark !== undefined) item.createSpan({ cls: "source-ties-hint", text: ` ${remark}` });
}
