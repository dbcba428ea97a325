import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { blockIdFor, setBlockIds } from "../../src/notes/block-id.ts";
import { cutFrontmatter, readProperties, writeFrontmatter } from "../../src/notes/frontmatter.ts";
import { findManagedBlock, managedBlock, withManagedBlock } from "../../src/notes/managed-block.ts";
import { wikilink, wikilinkTarget } from "../../src/notes/wikilink.ts";

describe("frontmatter", () => {
  test("titles that YAML would take for something else come back as they were", () => {
    const hostile = ["yes", "null", "2021-02-30", "1e3", "0x1F", "* star", "& and", "- dash", "{{x}}", "a: b", "# no", "two\nlines", "'", '"', "---", " ", "[[A|B]]", "@x", "`"];
    for (const title of hostile) expect(readProperties(writeFrontmatter([["title", title]]))).toEqual({ title });
  });

  test("any text and any list of texts comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (title, author) => {
        expect(readProperties(writeFrontmatter([["title", title], ["author", author]]))).toEqual({ title, author });
      }),
    );
  });

  test("a day is typed as a date, a year stays text", () => {
    expect(writeFrontmatter([["date", "2004-08-15"], ["year", "2004"]])).toBe('---\ndate: 2004-08-15\nyear: "2004"\n---\n');
    expect((parse('year: "2004"') as { year: unknown }).year).toBe("2004");
  });

  test("a long title is not folded", () => {
    expect(writeFrontmatter([["title", "word ".repeat(60).trim()]]).split("\n")).toHaveLength(4);
  });

  test.each(["no frontmatter", "--- \nno end", "---\n: : :\n  - x\n---\n", "text\n---\na: 1\n---\n", "---\n- a list\n---\n"])("%j has no properties", (text) => {
    expect(readProperties(text)).toEqual({});
  });

  test("aliases that multiply are not unfolded", () => {
    const bomb = `---\na: &a [x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n---\n`;
    expect(readProperties(bomb)).toEqual({});
  });

  test("the body begins after the closing fence, with either line end", () => {
    expect("---\r\na: 1\r\n---\r\nBody".slice(cutFrontmatter("---\r\na: 1\r\n---\r\nBody").bodyStart)).toBe("Body");
    expect(cutFrontmatter("Body").bodyStart).toBe(0);
  });
});

describe("the managed block", () => {
  const note = "---\na: 1\n---\n\nText of the user's.\n";

  test("is put at the end, and renewed in its place with the user's text around it untouched", () => {
    const first = withManagedBlock(note, "- one");
    const longer = `${first}\nMore of the user's.\n`;
    expect(first.startsWith(note.trimEnd())).toBe(true);
    expect(withManagedBlock(longer, "- two")).toBe(longer.replace(managedBlock("- one"), managedBlock("- two")));
  });

  test("the same content changes nothing", () => {
    const first = withManagedBlock(note, "- one");
    expect(withManagedBlock(first, "- one")).toBe(first);
  });

  test("an edit by hand is noticed", () => {
    const first = withManagedBlock(note, "- one");
    expect(findManagedBlock(first)?.edited).toBe(false);
    expect(findManagedBlock(first.replace("- one", "- one, and mine"))?.edited).toBe(true);
  });

  test("half of one is none", () => {
    expect(findManagedBlock("%% source-ties:begin 12345678 %%\ntext")).toBeUndefined();
  });
});

describe("block ids", () => {
  test("stand at the end of a paragraph, and on a line of their own after a table", () => {
    const text = "One.\n\n| a |\n| - |\n| b |\nTwo.";
    const tableEnd = text.indexOf("| b |") + 5;
    expect(setBlockIds(text, [{ end: 4, id: "passage-1", ownLine: false }, { end: tableEnd, id: "passage-2", ownLine: true }])).toBe(
      "One. ^passage-1\n\n| a |\n| - |\n| b |\n\n^passage-2\n\nTwo.",
    );
  });

  test("the same words have the same id, a second block of the same words another", () => {
    const first = blockIdFor("Norway must act.", new Set());
    expect(blockIdFor("Norway  must act.", new Set())).toBe(first);
    expect(blockIdFor("Norway must act.", new Set([first]))).not.toBe(first);
    expect(first).toMatch(/^[A-Za-z0-9-]+$/);
  });
});

describe("wikilinks", () => {
  test.each([
    [wikilink("Norway"), "[[Norway]]"],
    [wikilink("Norway", { display: "Norway" }), "[[Norway]]"],
    [wikilink("AC-DC", { display: "AC/DC" }), "[[AC-DC|AC/DC]]"],
    [wikilink("Report", { subpath: "#^passage-1", display: "a | b ]] c" }), "[[Report#^passage-1|a b c]]"],
  ])("%s", (written, expected) => {
    expect(written).toBe(expected);
  });

  test("what a property's link leads to", () => {
    expect(wikilinkTarget("[[Folder/Report#^id|words]]")).toEqual({ target: "Folder/Report", subpath: "#^id", display: "words" });
    for (const value of ["Report", "[[]]", "[[a]] and [[b]]", 3, undefined]) expect(wikilinkTarget(value)).toBeUndefined();
  });
});
