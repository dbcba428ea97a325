import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { cutFrontmatter, readProperties, writeFrontmatter } from "../../src/markdown/frontmatter.ts";

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

test.each([
  ["a list that holds itself", "title: T\na: &a [*a]"],
  ["a property that holds itself", "title: T\na: &a {b: {c: *a}}"],
  ["an alias of nothing", "title: T\na: *nothing"],
  ["ten thousand lists in one another", `title: T\na: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["brackets that never close", "[".repeat(50_000)],
])("%s: the note has no properties, at once", (_, yaml) => {
  const begin = performance.now();
  expect(readProperties(`---\n${yaml}\n---\nWords.`)).toEqual({});
  expect(performance.now() - begin).toBeLessThan(5_000);
});
