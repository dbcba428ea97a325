import type { CachedMetadata } from "obsidian";
import { Events } from "../events.ts";
import { attempt } from "../work.ts";
import { TFile, type TAbstractFile } from "../vault/abstract-file.ts";
import type { Vault } from "../vault/vault.ts";
import { findLinked, linktextTo } from "./link-resolution.ts";
import { parseNote } from "./parse-note.ts";
import { getLinkpath } from "./wikilink.ts";

type LinkCounts = Record<string, Record<string, number>>;

/** What the app knows of its notes. It follows the vault some time after each change, never within it. */
export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  readonly #vault: Vault;
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #toIndex = new Set<TFile>();
  readonly #toResolve = new Set<TFile>();
  #linksMayDiffer = false;
  #running = false;

  constructor(vault: Vault) {
    super();
    this.#vault = vault;
    vault.on("create", (entry: TAbstractFile) => {
      this.#changed(entry, true);
    });
    vault.on("modify", (entry: TAbstractFile) => {
      this.#changed(entry, false);
    });
    vault.on("delete", (entry: TAbstractFile) => {
      this.#deleted(entry);
    });
    vault.on("rename", (entry: TAbstractFile, oldPath: string) => {
      this.#renamed(entry, oldPath);
    });
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return findLinked(this.#vault, linkpath, sourcePath);
  }

  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    return linktextTo(this.#vault, file, sourcePath, omitMdExtension);
  }

  /** The notes that the cache knows, with what it holds of them. Not part of the app's interface. */
  entries(): [path: string, cache: CachedMetadata][] {
    return [...this.#caches];
  }

  #changed(entry: TAbstractFile, isNew: boolean): void {
    if (!(entry instanceof TFile)) return;
    if (entry.extension === "md") this.#toIndex.add(entry);
    // A file that comes may be what links elsewhere have been waiting for.
    if (isNew) this.#linksMayDiffer = true;
    this.#run();
  }

  #deleted(entry: TAbstractFile): void {
    if (!(entry instanceof TFile)) return;
    const before = this.#caches.get(entry.path) ?? null;
    this.#forget(entry.path);
    this.#toIndex.delete(entry);
    this.#toResolve.delete(entry);
    this.trigger("deleted", entry, before);
    this.#linksMayDiffer = true;
    this.#run();
  }

  #renamed(entry: TAbstractFile, oldPath: string): void {
    if (!(entry instanceof TFile)) return;
    const cache = this.#caches.get(oldPath);
    this.#forget(oldPath);
    if (cache && entry.extension === "md") {
      this.#caches.set(entry.path, cache);
      this.#toResolve.add(entry);
    } else if (entry.extension === "md") this.#toIndex.add(entry);
    this.#linksMayDiffer = true;
    this.#run();
  }

  #forget(path: string): void {
    this.#caches.delete(path);
    Reflect.deleteProperty(this.resolvedLinks, path);
    Reflect.deleteProperty(this.unresolvedLinks, path);
  }

  #run(): void {
    if (this.#running) return;
    this.#running = true;
    attempt(() => this.#work());
  }

  /** Indexes what has changed, then resolves links, until nothing is left. */
  async #work(): Promise<void> {
    try {
      await Promise.resolve();
      while (this.#toIndex.size > 0 || this.#toResolve.size > 0 || this.#linksMayDiffer) {
        for (const file of this.#toIndex) {
          this.#toIndex.delete(file);
          await this.#index(file);
        }
        this.#resolveAll();
      }
    } finally {
      this.#running = false;
    }
  }

  async #index(file: TFile): Promise<void> {
    let text: string;
    try {
      text = await this.#vault.adapter.read(file.path);
    } catch {
      return; // It went while it waited; its deletion is told by the vault.
    }
    if (this.#vault.getFileByPath(file.path) !== file) return;
    const cache = parseNote(text);
    this.#caches.set(file.path, cache);
    this.#toResolve.add(file);
    this.trigger("changed", file, text, cache);
  }

  #resolveAll(): void {
    const files = this.#linksMayDiffer ? this.#vault.getMarkdownFiles().filter((file) => this.#caches.has(file.path)) : [];
    this.#linksMayDiffer = false;
    const toTell = [...this.#toResolve];
    this.#toResolve.clear();
    for (const file of new Set([...files, ...toTell])) {
      const differs = this.#resolve(file);
      if (differs && !toTell.includes(file)) toTell.push(file);
    }
    for (const file of toTell) this.trigger("resolve", file);
    this.trigger("resolved");
  }

  /** Counts a note's links anew; tells whether they lead elsewhere than before. */
  #resolve(file: TFile): boolean {
    const cache = this.#caches.get(file.path);
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
      const path = getLinkpath(link);
      const target = this.getFirstLinkpathDest(path, file.path);
      if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
      else unresolved[path] = (unresolved[path] ?? 0) + 1;
    }
    const before = JSON.stringify([this.resolvedLinks[file.path], this.unresolvedLinks[file.path]]);
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
    return before !== JSON.stringify([resolved, unresolved]);
  }
}
