import { Modal, Notice, Setting, type ButtonComponent, type TFile } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { Strength } from "../../model/recommendation.ts";
import { isTicked } from "../../model/settings.ts";
import { noteName } from "../../vault/note-index.ts";
import { makeRecommendationNotes, reviewSource, type Found, type Review } from "../../workflow/review-recommendations.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { breathe } from "../ports/one-at-a-time.ts";
import { openVault } from "../ports/open-vault.ts";
import { showPassage } from "./passage-text.ts";
import { showRunSummary } from "../runs/run-summary.ts";
/** Looks for recommendations in a source note and opens the list of what was found. */
export async function openReviewWindow(host: Host, note: TFile): Promise<void> {
  const review = await reviewSource(note.path, openVault(host), breathe);
  if (review.found.length === 0) {
    new Notice(messages.review.none(review.source.name));
    return;
  }
  new ReviewWindow(host, review).open();
}

/** The review list: explicit recommendations ticked, implied ones offered, each with its actor and its sentence. */
class ReviewWindow extends Modal {
  readonly #host: Host;
  readonly #review: Review;
  readonly #ticks = new Map<Found, HTMLInputElement>();

  constructor(host: Host, review: Review) {
    super(host.app);
    this.#host = host;
    this.#review = review;
  }

  override onOpen(): void {
    const { contentEl } = this;
    this.modalEl.addClass("source-ties-window");
    this.setTitle(messages.review.title(this.#review.source.name));
    const of = (strength: Strength): Found[] => this.#review.found.filter(({ recommendation }) => recommendation.strength === strength);
    contentEl.createEl("p", { text: messages.review.found(of("explicit").length, of("implied").length) });
    let confirm: ButtonComponent | undefined;
    const refresh = (): void => {
      const chosen = this.#chosen().length;
      confirm?.setButtonText(messages.review.confirm(chosen)).setDisabled(chosen === 0 && !this.#review.found.some(({ state }) => state === "has a note"));
    };
    const tickAll = (wanted: (found: Found) => boolean) => (): void => {
      for (const [found, tick] of this.#ticks) tick.checked = !tick.disabled && wanted(found);
      refresh();
    };
    new Setting(contentEl)
      .setClass("source-ties-filters")
      .addButton((button) => button.setButtonText(messages.review.explicitOnly).onClick(tickAll(({ recommendation }) => recommendation.strength === "explicit")))
      .addButton((button) => button.setButtonText(messages.review.all).onClick(tickAll(() => true)))
      .addButton((button) => button.setButtonText(messages.review.nobody).onClick(tickAll(() => false)));
    const list = contentEl.createDiv({ cls: "source-ties-review" });
    this.#group(list, messages.review.explicitHeading, of("explicit"));
    this.#group(list, messages.review.impliedHeading, of("implied"));
    list.addEventListener("change", refresh);
    if (this.#review.lost.length > 0) contentEl.createEl("p", { cls: "source-ties-hint", text: messages.review.lost(this.#review.lost.map(noteName)) });
    new Setting(contentEl)
      .setClass("source-ties-buttons")
      .addButton((button) => button.setButtonText(messages.review.cancel).onClick(() => { this.close(); }))
      .addButton((button) => {
        confirm = button.setCta().onClick(() => this.#make());
      });
    refresh();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #group(list: HTMLElement, heading: string, found: readonly Found[]): void {
    if (found.length === 0) return;
    list.createEl("h3", { text: heading });
    for (const one of found) this.#ticks.set(one, this.#row(list, one));
  }

  #row(list: HTMLElement, { recommendation, state }: Found): HTMLInputElement {
    const { action, actor, strength, passage, reason } = recommendation;
    const row = list.createEl("label", { cls: "source-ties-recommendation" });
    const tick = row.createEl("input", { type: "checkbox" });
    tick.checked = state === "no note yet" && isTicked(strength, this.#host.settings.ticked);
    tick.disabled = state === "has a note";
    const told = row.createDiv();
    told.createDiv({ cls: "source-ties-action", text: action });
    showPassage(told.createDiv({ cls: "source-ties-sentence" }), passage);
    const details = [
      actor.length > 0 ? messages.review.askedOf(actor.join(", ")) : messages.review.noActor,
      messages.review.because(reason.cue, reason.evidence),
      ...(state === "has a note" ? [messages.review.hasNote] : state === "note was deleted" ? [messages.review.deleted] : []),
    ];
    told.createDiv({ cls: "source-ties-hint", text: details.join(" · ") });
    return tick;
  }

  #chosen(): Found[] {
    return [...this.#ticks].filter(([, tick]) => tick.checked && !tick.disabled).map(([found]) => found);
  }

  #make(): Promise<void> {
    // Notes that are there are renewed by the way.
    const chosen = [...this.#chosen(), ...this.#review.found.filter(({ state }) => state === "has a note")];
    return attempt(async () => {
      const report = await makeRecommendationNotes(this.#review.source, chosen, openVault(this.#host), {
          settings: this.#host.settings,
          wording: messages.note,
          now: new Date(),
        });
      showRunSummary(this, report, { title: messages.summary.recommendationsTitle });
    });
  }
}
