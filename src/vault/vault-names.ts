import { foldFileName, noteName } from "./note-index.ts";

/** What the files of a vault are called, those that are planned too: which names are free, and what a link by name leads to. */
export class VaultNames {
  /** How many files go by a name, so that links by name stay unambiguous. */
  readonly #count = new Map<string, number>();
  /** What a link's target leads to: a path, or a name alone. */
  readonly #pathsByLink = new Map<string, string>();
  readonly #paths = new Set<string>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) this.#add(path);
  }

  /** Whether there is or will be something at a path, whatever its case. */
  has(path: string): boolean {
    return this.#paths.has(foldFileName(path));
  }

  /** Reserves a free path whose name no other file of the vault has, so that a link by name can mean nothing else. */
  reserve(folder: string, name: string, extension: string): string {
    for (const path of pathsCalled(folder, name, extension)) {
      if (this.has(path) || this.#count.has(foldFileName(noteName(path)))) continue;
      this.#add(path);
      return path;
    }
    throw new Error("There is always one more number.");
  }

  /** The path that a wikilink's target leads to, by its path or by its name. */
  pathOfLink(target: string): string | undefined {
    return this.#pathsByLink.get(foldFileName(target));
  }

  /** What a link to a path says: the name alone where it is the only one, else the whole path. */
  linkTarget(path: string): string {
    const name = noteName(path);
    return (this.#count.get(foldFileName(name)) ?? 0) > 1 ? path.replace(/\.md$/iu, "") : name;
  }

  #add(path: string): void {
    const name = foldFileName(noteName(path));
    this.#paths.add(foldFileName(path));
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1);
    this.#pathsByLink.set(foldFileName(path.replace(/\.md$/iu, "")), path);
    if (!this.#pathsByLink.has(name)) this.#pathsByLink.set(name, path);
  }
}

/** `Name`, `Name 2`, `Name 3` and so on, without end. */
export function* pathsCalled(folder: string, name: string, extension: string): Iterable<string> {
  for (let number = 1; ; number++) yield `${folder === "" ? "" : `${folder}/`}${name}${number === 1 ? "" : ` ${number}`}.${extension}`;
}
