import { Setting, type TextAreaComponent, type TextComponent } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { known, type Fact, type Finding } from "../../model/fact.ts";
import { isPartialDate } from "../../model/partial-date.ts";
import { FACT_NAMES, type FactName } from "../../model/source.ts";
import { correctFacts, type Corrections } from "../../workflow/correct-facts.ts";
import type { PlacePreview } from "../../workflow/import-sources.ts";
import type { JoinedSource } from "../../workflow/join-same-works.ts";
import { EXISTING_CHOICES, type ExistingChoice, type ReadSource } from "../../workflow/plan-import.ts";
/** The facts that every reader asks for first; the other ones are named as missing by nobody. */
const ASKED_FOR: readonly FactName[] = ["title", "author", "date", "publisher"];

/** One source in the import window: what was read, where, what is missing or disagrees, and fields to put it right. */
export class SourceForm {
  /** Called when the form changed. */
  onChange: () => void = () => undefined;
  /** Called when what the note will be called, or whether there will be one, may have changed. */
  onPlace: () => void = () => undefined;
  /** Called when the user says that what was joined is not one work. */
  onKeepApart: () => void = () => undefined;

  readonly #read: JoinedSource;
  readonly #path: HTMLElement;
  readonly #existing: HTMLElement;
  readonly #element: HTMLDetailsElement;
  readonly #corrections = new Map<FactName, Corrections[FactName]>();
  readonly #invalid = new Set<FactName>();
  #existingChoice: ExistingChoice | undefined;
  #included = true;

  /** @param options.open whether all fields show at once; else a click on the source shows them. */
  constructor(container: HTMLElement, read: JoinedSource, options: { open: boolean }) {
    this.#read = read;
    const { facts } = read.source;
    const missing = ASKED_FOR.filter((name) => facts[name].state === "not stated");
    const disagree = FACT_NAMES.filter((name) => othersOf(facts[name]).length > 0);
    this.#element = container.createEl("details", { cls: "source-ties-source" });
    this.#element.open = options.open || missing.length > 0;
    const summary = this.#element.createEl("summary");
    summary.createSpan({ cls: "source-ties-source-title", text: known(facts.title) ?? read.source.capture });
    const told = [known(facts.author)?.join(", "), known(facts.date), known(facts.publisher)].filter((part) => part !== undefined);
    if (told.length > 0) summary.createSpan({ cls: "source-ties-hint", text: told.join(" · ") });
    this.#path = summary.createSpan({ cls: "source-ties-hint" });
    if (disagree.length > 0) summary.createSpan({ cls: "source-ties-hint", text: messages.importing.disagree(disagree.map((name) => messages.facts[name].toLowerCase())) });
    if (missing.length > 0)
      this.#element.createEl("p", { cls: "source-ties-missing", text: messages.importing.missing(missing.map((name) => messages.facts[name].toLowerCase())) });
    this.#existing = this.#element.createDiv();
    if (read.parts.length > 1) this.#offerKeepingApart();
    for (const name of FACT_NAMES) this.#field(name);
    new Setting(this.#element).setName(messages.importing.leaveOut).addToggle((toggle) =>
      toggle.setValue(false).onChange((leaveOut) => {
        this.#included = !leaveOut;
        this.#element.toggleClass("is-left-out", leaveOut);
        this.onChange();
      }),
    );
  }

  get included(): boolean {
    return this.#included;
  }

  /** False while a field holds something that cannot be written. */
  get valid(): boolean {
    return this.#invalid.size === 0;
  }

  /** What was read of the work, each capture apart. */
  get parts(): readonly ReadSource[] {
    return this.#read.parts;
  }

  /** The source with the corrections and choices made so far. */
  readSource(): ReadSource {
    const existing = this.#existingChoice ?? this.#read.existing;
    return {
      ...this.#read,
      source: correctFacts(this.#read.source, Object.fromEntries(this.#corrections)),
      ...(existing === undefined ? {} : { existing }),
    };
  }

  /** Puts forms for each part in the place of this one. */
  replaceWith(forms: (container: HTMLElement) => SourceForm[]): SourceForm[] {
    const container = createDiv();
    const made = forms(container);
    this.#element.replaceWith(...Array.from(container.children));
    return made;
  }

  /** Tells where the note will stand; where the vault has the work already, asks what shall become of its note. */
  showPlace({ path = "", present, change }: PlacePreview): void {
    this.#path.setText(present === undefined ? messages.importing.willBecome(path) : change === "update" ? messages.importing.willAdd(path) : messages.importing.alreadyThere(path));
    if (present !== "the same work is in the vault" || this.#existingChoice !== undefined) return;
    this.#existing.empty();
    new Setting(this.#existing).setName(messages.importing.existing(path)).setDesc(messages.importing.existingHint).addDropdown((dropdown) => {
      for (const choice of EXISTING_CHOICES) dropdown.addOption(choice, messages.importing.existingChoices[choice]);
      dropdown.setValue(this.#read.existing ?? "keep").onChange((choice) => {
        this.#existingChoice = EXISTING_CHOICES.find((one) => one === choice);
        this.onPlace();
      });
      dropdown.selectEl.setAttr("aria-label", messages.importing.existing(path));
    });
  }

