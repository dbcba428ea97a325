import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { FACT_NAMES } from "../../src/model/source.ts";
import { read } from "./reading.ts";

/*
 * Captures of the shapes that are met with, each beside what is read out of it. `RECORD=1 npx vitest run tests/read` writes the
 * expectations anew and then fails on purpose: look at every change before you keep it.
 */

const folder = resolve(import.meta.dirname, "golden");
const recording = process.env["RECORD"] === "1";

describe("golden captures", () => {
  for (const name of readdirSync(folder).sort())
    test(name, () => {
      const place = join(folder, name);
      const file = readdirSync(place).find((one) => one.startsWith("source."));
      if (file === undefined) throw new Error(`${name} has no source.`);
      const { json, text } = outcome(readFileSync(join(place, file)), file);
      if (recording) {
        writeFileSync(join(place, "expected.json"), json);
        writeFileSync(join(place, "expected.md"), text);
        throw new Error(`${name} was recorded. Look at it, then run the tests without RECORD.`);
      }
      expect(existsSync(join(place, "expected.json")), "record it with RECORD=1, and look at it").toBe(true);
      expect(json).toBe(readFileSync(join(place, "expected.json"), "utf8"));
      expect(text).toBe(readFileSync(join(place, "expected.md"), "utf8"));
    });
});

describe("nothing of a text is lost: each letter is in the text or in what was taken off", () => {
  for (const name of readdirSync(folder).filter((one) => existsSync(join(folder, one, "source.txt"))))
    test(name, () => {
      const capture = readFileSync(join(folder, name, "source.txt"));
      const reading = read(new Uint8Array(capture), "source.txt");
      if ("problem" in reading) throw new Error(reading.problem.code);
      const { text, removed } = reading.source;
      expect(letters([text, ...removed.map((removal) => removal.text)].join("\n"))).toBe(letters(capture.toString("utf8")));
    });
});

/** The letters and digits of a text in alphabetical order: the order of what is kept and what is taken off does not count. */
const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join("");

function outcome(bytes: Uint8Array, name: string): { json: string; text: string } {
  const reading = read(new Uint8Array(bytes), name);
  if ("problem" in reading) return { json: `${JSON.stringify({ problem: reading.problem }, undefined, 2)}\n`, text: "" };
  const { id, format, facts, text, removed } = reading.source;
  const known = Object.fromEntries(FACT_NAMES.flatMap((fact) => (facts[fact].state === "known" ? [[fact, facts[fact]]] : [])));
  return { json: `${JSON.stringify({ id, format, facts: known, removed }, undefined, 2)}\n`, text };
}
