import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName } from "../../src/notes/file-name.ts";

describe("a title becomes a file name", () => {
  test.each([
    ["Do the Rivers Still Meet?", "Do the Rivers Still Meet"],
    ["Rivers: Who Owns the Water", "Rivers - Who Owns the Water"],
    ["Trains/Planes: 9/11 and after", "Trains-Planes - 9-11 and after"],
    ["[[Secret]] #tag ^block | alias", "Secret tag block - alias"],
    ['"Quoted" <b>bold</b> *stars*', "Quoted bbold-b stars"],
    ["  ..hidden.. ", "hidden"],
    ["CON", "CON note"],
    ["aux.txt", "aux.txt note"],
    ["%% hidden %%", "% hidden %"],
    ["Line\none\ttwo", "Line one two"],
    ["Zero\u200bwidth\u202e", "Zerowidth"],
    ["Ärzte für Łódź 🤖", "Ärzte für Łódź 🤖"],
    ["???", "Untitled source"],
    ["", "Untitled source"],
  ])("%j → %j", (title, name) => {
    expect(fileName(title, "Untitled source")).toBe(name);
  });

  test("a long one is cut at the end of a word and says so", () => {
    const name = fileName("A very long title that goes on and on ".repeat(20), "Untitled source");
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name).toMatch(/ (?:A|very|long|title|that|goes|on|and)…$/);
  });

  test("the two ways to write an accented letter give one name", () => {
    expect(fileName("Zu\u0308rich", "x")).toBe(fileName("Z\u00fcrich", "x"));
  });

  test("every name is legal everywhere and can be linked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
        const name = fileName(title, "Untitled source");
        expect(name).not.toMatch(/[*"\\/<>:|?#^[\]\p{Cc}\u2028\u2029]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$|%%|^$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/iu);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
        expect(name).toBe(name.normalize("NFC"));
      }),
    );
  });
});
