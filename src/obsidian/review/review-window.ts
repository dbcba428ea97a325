import { debounce, Modal, Notice, Platform, Setting, type ButtonComponent, type TFile } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { Strength } from "../../model/recommendation.ts";
import { noteName } from "../../vault/note-index.ts";
import { keepReview } from "../../workflow/kept-review.ts";
import type { ReviewItem } from "../../workflow/review-draft.ts";
import { makeRecommendationNotes, rehearseRecommendationNotes, reviewSource, type ChosenRecommendation, type Review } from "../../workflow/review-recommendations.ts";
import type { RunReport } from "../../workflow/run-report.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { nameWindow } from "../name-window.ts";
import { breathe } from "../ports/one-at-a-time.ts";
import { openVault } from "../ports/open-vault.ts";
import { showRunSummary } from "../runs/run-summary.ts";
import { ReviewFilter } from "./review-filter.ts";
import { ReviewList } from "./review-list.ts";

/** How long after the last change a review is kept, in milliseconds. */
const KEPT_AFTER = 1_000;

/** Looks for recommendations in a source note and opens the list of what was found. */
export async function openReviewWindow(host: Host, note: TFile): Promise<void> {
  const review = await reviewSource(note.path, openVault(host), breathe, host.settings.ticked);
  if (review.draft.items.length === 0) {
    new Notice(messages.review.none(review.source.name));
    return;
  }
  const present = review.draft.items.filter((item) => review.noteOf(item).state === "has a note");
  const renewal = present.length === 0 ? undefined : await rehearseRecommendationNotes(review.source, chosenOf(review, present), openVault(host), { settings: host.settings, wording: messages.note, now: new Date() });
  new ReviewWindow(host, review, renewal).open();
}

function chosenOf(review: Review, items: readonly ReviewItem[]): ChosenRecommendation[] {
  return items.map((item) => ({ id: review.noteOf(item).id, recommendation: item.recommendation, settled: item.settled }));
}

/** The review list: explicit recommendations ticked, implied ones offered, each open to being put right before it becomes a note. */
class ReviewWindow extends Modal {
  readonly #host: Host;
  readonly #review: Review;
  /** What comes of the notes that are there, though none is made. */
  readonly #renewal: RunReport | undefined;
  readonly #filter = new ReviewFilter();
  #list: ReviewList | undefined;
  #confirm: ButtonComponent | undefined;
  #isMaking = false;
  readonly #keepSoon = debounce(() => { void this.#keep(); }, KEPT_AFTER, true);

  constructor(host: Host, review: Review, renewal: RunReport | undefined) {
    super(host.app);
    this.#host = host;
    this.#review = review;
    this.#renewal = renewal;
  }

