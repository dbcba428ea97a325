import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { findRecommendations } from "../../src/recommend/find-recommendations.ts";
import { sourceOf, statedBy } from "../read/reading.ts";

/*
 * The two real documents that the project started from are other people's text, so they are not in this repository. Where a
 * folder with them stands beside it, they are read; where not, that is said loudly.
 */
const folder = resolve(import.meta.dirname, "../../../shared/gold/dev");
const there = existsSync(folder);
if (!there) console.warn(`\nSKIPPED: the tests on the two real captures. There is no ${folder}.\n`);

interface Gold {
  metadata: Record<string, unknown>;
  metadata_also?: Record<string, unknown[]>;
  recommendations: { quote: string; actor: string[]; strength: string }[];
  not_recommendations: { quote: string }[];
}

const goldOf = (name: string): Gold => JSON.parse(readFileSync(join(folder, name, "gold.json"), "utf8")) as Gold;
const captureOf = (name: string) => sourceOf(readFileSync(join(folder, name, "source.txt")), "source.txt");

describe.skipIf(!there)("the two real captures", () => {
  test.each(["rand-mg115", "wpr-article"])("%s: every fact is what it states, and none is made up", (name) => {
    expect(statedBy(captureOf(name))).toEqual(goldOf(name).metadata);
  });

  test("the landing page yields its five explicit recommendations, the three in one sentence apart", () => {
    const gold = goldOf("rand-mg115");
    const found = findRecommendations(captureOf("rand-mg115").text);
    const explicit = found.filter(({ strength }) => strength === "explicit");
    const wanted = gold.recommendations.filter(({ strength }) => strength === "explicit");
    expect(explicit.map(({ actor }) => actor)).toEqual(wanted.map(({ actor }) => actor));
    for (const [index, { quote }] of wanted.entries()) expect(explicit[index]?.passage.quote).toContain(quote.replace(/^.*?(?=whether)/u, ""));
  });

  test.each(["rand-mg115", "wpr-article"])("%s: nothing of the site's own is taken for a recommendation", (name) => {
    const found = findRecommendations(captureOf(name).text).map(({ passage }) => passage.quote);
    for (const { quote } of goldOf(name).not_recommendations) expect(found.filter((one) => one.includes(quote) || quote.includes(one))).toEqual([]);
  });
});
