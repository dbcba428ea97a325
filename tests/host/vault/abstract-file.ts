import type { FileStats } from "obsidian";
import { nameOf, splitName } from "../text/paths.ts";
import type { Vault } from "./vault.ts";

/** A file or folder of the vault. */
export abstract class TAbstractFile {
  parent: TFolder | null = null;
  path: string;
  name: string;
  vault: Vault;

  constructor(vault: Vault, path: string) {
    this.vault = vault;
    this.path = path;
    this.name = nameOf(path);
  }

  /** Gives it another path; who holds the object sees it change. */
  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

/** A file, with what its name and the disk say of it. */
export class TFile extends TAbstractFile {
  basename: string;
  extension: string;
  stat: FileStats = { ctime: 0, mtime: 0, size: 0 };

  constructor(vault: Vault, path: string) {
    super(vault, path);
    ({ basename: this.basename, extension: this.extension } = splitName(this.name));
  }

  override setPath(path: string): void {
    super.setPath(path);
    ({ basename: this.basename, extension: this.extension } = splitName(this.name));
  }
}

/** A folder; the vault's root has the path `/` and no name. */
export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === "/";
  }
}
