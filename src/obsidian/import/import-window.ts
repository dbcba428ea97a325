import { Modal, Notice } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { GatheredSources } from "../../workflow/gathered-sources.ts";
import type { ImportReport } from "../../workflow/import-sources.ts";
import type { UnopenedCapture } from "../../workflow/read-captures.ts";
import { RunControl } from "../../workflow/run-control.ts";
import type { SourceDraft } from "../../workflow/source-draft.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { nameWindow } from "../name-window.ts";
import { openReviewWindow } from "../review/review-window.ts";
import { showRunSummary } from "../runs/run-summary.ts";
import { undoImport } from "../runs/undo-last-import.ts";
import { showCaptureChoice } from "./capture-choice.ts";
import { askBeforeClosing, type ClosingQuestion } from "./closing-question.ts";
import { PreviewStep, type ImportChoices } from "./preview-step.ts";
import { readWithProgress } from "./reading-step.ts";
import { writeWithProgress } from "./writing-step.ts";

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
  readonly #choices: ImportChoices;
  #gathered = new GatheredSources();
  #preview: PreviewStep | undefined;
  /** The run that reads or writes just now, or did last. */
  #control = new RunControl();
  #isWriting = false;
  #isOpen = false;
  #isAsking = false;

  constructor(host: Host, start: ImportStart) {
    super(host.app);
    this.#host = host;
    this.#start = start;
    this.#choices = { keepOriginal: host.settings.keepOriginal };
  }

  override onOpen(): void {
    this.#isOpen = true;
    this.modalEl.addClass("source-ties-window");
    nameWindow(this);
    this.scope.register(["Mod"], "Enter", () => {
      void attempt(async () => this.#preview?.confirm());
      return false;
    });
    const { captures = [], address } = this.#start;
    if (captures.length > 0) void this.#read(captures);
    else this.#choose(address);
  }

  /** Escape, the cross and a click beside the window come here: nothing that was typed, and no run, ends unasked. */
  override close(): void {
    const question = this.#closingQuestion();
    if (question === undefined) super.close();
    else if (!this.#isAsking) this.#ask(question);
  }

  override onClose(): void {
    this.#isOpen = false;
    // A run stops between two notes; what it has written stays whole and can be undone.
    this.#control.stop();
    this.contentEl.empty();
  }

  #closingQuestion(): ClosingQuestion | undefined {
    if (this.#isWriting && !this.#control.signal.aborted) return messages.importWindow.interrupt;
    return this.#preview && this.#gathered.isTouched ? messages.importWindow.leave : undefined;
  }

  #ask(question: ClosingQuestion): void {
    const control = this.#control;
    const wasHeld = control.isHeld;
    control.hold();
    this.#isAsking = true;
    askBeforeClosing(this.app, question, {
      onLeave: () => {
        this.#isAsking = false;
        super.close();
      },
      onStay: () => {
        this.#isAsking = false;
        if (!wasHeld) control.resume();
      },
    });
  }

  #choose(address?: string): void {
    this.#preview = undefined;
    this.setTitle(messages.importing.title);
    this.contentEl.empty();
    showCaptureChoice(this.app, this.contentEl, { address }, (chosen) => void this.#read(chosen));
    this.contentEl.querySelector<HTMLElement>(address === undefined ? "button" : "input[inputmode=url]")?.focus();
  }

  #read(captures: readonly UnopenedCapture[], { openAddresses = false } = {}): Promise<void> {
    return attempt(async () => {
      this.setTitle(messages.importing.title);
      this.#control = new RunControl();
      const { readings, notRead } = await readWithProgress(this.contentEl, captures, this.#control, { openAddresses });
      if (!this.#isOpen) return;
      this.#gathered.add(readings);
      if (this.#gathered.drafts.length === 0 && this.#gathered.problems.length === 0) {
        this.#choose();
        return;
      }
      this.#preview = new PreviewStep(this.#host, this.#gathered, this.#choices, {
        read: (again, options) => this.#read(again, options),
        write: (drafts) => this.#write(drafts),
        chooseOthers: () => { this.#startAnew(); },
        cancel: () => { this.close(); },
      });
      await this.#preview.show(this.contentEl, { notRead });
    });
  }

  #startAnew(): void {
    this.#gathered = new GatheredSources();
    this.#choose();
  }

  #write(drafts: readonly SourceDraft[]): Promise<void> {
    return attempt(async () => {
      this.#control = new RunControl();
      this.#isWriting = true;
      try {
        const report = await writeWithProgress(
          this.contentEl,
          drafts.map((draft) => draft.readSource()),
          this.#host,
          this.#control,
          { settings: { ...this.#host.settings, keepOriginal: this.#choices.keepOriginal }, problems: this.#gathered.problems },
        );
        this.#preview = undefined;
        this.#tell(report);
      } catch (error) {
        // What the user put in stays, to be tried again.
        await this.#preview?.show(this.contentEl, { notRead: 0 });
        throw error;
      } finally {
        this.#isWriting = false;
      }
    });
  }

  /** Ends the window on what was done; when it was closed meanwhile, says so in a notice. */
  #tell(report: ImportReport): void {
    if (!this.#isOpen) {
      new Notice(report.stopped > 0 ? messages.summary.stopped(report.stopped) : messages.summary.created(report.created.length));
      return;
    }
    const { run } = report;
    const again = this.#gathered.failedByNetwork;
    const sourceNotes = sourceNotesOf(report);
    const [onlyNote = ""] = sourceNotes;
    const create = async (path: string): Promise<void> => {
      const file = this.app.vault.getFileByPath(path);
      if (file) await openReviewWindow(this.#host, file);
    };
    showRunSummary(this, report, {
      title: messages.summary.title,
      ...(sourceNotes.length === 1 ? { next: { label: messages.summary.createRecommendations, run: () => create(onlyNote) } } : { recommendations: { of: sourceNotes, create } }),
      ...(run === undefined ? {} : { undo: () => undoImport(this.#host, run) }),
      ...(again.length > 0
        ? {
            tryAgain: () => {
              this.#gathered = new GatheredSources();
              return this.#read(again);
            },
          }
        : {}),
    });
  }
}

/** The source notes that an import made, added to or found to be there already; a note of the user's that was left as it is may be none. */
function sourceNotesOf({ notes, created, updated, kept }: ImportReport): string[] {
  const paths = new Set([...created.map(({ path }) => path), ...updated, ...kept.filter(({ reason }) => reason === "already in the vault").map(({ path }) => path)]);
  return [...new Set(notes)].filter((path): path is string => path !== undefined && paths.has(path));
}
