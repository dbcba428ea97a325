import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf } from "../../src/markdown/blocks.ts";
import { escapeMarkdown } from "../../src/markdown/escape-markdown.ts";

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim();

describe("words are shown as they are", () => {
  test.each([
    ["A *bold* claim", "A \\*bold\\* claim"],
    ["snake_case stays, _this_ does not", "snake_case stays, \\_this\\_ does not"],
    ["__0__ and a__b", "\\_\\_0\\_\\_ and a__b"],
    ["<% run %>", "&lt;% run %>"],
    ["see [[Secret]] and ![[private.png]]", "see \\[\\[Secret\\]\\] and \\!\\[\\[private.png\\]\\]"],
    ["#tag and C# and # 1", "\\#tag and C# and # 1"],
    ["# Heading", "\\# Heading"],
    ["1. First", "1\\. First"],
    ["- dash", "\\- dash"],
    ["ends in ^abc123", "ends in \\^abc123"],
    ["costs $20.00", "costs $20.00"],
    ["from $20 to $30", "from \\$20 to \\$30"],
    ["100 %% hidden %%", "100 \\%% hidden \\%%"],
    ["a < b and <b>", "a < b and \\<b>"],
    ["==marked==", "\\==marked\\=="],
    ["AT&T and &amp;", "AT&T and \\&amp;"],
  ])("%s", (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
    expect(blocksOf(markdown).map((block) => block.text)).toEqual([text]);
  });

  test("any line is read back as it was written", () => {
    const line = fc.string({ unit: fc.constantFrom(...Array.from("ab1 *_[]#^$%=~`<>!&\\|-+.():;/ü\t")) , maxLength: 40 });
    fc.assert(
      fc.property(line, (text) => {
        const blocks = blocksOf(escapeMarkdown(text));
        expect(blocks.map((block) => block.text).join(" ")).toBe(folded(text));
        expect(blocks.every((block) => block.kind === "paragraph" && block.blockId === undefined)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
