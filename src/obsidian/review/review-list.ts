import { Menu, Notice, type App, type Scope } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { Correction, ReviewDraft, ReviewItem } from "../../workflow/review-draft.ts";
import type { Review } from "../../workflow/review-recommendations.ts";
import { RecommendationForm } from "./recommendation-form.ts";
import { recommendationRow, type RowActions } from "./recommendation-row.ts";
import type { ReviewFilter } from "./review-filter.ts";

/** What the list needs of its window. */
export interface ListOptions {
  readonly app: App;
  readonly scope: Scope;
  readonly review: Review;
  readonly filter: ReviewFilter;
  /** Called after every change of the draft. */
  readonly onChange: () => void;
  /** Says to a screen reader what was done. */
  readonly announce: (sentence: string) => void;
  readonly openNote: (path: string) => void;
}

/** The recommendations of a review as a grid whose rows are moved through with the arrows; one of them at a time takes the focus. */
export class ReviewList {
  draft: ReviewDraft;
  readonly element: HTMLElement;
  readonly #options: ListOptions;
  readonly #rows = new Map<ReviewItem, HTMLElement>();
  readonly #unfolded = new Set<string>();
  readonly #actions: RowActions;
  #shown: readonly ReviewItem[] = [];
  #active: ReviewItem | undefined;
  #form: RecommendationForm | undefined;

