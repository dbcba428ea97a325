import { FuzzySuggestModal, Notice, type FuzzyMatch, type TFile } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { makeRecommendationNotes, reviewSource, type Review } from "../../workflow/review-recommendations.ts";
import type { ReviewItem } from "../../workflow/review-draft.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { breathe } from "../ports/one-at-a-time.ts";
import { openVault } from "../ports/open-vault.ts";
import { showPassage } from "./passage-text.ts";
import { tellReport } from "../runs/tell-report.ts";

/** Offers the recommendations of a source note that have no note yet and were not dropped, to make a note of one. */
export async function openRecommendationPicker(host: Host, note: TFile): Promise<void> {
  const review = await reviewSource(note.path, openVault(host), breathe);
  const open = review.draft.items.filter((item) => item.decision !== "dropped" && review.noteOf(item).state !== "has a note");
  if (open.length === 0) {
    new Notice(messages.review.none(review.source.name));
    return;
  }
  new RecommendationPicker(host, review, open).open();
}

class RecommendationPicker extends FuzzySuggestModal<ReviewItem> {
  readonly #host: Host;
  readonly #review: Review;
  readonly #open: ReviewItem[];

  constructor(host: Host, review: Review, open: ReviewItem[]) {
    super(host.app);
    this.#host = host;
    this.#review = review;
    this.#open = open;
    this.setPlaceholder(messages.review.pickOne);
    this.modalEl.setAttr("aria-label", messages.review.pickOne);
  }

  override getItems(): ReviewItem[] {
    return this.#open;
  }

  override getItemText({ recommendation }: ReviewItem): string {
    return `${recommendation.action} ${recommendation.actor.join(" ")} ${recommendation.passage.quote}`;
  }

  override renderSuggestion({ item }: FuzzyMatch<ReviewItem>, element: HTMLElement): void {
    const { action, actor, strength, passage } = item.recommendation;
    element.addClass("source-ties-suggestion");
    element.createDiv({ cls: "source-ties-action", text: action });
    showPassage(element.createDiv({ cls: "source-ties-sentence" }), passage);
    const asked = actor.length > 0 ? messages.review.askedOf(actor.join(", ")) : messages.review.noActor;
    element.createDiv({ cls: "source-ties-hint", text: `${asked} · ${messages.note.strength[strength]}` });
  }

  override onChooseItem(item: ReviewItem): void {
    void attempt(async () => {
      const report = await makeRecommendationNotes(this.#review.source, [{ id: this.#review.noteOf(item).id, recommendation: item.recommendation, settled: item.settled }], openVault(this.#host), {
          settings: this.#host.settings,
          wording: messages.note,
          now: new Date(),
        });
      await tellReport(this.app, report);
    });
  }
}
