import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FLOORS, UNSEEN, type Floors } from "./floors.ts";
import { readDocuments } from "./scoring/gold-document.ts";
import { scoreDocument } from "./scoring/score-document.ts";
import { totalsOf } from "./scoring/totals.ts";

const folder = join(import.meta.dirname, "documents");
const documents = await readDocuments(folder);

const GROUPS: readonly [string, number, Floors, (name: string) => boolean][] = [
  ["documents that rules were made with", 57, FLOORS.seen, (name) => !UNSEEN.includes(name)],
  ["documents that no rule was made with", UNSEEN.length, FLOORS.unseen, (name) => UNSEEN.includes(name)],
];

/* `npm run eval` prints the same figures document by document, with what was missed and why. */
describe.each(GROUPS.filter(([, , , belongs]) => documents.some(({ name }) => belongs(name))))("%s", (_, atLeast, floors, belongs) => {
  const group = documents.filter(({ name }) => belongs(name));
  const totals = totalsOf(group.map(scoreDocument));

  test("are all there", () => {
    expect(group.length).toBeGreaterThanOrEqual(atLeast);
  });

  test("are read no worse than they were", () => {
    expect(totals.explicit.precision, "explicit, precision").toBeGreaterThanOrEqual(floors.explicitPrecision);
    expect(totals.explicit.recall, "explicit, recall").toBeGreaterThanOrEqual(floors.explicitRecall);
    expect(totals.explicit.f1, "explicit, F1").toBeGreaterThanOrEqual(floors.explicitF1);
    expect(totals.all.f1, "explicit and implied, F1").toBeGreaterThanOrEqual(floors.allF1);
    expect(totals.falseAlarms, "look-alikes taken").toBeLessThanOrEqual(floors.falseAlarmsAtMost);
    expect(totals.actor, "actors").toBeGreaterThanOrEqual(floors.actor);
    expect(totals.strength, "strength").toBeGreaterThanOrEqual(floors.strength);
    expect(totals.metadata, "metadata").toBeGreaterThanOrEqual(floors.metadata);
    expect(totals.invented, "facts invented").toBeLessThanOrEqual(floors.inventedAtMost);
  });
});

test("every document that is called unseen is there under that name", () => {
  for (const name of UNSEEN) expect(existsSync(join(folder, name, "gold.json")), name).toBe(true);
});
