import { Modal, Notice, ProgressBarComponent, Setting } from "obsidian";
import { english } from "../messages/english.ts";
import type { Problem } from "../model/problem.ts";
import { importSources, previewPaths } from "../workflow/import-sources.ts";
import { readCaptures, type UnopenedCapture } from "../workflow/read-captures.ts";
import { attempt } from "./attempt.ts";
import { showCaptureChoice } from "./capture-choice.ts";
import type { Host } from "./host.ts";
import { portsFromApp } from "./read-ports.ts";
import { breathe, oneAtATime } from "./one-at-a-time.ts";
import { openVault } from "./open-vault.ts";
import { openReviewWindow } from "./review-window.ts";
import { showRunSummary } from "./run-summary.ts";
import { SourceForm } from "./source-form.ts";

const text = english.importing;

/**
 * Opens the import window.
 * @param captures what to import; without any, the window asks for files first.
 */
export function openImportWindow(host: Host, captures: readonly UnopenedCapture[] = []): void {
  new ImportWindow(host, captures).open();
}

/** Choose, look over, import, see what came of it: one window, one step after the other. */
class ImportWindow extends Modal {
  readonly #host: Host;
  readonly #captures: readonly UnopenedCapture[];
  readonly #stop = new AbortController();
  #keepOriginal: boolean;

  constructor(host: Host, captures: readonly UnopenedCapture[]) {
    super(host.app);
    this.#host = host;
    this.#captures = captures;
    this.#keepOriginal = host.settings.keepOriginal;
  }

  override onOpen(): void {
    this.modalEl.addClass("source-ties-window");
    this.setTitle(text.title);
    if (this.#captures.length > 0) void this.#read(this.#captures);
    else showCaptureChoice(this.app, this.contentEl, (captures) => void this.#read(captures));
  }

  override onClose(): void {
    // A run stops between two notes; what it has written stays whole and can be undone.
    this.#stop.abort();
    this.contentEl.empty();
  }

  #read(captures: readonly UnopenedCapture[]): Promise<void> {
    return attempt(async () => {
      const progress = this.#progress();
      const forms: SourceForm[] = [];
      const problems: Problem[] = [];
      const list = createDiv({ cls: "source-ties-sources" });
      let done = 0;
      progress.show(0, captures.length, captures[0]?.name ?? "");
      for await (const reading of readCaptures(captures, portsFromApp, breathe)) {
        if (this.#stop.signal.aborted) return;
        if ("problem" in reading) problems.push(reading.problem);
        else forms.push(new SourceForm(list, reading, { open: captures.length === 1 }));
        progress.show(++done, captures.length, captures[done]?.name ?? reading.name);
      }
      await this.#preview(forms, problems, list);
    });
  }

  async #preview(forms: SourceForm[], problems: readonly Problem[], list: HTMLElement): Promise<void> {
    const { contentEl } = this;
    contentEl.empty();
    for (const problem of problems) contentEl.createEl("p", { cls: "source-ties-problem", text: english.problem(problem) });
    if (forms.length === 0) return;
    contentEl.append(list);
    new Setting(contentEl)
      .setName(text.keepOriginal)
      .setDesc(text.keepOriginalHint)
      .addToggle((toggle) =>
        toggle.setValue(this.#keepOriginal).onChange((value) => {
          this.#keepOriginal = value;
        }),
      );
    const buttons = new Setting(contentEl).setClass("source-ties-buttons");
    buttons.addButton((button) => button.setButtonText(text.cancel).onClick(() => { this.close(); }));
    buttons.addButton((button) => {
      button.setCta().onClick(() => this.#import(forms, problems));
      const refresh = (): void => {
        const included = forms.filter((form) => form.included);
        button.setButtonText(text.confirm(included.length));
        button.setDisabled(included.length === 0 || included.some((form) => !form.valid));
      };
      for (const form of forms) form.onChange = refresh;
      refresh();
    });
    for (const form of forms) form.onTitle = () => void attempt(async () => this.#showPaths(forms));
    await this.#showPaths(forms);
  }

  /** Tells under each source what its note will be called, or that the vault has it. */
  async #showPaths(forms: readonly SourceForm[]): Promise<void> {
    const included = forms.filter((form) => form.included);
    const paths = await previewPaths(
      included.map((form) => form.readSource()),
      openVault(this.#host),
      this.#host.settings,
      english.note,
    );
    for (const [index, form] of included.entries()) {
      const preview = paths[index];
      if (preview) form.showPath(preview.isNew ? text.willBecome(preview.path) : text.alreadyThere(preview.path));
    }
  }

  #import(forms: readonly SourceForm[], problems: readonly Problem[]): Promise<void> {
    return attempt(async () => {
      const sources = forms.filter((form) => form.included).map((form) => form.readSource());
      const progress = this.#progress();
      progress.show(0, sources.length, "");
      const report = await oneAtATime(() =>
        importSources(sources, openVault(this.#host), {
          settings: { ...this.#host.settings, keepOriginal: this.#keepOriginal },
          wording: english.note,
          recommendations: "none",
          again: true,
          problems,
          now: new Date(),
          signal: this.#stop.signal,
          onProgress: (done, of, path) => { progress.show(done, of, path); },
        }),
      );
      const notes = report.notes.filter((note) => note !== undefined);
      if (this.#stop.signal.aborted && !this.contentEl.isShown()) {
        new Notice(english.summary.stopped(report.stopped));
        return;
      }
      const [onlyNote] = notes;
      showRunSummary(this, report, {
        title: english.summary.title,
        ...(notes.length === 1 && onlyNote !== undefined && report.created.length > 0
          ? {
              next: {
                label: english.summary.createRecommendations,
                run: async () => {
                  const file = this.app.vault.getFileByPath(onlyNote);
                  if (file) await openReviewWindow(this.#host, file);
                },
              },
            }
          : {}),
      });
    });
  }

  /** Shows a bar with the present item, and a button that stops the run. */
  #progress(): { show: (done: number, of: number, item: string) => void } {
    const { contentEl } = this;
    contentEl.empty();
    const line = contentEl.createEl("p", { cls: "source-ties-progress", attr: { "aria-live": "polite" } });
    const bar = new ProgressBarComponent(contentEl);
    new Setting(contentEl).setClass("source-ties-buttons").addButton((button) =>
      button.setButtonText(text.stop).onClick(() => { this.#stop.abort(); button.setDisabled(true); }),
    );
    return {
      show: (done, of, item) => {
        line.setText(text.progress(done, of, item));
        bar.setValue(of === 0 ? 0 : (100 * done) / of);
      },
    };
  }
}
