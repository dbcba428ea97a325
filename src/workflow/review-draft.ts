import type { Block } from "../markdown/blocks.ts";
import type { Recommendation, Strength } from "../model/recommendation.ts";
import { recommendationId, type ReadProperty } from "../notes/recommendation-note.ts";
import { mergeRecommendations } from "./merge-recommendations.ts";
import { splitRecommendation } from "./split-recommendation.ts";

/** What the user makes of a recommendation: a note, nothing for now, or nothing at all. */
export type Decision = "wanted" | "unwanted" | "dropped";

/** A recommendation as it stands in a review, as it was found or as its user made it. */
export interface ReviewItem {
  /** What the reader found that it was made of, by `recommendationId`; two after a merge, the same for both halves of a split. */
  readonly from: readonly string[];
  readonly recommendation: Recommendation;
  readonly decision: Decision;
  /** What of it the user gave. */
  readonly settled: readonly ReadProperty[];
}

/** What a user may put right in a recommendation. */
export type Correction = Pick<Recommendation, ReadProperty>;

/** What is kept of an item that its user touched. Places are not kept: they are those of what it was made of. */
interface KeptItem extends Correction {
  readonly from: readonly string[];
  readonly decision: Decision;
  readonly settled: readonly ReadProperty[];
  readonly quote: string;
  readonly sentence: string;
}

/**
 * What a reader found in a source, with all that its user has decided about it. Every change gives a new draft, so that a window can
 * compare and show it.
 */
export class ReviewDraft {
  readonly items: readonly ReviewItem[];
  readonly #found: readonly ReviewItem[];
  readonly #blocks: readonly Block[];

  private constructor(found: readonly ReviewItem[], items: readonly ReviewItem[], blocks: readonly Block[]) {
    this.#found = found;
    this.items = items;
    this.#blocks = blocks;
  }

  /**
   * A review in which nothing is decided yet, and nothing wanted that has or had its note.
   * @param blocks those of the text that the recommendations are from.
   * @param wants whether one of a strength is wanted before its user has said anything; by default what is explicit is.
   */
  static of(reportId: string, found: readonly { readonly recommendation: Recommendation; readonly isMade: boolean }[], blocks: readonly Block[], wants: (strength: Strength) => boolean = (strength) => strength === "explicit"): ReviewDraft {
    const items = found.map(({ recommendation, isMade }): ReviewItem => ({
      from: [recommendationId(reportId, recommendation.passage.quote)],
      recommendation,
      decision: wants(recommendation.strength) && !isMade ? "wanted" : "unwanted",
      settled: [],
    }));
    return new ReviewDraft(items, items, blocks);
  }

  /** Whether anything differs from what was found. */
  get isTouched(): boolean {
    return this.#touchedGroups().length > 0;
  }

