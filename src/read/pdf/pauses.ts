/** Longest stretch of work without a pause, in milliseconds: a window that answers within two frames feels alive. */
const LONGEST_STRETCH = 24;

/** Makes a function to be awaited between steps of long work: it pauses when the work has run long enough. */
export function pausesBy(breathe: () => Promise<void>): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_STRETCH) return;
    await breathe();
    since = performance.now();
  };
}
