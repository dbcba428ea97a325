import { MarkdownView, normalizePath, TFile, type App } from "obsidian";
import { ProblemError } from "../../model/problem.ts";
import { LOCK_FILE, LOCK_IS_OLD_AFTER, tellsOfARun } from "../../model/vault-lock.ts";
import { OWN_NAMING, type PropertyNaming } from "../../model/property-names.ts";
import type { NoteSummary, VaultPort } from "../../model/vault-port.ts";
import { readProperties } from "../../markdown/frontmatter.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** What the app's lock says; no second app of this device has the vault open. */
const LOCKED_BY_APP = "app";

/** The vault through the app's own interface. */
export class AppVault implements VaultPort {
  readonly propertyNaming: PropertyNaming;
  readonly #app: App;
  readonly #stateFolder: string;

  /**
   * @param pluginFolder the plugin's folder under the vault's configuration folder.
   * @param propertyNaming what the plugin's properties are called in this vault.
   */
  constructor(app: App, pluginFolder: string, propertyNaming: PropertyNaming = OWN_NAMING) {
    this.propertyNaming = propertyNaming;
    this.#app = app;
    this.#stateFolder = pluginFolder;
  }

  async notes(): Promise<NoteSummary[]> {
    const summaries: NoteSummary[] = [];
    for (const file of this.#app.vault.getMarkdownFiles()) {
      const cache = this.#app.metadataCache.getFileCache(file);
      // A note that was made a moment ago may not be in the cache yet.
      const frontmatter = cache ? (cache.frontmatter ?? {}) : readProperties(await this.#app.vault.cachedRead(file));
      summaries.push({ path: file.path, frontmatter });
    }
    return summaries;
  }

  paths(): Promise<string[]> {
    const files = this.#app.vault.getAllLoadedFiles();
    return Promise.resolve(files.map(({ path }) => path).filter((path) => path !== "" && path !== "/"));
  }

  async exists(path: string): Promise<boolean> {
    return this.#app.vault.adapter.exists(normalizePath(path));
  }

  async read(path: string): Promise<string> {
    await this.#saveEditors(path);
    return this.#app.vault.read(this.#file(path));
  }

  async readBinary(path: string): Promise<Uint8Array> {
    await this.#saveEditors(path);
    // By the adapter, as the vault may not show yet what a write that failed has left.
    return new Uint8Array(await this.#app.vault.adapter.readBinary(normalizePath(path)));
  }

  async create(path: string, text: string): Promise<void> {
    await this.#makeFolderOf(path);
    await this.#app.vault.create(normalizePath(path), text);
  }

  async createBinary(path: string, bytes: Uint8Array): Promise<void> {
    await this.#makeFolderOf(path);
    await this.#app.vault.createBinary(normalizePath(path), bytes.slice().buffer);
  }

  async process(path: string, change: (text: string) => string): Promise<void> {
    await this.#saveEditors(path);
    await this.#app.vault.process(this.#file(path), (text) => {
      // An editor that has something else unsaved would overwrite the note.
      if (this.#viewsOf(path).some((view) => linesOf(view.getViewData()) !== linesOf(text)))
        throw new ProblemError({ code: "note changed meanwhile", severity: "error", item: path });
      return change(text);
    });
  }

  async trash(path: string): Promise<void> {
    const file = this.#app.vault.getFileByPath(normalizePath(path));
    // What a write that failed has left may not be shown yet.
    await (file ? this.#app.fileManager.trashFile(file) : this.#app.vault.adapter.trashLocal(normalizePath(path)));
  }

  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    return oneAtATime(async () => {
      const holder = await this.readState(LOCK_FILE);
      // A lock of the app's own, also one cut short, is left from an app that has ended.
      if (holder !== undefined && !LOCKED_BY_APP.startsWith(holder) && (await this.#isAlive()))
        throw new ProblemError({ code: "vault is busy", severity: "error", item: this.#app.vault.getName() });
      await this.writeState(LOCK_FILE, LOCKED_BY_APP);
      try {
        return await work();
      } finally {
        await this.removeState(LOCK_FILE);
      }
    });
  }

  async stateNames(): Promise<string[]> {
    const { files } = await this.#app.vault.adapter.list(this.#stateFolder);
    return files.map((path) => path.slice(path.lastIndexOf("/") + 1));
  }

  async removeState(name: string): Promise<void> {
    if (await this.#app.vault.adapter.exists(this.#statePath(name))) await this.#app.vault.adapter.remove(this.#statePath(name));
  }

  async readState(name: string): Promise<string | undefined> {
    const path = this.#statePath(name);
    const { adapter } = this.#app.vault;
    return (await adapter.exists(path)) ? adapter.read(path) : undefined;
  }

  async writeState(name: string, text: string): Promise<void> {
    await this.#app.vault.adapter.write(this.#statePath(name), text);
  }

  async appendState(name: string, text: string): Promise<void> {
    const path = this.#statePath(name);
    const { adapter } = this.#app.vault;
    await ((await adapter.exists(path)) ? adapter.append(path, text) : adapter.write(path, text));
  }

  /** Whether the program that locked the vault, which cannot be asked for from here, wrote anything lately. */
  async #isAlive(): Promise<boolean> {
    for (const name of (await this.stateNames()).filter(tellsOfARun)) {
      const found = await this.#app.vault.adapter.stat(this.#statePath(name));
      if (found && Date.now() - found.mtime < LOCK_IS_OLD_AFTER) return true;
    }
    return false;
  }

  /** What was typed a moment ago counts: it is saved before anybody looks. */
  async #saveEditors(path: string): Promise<void> {
    for (const view of this.#viewsOf(path)) await view.save();
  }

  /** Editors that a note is open in. */
  #viewsOf(path: string): MarkdownView[] {
    return this.#app.workspace
      .getLeavesOfType("markdown")
      .map(({ view }) => view)
      .filter((view): view is MarkdownView => view instanceof MarkdownView && view.file?.path === path);
  }

  #statePath(name: string): string {
    return normalizePath(`${this.#stateFolder}/${name}`);
  }

  #file(path: string): TFile {
    const file = this.#app.vault.getFileByPath(normalizePath(path));
    if (!file) throw new Error(`there is no file ${path}`);
    return file;
  }

  async #makeFolderOf(path: string): Promise<void> {
    const steps = path.split("/").slice(0, -1);
    for (let depth = 1; depth <= steps.length; depth++) {
      const folder = normalizePath(steps.slice(0, depth).join("/"));
      // One that something else made a moment ago may not be shown yet.
      if (!this.#app.vault.getFolderByPath(folder) && !(await this.exists(folder))) await this.#app.vault.createFolder(folder);
    }
  }
}

/** Editors end every line in one way, whatever the file does. */
function linesOf(text: string): string {
  return text.replace(/\r\n?/gu, "\n");
}
