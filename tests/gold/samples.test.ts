import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findRecommendations } from "../../src/recommend/find-recommendations.ts";
import { sample, sourceOf } from "../read/reading.ts";

interface Gold {
  sample: string;
  recommendations: { quote: string; actor?: string[]; strength: string }[];
  not_recommendations: string[];
}

const documents = JSON.parse(readFileSync(join(import.meta.dirname, "samples.gold.json"), "utf8")) as Gold[];

describe.each(documents)("$sample", (gold) => {
  const found = findRecommendations(sourceOf(sample(gold.sample), gold.sample).text);

  test("all that it asks for is found, no more, with whoever is asked", () => {
    const told = found.map(({ passage, strength }) => `${strength}: ${passage.quote.replace(/[.;]$/u, "")}`).sort();
    expect(told.length).toBe(gold.recommendations.length);
    for (const { quote, actor, strength } of gold.recommendations) {
      const match = found.find(({ passage }) => passage.quote.includes(quote));
      expect(match?.strength).toBe(strength);
      if (actor) expect(match?.actor).toEqual(actor);
    }
  });

  test("nothing that only looks like it is taken", () => {
    for (const quote of gold.not_recommendations) expect(found.filter(({ passage }) => passage.quote.includes(quote) || quote.includes(passage.quote))).toEqual([]);
  });
});
