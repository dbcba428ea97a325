import type { DataWriteOptions } from "obsidian";
import { getFrontMatterInfo } from "../cache/frontmatter.ts";
import type { MetadataCache } from "../cache/metadata-cache.ts";
import { checkPath, folderOf, joinPath, normalizePath, splitName, type System } from "../text/paths.ts";
import { parseYaml, stringifyYaml } from "../text/yaml.ts";
import type { TAbstractFile, TFile, TFolder } from "../vault/abstract-file.ts";
import type { Vault } from "../vault/vault.ts";
import { follow } from "../work.ts";
import { lacks } from "../missing.ts";
import { markdownLink } from "./link-text.ts";
import { knownLinks, mendLinks } from "./rewrite-links.ts";

/** Makes, moves and removes files as the user would, with regard to what the user has set. */
export class FileManager {
  readonly #vault: Vault;
  readonly #cache: MetadataCache;
  readonly #system: System;
  readonly #activePath: () => string;

  /** @param activePath the path of the file that the user is in, or `""`. */
  constructor(vault: Vault, cache: MetadataCache, system: System, activePath: () => string) {
    this.#vault = vault;
    this.#cache = cache;
    this.#system = system;
    this.#activePath = activePath;
  }

  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const { newFileLocation, newFileFolderPath } = this.#vault.preferences.values;
    const wanted = { root: "/", current: folderOf(sourcePath), folder: normalizePath(newFileFolderPath) }[newFileLocation];
    return this.#vault.getFolderByPath(wanted) ?? this.#vault.getRoot();
  }

  async renameFile(entry: TAbstractFile, newPath: string): Promise<void> {
    checkPath(newPath, this.#system);
    const before = knownLinks(this.#vault, this.#cache);
    await this.#vault.rename(entry, newPath);
    await follow(mendLinks(this.#vault, this.#cache, before));
  }

  async trashFile(entry: TAbstractFile): Promise<void> {
    const { trashOption } = this.#vault.preferences.values;
    if (trashOption === "none") await this.#vault.delete(entry, true);
    else await this.#vault.trash(entry, trashOption === "system");
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath?: string, alias?: string): string {
    return markdownLink(this.#vault, file, sourcePath, subpath, alias);
  }

  async processFrontMatter(
    file: TFile,
    change: (frontmatter: Record<string, unknown>) => unknown,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.#vault.process(file, (text) => withFrontmatter(text, change), options);
  }

  async getAvailablePathForAttachment(filename: string, sourcePath = this.#activePath()): Promise<string> {
    const set = this.#vault.preferences.values.attachmentFolderPath;
    const beside = set.startsWith("./") || set === ".";
    const folder = normalizePath(beside ? `${folderOf(sourcePath)}/${set.slice(2)}` : set);
    if (folder !== "/" && !this.#vault.getAbstractFileByPathInsensitive(folder)) await this.#vault.createFolder(folder);
    const { basename } = splitName(filename);
    const suffix = filename.slice(basename.length);
    const free = (path: string): boolean => this.#vault.getAbstractFileByPathInsensitive(path) === null;
    for (let number = 0; ; number++) {
      const path = joinPath(folder, `${basename}${number === 0 ? "" : ` ${number}`}${suffix}`);
      if (free(path)) return path;
    }
  }
}

/** @throws what the YAML reader or the change throws; the note is then left alone. */
function withFrontmatter(text: string, change: (frontmatter: Record<string, unknown>) => unknown): string {
  const front = getFrontMatterInfo(text);
  const parsed = front.exists ? parseYaml(front.frontmatter) : null;
  const properties = (typeof parsed === "object" && parsed !== null ? parsed : {}) as Record<string, unknown>;
  change(properties);
  const body = text.slice(front.contentStart);
  return Object.keys(properties).length === 0 ? body : `---\n${stringifyYaml(properties)}---\n${body}`;
}

lacks(FileManager, "fileManager", { methods: ["promptForDeletion"] });
