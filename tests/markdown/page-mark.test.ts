import { expect, test } from "vitest";
import { blocksOf } from "../../src/markdown/blocks.ts";
import { pageAt, pageMark, pageOfWords } from "../../src/markdown/page-mark.ts";
import { findRecommendations } from "../../src/recommend/find-recommendations.ts";

const SENTENCE = "The parish should mend the weir before the salmon come.";
const text = `${pageMark({ number: 3 })}\n\nThe weir has stood for long. The parish should ${pageMark({ number: 4, label: "ii" })} mend the weir before the salmon come. The county *must* pay for it.\n\n[^1]: The council should see the letters of the mill.\n`;

test("a mark is written with the label where that is another than the number", () => {
  expect(pageMark({ number: 14, label: "xii" })).toBe("%% page 14 · xii %%");
  expect(pageMark({ number: 14, label: "14" })).toBe("%% page 14 %%");
  expect(pageAt(text, text.length)).toEqual({ number: 4, label: "ii" });
});

test("a sentence that runs on over a page is one, and is on the page where it begins", () => {
  const [block] = blocksOf(text);
  expect(block?.text).toContain(SENTENCE);
  const found = findRecommendations(text);
  expect(found.map(({ passage }) => passage.quote)).toContain(SENTENCE);
  const pages = found.map(({ passage }) => pageOfWords(text, passage.block, passage.quote)?.number);
  expect(pages.slice(0, 2)).toEqual([3, 4]);
});

test("a note at the foot is words without its label", () => {
  expect(blocksOf(text).at(-1)?.text).toBe("The council should see the letters of the mill.");
});
