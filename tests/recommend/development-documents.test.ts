import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { findRecommendations } from "../../src/recommend/find-recommendations.ts";

const documents = process.env["SOURCE_TIES_GOLD"] ?? resolve(import.meta.dirname, "../../../shared/gold/dev");
const present = existsSync(documents);
if (!present)
  console.warn(`SKIPPED: the development documents are not at ${documents}. Set SOURCE_TIES_GOLD to their folder to run these tests.`);

interface Gold {
  readonly recommendations: readonly { quote: string; actor: readonly string[]; strength: string }[];
  readonly not_recommendations: readonly { quote: string; why: string }[];
}

const fold = (text: string): string => text.replace(/\s+/gu, " ").replace(/[.,;]$/u, "").trim();

describe.skipIf(!present).each(["rand-mg115", "wpr-article"])("%s", (name) => {
  const found = present ? findRecommendations(readFileSync(resolve(documents, name, "source.txt"), "utf8")) : [];
  const gold = present ? (JSON.parse(readFileSync(resolve(documents, name, "gold.json"), "utf8")) as Gold) : undefined;

  test("every explicit recommendation is quoted with its own clause and its actor", () => {
    for (const { quote, actor } of gold?.recommendations.filter(({ strength }) => strength === "explicit") ?? [])
      expect(found.map((one) => [fold(one.passage.quote), one.actor])).toContainEqual([fold(quote), actor]);
  });

  test("most implied ones are found", () => {
    const implied = gold?.recommendations.filter(({ strength }) => strength === "implied") ?? [];
    const quoted = implied.filter(({ quote }) => found.some((one) => fold(one.passage.quote).includes(fold(quote))));
    expect(quoted.length).toBeGreaterThanOrEqual(implied.length * 0.6);
  });

  test("nothing is taken that the document does not ask", () => {
    for (const { quote } of gold?.not_recommendations ?? [])
      expect(found.map((one) => fold(one.passage.quote))).not.toContain(fold(quote));
  });
});
