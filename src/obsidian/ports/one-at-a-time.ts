let last: Promise<unknown> = Promise.resolve();

/** Runs work that writes to the vault after all such work that was asked for before, so that two runs never mix. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

/** Gives the window a turn: resolves after what the app has to do in between. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve);
  });
}
