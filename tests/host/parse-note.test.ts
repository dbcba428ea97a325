import type { CachedMetadata } from "obsidian";
import { describe, expect, it } from "vitest";
import { getAllTags, parseFrontMatterTags, resolveSubpath } from "./cache/cache-queries.ts";
import { parseNote } from "./cache/parse-note.ts";

const kinds = ({ sections = [] }: CachedMetadata): string[] => sections.map(({ type }) => type);
const targets = ({ links = [] }: CachedMetadata): string[] => links.map(({ link }) => link);

/** Where an item begins and ends, as `line:column-line:column`. */
function spans(items: CachedMetadata["sections"]): string[] {
  return (items ?? []).map(
    ({ position: { start, end } }) => `${start.line}:${start.col}-${end.line}:${end.col}`,
  );
}

describe("structure", () => {
  it("leaves out what a note has not", () => {
    expect(parseNote("")).toEqual({});
    expect(Object.keys(parseNote("Words.\n"))).toEqual(["sections"]);
  });

  it("gives headings as they are written", () => {
    const { headings } = parseNote("# One [[two]] #\n\n## Three *four*\n\nFive\n----\n");
    expect(headings?.map(({ heading, level }) => [level, heading])).toEqual([
      [1, "One [[two]]"],
      [2, "Three *four*"],
      [2, "Five"],
    ]);
    expect(spans(headings?.map(({ position }) => ({ type: "", position })))).toEqual(["0:0-0:15", "2:0-2:15", "4:0-5:4"]);
  });

  it("tells the kinds of section apart", () => {
    const note = [
      "---", "a: 1", "---", "# H", "", "Text.", "", "- item", "", "> quote", "", "> [!note] Title", "> words", "",
      "```", "code", "```", "", "| a | b |", "| - | - |", "| 1 | 2 |", "", "<div>", "</div>", "", "%%", "- hidden", "%%", "", "***", "",
      "$$", "x", "$$", "", "[^1]: Note.",
    ].join("\n");
    expect(kinds(parseNote(note))).toEqual([
      "yaml", "heading", "paragraph", "list", "blockquote", "callout", "code", "table", "html", "comment", "thematicBreak", "math",
      "footnoteDefinition",
    ]);
  });

  it("ends an item before the list inside it, and begins it after its parent's indent", () => {
    const { listItems } = parseNote("Intro\n\n- [ ] one\n    more\n    - [x] two\n- three\n\n1. four\n");
    expect(listItems).toMatchObject([
      { task: " ", parent: -2 },
      { task: "x", parent: 2 },
      { parent: -2 },
      { parent: -7 },
    ]);
    expect(listItems?.[2]).not.toHaveProperty("task");
    expect(spans(listItems?.map(({ position }) => ({ type: "", position })))).toEqual(["2:0-3:8", "4:2-4:13", "5:0-5:7", "7:0-7:7"]);
  });

  it("gives a list on the first line the parent of one on the second", () => {
    expect(parseNote("- a\n- b\n").listItems?.map(({ parent }) => parent)).toEqual([-1, -1]);
  });

  it("finds tasks in quotes and callouts, and none in code, comments or HTML comments", () => {
    const note = "> [!todo]\n> - [ ] a\n>     - [ ] b\n\n```\n- [ ] c\n```\n\n<!--\n- [ ] d\n-->\n\n%%\n- [ ] e\n%%\n";
    const { listItems } = parseNote(note);
    expect(listItems?.map(({ parent }) => parent)).toEqual([-1, 1]);
    expect(listItems?.map(({ position }) => position.start.col)).toEqual([2, 4]);
  });
});

describe("block ids", () => {
  it("are found at the end of paragraphs and list items", () => {
    const { blocks, sections, listItems } = parseNote("Words. ^one\n\n- item ^Two-2\n    - inner ^three\n\nNot^this and ^not this\n");
    expect(Object.keys(blocks ?? {})).toEqual(["one", "two-2", "three"]);
    expect(blocks?.["two-2"]?.id).toBe("Two-2");
    expect(sections?.[0]?.id).toBe("one");
    expect(listItems?.map(({ id }) => id)).toEqual(["Two-2", "three"]);
  });

  it.each([
    ["table", "| a |\n| - |\n| 1 |"],
    ["blockquote", "> words"],
    ["callout", "> [!note]\n> words"],
    ["list", "- a\n- b"],
    ["code", "```\nx\n```"],
  ])("alone on a line name the %s before them", (type, block) => {
    const { blocks, sections } = parseNote(`${block}\n\n^named\n\nAfter.\n`);
    expect(sections?.[0]).toMatchObject({ type, id: "named" });
    expect(blocks?.["named"]?.position).toEqual(sections?.[0]?.position);
  });

  it.each(["| a |\n| - |\n| 1 |", "> [!note]\n> words"])("may follow without a blank line: %j", (block) => {
    expect(Object.keys(parseNote(`${block}\n^named\n`).blocks ?? {})).toEqual(["named"]);
  });
});

