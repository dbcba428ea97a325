import { describe, expect, test } from "vitest";
import { blocksOf } from "../../src/markdown/blocks.ts";
import { recommendationId } from "../../src/notes/recommendation-note.ts";
import { readRecommendations } from "../../src/recommend/find-recommendations.ts";
import { ReviewDraft, type ReviewItem } from "../../src/workflow/review-draft.ts";

const REPORT = "report";
const TEXT = "# Rivers\n\nSweden should repair the gauges and publish the readings. Finland should pay for both.\n\nNorway should join the treaty.\n";

function draftOf(text: string): ReviewDraft {
  const found = readRecommendations(text).recommendations.map((recommendation) => ({ recommendation, isMade: false }));
  return ReviewDraft.of(REPORT, found, blocksOf(text));
}

function asking(draft: ReviewDraft, words: string): ReviewItem {
  const item = draft.items.find(({ recommendation }) => recommendation.action.includes(words));
  if (!item) throw new Error(`Nothing asks to ${words}; there are: ${actions(draft).join(" | ")}.`);
  return item;
}

const actions = (draft: ReviewDraft): string[] => draft.items.map(({ recommendation }) => recommendation.action);
const made = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error("It could not be made.");
  return value;
};
/** What is written and read back between two openings of the window. */
const kept = (draft: ReviewDraft): unknown => JSON.parse(JSON.stringify(draft.toKeep()));

describe("merging", () => {
  test("two in one paragraph become one, whose quote is words of the source from the first to the last", () => {
    const draft = draftOf(TEXT);
    const merged = made(draft.merge(asking(draft, "publish"), "and"));
    const one = asking(merged, "publish").recommendation;
    expect(one.action).toBe("repair the gauges and publish the readings and pay for both");
    expect(one.actor).toEqual(["Sweden", "Finland"]);
    expect(TEXT).toContain(one.passage.quote);
    expect(one.passage.quote).toMatch(/publish the readings\. Finland should pay for both/u);
    expect(one.passage.sentence).toContain(one.passage.quote);
    expect(one.passage.block).toEqual(asking(draft, "publish").recommendation.passage.block);
    expect(merged.items).toHaveLength(draft.items.length - 1);
  });

  test("two of different paragraphs stay two, as no one link could lead to both", () => {
    const draft = draftOf(TEXT);
    expect(draft.merge(asking(draft, "pay"), "and")).toBeUndefined();
    expect(draft.merge(asking(draft, "join"), "and")).toBeUndefined();
  });
});

describe("splitting", () => {
  const joined = "The council should meet every spring and the ministry should publish its minutes.";
  const quoteAt = (item: ReviewItem, words: string): number => item.recommendation.passage.quote.indexOf(words);

  test("each part is words of the quote before it, and says what the reader finds in it", () => {
    const draft = draftOf(TEXT);
    const merged = made(draft.merge(asking(draft, "publish"), "and"));
    const item = asking(merged, "publish");
    const split = made(merged.split(item, quoteAt(item, "Finland") + 3));
    const [first, second] = split.items.filter(({ from }) => from.length === 2).map(({ recommendation }) => recommendation);
    expect(second?.passage.quote).toMatch(/^Finland should pay for both/u);
    expect(second?.actor).toEqual(["Finland"]);
    expect(second?.action).toBe("pay for both");
    expect(first?.passage.quote).toMatch(/publish the readings/u);
    expect(first?.passage.quote).not.toContain("Finland");
  });

  test("words that join the parts belong to neither", () => {
    const draft = draftOf("Sweden should repair and extend the gauges, and publish the readings of every year.");
    const [item] = draft.items;
    if (!item) throw new Error("Nothing was found.");
    const split = made(draft.split(item, quoteAt(item, "extend")));
    const [first, second] = split.items.map(({ recommendation }) => recommendation);
    expect(first?.passage.quote).toMatch(/repair$/u);
    expect(second?.passage.quote).toMatch(/^extend/u);
    expect(first?.actor).toEqual(["Sweden"]);
    expect(second?.actor).toEqual(["Sweden"]);
  });

  test("at an end of the quote there is nothing to split", () => {
    const draft = draftOf(joined);
    const [item] = draft.items;
    if (!item) throw new Error("Nothing was found.");
    expect(draft.split(item, 0)).toBeUndefined();
    expect(draft.split(item, item.recommendation.passage.quote.length)).toBeUndefined();
  });
});

describe("what is kept of a review", () => {
  test("ticks, drops, edits, merges and splits are there again", () => {
    let draft = draftOf(TEXT);
    draft = draft.decide(asking(draft, "join"), "dropped");
    draft = draft.correct(asking(draft, "repair"), { action: "mend the gauges", actor: ["Sweden", "Åland"], strength: "implied" });
    draft = made(draft.merge(asking(draft, "mend"), "and"));
    expect(draftOf(TEXT).restored(kept(draft)).items).toEqual(draft.items);
  });

  test("a split one is there again, also after more text came before it", () => {
    const draft = draftOf(TEXT);
    const item = asking(draft, "publish");
    const split = made(draft.split(item, item.recommendation.passage.quote.indexOf("readings")));
    const restored = draftOf(`More words.\n\n${TEXT}`).restored(kept(split));
    expect(actions(restored)).toEqual(actions(split));
    expect(restored.items[0]?.recommendation.passage.block).not.toEqual(split.items[0]?.recommendation.passage.block);
  });

  test("what no longer stands in the source is left as it is found", () => {
    const draft = draftOf(TEXT);
    const merged = made(draft.merge(asking(draft, "publish"), "and"));
    const changed = draftOf(TEXT.replace("Finland should pay for both.", "Finland may rest."));
    expect(changed.restored(kept(merged)).items).toEqual(changed.items);
  });

  test("nothing is kept where nothing was decided, and rubbish counts for nothing", () => {
    const draft = draftOf(TEXT);
    expect(draft.isTouched).toBe(false);
    expect(draft.toKeep()).toEqual([]);
    for (const rubbish of [undefined, null, 7, "text", {}, [null, {}, { from: [1] }]]) expect(draft.restored(rubbish).items).toEqual(draft.items);
  });

  test("what became a note needs no decision any more; what was dropped stays dropped", () => {
    let draft = draftOf(TEXT);
    draft = draft.decide(asking(draft, "join"), "dropped");
    const after = draft.made(draft.items.filter(({ decision }) => decision === "wanted"));
    expect(after.toKeep()).toEqual([expect.objectContaining({ decision: "dropped", action: "join the treaty" })]);
  });

  test("one can be set back, with all that was made of the same", () => {
    const draft = draftOf(TEXT);
    const item = asking(draft, "publish");
    const split = made(draft.split(item, item.recommendation.passage.quote.indexOf("readings")));
    const edited = split.correct(split.items[1] ?? item, { action: "something else", actor: [], strength: "explicit" });
    expect(edited.asFound(edited.items[1] ?? item).items).toEqual(draft.items);
    expect(item.from).toEqual([recommendationId(REPORT, item.recommendation.passage.quote)]);
  });
});
