import type { DataWriteOptions } from "obsidian";
import type { Disk } from "../disk.ts";
import { Events } from "../events.ts";
import { follow } from "../work.ts";
import { checkPath, folderOf, isHidden, type System } from "../text/paths.ts";
import { TAbstractFile, TFile, TFolder } from "./abstract-file.ts";
import { FileSystemAdapter } from "./file-system-adapter.ts";
import { FileTree } from "./file-tree.ts";
import { Preferences } from "./preferences.ts";

/** The vault: the files and folders that the app shows, kept in step with the disk. */
export class Vault extends Events {
  readonly adapter: FileSystemAdapter;
  readonly configDir = ".obsidian";
  /** What the user has set for files and links. Not part of the app's interface. */
  readonly preferences: Preferences;
  readonly #tree: FileTree;
  readonly #system: System;

  constructor(disk: Disk, system: System) {
    super();
    this.#system = system;
    this.#tree = new FileTree(this);
    this.adapter = new FileSystemAdapter(disk);
    this.adapter.listener = {
      changed: (path) => this.#follow(path, true),
      renamed: (from, to) => this.#renamed(from, to),
    };
    this.preferences = new Preferences(this.adapter, this.configDir);
  }

  getName(): string {
    return this.adapter.getName();
  }

  getRoot(): TFolder {
    return this.#tree.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.at(path);
  }

  getFileByPath(path: string): TFile | null {
    const entry = this.#tree.at(path);
    return entry instanceof TFile ? entry : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const entry = this.#tree.at(path);
    return entry instanceof TFolder ? entry : null;
  }

  /** What is at a path, its case aside. Not part of the documented interface, as in the app. */
  getAbstractFileByPathInsensitive(path: string): TAbstractFile | null {
    return this.#tree.twinOf(path);
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.#tree.all();
  }

  getFiles(): TFile[] {
    return this.#tree.files();
  }

  getMarkdownFiles(): TFile[] {
    return this.#tree.files().filter((file) => file.extension === "md");
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.#tree.all().filter((entry) => entry instanceof TFolder);
    return folders.filter((folder) => includeRoot || !folder.isRoot());
  }

  static recurseChildren(root: TFolder, visit: (entry: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  create(path: string, text: string, options?: DataWriteOptions): Promise<TFile> {
    return this.#create(path, new TextEncoder().encode(text), options);
  }

  createBinary(path: string, bytes: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return this.#create(path, new Uint8Array(bytes), options);
  }

  createFolder(path: string): Promise<TFolder> {
    return follow(this.#createFolder(path));
  }

  read(file: TFile): Promise<string> {
    return follow(this.adapter.read(file.path));
  }

  cachedRead(file: TFile): Promise<string> {
    return this.read(file);
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return follow(this.adapter.readBinary(file.path));
  }

  modify(file: TFile, text: string, options?: DataWriteOptions): Promise<void> {
    return this.adapter.write(file.path, text, options);
  }

  modifyBinary(file: TFile, bytes: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.adapter.writeBinary(file.path, bytes, options);
  }

  append(file: TFile, text: string, options?: DataWriteOptions): Promise<void> {
    return this.adapter.append(file.path, text, options);
  }

  appendBinary(file: TFile, bytes: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.adapter.appendBinary(file.path, bytes, options);
  }

  process(file: TFile, change: (text: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.adapter.process(file.path, change, options);
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async rename(entry: TAbstractFile, path: string): Promise<void> {
    checkPath(path, this.#system);
    await this.adapter.rename(entry.path, path);
  }

  async copy(entry: TAbstractFile, path: string): Promise<TAbstractFile> {
    checkPath(path, this.#system);
    await follow(this.adapter.copy(entry.path, path));
    return this.#found(path);
  }

  async delete(entry: TAbstractFile, force = false): Promise<void> {
    if (entry instanceof TFolder) await this.adapter.rmdir(entry.path, force || entry.children.length === 0);
    else await this.adapter.remove(entry.path);
  }

  async trash(entry: TAbstractFile, system: boolean): Promise<void> {
    if (system && (await this.adapter.trashSystem(entry.path))) return;
    await follow(this.adapter.trashLocal(entry.path));
  }

  /** Reads the whole folder again, as the app's watcher does when something else wrote to it. */
  async rescan(): Promise<void> {
    await this.preferences.load();
    await this.#scan("");
    for (const entry of this.#tree.within(this.#tree.root)) if (entry.path !== "/") await this.#follow(entry.path, false);
  }

  async #create(path: string, bytes: Uint8Array, options: DataWriteOptions | undefined): Promise<TFile> {
    checkPath(path, this.#system);
    await this.adapter.writeNew(path, bytes, options);
    const file = this.#found(path);
    if (!(file instanceof TFile)) throw new Error(`${path} is a folder.`);
    return file;
  }

  async #createFolder(path: string): Promise<TFolder> {
    checkPath(path, this.#system);
    if (await this.adapter.exists(path)) throw new Error("Folder already exists.");
    await this.adapter.mkdir(path);
    const folder = this.#found(path);
    if (!(folder instanceof TFolder)) throw new Error(`${path} is a file.`);
    return folder;
  }

  #found(path: string): TAbstractFile {
    const entry = this.#tree.twinOf(path);
    if (!entry) throw new Error(`The vault does not show ${path}: names that begin with a dot are the app's own.`);
    return entry;
  }

  async #scan(folder: string): Promise<void> {
    const { files, folders } = await this.adapter.list(folder);
    for (const path of [...folders, ...files]) if (!isHidden(path)) await this.#follow(path, false);
    for (const path of folders) if (!isHidden(path)) await this.#scan(path);
  }

  /** Brings the tree in step with what the disk has at a path, and says so. */
  async #follow(path: string, written: boolean): Promise<void> {
    if (path === "" || isHidden(path)) return;
    const folder = folderOf(path);
    if (folder !== "" && !this.#tree.at(folder)) await this.#follow(folder, written);
    const stat = await this.adapter.stat(path);
    // Nothing is awaited from here on, so that two changes of one path cannot both find it unknown.
    const known = this.#tree.at(path);
    if (!stat) {
      for (const entry of known ? this.#tree.within(known) : []) this.#drop(entry);
      return;
    }
    const entry = known ?? this.#tree.add(path, stat.type);
    if (!(entry instanceof TFile)) {
      if (!known) this.trigger("create", entry);
      return;
    }
    const before = entry.stat;
    entry.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
    if (!known) this.trigger("create", entry);
    else if (before.mtime !== stat.mtime || before.size !== stat.size || written) this.trigger("modify", entry);
  }

  async #renamed(from: string, to: string): Promise<void> {
    const entry = this.#tree.at(from);
    if (!entry || isHidden(to)) {
      await this.#follow(from, true);
      await this.#follow(to, true);
      return;
    }
    for (const moved of this.#tree.move(entry, to)) this.trigger("rename", moved.entry, moved.oldPath);
  }

  #drop(entry: TAbstractFile): void {
    this.#tree.remove(entry);
    this.trigger("delete", entry);
  }
}