  override onOpen(): void {
    const { contentEl } = this;
    const { draft, source, lost } = this.#review;
    this.modalEl.addClass("source-ties-window");
    nameWindow(this);
    this.setTitle(messages.review.title(source.name));
    const count = (strength: Strength): number => draft.items.filter(({ recommendation }) => recommendation.strength === strength).length;
    contentEl.createEl("p", { text: messages.review.found(count("explicit"), count("implied")) });
    if (draft.isTouched) this.#addRestored();
    const actors = [...new Set(draft.items.flatMap(({ recommendation }) => recommendation.actor))].sort((one, other) => one.localeCompare(other));
    this.#filter.addFields(contentEl, actors, () => {
      list.endEdit();
      list.refresh();
      said.setText(messages.review.number(list.shown.length, list.draft.items.length));
    });
    this.#addTickButtons();
    const said = contentEl.createEl("p", { cls: "source-ties-hint", attr: { "aria-live": "polite" } });
    said.setText(messages.review.number(draft.items.length, draft.items.length));
    const list = new ReviewList(contentEl, {
      app: this.app,
      scope: this.scope,
      review: this.#review,
      filter: this.#filter,
      onChange: () => {
        this.#showConfirm();
        this.#keepSoon();
      },
      announce: (sentence) => { said.setText(sentence); },
      openNote: (path) => {
        this.close();
        void attempt(async () => this.app.workspace.openLinkText(path, "", "tab"));
      },
    });
    this.#list = list;
    if (lost.length > 0) contentEl.createEl("p", { cls: "source-ties-hint", text: messages.review.lost(lost.map(noteName)) });
    if (!Platform.isMobile) this.#addLegend();
    new Setting(contentEl)
      .setClass("source-ties-buttons")
      .addButton((button) => button.setButtonText(messages.review.cancel).onClick(() => { this.close(); }))
      .addButton((button) => {
        this.#confirm = button.setCta().onClick(() => this.#make());
      });
    this.scope.register(["Mod"], "Enter", () => {
      this.#list?.endEdit();
      this.#confirm?.buttonEl.click();
      return false;
    });
    this.#showConfirm();
    list.focus();
  }

  override onClose(): void {
    this.#list?.endEdit();
    this.#keepSoon.cancel();
    void this.#keep();
    this.contentEl.empty();
  }

  #addRestored(): void {
    const { review } = messages;
    const notice = new Setting(this.contentEl).setClass("source-ties-restored").setName(review.restored);
    notice.addButton((button) =>
      button.setButtonText(review.startOver).onClick(() => {
        const list = this.#list;
        if (!list) return;
        list.endEdit();
        list.show(list.draft.startedOver());
        notice.setName(review.startedOver);
        button.buttonEl.remove();
        list.focus();
      }),
    );
  }

  #addTickButtons(): void {
    const tick = (wants: (item: ReviewItem) => boolean) => (): void => {
      const list = this.#list;
      if (!list) return;
      list.endEdit();
      list.show(list.shown.filter((item) => item.decision !== "dropped" && !list.isMade(item)).reduce((draft, item) => draft.decide(item, wants(item) ? "wanted" : "unwanted"), list.draft));
    };
    new Setting(this.contentEl)
      .setClass("source-ties-filters")
      .addButton((button) => button.setButtonText(messages.review.explicitOnly).onClick(tick(({ recommendation }) => recommendation.strength === "explicit")))
      .addButton((button) => button.setButtonText(messages.review.all).onClick(tick(() => true)))
      .addButton((button) => button.setButtonText(messages.review.nobody).onClick(tick(() => false)));
  }

  #addLegend(): void {
    const legend = this.contentEl.createEl("p", { cls: "source-ties-legend" });
    for (const [key, does] of messages.review.legend) {
      const entry = legend.createSpan();
      entry.createEl("kbd", { text: key });
      entry.appendText(` ${does}`);
    }
  }

  #chosen(): ReviewItem[] {
    const list = this.#list;
    return list ? list.draft.items.filter((item) => item.decision === "wanted" && !list.isMade(item)) : [];
  }

  #showConfirm(): void {
    const created = this.#chosen().length;
    // A note that is made changes the source note too, which goes without saying.
    const updated = this.#renewal?.updated.filter((path) => created === 0 || path !== this.#review.source.path).length ?? 0;
    const offered = this.#renewal?.conflicts.length ?? 0;
    this.#confirm?.setButtonText(messages.review.confirm(created, updated, offered)).setDisabled(created + updated + offered === 0);
  }

  /** What is decided so far, for the next time that the window opens. */
  #keep(): Promise<void> {
    const draft = this.#list?.draft;
    return attempt(async () => {
      if (draft) await keepReview(this.#review.source.report.id, draft, openVault(this.#host));
    });
  }

  #make(): Promise<void> {
    const list = this.#list;
    if (!list || this.#isMaking) return Promise.resolve();
    list.endEdit();
    this.#isMaking = true;
    this.#confirm?.setDisabled(true);
    // Notes that are there are renewed by the way.
    const wanted = this.#chosen();
    const chosen = chosenOf(this.#review, list.draft.items.filter((item) => wanted.includes(item) || list.isMade(item)));
    return attempt(async () => {
      try {
        const report = await makeRecommendationNotes(this.#review.source, chosen, openVault(this.#host), {
          settings: this.#host.settings,
          wording: messages.note,
          now: new Date(),
        });
        const isMissing = (item: ReviewItem): boolean => report.problems.some(({ detail }) => detail === item.recommendation.passage.quote);
        list.draft = list.draft.made(wanted.filter((item) => !isMissing(item)));
        await this.#keep();
        const { path } = this.#review.source;
        showRunSummary(this, report, {
          title: messages.summary.recommendationsTitle,
          next: { label: messages.review.openSource, run: async () => this.app.workspace.openLinkText(path, "") },
        });
      } finally {
        this.#isMaking = false;
        this.#showConfirm();
      }
    });
  }
}
