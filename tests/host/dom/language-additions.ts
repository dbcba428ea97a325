type Method = (this: never, ...given: never[]) => unknown;

/** Adds methods that a `for … in` does not show, as the app's are not shown. Those that are there already stay. */
export function addMethods(target: object, methods: Readonly<Record<string, Method>>): void {
  for (const [name, value] of Object.entries(methods))
    if (!Object.hasOwn(target, name)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

/** Puts the app's additions to the language's own objects in place. */
export function addToLanguage(): void {
  addMethods(Array.prototype, {
    first(this: unknown[]) {
      return this[0];
    },
    last(this: unknown[]) {
      return this.at(-1);
    },
    contains(this: unknown[], item: unknown) {
      return this.includes(item);
    },
    remove(this: unknown[], item: unknown) {
      for (let at = this.indexOf(item); at >= 0; at = this.indexOf(item)) this.splice(at, 1);
    },
    shuffle(this: unknown[]) {
      for (let at = this.length - 1; at > 0; at--) {
        const other = Math.floor(Math.random() * (at + 1));
        [this[at], this[other]] = [this[other], this[at]];
      }
      return this;
    },
    unique(this: unknown[]) {
      return [...new Set(this)];
    },
  });
  addMethods(Array, {
    combine(lists: unknown[][]) {
      return lists.flat();
    },
  });
  addMethods(String.prototype, {
    contains(this: string, part: string) {
      return this.includes(part);
    },
    format(this: string, ...values: string[]) {
      return this.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
    },
  });
  addMethods(String, { isString: (value: unknown) => typeof value === "string" });
  addMethods(Number, { isNumber: (value: unknown) => typeof value === "number" });
  addMethods(Math, {
    clamp: (value: number, least: number, most: number) => Math.min(most, Math.max(least, value)),
    square: (value: number) => value * value,
  });
  addMethods(Object, {
    isEmpty: (object: object) => Object.keys(object).length === 0,
    each(object: Record<string, unknown>, callback: (value: unknown, key: string) => unknown, context?: unknown) {
      return Object.entries(object).every(([key, value]) => callback.call(context, value, key) !== false);
    },
  });
  addMethods(globalThis, { isBoolean: (value: unknown) => typeof value === "boolean" });
}
