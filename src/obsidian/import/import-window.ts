import { Modal, Notice, ProgressBarComponent, Setting } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { Problem } from "../../model/problem.ts";
import { importSources, previewPlaces } from "../../workflow/import-sources.ts";
import { joinSameWorks, type JoinedSource } from "../../workflow/join-same-works.ts";
import type { ReadSource } from "../../workflow/plan-import.ts";
import { readCaptures, type UnopenedCapture } from "../../workflow/read-captures.ts";
import { attempt } from "../attempt.ts";
import { showCaptureChoice } from "./capture-choice.ts";
import type { Host } from "../host.ts";
import { portsFromApp } from "../ports/read-ports.ts";
import { breathe } from "../ports/one-at-a-time.ts";
import { openVault } from "../ports/open-vault.ts";
import { openReviewWindow } from "../review/review-window.ts";
import { showRunSummary } from "../runs/run-summary.ts";
import { SourceForm } from "./source-form.ts";
import { webFromApp } from "../ports/web-from-app.ts";
/** What the import window begins with: captures to read, or an address to start from; without any it asks. */
export interface ImportStart {
  readonly captures?: readonly UnopenedCapture[];
  readonly address?: string;
}

/** Opens the import window. */
export function openImportWindow(host: Host, start: ImportStart = {}): void {
  new ImportWindow(host, start).open();
}

/** Choose, look over, import, see what came of it: one window, one step after the other. */
class ImportWindow extends Modal {
  readonly #host: Host;
  readonly #start: ImportStart;
  readonly #stop = new AbortController();
  #keepOriginal: boolean;

  constructor(host: Host, start: ImportStart) {
    super(host.app);
    this.#host = host;
    this.#start = start;
    this.#keepOriginal = host.settings.keepOriginal;
  }

  override onOpen(): void {
    this.modalEl.addClass("source-ties-window");
    this.setTitle(messages.importing.title);
    const { captures = [], address } = this.#start;
    if (captures.length > 0) void this.#read(captures);
    else showCaptureChoice(this.app, this.contentEl, { address }, (chosen) => void this.#read(chosen));
  }

  override onClose(): void {
    // A run stops between two notes; what it has written stays whole and can be undone.
    this.#stop.abort();
    this.contentEl.empty();
  }

  #read(captures: readonly UnopenedCapture[], { openAddresses = false } = {}): Promise<void> {
    return attempt(async () => {
      const progress = this.#progress();
      const sources: ReadSource[] = [];
      const problems: Problem[] = [];
      let addresses = 0;
      let done = 0;
      const breatheAndTell = async (name: string): Promise<void> => {
        progress.show(Math.min(++done, captures.length), captures.length, name);
        await breathe();
      };
      for (const capture of captures) {
        await breatheAndTell(capture.name);
        for await (const reading of readCaptures([capture], { ports: portsFromApp, web: webFromApp, openAddresses, breathe })) {
          if (this.#stop.signal.aborted) return;
          progress.show(done, captures.length, reading.name);
          if ("problem" in reading) problems.push(reading.problem);
          else {
            sources.push(reading);
            problems.push(...reading.warnings);
            addresses += reading.unopened ?? 0;
          }
        }
      }
      await this.#preview(joinSameWorks(sources), problems, addresses > 0 ? { addresses, open: () => this.#read(captures, { openAddresses: true }) } : undefined);
    });
  }

  /** @param unopened the addresses that lists give and that were not opened, and how to open them. */
  async #preview(sources: readonly JoinedSource[], problems: readonly Problem[], unopened?: { addresses: number; open: () => Promise<void> }): Promise<void> {
    const { contentEl } = this;
    const list = createDiv({ cls: "source-ties-sources" });
    let forms = sources.map((source) => new SourceForm(list, source, { open: sources.length === 1 }));
    await this.#showPlaces(forms);
    contentEl.empty();
    for (const problem of problems) contentEl.createEl("p", { cls: "source-ties-problem", text: messages.problem(problem) });
    if (forms.length === 0) return;
    contentEl.append(list);
    if (unopened)
      new Setting(contentEl).setName(messages.importing.unopened(unopened.addresses)).setDesc(messages.importing.unopenedHint).addButton((button) => button.setButtonText(messages.importing.openAddresses).onClick(unopened.open));
    new Setting(contentEl)
      .setName(messages.importing.keepOriginal)
      .setDesc(messages.importing.keepOriginalHint)
      .addToggle((toggle) =>
        toggle.setValue(this.#keepOriginal).onChange((value) => {
          this.#keepOriginal = value;
        }),
      );
    const buttons = new Setting(contentEl).setClass("source-ties-buttons");
    buttons.addButton((button) => button.setButtonText(messages.importing.cancel).onClick(() => { this.close(); }));
    buttons.addButton((button) => {
      button.setCta().onClick(() => this.#import(forms, problems));
      const refresh = (): void => {
        const included = forms.filter((form) => form.included);
        button.setButtonText(messages.importing.confirm(included.length));
        button.setDisabled(included.length === 0 || included.some((form) => !form.valid));
      };
      const listen = (form: SourceForm): void => {
        form.onChange = refresh;
        form.onPlace = () => void attempt(async () => this.#showPlaces(forms));
        form.onKeepApart = () => {
          const apart = form.replaceWith((container) => form.parts.map((part) => new SourceForm(container, { ...part, existing: "separate", parts: [part] }, { open: false })));
          forms = forms.flatMap((one) => (one === form ? apart : [one]));
          for (const one of apart) listen(one);
          refresh();
          void attempt(async () => this.#showPlaces(forms));
        };
      };
      for (const form of forms) listen(form);
      refresh();
    });
  }

  /** Tells under each source what its note will be called, or that the vault has it. */
  async #showPlaces(forms: readonly SourceForm[]): Promise<void> {
    const included = forms.filter((form) => form.included);
    const places = await previewPlaces(
      included.map((form) => form.readSource()),
      openVault(this.#host),
      this.#host.settings,
      messages.note,
    );
    for (const [index, form] of included.entries()) {
      const place = places[index];
      if (place) form.showPlace(place);
    }
  }

  #import(forms: readonly SourceForm[], problems: readonly Problem[]): Promise<void> {
    return attempt(async () => {
      const sources = forms.filter((form) => form.included).map((form) => form.readSource());
      const progress = this.#progress();
      progress.show(0, sources.length, "");
      const report = await importSources(sources, openVault(this.#host), {
          settings: { ...this.#host.settings, keepOriginal: this.#keepOriginal },
          wording: messages.note,
          recommendations: "none",
          again: true,
          problems,
          now: new Date(),
          signal: this.#stop.signal,
          onProgress: (done, of, path) => { progress.show(done, of, path); },
        });
      const notes = report.notes.filter((note) => note !== undefined);
      if (this.#stop.signal.aborted && !this.contentEl.isShown()) {
        new Notice(messages.summary.stopped(report.stopped));
        return;
      }
      const [onlyNote] = notes;
      showRunSummary(this, report, {
        title: messages.summary.title,
        ...(notes.length === 1 && onlyNote !== undefined && report.created.length + report.updated.length > 0
          ? {
              next: {
                label: messages.summary.createRecommendations,
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
      button.setButtonText(messages.importing.stop).onClick(() => { this.#stop.abort(); button.setDisabled(true); }),
    );
    return {
      show: (done, of, item) => {
        line.setText(messages.importing.progress(done, of, item));
        bar.setValue(of === 0 ? 0 : (100 * done) / of);
      },
    };
  }
}
