import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName } from "../../src/notes/file-name.ts";

const titles = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 600 }),
  fc.array(fc.constantFrom("CON", "nul", "com1", "lpt\u00b3", ".", "..", " ", ".md", "%", "%%", "*", "[[", "]]", "#", "^", "|", "/", "\\", ":", "\u0000", "\u200d", "\u202e", "u\u0308", "\u00fc", "e\u0301".repeat(80), "\u{1f468}\u200d\u{1f469}", "\u05d0", "\ud800", "-", "word ")).map((parts) => parts.join("")),
);

describe("a title becomes a file name", () => {
  test.each([
    ["Do the Rivers Still Meet?", "Do the Rivers Still Meet"],
    ["Rivers: Who Owns the Water", "Rivers - Who Owns the Water"],
    ["Trains/Planes: 9/11 and after", "Trains-Planes - 9-11 and after"],
    ["[[Secret]] #tag ^block | alias", "Secret tag block - alias"],
    ['"Quoted" <b>bold</b> *stars*', "Quoted bbold-b stars"],
    ["  ..hidden.. ", "hidden"],
    ["CON", "CON note"],
    ["aux.txt", "aux note.txt"],
    ["nul .tar.gz", "nul note .tar.gz"],
    ["COM\u00b9", "COM\u00b9 note"],
    ["conin$", "conin$ note"],
    ["Console", "Console"],
    ["README.md", "README"],
    ["a.md.MD .", "a"],
    ["the `this` keyword", "the 'this' keyword"],
    ["..", "Untitled source"],
    ["../../etc/passwd", "-..-etc-passwd"],
    ["..\\..\\x", "-..-x"],
    ["a\u200bu*\u0308", "a\u00fc"],
    ["family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u2764\ufe0f", "family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u2764\ufe0f"],
    ["\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"],
    ["\u3164\u115f\u034f\u061c", "Untitled source"],
    ["A\u{e0041}\u{e0001}", "A\u{e0041}"],
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
      fc.property(titles, (title) => {
        const name = fileName(title, "Untitled source");
        expect(name).not.toMatch(/[*"`\\/<>:|?#^[\]\p{Cc}\u2028\u2029]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$|%%|^$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\..*)?$/iu);
        expect(name).not.toMatch(/\.md$/iu);
        expect(name).not.toMatch(/[\ud800-\udfff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cn}]/u);
        expect(new TextEncoder().encode(`${name} 99.html`).length).toBeLessThanOrEqual(255);
        expect(name).toBe(name.normalize("NFC"));
      }),
      { numRuns: Number(process.env["RUNS"] ?? 2_000) },
    );
  });
});
