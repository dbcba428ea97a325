import { describe, expect, test } from "vitest";
import { blockIdFor, setBlockIds } from "../../src/notes/block-id.ts";
import { findManagedBlock, managedBlock, withManagedBlock } from "../../src/notes/managed-block.ts";
import { wikilink, wikilinkTarget } from "../../src/notes/wikilink.ts";

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

  test("white space is an edit too, as it makes lists and paragraphs", () => {
    const first = withManagedBlock(note, "- one\n- two");
    expect(findManagedBlock(first.replace("- two", "  - two"))?.edited).toBe(true);
  });

  test("other line ends are no edit, and neither is a note that was renamed", () => {
    const names = new Map([["One", "id-1"], ["Eins", "id-1"]]);
    const identify = (target: string): string => names.get(target) ?? target;
    const first = withManagedBlock(note, "- [[One]] and [[Other]]", identify);
    expect(findManagedBlock(first.replace(/\n/gu, "\r\n"), identify)?.edited).toBe(false);
    expect(findManagedBlock(first.replace("[[One]]", "[[Eins]]"), identify)?.edited).toBe(false);
    expect(findManagedBlock(first.replace("[[Other]]", "[[Another]]"), identify)?.edited).toBe(true);
  });

  test.each(["%% source-ties:begin 12345678 %%\ntext", "text\n%% source-ties:end %%\n"])("half of one was edited: %j", (text) => {
    expect(findManagedBlock(text)?.edited).toBe(true);
  });

  test("what stands before a new one keeps every byte", () => {
    for (const before of ["", "a", "a\n", "a  \n\n\n", "a\r\n"]) expect(withManagedBlock(before, "- one").startsWith(before)).toBe(true);
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
