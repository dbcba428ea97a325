import { describe, expect, test } from "vitest";
import { NoteIndex } from "../../src/vault/note-index.ts";

/** Notes by path with their aliases; a path that begins with `*` is a note of the plugin's own. */
function index(notes: Record<string, readonly string[]>): NoteIndex {
  return new NoteIndex(
    Object.entries(notes).map(([path, aliases]) => ({
      path: path.replace("*", ""),
      frontmatter: { aliases, ...(path.startsWith("*") ? { "source-ties-id": path } : {}) },
    })),
  );
}

describe("a name finds the note that goes by it", () => {
  test.each([
    ["an alias", "ROK", "South Korea.md", ["ROK", "Seoul"]],
    ["another case", "SOUTH KOREA", "South Korea.md", []],
    ["an alias in another case", "seoul", "South Korea.md", ["ROK", "Seoul"]],
    ["accents left out", "Cote d'Ivoire", "Côte d’Ivoire.md", []],
    ["accents that the note leaves out", "Søren Łukasz", "Soren Lukasz.md", []],
    ["a leading article", "The World Bank", "World Bank.md", []],
    ["an article that only the note has", "Hague", "The Hague.md", []],
    ["dots of a short form", "U.S.", "United States.md", ["US"]],
    ["a sign for a word", "Smith & Sons", "Smith and Sons.md", []],
    ["the short form in brackets that a source adds", "Department of Finance (DoF)", "Department of Finance.md", []],
    ["the short form that the note itself adds", "DoF", "Department of Finance (DoF).md", []],
    ["the full form of such a note", "Department of Finance", "Department of Finance (DoF).md", []],
    ["a surname that comes first, by alias", "Levin, Norman D.", "Norman Levin.md", ["Norman D. Levin"]],
    ["a surname that the note puts first", "Norman D. Levin", "Levin, Norman D..md", []],
  ])("%s", (_, name, path, aliases) => {
    expect(index({ "Else.md": ["Somebody else"], [path]: aliases }).called(name)).toBe(path);
  });

  test("the file's name outweighs an alias, and a name as it stands one that is only like it", () => {
    expect(index({ "Georgia (state).md": ["Georgia"], "Georgia.md": [] }).called("Georgia")).toBe("Georgia.md");
    expect(index({ "The Hill.md": [], "Hill.md": [] }).called("Hill")).toBe("Hill.md");
    expect(index({ "A.md": ["José"], "B.md": ["Jose"] }).called("Jose")).toBe("B.md");
  });
});

describe("nothing is guessed", () => {
  test.each([
    ["two notes with one alias", { "South Korea.md": ["Korea"], "North Korea.md": ["Korea"] }, "Korea"],
    ["two notes of one name", { "A/Finance.md": [], "B/Finance.md": [] }, "Finance"],
    ["two that are alike", { "José.md": [], "Josè.md": [] }, "Jose"],
    ["a person without the middle initial", { "Norman Levin.md": [] }, "Norman D. Levin"],
    ["brackets that tell a place", { "Department of Health.md": [] }, "Department of Health (UK)"],
    ["a short form in a source that only a note's name has", { "DoF.md": [] }, "Department of Finance (DoF)"],
    ["a part of a name", { "Finance.md": [] }, "Department of Finance"],
    ["the plugin's own notes, by name or alias", { "*Norman Levin.md": ["Levin"], "*Norway.md": [] }, "Levin"],
    ["letters that only look alike without their marks", { "かき.md": [] }, "がき"],
  ])("%s", (_, notes: Record<string, readonly string[]>, name) => {
    expect(index(notes).called(name)).toBeUndefined();
  });
});
