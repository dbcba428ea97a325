/** Longest stretch of work without a pause, in milliseconds: a window that answers within two frames feels alive. */
const LONGEST_STRETCH = 24;

/**
 * Runs work that pauses by itself, and gives way to the window whenever it has run long enough.
 * @param steps work that yields between its steps and returns its result.
 * @param breathe resolves when it is our turn again.
 */
export async function inSteps<Result>(steps: Generator<undefined, Result>, breathe: () => Promise<void>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < LONGEST_STRETCH) continue;
    await breathe();
    since = performance.now();
  }
}
