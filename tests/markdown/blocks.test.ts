import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf } from "../../src/markdown/blocks.ts";
import { setBlockIds } from "../../src/notes/block-id.ts";

const texts = (note: string): string[] => blocksOf(note).map(({ text }) => text);

describe("the blocks of a note", () => {
  test("words are those that a reader sees", () => {
    expect(texts("A **bold** [link](https://x.example) to [[Norway|the kingdom]] and [[Sweden]], ![[map.png]]with ==marks==[^1].")).toEqual([
      "A bold link to the kingdom and Sweden, with marks.",
    ]);
  });

  test("lines of one paragraph are joined, and a word broken at a line end is mended", () => {
    expect(texts("The two coun-\ntries trade.\nThey talk.")).toEqual(["The two countries trade. They talk."]);
  });

  test("frontmatter, comments, code and what the plugin manages are no text", () => {
    const note = "---\ntitle: x\n---\n\nOne. %% aside %%\n\n```\ncode\n```\n\n%% source-ties:begin 1a2b %%\n\n- [[Made]]\n\n%% source-ties:end %%\n\nTwo.";
    expect(texts(note)).toEqual(["One.", "Two."]);
  });

  test("an item knows what leads in its list, and the headings above", () => {
    const note = "# Report\n\n## Advice\n\nThe agency should:\n\n- act\n  - at once\n- report\n";
    expect(blocksOf(note).filter(({ kind }) => kind === "list item")).toMatchObject([
      { text: "act", leadIns: ["The agency should:"], headings: ["Report", "Advice"] },
      { text: "at once", leadIns: ["The agency should:", "act"] },
      { text: "report", leadIns: ["The agency should:"] },
    ]);
  });

  test("a table row has its cells by column, and the whole table as its place", () => {
    const note = "Before.\n\n| Body | Recommendation |\n| --- | --- |\n| Roads | Weigh the salt |\n\n^table-1\n";
    expect(blocksOf(note)[1]).toMatchObject({
      kind: "table row",
      cells: [
        { column: "Body", text: "Roads" },
        { column: "Recommendation", text: "Weigh the salt" },
      ],
      blockId: "table-1",
      idOnOwnLine: true,
    });
  });

  test("an id that is there already is known and not part of the words", () => {
    expect(blocksOf("Norway must act. ^mine-1\n\n- act ^mine-2")).toMatchObject([
      { text: "Norway must act.", blockId: "mine-1" },
      { text: "act", blockId: "mine-2" },
    ]);
  });

  test("in any note, an id put at a block's end is that block's id, and changes no words", () => {
    const piece = fc.constantFrom("Norway must act.", "- one\n- two", "  - nested", "# Heading", "> quoted", "%% aside %%", "| a | b |\n| - | - |\n| c | d |", "```\ncode\n```", "text %% aside %%", "1. first\n\n   more", "---", "a\nb", "\t tab", "*x", "[[A|b]]", "---\nk: v\n---");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), fc.constantFrom("\n\n", "\n", "\r\n\r\n"), (pieces, between) => {
        const note = pieces.join(between);
        const before = blocksOf(note);
        const block = before.find(({ kind, blockId }) => kind !== "heading" && blockId === undefined);
        if (!block) return;
        const { start, end } = block.span;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(note.length);
        const after = blocksOf(setBlockIds(note, [{ end, id: "passage-1", ownLine: block.idOnOwnLine }]));
        expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
        expect(after.filter(({ blockId }) => blockId === "passage-1").map(({ text }) => text)).toContain(block.text);
      }),
      { numRuns: 2000 },
    );
  });

  test("a long note, parsed part by part, has the blocks that its pieces have", () => {
    const piece = "## Head\n\nThe agency should:\n\n- act\n\n  and go on\n- report\n\nWords [link](https://x.example).\n\n```\n# code\n\nWords in code\n```\n\n| a |\n| - |\n| b |\n\n^table\n\n> quoted\n\n";
    const one = blocksOf(piece);
    const many = blocksOf(piece.repeat(300));
    expect(many).toHaveLength(300 * one.length);
    for (const [index, { text, kind, leadIns, blockId, span }] of many.entries()) {
      const model = one[index % one.length];
      const shift = Math.floor(index / one.length) * piece.length;
      expect({ text, kind, leadIns, blockId, span }).toEqual({
        text: model?.text,
        kind: model?.kind,
        leadIns: model?.leadIns,
        blockId: model?.blockId,
        span: { start: (model?.span.start ?? 0) + shift, end: (model?.span.end ?? 0) + shift },
      });
    }
  });

  test("a long note and a long line take time in step with their length", { timeout: 60_000 }, () => {
    const started = performance.now();
    expect(blocksOf("word ".repeat(200_000))).toHaveLength(1);
    expect(blocksOf("Norway must act on the salt in its wells.\n\n".repeat(7_000))).toHaveLength(7_000);
    expect(blocksOf("[[".repeat(50_000) + "%%".repeat(50_001))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
