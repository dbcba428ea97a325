import { attempt } from "./work.ts";

type Callback = (...details: never[]) => unknown;

/** What `on` gives and `offref` takes. */
export interface EventReference {
  readonly emitter: Events;
  readonly name: string;
  readonly callback: Callback;
  readonly context: unknown;
}

/** The app's event emitter: a callback that fails does not keep the others from being called. */
export class Events {
  readonly #references = new Map<string, EventReference[]>();

  on(name: string, callback: Callback, context?: unknown): EventReference {
    const reference = { emitter: this, name, callback, context };
    this.#references.set(name, [...(this.#references.get(name) ?? []), reference]);
    return reference;
  }

  off(name: string, callback: Callback): void {
    this.#keep(name, (reference) => reference.callback !== callback);
  }

  offref(reference: EventReference): void {
    this.#keep(reference.name, (other) => other !== reference);
  }

  trigger(name: string, ...details: unknown[]): void {
    for (const reference of this.#references.get(name) ?? []) this.tryTrigger(reference, details);
  }

  tryTrigger(reference: EventReference, details: unknown[]): void {
    attempt(() => Reflect.apply(reference.callback, reference.context, details) as unknown);
  }

  #keep(name: string, wanted: (reference: EventReference) => boolean): void {
    this.#references.set(name, (this.#references.get(name) ?? []).filter(wanted));
  }
}
