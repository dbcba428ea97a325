import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPartialDate } from "../../src/model/partial-date.ts";
import { evidenceFor, read, sample, sourceOf, statedBy } from "./reading.ts";

const BODY = "The river has run dry in seven summers out of ten, and nobody has yet agreed on who should carry the loss. Its farmers say so every year.";

describe("a landing page saved as text", () => {
  const source = sourceOf(sample("landing-page.txt"));

  test("states its facts, each with its line and words", () => {
    expect(statedBy(source)).toEqual({
      title: "Rivers Without Borders?",
      subtitle: "Sharing the Orsa Basin After the Dry Decade",
      author: ["Helen T. Vastrand", "Ibrahim Kouyate"],
      date: "2021-03-09",
      publisher: "Institute for Shared Waters",
      access: "abstract",
    });
    expect(evidenceFor(source, "date")).toMatchObject({ witness: { name: "date line", line: 7 }, words: "Published Mar 9, 2021" });
    expect(evidenceFor(source, "author")).toMatchObject({ witness: { name: "byline", line: 9 } });
  });

  test("is its abstract, and everything taken off is on record with the reason", () => {
    expect(source.text).toMatch(/^The Orsa river waters farms[^\n]+next dry year\.\n/u);
    expect(source.text).not.toMatch(/Adobe|Add to Cart|Permission|Cover:/u);
    const removed = source.removed.map(({ text }) => text).join("\n");
    for (const words of ["Cover: Rivers Without Borders?", "Add to Cart", "Adobe Acrobat Reader", "Permission is required"]) expect(removed).toContain(words);
    expect(source.removed.every(({ rule }) => rule !== "")).toBe(true);
  });
});

describe("a walled article saved as text", () => {
  const source = sourceOf(sample("walled-article.txt"));

  test("has no title, author or date: none is stated, and none is made up", () => {
    expect(statedBy(source)).toEqual({ publisher: "The Northern Strait Review", access: "partial" });
    for (const name of ["title", "author", "date"] as const) expect(source.facts[name].state).toBe("not stated");
  });

  test("ends before the wall", () => {
    expect(source.text).toMatch(/accidents fell by half\.\n?$/u);
  });
});

describe("the lines above a text", () => {
  test.each([
    ["a masthead, a kicker and names without “by”", "Institute for Shared Waters\n\nPOLICY BRIEF\n\nWho Drinks First\n\nMaria de la Cruz and Jan van der Berg\n\nMay 2021 · ISW-12-3\n\n", { title: "Who Drinks First", author: ["Maria de la Cruz", "Jan van der Berg"], date: "2021-05", publisher: "Institute for Shared Waters", identifier: "ISW-12-3" }],
    ["a body that signs", "Office of the Water Auditor\n\n3 June 2020\n\nLeaks: What They Cost\n\n", { title: "Leaks: What They Cost", author: ["Office of the Water Auditor"], date: "2020-06-03", publisher: "Office of the Water Auditor" }],
    ["a role beside the name", "Salt and Roads\n\nIngrid Solberg, Senior Engineer\n\n2. Mai 2019\n\n", { title: "Salt and Roads", author: ["Ingrid Solberg"], date: "2019-05-02" }],
    ["a year alone, published as such", "Salt and Roads\n\nPublished 1998\n\n", { title: "Salt and Roads", date: "1998" }],
    ["a salutation, which is no title", "Dear colleagues,\n\n", {}],
    ["a photographer, who is no author", "Salt and Roads\n\nPhoto by Astrid Holm\n\n", { title: "Salt and Roads" }],
    ["a date of an update, which is no date of publication", "Salt and Roads\n\nUpdated 4 March 2020\n\n", { title: "Salt and Roads" }],
    ["figures that could be either day or month", "Salt and Roads\n\nPublished 03/04/2020\n\n", { title: "Salt and Roads" }],
    ["figures that can be only one", "Salt and Roads\n\nPublished 23/04/2020\n\n", { title: "Salt and Roads", date: "2020-04-23" }],
  ])("%s", (_, head, facts) => {
    const stated = statedBy(sourceOf(head + BODY));
    delete stated.access;
    expect(stated).toEqual(facts);
  });
});