  #offerKeepingApart(): void {
    new Setting(this.#element)
      .setName(messages.importing.oneWork)
      .setDesc(this.#read.parts.map(({ source }) => source.capture).join(", "))
      .addButton((button) => button.setButtonText(messages.importing.keepApart).onClick(() => { this.onKeepApart(); }));
  }

  #field(name: FactName): void {
    const finding: Finding<unknown> = this.#read.source.facts[name];
    const written = writtenIn(known(finding));
    const setting = new Setting(this.#element).setName(messages.facts[name]);
    setting.settingEl.toggleClass("is-missing", finding.state === "not stated");
    const onInput = (value: string): void => {
      this.#correct(name, value.trim(), written);
      setting.settingEl.toggleClass("is-invalid", this.#invalid.has(name));
      invalidHint?.toggle(this.#invalid.has(name));
    };
    let show: (value: string) => void = () => undefined;
    const prepare = (field: TextComponent | TextAreaComponent): void => {
      field.setValue(written).setPlaceholder(finding.state === "not looked for" ? "" : messages.importing.notStated).onChange(onInput);
      field.inputEl.setAttr("aria-label", messages.facts[name]);
      field.inputEl.addEventListener("change", () => { this.onPlace(); });
      show = (value) => { field.setValue(value); };
    };
    if (name === "author") setting.addTextArea((field) => { prepare(field); field.inputEl.rows = Math.max(2, written.split("\n").length); });
    else if (name === "access")
      setting.addDropdown((dropdown) => {
        dropdown.addOptions({ "": messages.importing.notStated, full: "full", abstract: "abstract", partial: "partial" }).setValue(written).onChange(onInput);
        dropdown.selectEl.setAttr("aria-label", messages.facts[name]);
        show = (value) => { dropdown.setValue(value); };
      });
    else setting.addText(prepare);
    const choose = (fact: Fact<unknown>): void => {
      const value = writtenIn(fact.value);
      show(value);
      onInput(value);
      this.onPlace();
    };
    setting.setDesc(this.#evidence(name, finding, choose));
    const invalidHint = name === "date" ? setting.descEl.createDiv({ cls: "source-ties-problem", text: messages.importing.dateInvalid, attr: { role: "alert" } }) : undefined;
    invalidHint?.hide();
  }

  #correct(name: FactName, value: string, written: string): void {
    this.#invalid.delete(name);
    if (value === written) this.#corrections.delete(name);
    else if (value === "") this.#corrections.set(name, null);
    else if (name === "author") this.#corrections.set(name, value.split("\n").map((line) => line.trim()).filter((line) => line !== ""));
    else if (name === "date" && !isPartialDate(value)) this.#invalid.add(name);
    else this.#corrections.set(name, value);
    this.onChange();
  }

  /** Where the fact was read and in which words; where witnesses disagree, each one's word to be taken. */
  #evidence(name: FactName, finding: Finding<unknown>, choose: (fact: Fact<unknown>) => void): DocumentFragment {
    return createFragment((fragment) => {
      const said = finding.state === "known" ? [finding.taken, ...finding.others] : [];
      const told = ({ words, witness }: Fact<unknown>): string => messages.importing.readFrom(shortened(words), witness.name, witness.line);
      if (said.length > 1) {
        const group = fragment.createDiv({ cls: "source-ties-witnesses", attr: { role: "radiogroup", "aria-label": messages.importing.witnesses(messages.facts[name]) } });
        for (const [index, fact] of said.entries()) {
          const label = group.createEl("label");
          const radio = label.createEl("input", { type: "radio", attr: { name: this.#group(name) } });
          radio.checked = index === 0;
          radio.addEventListener("change", () => { choose(fact); });
          const words = label.createSpan();
          words.createSpan({ cls: "source-ties-said", text: shown(fact.value) });
          words.createSpan({ text: ` ${told(fact)}` });
        }
      } else for (const fact of said) fragment.createDiv({ text: told(fact) });
      if (name === "author") fragment.createDiv({ text: messages.importing.authorHint });
      if (finding.state === "not stated" && finding.inDoubt) fragment.createDiv({ cls: "source-ties-missing", text: messages.importing.dateInDoubt(finding.inDoubt.words) });
      if (name === "date") fragment.createDiv({ text: messages.importing.dateHint });
    });
  }

  /** Radio buttons of one name exclude each other in the whole page. */
  #group(name: FactName): string {
    return `source-ties-${name}-${this.#read.source.id}-${this.#read.source.capture}`;
  }
}

/** Most characters of a source's words that are shown as evidence; an abstract may be its own evidence. */
const LONGEST_EVIDENCE = 200;

const shortened = (words: string): string => (words.length > LONGEST_EVIDENCE ? `${words.slice(0, LONGEST_EVIDENCE).trimEnd()}…` : words);

const othersOf = (finding: Finding<unknown>): readonly Fact<unknown>[] => (finding.state === "known" ? finding.others : []);

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : String(value));

const writtenIn = (value: unknown): string => (Array.isArray(value) ? value.join("\n") : typeof value === "string" ? value : "");
