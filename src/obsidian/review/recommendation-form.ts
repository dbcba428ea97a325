import { Scope, Setting, type App } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { Correction, ReviewItem } from "../../workflow/review-draft.ts";
import { addRecommendationFields, type RecommendationFields } from "./recommendation-fields.ts";

/** What a form tells. */
export interface FormEnds {
  readonly done: (correction: Correction) => void;
  /** @param at where the cursor stands in the quote. */
  readonly split: (correction: Correction, at: number) => void;
}

/** The form that a row of the review becomes while it is edited. Enter and Escape end it; what was typed is kept either way. */
export class RecommendationForm {
  readonly item: ReviewItem;
  readonly element: HTMLElement;
  readonly #app: App;
  readonly #fields: RecommendationFields;
  readonly #passage: HTMLTextAreaElement;
  readonly #scope: Scope;
  readonly #ends: FormEnds;

  /** @param parent the window's keys, which hold on as far as the form has none of its own. */
  constructor(app: App, parent: Scope, item: ReviewItem, ends: FormEnds) {
    this.#app = app;
    this.item = item;
    this.#ends = ends;
    this.element = createDiv({ cls: "source-ties-recommendation is-edited", attr: { role: "row" } });
    const cell = this.element.createDiv({ cls: "source-ties-told", attr: { role: "gridcell" } });
    this.#fields = addRecommendationFields(cell, app, item.recommendation);
    this.#passage = this.#addPassage(cell);
    new Setting(cell)
      .setClass("source-ties-form-buttons")
      .addButton((button) => button.setButtonText(messages.review.splitAtCursor).onClick(() => { ends.split(this.value, this.#passage.selectionStart); }))
      .addButton((button) => button.setButtonText(messages.review.done).setCta().onClick(() => { ends.done(this.value); }));
    this.#scope = new Scope(parent);
    this.#scope.register([], "Escape", () => this.#end());
    this.#scope.register([], "Enter", (event) => {
      const { target } = event;
      // Buttons and lists have an Enter of their own.
      return target instanceof HTMLButtonElement || target instanceof HTMLSelectElement || event.isComposing ? undefined : this.#end();
    });
    app.keymap.pushScope(this.#scope);
  }

  /** What the fields say now. */
  get value(): Correction {
    return this.#fields.value();
  }

  focus(): void {
    this.#fields.focus();
  }

  /** Puts the cursor where a split is begun. */
  focusPassage(): void {
    this.#passage.focus();
  }

  /** Gives the keys back; to be called when the form goes. */
  close(): void {
    this.#fields.close();
    this.#app.keymap.popScope(this.#scope);
  }

  #end(): false {
    this.#ends.done(this.value);
    return false;
  }

  /** The quote in a field that has a cursor and cannot be changed: a field that is read only shows no cursor. */
  #addPassage(cell: HTMLElement): HTMLTextAreaElement {
    const { quote } = this.item.recommendation.passage;
    let passage: HTMLTextAreaElement | undefined;
    new Setting(cell).setName(messages.review.passage).setDesc(messages.review.passageHint).addTextArea((field) => {
      field.setValue(quote);
      passage = field.inputEl;
      passage.rows = 4;
      passage.setAttr("aria-label", messages.review.passage);
      passage.setAttr("aria-readonly", "true");
      passage.setAttr("inputmode", "none");
      passage.setSelectionRange(0, 0);
      passage.addEventListener("beforeinput", (event) => { event.preventDefault(); });
      // What is composed with an input method cannot be refused beforehand.
      passage.addEventListener("input", () => { field.setValue(quote); });
    });
    if (!passage) throw new Error("The setting made no text field.");
    return passage;
  }
}
