import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { FACT_NAMES, type FactName } from "../../src/model/source.ts";
import { sourceOf, statedBy } from "./reading.ts";

/** Documents with answers by hand, kept beside the checkout and not in it. */
const folder = resolve(import.meta.dirname, "../../../shared/gold/dev");
const LEAST_SHARE = 0.93;

interface Answers {
  readonly metadata: Partial<Record<FactName, unknown>>;
  readonly metadata_also?: Partial<Record<FactName, readonly unknown[]>>;
}

const folded = (value: unknown): string => JSON.stringify(value ?? null).normalize("NFC").replace(/[‘’‚‛`´]/gu, "'").replace(/[“”„‟«»]/gu, "'").replace(/\s+/gu, " ");

if (existsSync(folder))
  test("metadata of the development documents is right or absent, and nothing is invented", () => {
    let right = 0;
    let all = 0;
    const wrong: string[] = [];
    const invented: string[] = [];
    for (const name of readdirSync(folder)) {
      const file = readdirSync(join(folder, name)).find((one) => /^source\.(?:txt|md|html)$/u.test(one));
      if (file === undefined) continue;
      const answers = JSON.parse(readFileSync(join(folder, name, "gold.json"), "utf8")) as Answers;
      const stated = statedBy(sourceOf(new Uint8Array(readFileSync(join(folder, name, file))), file));
      for (const fact of FACT_NAMES) {
        all++;
        const accepted = [answers.metadata[fact], ...(answers.metadata_also?.[fact] ?? []).map((value) => (fact === "author" && !Array.isArray(value) ? [value] : value))].map(folded);
        if (accepted.includes(folded(stated[fact]))) right++;
        else (answers.metadata[fact] === undefined ? invented : wrong).push(`${name} ${fact}: ${folded(stated[fact])}`);
      }
    }
    console.log(`Development documents: ${right} of ${all} facts right or absent. Not right: ${[...wrong, ...invented].join("; ") || "none"}`);
    expect(invented).toEqual([]);
    expect(right / all).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
else {
  console.warn("SKIPPED: the development documents are not beside this checkout, so reading is not measured against answers by hand.");
  test.skip("metadata of the development documents (not beside this checkout)", () => undefined);
}
