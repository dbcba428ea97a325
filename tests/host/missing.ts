/** The error for whatever the typings promise and this host does not have. */
export function missing(what: string): Error {
  return new Error(`The stand-in host has no ${what}.`);
}

/**
 * Gives a class the documented members that the host lacks, so that they are there to be seen and fail when used.
 * @param owner the class, @param label how it is called in the error.
 */
export function lacks(
  owner: { readonly prototype: object },
  label: string,
  { methods = [], properties = [] }: { readonly methods?: readonly string[]; readonly properties?: readonly string[] },
): void {
  for (const name of [...methods, ...properties]) {
    if (name in owner.prototype) throw new Error(`${label}.${name} is there already.`);
    const fail = (): never => {
      throw missing(`${label}.${name}`);
    };
    Object.defineProperty(
      owner.prototype,
      name,
      methods.includes(name) ? { configurable: true, writable: true, value: fail } : { configurable: true, get: fail },
    );
  }
}

/** Something that stands for a documented export the host lacks: it fails when called, constructed or read from. */
export function missingExport(name: string): unknown {
  // A plain function can be called, constructed and extended alike.
  function absent(): never {
    throw missing(name);
  }
  return new Proxy(absent, {
    get: (target, key, receiver) => {
      // A module loader and a test's printer look at these; `extends` reads the prototype.
      if (typeof key === "symbol" || key in target || key === "then" || key === "toJSON")
        return Reflect.get(target, key, receiver) as unknown;
      throw missing(`${name}.${key}`);
    },
  });
}