  constructor(container: HTMLElement, options: ListOptions) {
    this.#options = options;
    this.draft = options.review.draft;
    this.element = container.createDiv({ cls: "source-ties-review", attr: { role: "grid", "aria-label": messages.review.list, "aria-multiselectable": "true" } });
    this.#actions = {
      tick: (item) => { this.#tick(item); },
      edit: (item) => { this.#edit(item); },
      showMenu: (item, at) => { this.#showMenu(item, at); },
      openNote: options.openNote,
      unfold: (item, isOpen) => {
        if (isOpen) this.#unfolded.add(quoteOf(item));
        else this.#unfolded.delete(quoteOf(item));
      },
    };
    this.element.addEventListener("keydown", (event) => { this.#onKey(event); });
    this.element.addEventListener("focusin", ({ target }) => {
      const item = this.#shown.find((one) => this.#rows.get(one)?.contains(target as Node));
      if (item) this.#activate(item);
    });
    this.refresh();
  }

  /** The items that the filter lets through. */
  get shown(): readonly ReviewItem[] {
    return this.#shown;
  }

  /** Whether an item has its note, so that nothing is decided about it here. */
  isMade(item: ReviewItem): boolean {
    return this.#options.review.noteOf(item).state === "has a note";
  }

  /** Ends the form that is open, if one is; what was typed into it is taken over. */
  endEdit(): void {
    if (this.#form) this.#take(this.#form.value);
  }

  /** Gives the focus to the row that was last gone to, or to the form that stands in its place. */
  focus(): void {
    if (!this.#active) this.element.querySelector<HTMLElement>("[tabindex='0']")?.focus();
    else if (this.#form?.item === this.#active) this.#form.focus();
    else this.#rows.get(this.#active)?.focus();
  }

  /** Shows another draft, and goes on at an item of it. @param next what is to have the focus; by default the one that has its place. */
  show(draft: ReviewDraft, next?: ReviewItem): void {
    const hadFocus = this.element.contains(activeDocument.activeElement);
    this.draft = draft;
    this.refresh(next);
    if (hadFocus) this.focus();
    this.#options.onChange();
  }

  /** Draws what the filter lets through. Rows that say the same stay as they are, and so does the place in the list. */
  refresh(next?: ReviewItem): void {
    const { review, filter } = this.#options;
    const place = this.#active ? this.#shown.indexOf(this.#active) : 0;
    this.#shown = this.draft.items.filter((item) => item === this.#form?.item || filter.lets(item, review.noteOf(item).state));
    this.#active = [next, this.#active].find((item) => item !== undefined && this.#shown.includes(item)) ?? this.#shown[Math.max(0, Math.min(place, this.#shown.length - 1))];
    const elements = this.#shown.map((item) => this.#elementOf(item));
    const present = new Set<Element>(elements);
    for (const child of [...this.element.children]) if (!present.has(child)) child.remove();
    for (const [index, element] of elements.entries()) if (this.element.children[index] !== element) this.element.insertBefore(element, this.element.children[index] ?? null);
    const items = new Set(this.draft.items);
    for (const item of this.#rows.keys()) if (!items.has(item)) this.#rows.delete(item);
    if (this.#active) this.#activate(this.#active);
    if (this.#shown.length === 0)
      this.element.createDiv({ cls: "source-ties-hint", attr: { role: "row", tabindex: 0 } }).createDiv({ text: messages.review.nothingShown, attr: { role: "gridcell" } });
  }

  #elementOf(item: ReviewItem): HTMLElement {
    if (this.#form?.item === item) return this.#form.element;
    const row =
      this.#rows.get(item) ??
      recommendationRow(item, this.#options.review.noteOf(item), this.#options.review.blocks, { isUnfolded: this.#unfolded.has(quoteOf(item)), actions: this.#actions });
    this.#rows.set(item, row);
    return row;
  }

  #activate(item: ReviewItem): void {
    if (this.#active) this.#rows.get(this.#active)?.setAttr("tabindex", "-1");
    this.#active = item;
    this.#rows.get(item)?.setAttr("tabindex", "0");
  }

  #onKey(event: KeyboardEvent): void {
    const item = this.#active;
    // Fields, buttons and links in a row have keys of their own.
    if (!item || event.target !== this.#rows.get(item) || event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Readonly<Record<string, () => void>> = {
      "ArrowDown": () => { this.#move(1); },
      "ArrowUp": () => { this.#move(-1); },
      "Home": () => { this.#move(-this.#shown.length); },
      "End": () => { this.#move(this.#shown.length); },
      " ": () => { this.#tick(item); },
      "Enter": () => { this.#edit(item); },
      "m": () => { this.#merge(item); },
      "s": () => { this.#edit(item)?.focusPassage(); },
      "d": () => { this.#drop(item); },
      "Delete": () => { this.#drop(item); },
      "c": () => { this.#toggleContext(item); },
    };
    const run = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!run) return;
    event.preventDefault();
    run();
  }

  #move(by: number): void {
    const from = this.#active ? this.#shown.indexOf(this.#active) : 0;
    const item = this.#shown[Math.max(0, Math.min(this.#shown.length - 1, from + by))];
    if (!item) return;
    this.#activate(item);
    this.focus();
  }

  #tick(item: ReviewItem): void {
    if (!this.isMade(item)) this.#replace(item, (draft) => draft.decide(item, item.decision === "wanted" ? "unwanted" : "wanted"));
  }

  #drop(item: ReviewItem): void {
    if (this.#isLocked(item)) return;
    const isDropped = item.decision === "dropped";
    this.#replace(item, (draft) => draft.decide(item, isDropped ? "unwanted" : "dropped"));
    this.#options.announce(isDropped ? messages.review.wasTakenBack : messages.review.wasDropped);
  }

  #merge(item: ReviewItem): void {
    if (this.#isLocked(item)) return;
    const merged = this.#merged(item);
    if (!merged) {
      new Notice(messages.review.cannotMerge);
      return;
    }
    this.#replace(item, () => merged);
    this.#options.announce(messages.review.merged);
  }

  /** The draft with an item and its neighbour in one, if that can be. */
  #merged(item: ReviewItem): ReviewDraft | undefined {
    const next = this.draft.items[this.draft.items.indexOf(item) + 1];
    return next && !this.isMade(next) && this.#shown.includes(next) ? this.draft.merge(item, messages.note.and) : undefined;
  }

  #edit(item: ReviewItem): RecommendationForm | undefined {
    if (this.#isLocked(item)) return undefined;
    this.endEdit();
    const form = new RecommendationForm(this.#options.app, this.#options.scope, item, {
      done: (correction) => {
        this.#take(correction);
        this.focus();
      },
      split: (correction, at) => { this.#split(correction, at); },
    });
    this.#form = form;
    this.refresh(item);
    form.focus();
    return form;
  }

  /** Ends the form and takes over what it says. */
  #take(correction: Correction): void {
    const item = this.#form?.item;
    if (!item) return;
    this.#closeForm();
    this.#replace(item, (draft) => draft.correct(item, correction));
  }

  #split(correction: Correction, at: number): void {
    const item = this.#form?.item;
    if (!item) return;
    const corrected = this.draft.correct(item, correction);
    const split = corrected.split(corrected.items[this.draft.items.indexOf(item)] ?? item, at);
    if (!split) {
      new Notice(messages.review.cannotSplit);
      this.#form?.focusPassage();
      return;
    }
    this.#closeForm();
    this.#replace(item, () => split);
    this.focus();
    this.#options.announce(messages.review.wasSplit);
  }

  #closeForm(): void {
    this.#form?.close();
    this.#form = undefined;
  }

  #toggleContext(item: ReviewItem): void {
    const context = this.#rows.get(item)?.querySelector("details");
    if (context) context.open = !context.open;
  }

  #isLocked(item: ReviewItem): boolean {
    if (!this.isMade(item)) return false;
    new Notice(messages.review.hasNoteAlready);
    return true;
  }

  /** Changes the draft, and goes on at what stands where the item stood. */
  #replace(item: ReviewItem, change: (draft: ReviewDraft) => ReviewDraft): void {
    const place = this.draft.items.indexOf(item);
    const draft = change(this.draft);
    this.show(draft, draft.items[place]);
  }

  #showMenu(item: ReviewItem, at: HTMLElement): void {
    const { review } = messages;
    const menu = new Menu();
    const add = (title: string, icon: string, run: () => void, isPossible = true): void => {
      menu.addItem((entry) => entry.setTitle(title).setIcon(icon).setDisabled(!isPossible).onClick(run));
    };
    const { path } = this.#options.review.noteOf(item);
    if (path !== undefined) add(review.openNote, "file-text", () => { this.#options.openNote(path); });
    else {
      add(review.edit, "pencil", () => { this.#edit(item); });
      add(review.merge, "merge", () => { this.#merge(item); }, this.#merged(item) !== undefined);
      add(review.split, "split", () => { this.#edit(item)?.focusPassage(); });
      add(item.decision === "dropped" ? review.takeBack : review.drop, "trash-2", () => { this.#drop(item); });
      if (this.draft.isChanged(item))
        add(review.asFound, "rotate-ccw", () => {
          this.#replace(item, (draft) => draft.asFound(item));
          this.#options.announce(review.wasSetBack);
        });
    }
    const { left, bottom } = at.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, activeDocument);
  }
}

function quoteOf({ recommendation }: ReviewItem): string {
  return recommendation.passage.quote;
}
