import { expect, test } from "vitest";
import { RunControl } from "../../src/workflow/run-control.ts";

/** A run of three items, as the window makes one. */
async function run(control: RunControl, done: string[]): Promise<void> {
  for (const item of ["one", "two", "three"]) {
    await control.turn();
    if (control.signal.aborted) return;
    done.push(item);
    if (item === "one") control.hold();
  }
}

test("a run is held between two items, and goes on where it stood", async () => {
  const control = new RunControl();
  const done: string[] = [];
  const ended = run(control, done);
  await Promise.resolve();
  await Promise.resolve();
  expect(done).toEqual(["one"]);
  expect(control.isHeld).toBe(true);
  control.resume();
  await ended;
  expect(done).toEqual(["one", "two", "three"]);
});

test("one that is held can be stopped, and is not held again", async () => {
  const control = new RunControl();
  const done: string[] = [];
  const ended = run(control, done);
  await Promise.resolve();
  await Promise.resolve();
  control.stop();
  control.hold();
  await Promise.all([ended, control.stopped()]);
  expect(done).toEqual(["one"]);
  expect(control.isHeld).toBe(false);
});
