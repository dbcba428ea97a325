import { DropdownComponent, Setting, TextComponent } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { known, type Fact } from "../../model/fact.ts";
import type { FactName } from "../../model/source.ts";
import { witnessesOf, type SourceDraft } from "../../workflow/source-draft.ts";
import { AuthorField, type SuggestNames } from "./author-field.ts";
import { newElementId } from "../element-id.ts";
import { followTyping } from "./typed-text.ts";

/** What a field needs of the window that it stands in. */
export interface FieldContext {
  readonly suggestNames: SuggestNames;
  /** The note of the vault that a name leads to, by its own name or an alias. */
  readonly noteCalled: (name: string) => string | undefined;
  /** Called when the user changed a fact. @param isSettled whether he has done with it, and is not in the middle of a word. */
  readonly onChange: (isSettled: boolean) => void;
}

/** One fact of a source: a field to put it right, where it was read, and where witnesses disagree each one's word to be taken. */
export class FactField {
  readonly #draft: SourceDraft;
  readonly #name: FactName;
  readonly #context: FieldContext;
  readonly #setting: Setting;
  readonly #evidenceId: string;
  readonly #invalidEl: HTMLElement | undefined;
  readonly #linkedEl: HTMLElement;
  readonly #show: (text: string) => void;

  constructor(container: HTMLElement, draft: SourceDraft, name: FactName, context: FieldContext) {
    this.#draft = draft;
    this.#name = name;
    this.#context = context;
    this.#evidenceId = newElementId(name);
    this.#setting = new Setting(container).setName(messages.facts[name]).setClass("source-ties-fact");
    this.#setting.settingEl.toggleClass("is-missing", draft.notStated.includes(name));
    this.#show = this.#addControl();
    const { descEl } = this.#setting;
    descEl.id = this.#evidenceId;
    if (name === "date") this.#invalidEl = descEl.createDiv({ cls: "source-ties-problem", text: messages.importing.dateInvalid, attr: { role: "alert" } });
    this.#linkedEl = descEl.createDiv("source-ties-linked");
    this.#showEvidence();
    this.#refresh();
    this.#show(draft.text(name));
  }

  /** @returns what shows a text in the field. */
  #addControl(): (text: string) => void {
    const { controlEl } = this.#setting;
    const correct = (text: string, isSettled: boolean): void => {
      this.#draft.correct(this.#name, text);
      this.#refresh();
      this.#context.onChange(isSettled);
    };
    if (this.#name === "author") {
      const field = new AuthorField(controlEl, this.#evidenceId, this.#context.suggestNames, correct);
      return (text) => { field.show(text); };
    }
    const described = { "aria-label": messages.facts[this.#name], "aria-describedby": this.#evidenceId };
    if (this.#name === "access") {
      const field = new DropdownComponent(controlEl).addOptions({ "": messages.importing.notStated, ...messages.importWindow.access }).onChange((value) => { correct(value, true); });
      field.selectEl.setAttrs(described);
      return (text) => { field.setValue(text); };
    }
    const field = new TextComponent(controlEl);
    field.inputEl.setAttrs(described);
    if (this.#draft.read.source.facts[this.#name].state !== "not looked for") field.setPlaceholder(messages.importing.notStated);
    followTyping(field.inputEl, (isSettled) => { correct(field.getValue(), isSettled); });
    if (this.#name === "publisher") this.#context.suggestNames(field.inputEl);
    return (text) => { field.setValue(text); };
  }

  /** Shows whether the fact can be kept, and the notes that its names lead to. */
  #refresh(): void {
    const isInvalid = this.#draft.isInvalid(this.#name);
    this.#setting.settingEl.toggleClass("is-invalid", isInvalid);
    this.#invalidEl?.toggle(isInvalid);
    if (this.#invalidEl) this.#setting.controlEl.querySelector("input")?.setAttr("aria-invalid", String(isInvalid));
    if (this.#name !== "author" && this.#name !== "publisher") return;
    const notes = this.#draft.text(this.#name).split("\n").map((name) => this.#context.noteCalled(name)).filter((note) => note !== undefined);
    this.#linkedEl.setText(notes.length > 0 ? messages.importWindow.linksTo([...new Set(notes)]) : "");
  }

  #showEvidence(): void {
    const { descEl } = this.#setting;
    const finding = this.#draft.read.source.facts[this.#name];
    const said = witnessesOf(finding);
    if (said.length > 1) this.#offerWitnesses(said);
    else for (const fact of said) descEl.createDiv({ text: told(fact) });
    if (finding.state === "not stated" && finding.inDoubt) descEl.createDiv({ cls: "source-ties-missing", text: messages.importing.dateInDoubt(finding.inDoubt.words) });
    if (this.#name === "date") descEl.createDiv({ text: messages.importing.dateHint });
  }

  #offerWitnesses(said: readonly Fact<unknown>[]): void {
    const group = this.#setting.descEl.createDiv({ cls: "source-ties-witnesses", attr: { role: "radiogroup", "aria-label": messages.importing.witnesses(messages.facts[this.#name]) } });
    const radioName = newElementId(this.#name);
    const taken = JSON.stringify(known<unknown>(this.#draft.facts[this.#name]));
    for (const fact of said) {
      const label = group.createEl("label");
      const radio = label.createEl("input", { type: "radio", attr: { name: radioName } });
      radio.checked = JSON.stringify(fact.value) === taken;
      radio.addEventListener("change", () => {
        this.#draft.settle(this.#name, fact);
        this.#show(this.#draft.text(this.#name));
        this.#refresh();
        this.#context.onChange(true);
      });
      const words = label.createSpan();
      words.createSpan({ cls: "source-ties-said", text: Array.isArray(fact.value) ? fact.value.join(", ") : String(fact.value) });
      words.createSpan({ text: ` ${told(fact)}` });
    }
  }
}

/** Most characters of a source's words that are shown as evidence; an abstract may be its own evidence. */
const LONGEST_EVIDENCE = 200;

function told({ words, witness }: Fact<unknown>): string {
  const shortened = words.length > LONGEST_EVIDENCE ? `${words.slice(0, LONGEST_EVIDENCE).trimEnd()}…` : words;
  return messages.importing.readFrom(shortened, witness.name, witness.line);
}
