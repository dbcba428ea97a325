import { setIcon, Setting } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { known } from "../../model/fact.ts";
import { FACT_NAMES } from "../../model/source.ts";
import type { PlacePreview } from "../../workflow/import-sources.ts";
import { EXISTING_CHOICES } from "../../workflow/plan-import.ts";
import type { SourceDraft } from "../../workflow/source-draft.ts";
import { newElementId } from "../element-id.ts";
import { FactField, type FieldContext } from "./fact-field.ts";

/** What a row needs of the window that it stands in. */
export interface RowContext extends FieldContext {
  /** Called when the user says that what was joined is not one work. */
  readonly onKeepApart: (draft: SourceDraft) => void;
}

/** One source in the import window: a line that tells what it is and what should be looked at, and opened, all its facts. */
export class SourceRow {
  readonly draft: SourceDraft;
  readonly element: HTMLElement;
  readonly #context: RowContext;
  readonly #box: HTMLInputElement;
  readonly #toggle: HTMLElement;
  readonly #title: HTMLElement;
  readonly #facts: HTMLElement;
  readonly #place: HTMLElement;
  readonly #badges: HTMLElement;
  readonly #original = createEl("p", "source-ties-hint");
  readonly #existing = createDiv();
  readonly #body: HTMLElement;
  #isInVault = false;

  /** @param options.isOpen whether its fields show at once. */
  constructor(container: HTMLElement, draft: SourceDraft, context: RowContext, options: { isOpen: boolean }) {
    this.draft = draft;
    this.#context = context;
    this.element = container.createDiv({ cls: "source-ties-source", attr: { role: "listitem" } });
    const head = this.element.createDiv("source-ties-source-head");
    this.#box = head.createEl("label", "source-ties-include").createEl("input", { type: "checkbox" });
    this.#box.checked = draft.isIncluded;
    this.#box.addEventListener("change", () => {
      draft.isIncluded = this.#box.checked;
      this.refresh();
      context.onChange(true);
    });
    const bodyId = newElementId("source");
    this.#toggle = head.createEl("button", { cls: "source-ties-source-toggle", attr: { type: "button", "aria-controls": bodyId } });
    setIcon(this.#toggle.createSpan("source-ties-chevron"), "chevron-right");
    const told = this.#toggle.createSpan("source-ties-source-told");
    this.#title = told.createSpan("source-ties-source-title");
    this.#facts = told.createSpan("source-ties-hint");
    this.#place = told.createSpan("source-ties-hint");
    this.#badges = told.createSpan("source-ties-badges");
    this.#body = this.element.createDiv({ cls: "source-ties-source-body", attr: { id: bodyId } });
    this.#toggle.addEventListener("click", () => { this.#open(!this.isOpen); });
    this.refresh();
    this.#open(options.isOpen);
  }

  get isOpen(): boolean {
    return this.#toggle.getAttribute("aria-expanded") === "true";
  }

  /** Gives the row the focus. */
  focus(): void {
    this.#toggle.focus();
  }

  /** Tells in the row's line what the source is as it stands now. */
  refresh(): void {
    const { facts } = this.draft;
    const title = known(facts.title) ?? this.draft.read.source.capture;
    this.#title.setText(title);
    this.#box.setAttr("aria-label", messages.importWindow.include(title));
    this.#facts.setText([known(facts.author)?.join(", "), known(facts.date), known(facts.publisher)].filter((part) => part !== undefined).join(" · "));
    this.element.toggleClass("is-left-out", !this.draft.isIncluded);
    this.#badges.empty();
    const { missing, disagreeing } = this.draft;
    const access = known(facts.access);
    if (!this.draft.isValid) this.#badge(messages.importWindow.invalid, "error");
    if (missing.length > 0) this.#badge(messages.importWindow.missing(missing), "warning");
    if (disagreeing.length > 0) this.#badge(messages.importWindow.disagreeing(disagreeing), "warning");
    if (access === "abstract" || access === "partial") this.#badge(messages.importWindow.access[access], "plain");
    if (this.#isInVault) this.#badge(messages.importWindow.inVault, "plain");
  }

  /** Tells where the note will stand, and its original; where the vault has the work already, asks what shall become of its note. */
  showPlace(place: PlacePreview): void {
    this.#isInVault = place.present !== undefined;
    this.#place.setText(sentenceOf(place));
    this.#place.toggleClass("source-ties-problem", place.problem !== undefined);
    this.#original.setText(place.original === undefined ? "" : messages.importing.willKeepOriginal(place.original));
    if (place.present === "the same work is in the vault" && this.#existing.childElementCount === 0) this.#offerChoices(place.path ?? "");
    this.refresh();
  }

  #open(isOpen: boolean): void {
    this.#toggle.setAttr("aria-expanded", String(isOpen));
    this.element.toggleClass("is-open", isOpen);
    this.#body.toggle(isOpen);
    // Sixty sources have five hundred fields, which nobody waits for who opens three.
    if (isOpen && this.#body.childElementCount === 0) this.#fill();
  }

  #fill(): void {
    const { notStated, contradictory, read } = this.draft;
    if (notStated.length > 0) this.#body.createEl("p", { cls: "source-ties-missing", text: messages.importing.missing(notStated) });
    if (contradictory.length > 0) this.#body.createEl("p", { cls: "source-ties-hint", text: messages.importing.disagree(contradictory) });
    this.#body.append(this.#existing, this.#original);
    if (read.parts.length > 1)
      new Setting(this.#body)
        .setName(messages.importing.oneWork)
        .setDesc(read.parts.map(({ source }) => source.capture).join(", "))
        .addButton((button) => button.setButtonText(messages.importing.keepApart).onClick(() => { this.#context.onKeepApart(this.draft); }));
    const onChange = (isSettled: boolean): void => {
      this.refresh();
      this.#context.onChange(isSettled);
    };
    for (const name of FACT_NAMES) new FactField(this.#body, this.draft, name, { ...this.#context, onChange });
  }

  #offerChoices(path: string): void {
    new Setting(this.#existing).setName(messages.importing.existing(path)).setDesc(messages.importing.existingHint).addDropdown((dropdown) => {
      for (const choice of EXISTING_CHOICES) dropdown.addOption(choice, messages.importing.existingChoices[choice]);
      dropdown.setValue(this.draft.existing ?? this.draft.read.existing ?? "keep").onChange((choice) => {
        this.draft.existing = EXISTING_CHOICES.find((one) => one === choice);
        this.#context.onChange(true);
      });
      dropdown.selectEl.setAttr("aria-label", messages.importing.existing(path));
    });
  }

  #badge(text: string, kind: "error" | "warning" | "plain"): void {
    this.#badges.createSpan({ cls: ["source-ties-badge", `is-${kind}`], text });
  }
}

function sentenceOf({ path = "", present, change, problem }: PlacePreview): string {
  if (problem) return messages.problem(problem);
  if (present === undefined) return messages.importing.willBecome(path);
  return change === "update" ? messages.importing.willAdd(path) : messages.importing.alreadyThere(path);
}
