import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksOf } from "../../src/markdown/blocks.ts";
import { findRecommendations } from "../../src/recommend/find-recommendations.ts";

const line = fc.constantFrom(
  "# Harbours", "## Recommendations", "The county should dredge the channel.", "- It must also lower the weir.", "- Sell the tug.",
  "1. Train pilots.", "> Skippers should wait.", "| Who | What |", "| --- | --- |", "| County | Dredge the channel. |", "", "", "%% hidden %%",
  "`code`", "**Pay up.** Ports must pay. ^paid", "The ferry [[Oslo|here]] should run %% note %%", "---", "```",
);

test("every passage stands in the text, in a block that is still the same block with an id behind it", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join("\n");
      for (const { passage } of findRecommendations(text)) {
        expect(passage.block.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(passage.block.start, passage.block.end).trim()).not.toBe("");
        const block = blocksOf(text).find(({ span, text: words }) => span.start === passage.block.start && words.includes(passage.quote));
        expect(block?.text).toContain(passage.quote);
        if (!block || block.kind === "heading" || block.idOnOwnLine || block.blockId !== undefined) continue;
        const marked = `${text.slice(0, passage.block.end)} ^mark${text.slice(passage.block.end)}`;
        const same = blocksOf(marked).find(({ span }) => span.start === passage.block.start);
        expect(same?.blockId).toBe("mark");
        expect(same?.text).toBe(block.text);
      }
    }),
    { numRuns: 500 },
  );
});
