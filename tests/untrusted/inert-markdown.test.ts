import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../src/markdown/escape-markdown.ts";
import { inertMarkdown } from "../../src/markdown/inert-markdown.ts";
import { activeParts, marksIn } from "./active-content.ts";
import { BY_CHANCE, HOSTILE, ORDINARY } from "./hostile-inputs.ts";

describe("the Markdown of a source", () => {
  test.each(HOSTILE)("%j does nothing, and nothing that stands around it does", (hostile) => {
    for (const text of [hostile, `Words ${hostile} words`, `- item\n- ${hostile}`, `> ${hostile}`, `| a |\n| - |\n| ${hostile} |`, `Before.\n\n${hostile}\n\nAfter.`, `Before.\n${hostile}\n    ![[Secret]]`, `[${hostile}](https://a.example)`, `**${hostile}**`])
      expect(activeParts(inertMarkdown(text))).toEqual([]);
  });

  test("made of pieces of all of them in any order does nothing, and made safe twice is as made safe once", () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE, ...BY_CHANCE),
      fc.constantFrom("\n", "\n\n", "    ", "\t", "> ", "- ", "1. ", " ", "\\", "`", "``", "```", "~~~", "[", "]", "](", "(", ")", "!", "<", ">", "%", "<%", "%>", ":", "$", "$$", "|", "&", "&#58;", "&Tab;", "*", "_", "javascript:", "dataviewjs", "Secret", "https://a.example", "[[", "]]", "]: ", "<pre>", "</pre>", "<div>", "</div>", "<!--", "-->", "\u00a0", "\u200b", "\r"),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const once = inertMarkdown(pieces.join(""));
        expect(activeParts(once)).toEqual([]);
        expect(inertMarkdown(once)).toBe(once);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 1_000) },
    );
  });

  test.each([
    "# Heading\n\nWords with *emphasis*, **more**, `code`, a [link](https://a.example/x_y?z=1 \"Title\"), a [mail](mailto:a@b.example) and <https://a.example>.\n",
    "![A map](https://a.example/map.png)\n\n- one\n  - two\n\n1. three\n\n> quoted\n\n| a | b |\n| - | - |\n| 1 | 2 |\n",
    "Text[^1] with a [reference][r], a [file](chapter%202.md), [[Wikilink]], #tag, ==mark== and $x^2$.\n\n[^1]: A note.\n\n[r]: https://a.example\n",
    "```js\nconst a = b ? `c` : d;\n```\n\n```\nplain\n```\n\n    indented\n\nH<sub>2</sub>O<br>and `=` or `==`.\n\n$$\nx\n$$\n\n> [!note] A callout\n> of the source's.\n",
    '<mark style="background-color: #ffd400">Highlight</mark> and <span style="color: red; background: #BBFABBA6;">more</span>\n',
    '<details>\n<summary>More</summary>\n<img src="https://a.example/x.png" alt="x" width="10">\n</details>\n',
    "%% page 3 · xii %%\n\nWords of a page.\n",
    ...ORDINARY,
  ])("%j stays byte for byte", (text) => {
    expect(inertMarkdown(text)).toBe(text);
  });

  test("is shown as the characters that it was", () => {
    const shown = (markdown: string): string => toString(fromMarkdown(inertMarkdown(markdown)), { includeHtml: false });
    expect(shown("a ![[Secret]] b")).toBe("a ![[Secret]] b");
    expect(shown("a <img src=x onerror=y> b")).toBe("a <img src=x onerror=y> b");
    expect(shown("[here](javascript:alert(1))")).toBe("[here](javascript:alert(1))");
    expect(shown("a %% b %% c :: d <% e %>")).toBe("a %% b %% c :: d <% e %>");
    expect(shown("`= this`")).toBe("`= this`");
  });
});

describe("words that are no Markdown", () => {
  test.each([...BY_CHANCE, ...HOSTILE.filter((one) => !one.includes("\n"))])("%j are words", (words) => {
    for (const text of [words, `Before ${words}`, `${words} after`, `(${words})`]) {
      const written = escapeMarkdown(text);
      expect(marksIn(written)).toEqual([]);
      expect(activeParts(written)).toEqual([]);
      expect(toString(fromMarkdown(written))).toBe(text.replace(/\s+/gu, " ").trim());
      expect(inertMarkdown(written)).toBe(written);
    }
  });

  test("are words whatever they are, and need no second look", () => {
    const sign = fc.constantFrom(...Array.from("ab1 *_[]()#^$%=~`<>!&\\|-+.:;/?\"'\tä"), "::", "[[", "]]", "![[", "%%", "<%", "://", "obsidian://", "&lt;", "$$", "```");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }).map((signs) => signs.join("")), (text) => {
        const written = escapeMarkdown(text);
        expect(activeParts(written)).toEqual([]);
        expect(marksIn(written)).toEqual([]);
        expect(toString(fromMarkdown(written))).toBe(text.replace(/\s+/gu, " ").trim());
        expect(inertMarkdown(written)).toBe(written);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 2_000) },
    );
  });

  test.each(ORDINARY)("%s is written as it is", (prose) => {
    expect(escapeMarkdown(prose)).toBe(prose);
  });
});
