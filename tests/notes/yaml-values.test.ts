import { load } from "@zkochan/js-yaml";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addProperties } from "../../src/markdown/add-properties.ts";
import { cutFrontmatter, readProperties, writeFrontmatter } from "../../src/markdown/frontmatter.ts";
import { getFrontMatterInfo, readProperties as readAsTheApp } from "../host/cache/frontmatter.ts";

/** Values that YAML 1.2, or a parser with the habits of 1.1, would take for something else, or that no parser takes raw. */
const HOSTILE = [
  "yes", "No", "y", "on", "OFF", "null", "~", "true", "2021-02-30", "2021-02-28", "2021-8-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43",
  "1e3", "0x1F", "0o17", "017", "0b1010", "1_000", "685_230.15", "190:20:30", ".inf", ".NaN", "-.5", "+1", "1.", ".", "-", "=", "<<",
  "*star", "&anchor", "- dash", "? key", "! tag", "!!js/function x", "%directive", "@at", "`tick", "| bar", "> fold", "{{title}}", "{a: b}", "[a, b]", "[[Link]]",
  "a: b", "a #b", "#b", "a:", ": a", "'", '"', "\\", "\\u0041", "---", "--- x", "...", "a\n---\nb", "a\n...\nb", "a\nb", "a\r\nb", "\r", "\n", "x\n\n", "\tx", "a\tb", "  lead", "trail  ",
  "\u0000", "a\u0001b", "\u001b[2J", "\u007f", "\u0085", "\u009f", "\u00a0x", "\u00ad", "\u200b", "\u200e\u202e", "\u2028", "a\u2029b", "\ufeffx", "x\ufeff", "\ufffe", "\uffff", "\ud800", "x\udc00y", "\ud83d\ude00",
  "<% tp.system.prompt() %>", "\\<% x %>", "Zu\u0308rich", "\u05d0\u05d1 (\u05d2)", "word ".repeat(2_000).trim(), "x".repeat(100_000), `${"1".repeat(100_000)}x`,
];

const value = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...Array.from(" \t\n\r:-#\"'\\{}[]<>%*&!|?@`=~,._+0123459eExXabTZyn\u0000\u0085\u2028\ufeff\ud800")) }),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 4 }).map((parts) => parts.map((part) => part.slice(0, 50)).join("")),
);
const entries = fc.record({ title: value, subtitle: value, action: value, author: fc.array(value, { minLength: 1, maxLength: 4 }), identifier: value });

const yamlOf = (note: string): string => cutFrontmatter(note).yaml;

describe("any value comes back from a note's properties as it was", () => {
  test.each(HOSTILE.map((hostile) => [hostile.slice(0, 40), hostile]))("%j", (_, hostile) => {
    const note = writeFrontmatter([["title", hostile], ["author", [hostile, "Ada Ray"]]]);
    expect(load(yamlOf(note))).toEqual({ title: hostile, author: [hostile, "Ada Ray"] });
    expect(readProperties(note)).toEqual({ title: hostile, author: [hostile, "Ada Ray"] });
  });

  test("by our own parser, by the app's, and by another's with the habits of YAML 1.1, whatever stands behind it", () => {
    fc.assert(
      fc.property(entries, fc.string(), (properties, body) => {
        const note = `${writeFrontmatter(Object.entries(properties))}${body}`;
        expect(load(yamlOf(note))).toEqual(properties);
        expect(readProperties(note)).toEqual(properties);
        expect(readAsTheApp(getFrontMatterInfo(note).frontmatter)).toEqual(properties);
        expect(note.slice(cutFrontmatter(note).bodyStart)).toBe(body);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 2_000) },
    );
  });

  test("written to disk, and added to a note that has properties of its own", () => {
    fc.assert(
      fc.property(entries, fc.constantFrom("---\nmine: 1 # kept\n---\nText.", "---\r\nmine: 1\r\n---\r\nText.", "Text.", "", "---\n---\n"), (properties, before) => {
        const after = addProperties(before, Object.entries(properties)) ?? "";
        const onDisk = new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(after));
        expect(onDisk).toBe(after);
        expect(load(yamlOf(onDisk))).toEqual({ ...(before.includes("mine") ? { mine: 1 } : {}), ...properties });
      }),
      { numRuns: 2_000 },
    );
  });
});

test("ordinary values are written without quotation marks, and a day stays a date", () => {
  expect(writeFrontmatter([["title", "9/11 and after, at $5"], ["date", "2004-08-15"], ["identifier", "10.5555/quay"], ["source", "https://a.example/x_y?z=1"]])).toBe(
    "---\ntitle: 9/11 and after, at $5\ndate: 2004-08-15\nidentifier: 10.5555/quay\nsource: https://a.example/x_y?z=1\n---\n",
  );
  expect(writeFrontmatter([["date", "2021-02-30"], ["title", "2004-08-15"]])).toBe('---\ndate: "2021-02-30"\ntitle: "2004-08-15"\n---\n');
});

test("no value begins a command of Templater's, which looks for them in the whole note", () => {
  fc.assert(fc.property(entries, (properties) => {
    expect(writeFrontmatter(Object.entries(properties))).not.toContain("<%");
  }));
});
