import { folderOf } from "../text/paths.ts";
import { TAbstractFile, TFile, TFolder } from "./abstract-file.ts";
import type { Vault } from "./vault.ts";

/** Every file and folder that the vault shows, by path. */
export class FileTree {
  readonly root: TFolder;
  readonly #entries = new Map<string, TAbstractFile>();
  readonly #vault: Vault;

  constructor(vault: Vault) {
    this.#vault = vault;
    this.root = new TFolder(vault, "/");
    this.root.name = "";
    this.#entries.set("/", this.root);
  }

  /** Files and folders in the order they came, the root first. */
  all(): TAbstractFile[] {
    return [...this.#entries.values()];
  }

  files(): TFile[] {
    return this.all().filter((entry) => entry instanceof TFile);
  }

  /** What is at a path spelt exactly so. */
  at(path: string): TAbstractFile | null {
    return this.#entries.get(path) ?? null;
  }

  /** What is at a path, its case aside. */
  twinOf(path: string): TAbstractFile | null {
    const wanted = path.toLowerCase();
    return this.at(path) ?? this.all().find((entry) => entry.path.toLowerCase() === wanted) ?? null;
  }

  /** Adds a file or folder; the folder it is in must be known. */
  add(path: string, kind: "file" | "folder"): TAbstractFile {
    const entry = kind === "file" ? new TFile(this.#vault, path) : new TFolder(this.#vault, path);
    this.#attach(entry);
    return entry;
  }

  /** Takes an entry out; it keeps its path, and loses its parent. */
  remove(entry: TAbstractFile): void {
    this.#entries.delete(entry.path);
    if (entry.parent) entry.parent.children = entry.parent.children.filter((child) => child !== entry);
    entry.parent = null;
  }

  /** Moves an entry with all that is in it, and tells each one's old path, the outermost first. */
  move(entry: TAbstractFile, path: string): { readonly entry: TAbstractFile; readonly oldPath: string }[] {
    const oldPath = entry.path;
    const inside = entry instanceof TFolder ? [...entry.children] : [];
    this.remove(entry);
    entry.setPath(path);
    this.#attach(entry);
    return [
      { entry, oldPath },
      ...inside.flatMap((child) => this.move(child, `${path}/${child.name}`)),
    ];
  }

  /** An entry and all that is in it, the innermost first. */
  within(entry: TAbstractFile): TAbstractFile[] {
    const children = entry instanceof TFolder ? entry.children : [];
    return [...children.flatMap((child) => this.within(child)), entry];
  }

  #attach(entry: TAbstractFile): void {
    const folder = folderOf(entry.path);
    const parent = folder === "" ? this.root : this.at(folder);
    if (!(parent instanceof TFolder)) throw new Error(`The vault knows no folder for ${entry.path}.`);
    entry.parent = parent;
    parent.children.push(entry);
    this.#entries.set(entry.path, entry);
  }
}
