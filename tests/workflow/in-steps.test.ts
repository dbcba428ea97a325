import { expect, test } from "vitest";
import { readInSteps, readRecommendations } from "../../src/recommend/find-recommendations.ts";
import { inSteps } from "../../src/workflow/in-steps.ts";

/** Work of which each step takes longer than a window may be kept waiting. */
function* slowWork(): Generator<undefined, string> {
  for (let step = 0; step < 3; step++) {
    const until = performance.now() + 30;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

test("long work gives way to the window after every stretch", async () => {
  let turns = 0;
  const breathe = (): Promise<void> => {
    turns += 1;
    return Promise.resolve();
  };
  expect(await inSteps(slowWork(), breathe)).toBe("done");
  expect(turns).toBe(3);
});

test("a report read in steps is read as in one go", async () => {
  const report = "Norway must publish what its power stations release. Nobody knows the rest.\n\nSweden should act.";
  expect(await inSteps(readInSteps(report), () => Promise.resolve())).toEqual(readRecommendations(report));
});
