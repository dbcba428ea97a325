/** A user's hand on something that runs: holds it between two items, lets it go on, stops it. */
export class RunControl {
  readonly #stop = new AbortController();
  #held: { readonly over: Promise<void>; readonly end: () => void } | undefined;

  /** Is aborted when the run is to stop. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Holds the run at its next turn. */
  hold(): void {
    if (this.#held || this.signal.aborted) return;
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => { end = resolve; });
    this.#held = { over, end };
  }

  resume(): void {
    this.#held?.end();
    this.#held = undefined;
  }

  /** Stops the run at its next turn, also when it is held. */
  stop(): void {
    this.#stop.abort();
    this.resume();
  }

  /** Is awaited by the run between two items: resolves at once, or when it is no longer held. */
  async turn(): Promise<void> {
    while (this.#held) await this.#held.over;
  }

  /** Resolves when the run is stopped. */
  async stopped(): Promise<void> {
    if (this.signal.aborted) return;
    await new Promise((resolve) => { this.signal.addEventListener("abort", resolve, { once: true }); });
  }
}
