/** Named things that plugins register, each name once. */
export class Registry<Thing> {
  readonly #things = new Map<string, Thing>();
  readonly #what: string;

  /** @param what what is registered, for the errors: `a command`. */
  constructor(what: string) {
    this.#what = what;
  }

  /** Registers; gives back how to take it away again. @throws when the name is taken. */
  add(name: string, thing: Thing): () => void {
    if (this.#things.has(name)) throw new Error(`There is already ${this.#what} called "${name}".`);
    this.#things.set(name, thing);
    return () => {
      this.#things.delete(name);
    };
  }

  /** What is registered under a name. @throws an error that lists what there is. */
  get(name: string): Thing {
    const thing = this.#things.get(name);
    if (thing === undefined) throw new Error(`There is not ${this.#what} called "${name}", only: ${[...this.#things.keys()].join(", ")}`);
    return thing;
  }

  names(): string[] {
    return [...this.#things.keys()];
  }

  remove(name: string): void {
    this.#things.delete(name);
  }
}
