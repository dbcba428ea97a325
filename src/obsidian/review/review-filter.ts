import { Setting } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { NoteState } from "../../workflow/source-in-vault.ts";
import type { ReviewItem } from "../../workflow/review-draft.ts";

type Shown = keyof typeof messages.review.shown;

/** Which recommendations of a review are shown. */
export class ReviewFilter {
  #words: readonly string[] = [];
  #shown: Shown = "all";
  #actor = "";

  /** Whether an item is shown. */
  lets({ recommendation, decision }: ReviewItem, state: NoteState): boolean {
    const { action, actor, strength, passage } = recommendation;
    if (this.#actor !== "" && !actor.includes(this.#actor)) return false;
    if (this.#shown === "dropped" ? decision !== "dropped" : this.#shown === "without note" ? state === "has a note" : this.#shown !== "all" && strength !== this.#shown) return false;
    const text = [action, ...actor, passage.sentence, ...passage.headings].join("\n").toLocaleLowerCase();
    return this.#words.every((word) => text.includes(word));
  }

  /** Adds its fields to a window. @param onChange is called when other items are shown. */
  addFields(container: HTMLElement, actors: readonly string[], onChange: () => void): void {
    const { review } = messages;
    const row = new Setting(container).setClass("source-ties-filters");
    row.addSearch((field) => {
      field.setPlaceholder(review.search).onChange((value) => {
        this.#words = value.toLocaleLowerCase().split(/\s+/u).filter((word) => word !== "");
        onChange();
      });
      field.inputEl.setAttr("aria-label", review.search);
    });
    row.addDropdown((list) => {
      list.addOptions({ ...review.shown }).onChange((value) => {
        this.#shown = value as Shown;
        onChange();
      });
      list.selectEl.setAttr("aria-label", review.show);
    });
    if (actors.length > 1)
      row.addDropdown((list) => {
        list.addOption("", review.anyActor);
        for (const actor of actors) list.addOption(actor, actor);
        list.onChange((value) => {
          this.#actor = value;
          onChange();
        });
        list.selectEl.setAttr("aria-label", review.actorFilter);
      });
  }
}