  /** The draft with nothing decided. */
  startedOver(): ReviewDraft {
    return new ReviewDraft(this.#found, this.#found, this.#blocks);
  }

  decide(item: ReviewItem, decision: Decision): ReviewDraft {
    return this.#with(item, [{ ...item, decision }]);
  }

  /** Takes over what the user put right; a recommendation that he corrects is wanted. An empty action leaves it as it was. */
  correct(item: ReviewItem, correction: Correction): ReviewDraft {
    const { recommendation } = item;
    const action = correction.action.trim() === "" ? recommendation.action : correction.action.trim();
    const corrected = { ...recommendation, ...correction, action };
    const changed = (["action", "actor", "strength"] as const).filter((key) => JSON.stringify(corrected[key]) !== JSON.stringify(recommendation[key]));
    if (changed.length === 0) return this;
    return this.#with(item, [{ ...item, recommendation: corrected, decision: "wanted", settled: [...new Set([...item.settled, ...changed])] }]);
  }

  /** One of an item and the one after it. @returns `undefined` when they do not stand in one block, or there is none after it. */
  merge(item: ReviewItem, and: string): ReviewDraft | undefined {
    const next = this.items[this.items.indexOf(item) + 1];
    const recommendation = next && mergeRecommendations(item.recommendation, next.recommendation, this.#blocks, and);
    if (!recommendation) return undefined;
    const merged: ReviewItem = { from: [...new Set([...item.from, ...next.from])], recommendation, decision: "wanted", settled: ["action", "actor", "strength"] };
    return new ReviewDraft(this.#found, this.items.flatMap((one) => (one === item ? [merged] : one === next ? [] : [one])), this.#blocks);
  }

  /** Two of an item. @param at where the second begins in the quote. @returns `undefined` when one of them would hold no words. */
  split(item: ReviewItem, at: number): ReviewDraft | undefined {
    const parts = splitRecommendation(item.recommendation, at);
    return parts && this.#with(item, parts.map((recommendation) => ({ ...item, recommendation, decision: "wanted", settled: ["action", "actor", "strength"] })));
  }

  /** Whether an item is other than the reader found it; what is only decided about it does not count. */
  isChanged(item: ReviewItem): boolean {
    return item.settled.length > 0;
  }

  /** Puts what an item was made of back as it was found, with all else that was made of the same. */
  asFound(item: ReviewItem): ReviewDraft {
    const group = groupOf(item, this.items);
    const ids = new Set(group.flatMap(({ from }) => from));
    const back = this.#found.filter(({ from }) => from.some((id) => ids.has(id)));
    return new ReviewDraft(this.#found, this.items.flatMap((one) => (one === group[0] ? back : group.includes(one) ? [] : [one])), this.#blocks);
  }

  /** The draft after notes were made of some items: nothing is wanted of them any more. */
  made(items: readonly ReviewItem[]): ReviewDraft {
    const ids = new Set(items.flatMap(({ from }) => from));
    const found = this.#found.map((item): ReviewItem => (item.from.some((id) => ids.has(id)) ? { ...item, decision: "unwanted" } : item));
    return new ReviewDraft(found, this.items.map((item) => (items.includes(item) ? { ...item, decision: "unwanted" } : item)), this.#blocks);
  }

  /** What is to be kept so that `restored` can give this draft again: plain values. */
  toKeep(): unknown {
    return this.#touchedGroups().flat().map(
      ({ from, decision, settled, recommendation: { action, actor, strength, passage } }): KeptItem => ({ from, decision, settled, action, actor, strength, quote: passage.quote, sentence: passage.sentence }),
    );
  }

  /** The draft with what was kept of an earlier one laid over it, as far as its words still stand in the source. */
  restored(kept: unknown): ReviewDraft {
    let items = this.#found;
    const remembered = Array.isArray(kept) ? kept.filter(isKeptItem) : [];
    for (const group of groupsOf(remembered)) {
      const ids = new Set(group.flatMap(({ from }) => from));
      const replaced = this.#found.filter(({ from }) => from.some((id) => ids.has(id)));
      const restored = group.map((one) => this.#restore(one, replaced));
      if (replaced.length !== ids.size || restored.includes(undefined)) continue;
      items = items.flatMap((item) => (item === replaced[0] ? restored.filter((one) => one !== undefined) : replaced.includes(item) ? [] : [item]));
    }
    return new ReviewDraft(this.#found, items, this.#blocks);
  }

  #restore({ from, decision, settled, action, actor, strength, quote, sentence }: KeptItem, replaced: readonly ReviewItem[]): ReviewItem | undefined {
    const origin = replaced.find((one) => one.from[0] === from[0])?.recommendation;
    const isThere = this.#blocks.some(({ span, text }) => span.start === origin?.passage.block.start && text.includes(quote));
    if (!origin || !isThere) return undefined;
    // What the user did not give is as it is read today.
    const given = { action, actor, strength };
    const chosen = Object.fromEntries(settled.map((key) => [key, given[key]])) as Partial<Correction>;
    return { from, decision, settled, recommendation: { ...origin, ...chosen, passage: { ...origin.passage, quote, sentence } } };
  }

  #with(item: ReviewItem, replacements: readonly ReviewItem[]): ReviewDraft {
    return new ReviewDraft(this.#found, this.items.flatMap((one) => (one === item ? replacements : [one])), this.#blocks);
  }

  #touchedGroups(): ReviewItem[][] {
    const asFound = new Map(groupsOf(this.#found).map((group) => [group[0]?.from[0], group]));
    return groupsOf(this.items).filter((group) => {
      const found = asFound.get(group[0]?.from[0]) ?? [];
      return group.length !== found.length || group.some((item, index) => !isAsFound(item, found[index]));
    });
  }
}

function isAsFound(item: ReviewItem, found: ReviewItem | undefined): boolean {
  return item.from.length === 1 && item.decision === found?.decision && item.settled.length === 0;
}

/** Items that were made of the same, directly or by others between them, in the order given. */
function groupsOf<Item extends { readonly from: readonly string[] }>(items: readonly Item[]): Item[][] {
  const groupById = new Map<string, Item[]>();
  for (const item of items) {
    const joined = [...new Set(item.from.flatMap((id) => groupById.get(id) ?? []))];
    const group = [...joined, item];
    for (const id of group.flatMap(({ from }) => from)) groupById.set(id, group);
  }
  return [...new Set(groupById.values())];
}

function groupOf(item: ReviewItem, items: readonly ReviewItem[]): ReviewItem[] {
  return groupsOf(items).find((group) => group.includes(item)) ?? [item];
}

function isKeptItem(value: unknown): value is KeptItem {
  if (typeof value !== "object" || value === null) return false;
  const { from, decision, settled, action, actor, strength, quote, sentence } = value as Record<string, unknown>;
  const areTexts = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === "string");
  return (
    areTexts(from) &&
    (decision === "wanted" || decision === "unwanted" || decision === "dropped") &&
    Array.isArray(settled) &&
    settled.every((key) => key === "action" || key === "actor" || key === "strength") &&
    areTexts(actor) &&
    (strength === "explicit" || strength === "implied") &&
    [action, quote, sentence].every((text) => typeof text === "string")
  );
}
