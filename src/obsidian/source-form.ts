import { Setting, type TextAreaComponent, type TextComponent } from "obsidian";
import { english } from "../messages/english.ts";
import { known, type Fact, type Finding } from "../model/fact.ts";
import { isPartialDate } from "../model/partial-date.ts";
import { FACT_NAMES, type FactName } from "../model/source.ts";
import { correctFacts, type Corrections } from "../workflow/correct-facts.ts";
import type { ReadSource } from "../workflow/plan-import.ts";

const text = english.importing;

/** The facts that every reader asks for first; the other ones are named as missing by nobody. */
const ASKED_FOR: readonly FactName[] = ["title", "author", "date", "publisher"];

/** One source in the import window: what was read, where, what is missing, and fields to put it right. */
export class SourceForm {
  /** Called when the form changed. */
  onChange: () => void = () => undefined;
  /** Called when what the note will be called may have changed. */
  onTitle: () => void = () => undefined;

  readonly #read: ReadSource;
  readonly #path: HTMLElement;
  readonly #element: HTMLDetailsElement;
  readonly #corrections = new Map<FactName, Corrections[FactName]>();
  readonly #invalid = new Set<FactName>();
  #included = true;

  /** @param options.open whether all fields show at once; else a click on the source shows them. */
  constructor(container: HTMLElement, read: ReadSource, options: { open: boolean }) {
    this.#read = read;
    const { facts } = read.source;
    const missing = ASKED_FOR.filter((name) => facts[name].state !== "known");
    this.#element = container.createEl("details", { cls: "source-ties-source" });
    this.#element.open = options.open || missing.length > 0;
    const summary = this.#element.createEl("summary");
    summary.createSpan({ cls: "source-ties-source-title", text: known(facts.title) ?? read.source.capture });
    const told = [known(facts.author)?.join(", "), known(facts.date), known(facts.publisher)].filter((part) => part !== undefined);
    if (told.length > 0) summary.createSpan({ cls: "source-ties-hint", text: told.join(" · ") });
    this.#path = summary.createSpan({ cls: "source-ties-hint" });
    if (missing.length > 0)
      this.#element.createEl("p", { cls: "source-ties-missing", text: text.missing(missing.map((name) => english.facts[name].toLowerCase())) });
    for (const name of FACT_NAMES) this.#field(name);
    new Setting(this.#element).setName(text.leaveOut).addToggle((toggle) =>
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

  /** The source with the corrections made so far. */
  readSource(): ReadSource {
    return { ...this.#read, source: correctFacts(this.#read.source, Object.fromEntries(this.#corrections)) };
  }

  showPath(sentence: string): void {
    this.#path.setText(sentence);
  }

  #field(name: FactName): void {
    const finding: Finding<unknown> = this.#read.source.facts[name];
    const stated = known(finding);
    const written = Array.isArray(stated) ? stated.join("\n") : typeof stated === "string" ? stated : "";
    const setting = new Setting(this.#element).setName(english.facts[name]).setDesc(this.#evidence(name, finding));
    setting.settingEl.toggleClass("is-missing", finding.state !== "known");
    const onInput = (value: string): void => {
      this.#correct(name, value.trim(), written);
      setting.settingEl.toggleClass("is-invalid", this.#invalid.has(name));
    };
    const prepare = (field: TextComponent | TextAreaComponent): void => {
      field.setValue(written).setPlaceholder(text.notStated).onChange(onInput);
      field.inputEl.setAttr("aria-label", english.facts[name]);
      field.inputEl.addEventListener("change", () => { this.onTitle(); });
    };
    if (name === "author") setting.addTextArea((field) => { prepare(field); field.inputEl.rows = Math.max(2, written.split("\n").length); });
    else if (name === "access")
      setting.addDropdown((dropdown) => {
        dropdown.addOptions({ "": text.notStated, full: "full", abstract: "abstract", partial: "partial" }).setValue(written).onChange(onInput);
        dropdown.selectEl.setAttr("aria-label", english.facts[name]);
      });
    else setting.addText(prepare);
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

  /** Where the fact was read and in which words, and what other places say. */
  #evidence(name: FactName, finding: Finding<unknown>): DocumentFragment {
    return createFragment((fragment) => {
      if (finding.state === "known") {
        const { witness, words } = finding.taken;
        fragment.createDiv({ text: text.readFrom(words, witness.name, witness.line) });
        for (const other of finding.others) fragment.createDiv({ text: text.also(valueOf(other)) });
      }
      if (name === "author") fragment.createDiv({ text: text.authorHint });
      if (name === "date") fragment.createDiv({ text: text.dateHint });
    });
  }
}

function valueOf({ value }: Fact<unknown>): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}
