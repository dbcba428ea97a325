import { normalizePath, TFile, type App } from "obsidian";
import type { NoteSummary, VaultPort } from "../model/vault-port.ts";
import { readProperties } from "../markdown/frontmatter.ts";

/** The vault through the app's own interface. */
export class AppVault implements VaultPort {
  readonly #app: App;
  readonly #stateFolder: string;

  /** @param pluginFolder the plugin's folder under the vault's configuration folder. */
  constructor(app: App, pluginFolder: string) {
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

  async read(path: string): Promise<string> {
    return this.#app.vault.read(this.#file(path));
  }

  async readBinary(path: string): Promise<Uint8Array> {
    return new Uint8Array(await this.#app.vault.readBinary(this.#file(path)));
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
    await this.#app.vault.process(this.#file(path), change);
  }

  async trash(path: string): Promise<void> {
    await this.#app.fileManager.trashFile(this.#file(path));
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
      if (!this.#app.vault.getFolderByPath(folder)) await this.#app.vault.createFolder(folder);
    }
  }
}
