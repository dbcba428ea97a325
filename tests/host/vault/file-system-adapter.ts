import type { DataWriteOptions, ListedFiles, Stat } from "obsidian";
import type { Disk, FileTimes } from "../disk.ts";
import { follow } from "../work.ts";
import { folderOf, joinPath, nameOf, splitName } from "../text/paths.ts";
import { Turns } from "./turns.ts";

/** Who hears of what was done to the disk, so that the vault can follow. */
export interface DiskListener {
  /** Something at this path was made, changed or taken away. */
  changed(path: string): Promise<void>;
  /** Something was moved. */
  renamed(from: string, to: string): Promise<void>;
}

const TRASH = ".trash";

function timesOf(options: DataWriteOptions | undefined): Partial<FileTimes> {
  return {
    ...(options?.ctime === undefined ? {} : { created: options.ctime }),
    ...(options?.mtime === undefined ? {} : { modified: options.mtime }),
  };
}

/** The app's door to the disk on a desktop. It sees everything, the configuration folder too, and tells no case apart. */
export class FileSystemAdapter {
  /** Set by the vault. */
  listener: DiskListener | undefined;
  readonly #disk: Disk;
  readonly #turns = new Turns();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  getName(): string {
    return this.#disk.name;
  }

  getBasePath(): string {
    return this.#disk.location;
  }

  getFullPath(path: string): string {
    return joinPath(this.#disk.location, path);
  }

  getFilePath(path: string): string {
    return `file://${encodeURI(this.getFullPath(path))}`;
  }

  getResourcePath(path: string): string {
    return `app://stand-in/${encodeURI(this.getFullPath(path))}`;
  }

  async exists(path: string, sensitive = false): Promise<boolean> {
    const spelt = await this.#spelling(path);
    return spelt !== undefined && (!sensitive || spelt === inside(path));
  }

  async stat(path: string): Promise<Stat | null> {
    const spelt = await this.#spelling(path);
    const found = spelt === undefined ? undefined : await this.#disk.stat(spelt);
    return found ? { type: found.kind, ctime: found.created, mtime: found.modified, size: found.size } : null;
  }

  async list(path: string): Promise<ListedFiles> {
    const folder = await this.#existing(path, "scandir");
    const listed: ListedFiles = { files: [], folders: [] };
    for (const name of (await this.#disk.list(folder)).sort()) {
      const entry = joinPath(folder, name);
      const found = await this.#disk.stat(entry);
      if (found) (found.kind === "file" ? listed.files : listed.folders).push(entry);
    }
    return listed;
  }

  async read(path: string): Promise<string> {
    return new TextDecoder().decode(await this.#bytes(path));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return Uint8Array.from(await this.#bytes(path)).buffer;
  }

  write(path: string, text: string, options?: DataWriteOptions): Promise<void> {
    return this.#inTurn(path, () => this.#put(path, new TextEncoder().encode(text), options));
  }

  writeBinary(path: string, bytes: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#inTurn(path, () => this.#put(path, new Uint8Array(bytes), options));
  }

  /** Writes a file that must not be there yet. The vault's `create` and `createBinary` come here. */
  writeNew(path: string, bytes: Uint8Array, options?: DataWriteOptions): Promise<void> {
    return this.#inTurn(path, async () => {
      if (await this.exists(path)) throw new Error("File already exists.");
      await this.#put(path, bytes, options);
    });
  }

  append(path: string, text: string, options?: DataWriteOptions): Promise<void> {
    return this.#append(path, new TextEncoder().encode(text), options);
  }

  appendBinary(path: string, bytes: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#append(path, new Uint8Array(bytes), options);
  }

  process(path: string, change: (text: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.#inTurn(path, async () => {
      const before = await this.read(path);
      const after: unknown = change(before);
      if (typeof after !== "string") throw new Error(`The change to ${path} gave no text: it must be a synchronous function.`);
      if (after !== before) await this.#put(path, new TextEncoder().encode(after), options);
      return after;
    });
  }

  mkdir(path: string): Promise<void> {
    return this.#inTurn(path, async () => {
      await this.#disk.makeFolder((await this.#spelling(path)) ?? inside(path));
      await this.listener?.changed(inside(path));
    });
  }

  rmdir(path: string, recursive: boolean): Promise<void> {
    return this.#inTurn(path, async () => {
      const folder = await this.#existing(path, "rmdir");
      if (!recursive && (await this.#disk.list(folder)).length > 0)
        throw new Error(`ENOTEMPTY: directory not empty, rmdir '${this.getFullPath(path)}'`);
      await this.#disk.remove(folder);
      await this.listener?.changed(folder);
    });
  }

  remove(path: string): Promise<void> {
    return this.#inTurn(path, async () => {
      const file = await this.#existing(path, "unlink");
      await this.#disk.remove(file);
      await this.listener?.changed(file);
    });
  }

  rename(from: string, to: string): Promise<void> {
    return this.#inTurn(from, async () => {
      const source = await this.#existing(from, "rename");
      const taken = await this.#spelling(to);
      if (taken !== undefined && taken !== source) throw new Error("Destination file already exists!");
      await this.#folderFor(to, "rename");
      await this.#disk.rename(source, inside(to));
      await this.listener?.renamed(source, inside(to));
    });
  }

  async copy(from: string, to: string): Promise<void> {
    if (await this.exists(to)) throw new Error("Destination file already exists!");
    if ((await this.stat(from))?.type === "folder") {
      await this.mkdir(to);
      const { files, folders } = await this.list(from);
      for (const entry of [...folders, ...files]) await this.copy(entry, joinPath(to, nameOf(entry)));
    } else await this.writeBinary(to, await this.readBinary(from));
  }

  /** Moves to the vault's own `.trash` folder, under a name that is free there. */
  async trashLocal(path: string): Promise<void> {
    await this.#disk.makeFolder(TRASH);
    const { basename, extension } = splitName(nameOf(path));
    const suffix = extension === "" ? "" : nameOf(path).slice(basename.length);
    let place = `${TRASH}/${nameOf(path)}`;
    for (let number = 2; await this.exists(place); number++) place = `${TRASH}/${basename} ${number}${suffix}`;
    await this.rename(path, place);
  }

  /** There is no system bin here, which is one of the outcomes that the app knows. */
  trashSystem(_path: string): Promise<boolean> {
    return Promise.resolve(false);
  }

  static readLocalFile(path: string): Promise<ArrayBuffer> {
    return Promise.reject(new Error(`The stand-in host reads nothing outside the vault: ${path}`));
  }

  static mkdir(path: string): Promise<void> {
    return Promise.reject(new Error(`The stand-in host makes nothing outside the vault: ${path}`));
  }

  #inTurn<T>(path: string, run: () => Promise<T>): Promise<T> {
    return follow(this.#turns.take(inside(path), run));
  }

  #append(path: string, bytes: Uint8Array, options: DataWriteOptions | undefined): Promise<void> {
    return this.#inTurn(path, async () => {
      await this.#folderFor(path, "open");
      const spelt = (await this.#spelling(path)) ?? inside(path);
      await this.#disk.append(spelt, bytes);
      // What was asked for of its times is set by writing nothing more.
      if (options) await this.#disk.write(spelt, await this.#disk.read(spelt), timesOf(options));
      await this.listener?.changed(spelt);
    });
  }

  async #put(path: string, bytes: Uint8Array, options: DataWriteOptions | undefined): Promise<void> {
    await this.#folderFor(path, "open");
    const spelt = (await this.#spelling(path)) ?? inside(path);
    await this.#disk.write(spelt, bytes, timesOf(options));
    await this.listener?.changed(spelt);
  }

  async #bytes(path: string): Promise<Uint8Array> {
    return this.#disk.read(await this.#existing(path, "open"));
  }

  async #folderFor(path: string, doing: string): Promise<void> {
    const folder = folderOf(inside(path));
    if ((await this.#spelling(folder)) === undefined) throw this.#absent(path, doing);
  }

  async #existing(path: string, doing: string): Promise<string> {
    const spelt = await this.#spelling(path);
    if (spelt === undefined) throw this.#absent(path, doing);
    return spelt;
  }

  #absent(path: string, doing: string): Error {
    return Object.assign(new Error(`ENOENT: no such file or directory, ${doing} '${this.getFullPath(path)}'`), {
      code: "ENOENT",
    });
  }

  /** How the disk spells a path, its case aside; `undefined` when nothing is there. */
  async #spelling(path: string): Promise<string | undefined> {
    const exact = inside(path);
    if (exact === "" || (await this.#disk.stat(exact))) return exact;
    const folder = await this.#spelling(folderOf(exact));
    if (folder === undefined || (await this.#disk.stat(folder))?.kind === "file") return undefined;
    const wanted = nameOf(exact).toLowerCase();
    const name = (await this.#disk.list(folder)).find((other) => other.toLowerCase() === wanted);
    return name === undefined ? undefined : joinPath(folder, name);
  }
}

/** A path as the disk takes it: the root is `""`. */
function inside(path: string): string {
  return path.replace(/^\/+|\/+$/g, "");
}
