import { join } from "node:path";
import { expect, test } from "vitest";
import { FLOORS } from "./floors.ts";
import { readDocuments } from "./scoring/gold-document.ts";
import { scoreDocument } from "./scoring/score-document.ts";
import { totalsOf } from "./scoring/totals.ts";

/* `npm run eval` prints the same figures document by document, with what was missed and why. */
test("our own documents are read no worse than they were", async () => {
  const documents = await readDocuments(join(import.meta.dirname, "documents"));
  const totals = totalsOf(documents.map(scoreDocument));
  expect(documents.length).toBeGreaterThanOrEqual(8);
  expect(totals.explicit.precision, "explicit, precision").toBeGreaterThanOrEqual(FLOORS.explicitPrecision);
  expect(totals.explicit.recall, "explicit, recall").toBeGreaterThanOrEqual(FLOORS.explicitRecall);
  expect(totals.explicit.f1, "explicit, F1").toBeGreaterThanOrEqual(FLOORS.explicitF1);
  expect(totals.all.f1, "explicit and implied, F1").toBeGreaterThanOrEqual(FLOORS.allF1);
  expect(totals.falseAlarms, "look-alikes taken").toBeLessThanOrEqual(FLOORS.falseAlarmsAtMost);
  expect(totals.actor, "actors").toBeGreaterThanOrEqual(FLOORS.actor);
  expect(totals.strength, "strength").toBeGreaterThanOrEqual(FLOORS.strength);
  expect(totals.metadata, "metadata").toBeGreaterThanOrEqual(FLOORS.metadata);
  expect(totals.invented, "facts invented").toBeLessThanOrEqual(FLOORS.inventedAtMost);
});
