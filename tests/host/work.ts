/**
 * What the host still has to do. The app works in the background: it indexes notes after a write, saves an editor
 * some time after a key, lets callbacks run on. A test must not guess how long that takes, so everything started in
 * the background is followed here, and `settled` waits for all of it.
 */

// Kept from before a test may put a fake clock in their place.
const startTimer = globalThis.setTimeout;

/** Turns of the event loop that must pass without new work before the host counts as settled. */
const QUIET_TURNS = 3;

const pending = new Set<Promise<unknown>>();
const delayed = new Set<() => unknown>();
const failures: unknown[] = [];

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";
}

function watch(started: Promise<unknown>, failed: (failure: unknown) => unknown): void {
  const ended: Promise<unknown> = started.then(
    () => pending.delete(ended),
    (failure: unknown) => {
      failed(failure);
      pending.delete(ended);
    },
  );
  pending.add(ended);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    startTimer(resolve, 0);
  });
}

/** Waits for a promise at `settled`, and leaves its failure to whoever holds it. Gives back what it got. */
export function follow<T>(started: T): T {
  if (isPromise(started)) watch(started, () => undefined);
  return started;
}

/** Runs a callback of the plugin as the app does: what it throws or rejects with stops nobody else, and fails `settled`. */
export function attempt(callback: () => unknown): unknown {
  try {
    const result = callback();
    if (isPromise(result)) watch(result, (failure) => failures.push(failure));
    return result;
  } catch (failure) {
    failures.push(failure);
    return undefined;
  }
}

/** Registers work that waits for a timer, so that `settled` need not wait: it runs it at once. Gives back how to drop it. */
export function delay(run: () => unknown): () => void {
  delayed.add(run);
  return () => {
    delayed.delete(run);
  };
}

/** Forgets everything, for the end of a test. */
export function forgetWork(): void {
  pending.clear();
  delayed.clear();
  failures.length = 0;
}

/**
 * Resolves when nothing is left to do.
 * @throws what a callback threw or rejected with since the last time; several of them as an `AggregateError`.
 */
export async function settled(): Promise<void> {
  for (let quiet = 0; quiet < QUIET_TURNS; ) {
    await nextTurn();
    const waiting = [...delayed];
    delayed.clear();
    for (const run of waiting) attempt(run);
    if (pending.size === 0 && waiting.length === 0) quiet++;
    else {
      quiet = 0;
      await Promise.allSettled([...pending]);
    }
  }
  const failed = failures.splice(0);
  if (failed.length === 1) throw failed[0];
  if (failed.length > 1) throw new AggregateError(failed, `${failed.length} callbacks failed.`);
}
