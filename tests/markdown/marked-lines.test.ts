import { describe, expect, test } from "vitest";
import { blocksOf } from "../../src/markdown/blocks.ts";
import { markedLines } from "../../src/markdown/marked-lines.ts";

describe("lines with signs of a list that Markdown has not", () => {
  test("are members, with the words above them as their lead-in", () => {
    expect(markedLines(["The county should:", "a) dredge the channel;", "b) lower the weir", "before the spring."])).toEqual({ leadIn: "The county should:", items: ["dredge the channel;", "lower the weir before the spring."] });
    expect(markedLines(["→ Dredge the channel", "→ Lower the weir"])).toEqual({ leadIn: "", items: ["Dredge the channel", "Lower the weir"] });
    expect(markedLines(["(i) dredge the channel;", "(ii) lower the weir."])?.items).toEqual(["dredge the channel;", "lower the weir."]);
  });

  test("are none where a bracket only happens to begin a line", () => {
    expect(markedLines(["The channel was dredged", "c) in the old way, as the log says", "and again in May."])).toBeUndefined();
    expect(markedLines(["One line alone."])).toBeUndefined();
  });

  test("stand in a note as items that share their paragraph's place and id", () => {
    const note = "The county should:\na) dredge the channel;\nb) lower the weir. ^abc123\n";
    const blocks = blocksOf(note);
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(["paragraph: The county should:", "list item: dredge the channel;", "list item: lower the weir."]);
    expect(new Set(blocks.map(({ blockId }) => blockId))).toEqual(new Set(["abc123"]));
    expect(new Set(blocks.map(({ span }) => `${span.start}-${span.end}`)).size).toBe(1);
    expect(blocks[1]?.leadIns).toEqual(["The county should:"]);
  });
});