describe("links", () => {
  it("are wikilinks and Markdown links, each with its words", () => {
    const { links } = parseNote("[[A]] [[A|b]] [[A#B#C]] [[#^d]] [e](f%20g.md#h) [[A||x]]\n");
    expect(links?.map(({ link, displayText }) => [link, displayText])).toEqual([
      ["A", "A"],
      ["A", "b"],
      ["A#B#C", "A > B > C"],
      ["#^d", "^d"],
      ["f g.md#h", "e"],
      ["A", "|x"],
    ]);
  });

  it("leave out the web, code, HTML comments and what is escaped or empty", () => {
    const note = "[w](https://example.org) <https://example.org> `[[code]]` <!-- [[html]] --> \\[[escaped]] [x]() [[ ]]\n\n    [[indented]]\n\n```\n[[fenced]]\n```\n";
    expect(targets(parseNote(note))).toEqual([]);
  });

  it("count between %% and %%, as the app has it", () => {
    expect(targets(parseNote("Words %% [[inline]] %% more.\n"))).toEqual(["inline"]);
    expect(targets(parseNote("%%\n[[block]]\n%%\n"))).toEqual(["block"]);
  });

  it("stand in headings, tables, lists and quotes", () => {
    const note = "# [[h]]\n\n| a |\n| - |\n| [[t\\|words]] |\n\n- [[l]]\n\n> [[q]]\n";
    expect(targets(parseNote(note))).toEqual(["h", "t", "l", "q"]);
    expect(parseNote(note).links?.[1]?.displayText).toBe("words");
  });

  it("are told from embeds", () => {
    const { embeds, links } = parseNote("![[a.png|100]] ![alt](b.png) ![web](https://example.org/c.png)\n");
    expect(embeds?.map(({ link, displayText }) => [link, displayText])).toEqual([["a.png", "100"], ["b.png", "alt"]]);
    expect(links).toBeUndefined();
  });

  it("have their place in the note, frontmatter counted", () => {
    const [link] = parseNote("---\na: 1\n---\n\nSee [[B]].\n").links ?? [];
    expect(link?.position).toEqual({ start: { line: 4, col: 4, offset: 18 }, end: { line: 4, col: 9, offset: 23 } });
  });
});

describe("frontmatter", () => {
  it("is read as YAML in which dates are text", () => {
    const { frontmatter, frontmatterPosition } = parseNote("---\ndate: 2024-07-21\nn: 1\nempty:\n---\nBody\n");
    expect(frontmatter).toEqual({ date: "2024-07-21", n: 1, empty: null });
    expect(frontmatterPosition?.end).toEqual({ line: 4, col: 3, offset: 36 });
  });

  it("has live links where a value is one wikilink and nothing else", () => {
    const note = '---\none: "[[A]]"\nmany:\n  - "[[B|b]]"\n  - plain\nin: "see [[C]]"\nmarkdown: "[d](D.md)"\ndeep:\n  er: "[[E#f]]"\n---\n';
    expect(parseNote(note).frontmatterLinks).toEqual([
      { key: "one", link: "A", original: "[[A]]", displayText: "A" },
      { key: "many.0", link: "B", original: "[[B|b]]", displayText: "b" },
      { key: "deep.er", link: "E#f", original: "[[E#f]]", displayText: "E > f" },
    ]);
    expect(parseNote("---\na: 1\n---\n").frontmatterLinks).toEqual([]);
  });

  it.each(["---\n---\n", "---\na: [\n---\n", "---\n- a\n---\n", "---\njust words\n---\n"])("is a section without properties: %j", (note) => {
    expect(Object.keys(parseNote(note))).toEqual(["sections"]);
  });

  it("is none when it does not open the note or does not close", () => {
    expect(kinds(parseNote("\n---\na: 1\n---\n"))).not.toContain("yaml");
    expect(kinds(parseNote("---\na: 1\n"))).not.toContain("yaml");
  });
});

describe("tags", () => {
  it("are words with a hash, nested ones too, but not numbers, headings of links or addresses", () => {
    const note = "#one (#two/three) #4 #5a [[N#no]] https://example.org/#no a#no `#no` \\#no\n\n%% #six %%\n";
    expect(parseNote(note).tags?.map(({ tag }) => tag)).toEqual(["#one", "#two/three", "#5a", "#six"]);
  });

  it("come from the properties first", () => {
    expect(getAllTags(parseNote("---\ntags: [a, b]\n---\n#c\n"))).toEqual(["#a", "#b", "#c"]);
    expect(parseFrontMatterTags({ tags: "one, two" })).toEqual([]);
    expect(parseFrontMatterTags({ tags: null })).toBeNull();
  });
});

it("finds where a subpath leads", () => {
  const cache = parseNote("# A\n\n## B: c?\n\nWords ^id\n\n# D\n\n## B c\n");
  expect(resolveSubpath(cache, "#D#b c")).toMatchObject({ type: "heading", current: { heading: "B c" } });
  expect(resolveSubpath(cache, "#B c")).toMatchObject({ current: { heading: "B: c?" }, next: { heading: "D" } });
  expect(resolveSubpath(cache, "#^ID")).toMatchObject({ type: "block", block: { id: "id" } });
  expect(resolveSubpath(cache, "#E")).toBeNull();
});
