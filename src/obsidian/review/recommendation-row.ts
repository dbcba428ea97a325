import { setIcon } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { noteName } from "../../vault/note-index.ts";
import type { NoteOfItem, Review } from "../../workflow/review-recommendations.ts";
import type { ReviewItem } from "../../workflow/review-draft.ts";
import { showContext, showPassage } from "./passage-text.ts";

/** What a row asks for when it is used by mouse or finger. */
export interface RowActions {
  readonly tick: (item: ReviewItem) => void;
  readonly edit: (item: ReviewItem) => void;
  readonly showMenu: (item: ReviewItem, at: HTMLElement) => void;
  readonly openNote: (path: string) => void;
  /** Told when the context is folded or unfolded. */
  readonly unfold: (item: ReviewItem, isOpen: boolean) => void;
}

/**
 * Draws a recommendation as a row of the review's grid: its tick and action, its sentence, why it was found and who is asked. The row takes
 * the focus itself; what is in it is for mouse, finger and screen reader.
 */
export function recommendationRow(item: ReviewItem, note: NoteOfItem, blocks: Review["blocks"], options: { isUnfolded: boolean; actions: RowActions }): HTMLElement {
  const { action, passage } = item.recommendation;
  const { actions } = options;
  const details = detailsOf(item, note);
  const isWanted = item.decision === "wanted" && note.state !== "has a note";
  const row = createDiv({
    cls: "source-ties-recommendation",
    attr: { role: "row", tabindex: -1, "aria-selected": String(isWanted), "aria-label": messages.review.row(action, details) },
  });
  row.toggleClass("is-dropped", item.decision === "dropped");
  const told = row.createDiv({ cls: "source-ties-told", attr: { role: "gridcell" } });
  const label = told.createEl("label");
  const tick = label.createEl("input", { type: "checkbox", attr: { tabindex: -1 } });
  tick.checked = isWanted;
  tick.disabled = note.state === "has a note";
  tick.addEventListener("change", () => { actions.tick(item); });
  label.createSpan({ cls: "source-ties-action", text: action });
  showPassage(told.createDiv({ cls: "source-ties-sentence" }), passage);
  const hint = told.createDiv({ cls: "source-ties-hint", text: details.join(" · ") });
  if (note.path !== undefined) addNoteLink(hint, note.path, actions);
  const context = told.createEl("details", { cls: "source-ties-context" });
  context.createEl("summary", { text: messages.review.context, attr: { tabindex: -1 } });
  const show = (): void => {
    if (context.open && context.childElementCount === 1) showContext(context.createDiv(), passage, blocks);
  };
  context.open = options.isUnfolded;
  show();
  context.addEventListener("toggle", () => {
    show();
    actions.unfold(item, context.open);
  });
  const buttons = row.createDiv({ cls: "source-ties-row-buttons", attr: { role: "gridcell" } });
  if (note.state !== "has a note") addButton(buttons, "pencil", messages.review.editOne(action), () => { actions.edit(item); });
  addButton(buttons, "more-vertical", messages.review.more(action), (button) => { actions.showMenu(item, button); });
  return row;
}

function detailsOf({ recommendation, decision, settled }: ReviewItem, { state }: NoteOfItem): string[] {
  const { review, note } = messages;
  const { actor, strength, reason } = recommendation;
  return [
    note.strength[strength],
    actor.length > 0 ? review.askedOf(actor.join(", ")) : review.noActor,
    review.because(reason.rule, reason.cue, reason.evidence),
    ...(settled.length > 0 ? [review.changed] : []),
    ...(decision === "dropped" ? [review.dropped] : []),
    ...(state === "has a note" ? [review.hasNote] : state === "note was deleted" ? [review.deleted] : []),
  ];
}

function addNoteLink(container: HTMLElement, path: string, actions: RowActions): void {
  container.appendText(": ");
  const link = container.createEl("a", { cls: "internal-link", text: noteName(path), href: path, attr: { tabindex: -1 } });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    actions.openNote(path);
  });
}

function addButton(container: HTMLElement, icon: string, label: string, onClick: (button: HTMLElement) => void): void {
  const button = container.createEl("button", { cls: "clickable-icon", attr: { "aria-label": label, tabindex: -1, type: "button" } });
  setIcon(button, icon);
  button.addEventListener("click", () => { onClick(button); });
}