describe("the text as Markdown", () => {
  test("headings, lists and broken lines", () => {
    const text = `A Title of a Report\n\n${BODY}\n\nWhat should be done\n\nThe basin states should:\n\n• publish what they take; and\n• repair the gauges.\n\n1. First, meet.\n2. Then, act.\n`;
    expect(sourceOf(text).text).toBe(
      `${BODY}\n\n## What should be done\n\nThe basin states should:\n\n- publish what they take; and\n- repair the gauges.\n\n1. First, meet.\n2. Then, act.\n`,
    );
  });

  test("lines broken for their width are joined, and broken words mended", () => {
    const lines = "The river has run dry in seven summers out of ten, and no-\nbody has yet agreed on who should carry the loss of water.\nFarmers in all three of the basin states say so every year\nand are heard by governments in none of the three of them.\nThe gauges at the mouth of the river have been out of work\nsince the flood of 2011, which took the old bridge with it.";
    expect(sourceOf(lines).text.trim()).toBe(lines.replace("no-\nbody", "nobody").replaceAll("\n", " "));
  });

  test("signs that mean something to Obsidian are shown as the text they were", () => {
    const { text } = sourceOf(`${BODY} See [[Private]] and #tag, ![[x.png]], %%hidden%%, <script>alert(1)</script>. ^block-1`);
    expect(text).toContain("\\[\\[Private\\]\\] and \\#tag, \\!\\[\\[x.png\\]\\], \\%%hidden\\%%, \\<script>alert(1)\\</script>. \\^block-1");
  });

  test("an article that speaks of cookies, permission and subscriptions keeps its lines", () => {
    const about = "Websites must ask before they set a cookie, said the court, and permission is not the same as silence. Publishers say that a reader who must subscribe first is a reader lost, whatever the terms for commercial use may be.";
    expect(sourceOf(`${BODY}\n\n${about}\n\n${BODY}`).text).toContain(about);
  });
});

describe("bad input", () => {
  const problemOf = (content: string | Uint8Array, name?: string): string => {
    const reading = read(content, name);
    return "problem" in reading ? reading.problem.code : "none";
  };

  test.each([
    ["an empty file", "", "capture is empty"],
    ["a file of blanks", " \n\t\n", "capture is empty"],
    ["a picture called .txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "capture is not text"],
    ["nothing but a wall", "Keep reading for free\nAlready a subscriber? Log in here.", "capture has no text left"],
  ])("%s: %s", (_, content, problem) => {
    expect(problemOf(content)).toBe(problem);
  });

  test("50 MB of text are refused at once", () => {
    const started = performance.now();
    expect(problemOf(new Uint8Array(50 * 1024 * 1024).fill(97))).toBe("capture is too large");
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test("UTF-16 and windows-1252 are read as what they are", () => {
    const utf16 = Uint8Array.from(Buffer.from(`\ufeff${BODY} Zürich.`, "utf16le"));
    expect(sourceOf(utf16).text).toContain("Zürich");
    expect(sourceOf(Uint8Array.from(Buffer.from(`${BODY} Z\u00fcrich.`, "latin1"))).text).toContain("Zürich");
  });

  test("whatever the bytes, reading ends in a source or a problem, and dates never gain precision", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: "binary", maxLength: 400 })), (content) => {
        const reading = read(content);
        const date = "source" in reading && reading.source.facts.date.state === "known" ? reading.source.facts.date.taken : undefined;
        if (date) expect(isPartialDate(date.value)).toBe(true);
      }),
    );
  });

  test("1 MB of text, and a line of a million characters, take seconds at most", { timeout: 60_000 }, () => {
    const started = performance.now();
    sourceOf(`A Title\n\n${`${BODY}\n\n`.repeat(7_000)}`);
    sourceOf("word ".repeat(200_000));
    sourceOf("A B ".repeat(250_000));
    sourceOf("(".repeat(300_000) + "Institute of the ".repeat(20_000));
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe("the same work", () => {
  test("has one id under any name, with any line ends", () => {
    const text = sample("landing-page.txt");
    expect(sourceOf(text.replaceAll("\n", "\r\n"), "other.txt").id).toBe(sourceOf(text).id);
    expect(sourceOf(text).id).toMatch(/^[0-9a-f]{12}$/u);
    expect(sourceOf(text.replace("sixty", "seventy")).id).not.toBe(sourceOf(text).id);
  });
});
