/** Lets one thing at a time be done to a path; the others wait for their turn. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs when everything asked for earlier on this path has ended, well or badly. Case does not tell paths apart. */
  take<T>(path: string, run: () => Promise<T>): Promise<T> {
    const key = path.toLowerCase();
    const turn = (this.#last.get(key) ?? Promise.resolve()).then(run, run);
    const ended = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#last.set(key, ended);
    void ended.then(() => {
      if (this.#last.get(key) === ended) this.#last.delete(key);
    });
    return turn;
  }
}
