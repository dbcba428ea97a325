import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { addProperties, correctProperty } from "../../src/markdown/add-properties.ts";
import { cutFrontmatter, readProperties } from "../../src/markdown/frontmatter.ts";

describe("a note gets the properties that it lacks", () => {
  test("at the end of its frontmatter, every other byte as it was", () => {
    const note = "---\ntitle:   'Quay walls'   # mine\ntags: [harbour]\n---\n\nText.\n";
    expect(addProperties(note, [["title", "Other"], ["date", "2004-08"], ["author", ["[[Ada Ray]]"]]])).toBe(
      "---\ntitle:   'Quay walls'   # mine\ntags: [harbour]\ndate: 2004-08\nauthor:\n  - \"[[Ada Ray]]\"\n---\n\nText.\n",
    );
  });

  test("in the place of a key that a template left without a value, but not where a list or a block follows", () => {
    expect(addProperties('---\nauthor:\ndate: ""\npublisher:\n  - Harbour Board\n---\n', [["author", ["Ada Ray"]], ["date", "2004"], ["publisher", "X"]])).toBe(
      '---\nauthor:\n  - Ada Ray\ndate: "2004"\npublisher:\n  - Harbour Board\n---\n',
    );
  });

  test("whatever the case of its keys, as the app does not tell `Date` from `date`", () => {
    expect(addProperties("---\nDate: 2004\n---\n", [["date", "2005"]])).toBe("---\nDate: 2004\n---\n");
  });

  test("in frontmatter of its own when it has none, its line ends kept", () => {
    expect(addProperties("Text.\r\n", [["title", "A: B"]])).toBe('---\r\ntitle: "A: B"\r\n---\r\nText.\r\n');
  });

  test("but not when its frontmatter is broken, a list, or in braces: nothing could be added without changing it", () => {
    for (const yaml of ["title: [unclosed", "- one\n- two", "{title: x}"]) expect(addProperties(`---\n${yaml}\n---\nText.`, [["date", "2004"]])).toBeUndefined();
  });

  test("so that YAML reads back just what was added, and what was there", () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 4 }));
    const keys = fc.uniqueArray(fc.constantFrom("title", "author", "date", "source", "mine"), { minLength: 1 });
    fc.assert(
      fc.property(keys, keys, value, value, fc.string(), (present, added, old, fresh, body) => {
        const before = `---\n${present.map((key) => `${key}: ${JSON.stringify(old)}\n`).join("")}---\n${body}`;
        const after = addProperties(before, added.map((key) => [key, fresh])) ?? "";
        const isEmpty = old === "" || (Array.isArray(old) && old.length === 0);
        const read = parse(cutFrontmatter(after).yaml) as Record<string, unknown>;
        for (const key of added) expect(read[key]).toEqual(present.includes(key) && !isEmpty ? old : fresh);
        for (const key of present) if (!added.includes(key)) expect(read[key]).toEqual(old);
        expect(after.endsWith(body)).toBe(true);
        expect(readProperties(after)).toEqual(read);
      }),
    );
  });
});

test("a value is corrected only where it is the one expected", () => {
  const note = "---\ntitle: abstract\naccess: abstract\n---\naccess: abstract\n";
  expect(correctProperty(note, "access", "abstract", "full")).toBe("---\ntitle: abstract\naccess: full\n---\naccess: abstract\n");
  expect(correctProperty(note, "access", "partial", "full")).toBe(note);
  expect(correctProperty("No frontmatter", "access", "abstract", "full")).toBe("No frontmatter");
});
