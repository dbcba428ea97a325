import { attempt, delay } from "./work.ts";

/** A function that is called some time after it was asked for, once for many askings. */
export interface Debounced<Given extends unknown[], Result> {
  (...given: Given): Debounced<Given, Result>;
  cancel(): Debounced<Given, Result>;
  run(): Result | undefined;
}

/** The app's `debounce`. `settled` does not wait for the time to pass: it runs what is due at once. */
export function debounce<Given extends unknown[], Result>(
  callback: (...given: Given) => Result,
  timeout = 0,
  resetTimer = false,
): Debounced<Given, Result> {
  let waiting: { given: Given; readonly timer: ReturnType<typeof setTimeout>; readonly forget: () => void } | undefined;

  const cancel = (): Debounced<Given, Result> => {
    if (waiting) clearTimeout(waiting.timer);
    waiting?.forget();
    waiting = undefined;
    return debounced;
  };
  const run = (): Result | undefined => {
    const given = waiting?.given;
    cancel();
    return given && callback(...given);
  };
  const debounced = Object.assign(
    (...given: Given): Debounced<Given, Result> => {
      if (waiting && !resetTimer) waiting.given = given;
      else {
        cancel();
        waiting = { given, timer: setTimeout(() => attempt(run), timeout), forget: delay(run) };
      }
      return debounced;
    },
    { cancel, run },
  );
  return debounced;
}
