import { access, appendFile, link, mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { ProblemError } from "../model/problem.ts";
import { OWN_NAMING, type PropertyNaming } from "../model/property-names.ts";
import type { NoteSummary, VaultPort } from "../model/vault-port.ts";
import { readProperties } from "../markdown/frontmatter.ts";
import { BESIDE, withLock } from "./folder-lock.ts";
import { hasCode, inWords } from "./system-reason.ts";

/** Where the app keeps a vault's settings unless its user chose another name. */
export const CONFIGURATION_FOLDER = ".obsidian";
/** How many notes are read at once: enough for a disk to be busy all the time, far below what a system lets a program open. */
const READ_AT_ONCE = 32;
/** What is written has reached the disk before the next step: a name must not outlive its file when the power fails. */
const FLUSHED = { flush: true };
const STATE_FOLDER = `${CONFIGURATION_FOLDER}/plugins/source-ties`;

/**
 * A vault as a plain folder, without the app. Files are written whole or not at all: each is written
 * beside its place first and then moved there.
 */
export class FolderVault implements VaultPort {
  readonly propertyNaming: PropertyNaming;
  readonly #root: string;

  /**
   * @param root the vault's folder; made when it is not there.
   * @param propertyNaming what the plugin's properties are called in this vault.
   */
  constructor(root: string, propertyNaming: PropertyNaming = OWN_NAMING) {
    this.propertyNaming = propertyNaming;
    this.#root = root;
  }

  async notes(): Promise<NoteSummary[]> {
    const paths = (await this.paths()).filter((path) => /\.md$/iu.test(path));
    const summaries: NoteSummary[] = [];
    for (let first = 0; first < paths.length; first += READ_AT_ONCE)
      summaries.push(...(await Promise.all(paths.slice(first, first + READ_AT_ONCE).map(async (path) => ({ path, frontmatter: readProperties(await this.read(path)) })))));
    return summaries;
  }

  async paths(): Promise<string[]> {
    const found: string[] = [];
    const folders = [""];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const entry of await listFolder(this.#at(folder))) {
        // As in the app: what begins with a dot is no part of the vault.
        if (entry.name.startsWith(".")) continue;
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        found.push(path);
        if (entry.isDirectory()) folders.push(path);
      }
    }
    return found;
  }

  async exists(path: string): Promise<boolean> {
    return access(this.#at(path)).then(
      () => true,
      () => false,
    );
  }

  async read(path: string): Promise<string> {
    return readFile(this.#at(path), "utf8");
  }

  async readBinary(path: string): Promise<Uint8Array> {
    return readFile(this.#at(path));
  }

  async create(path: string, text: string): Promise<void> {
    await this.#make(path, text);
  }

  async createBinary(path: string, bytes: Uint8Array): Promise<void> {
    await this.#make(path, bytes);
  }

  async process(path: string, change: (text: string) => string): Promise<void> {
    // A note may be a link to a file elsewhere; it stays one, and the file keeps who may read it.
    const place = await realpath(this.#at(path));
    const before = await readFile(place);
    const after = change(before.toString("utf8"));
    const { mode } = await stat(place);
    await this.#replace(place, after, mode, async () => {
      // What somebody else wrote while we did is not overwritten.
      if (!before.equals(await readFile(place))) throw new ProblemError({ code: "note changed meanwhile", severity: "error", item: path });
    });
  }

  async trash(path: string): Promise<void> {
    const name = basename(path);
    const trash = this.#at(".trash");
    await mkdir(trash, { recursive: true });
    const taken = new Set((await listFolder(trash)).map((entry) => entry.name));
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${number} ${name}`;
    await rename(this.#at(path), join(trash, free));
  }

  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    return withLock(this.#root, this.#at(STATE_FOLDER), work);
  }

  async stateNames(): Promise<string[]> {
    return (await listFolder(this.#at(STATE_FOLDER))).map(({ name }) => name);
  }

  async removeState(name: string): Promise<void> {
    await rm(this.#at(`${STATE_FOLDER}/${name}`), { force: true });
  }

  async readState(name: string): Promise<string | undefined> {
    try {
      return await this.read(`${STATE_FOLDER}/${name}`);
    } catch (error) {
      if (hasCode(error, "ENOENT")) return undefined;
      throw error;
    }
  }

  async writeState(name: string, text: string): Promise<void> {
    await this.#replace(this.#at(`${STATE_FOLDER}/${name}`), text);
  }

  async appendState(name: string, text: string): Promise<void> {
    const path = this.#at(`${STATE_FOLDER}/${name}`);
    await mkdir(dirname(path), { recursive: true });
    await appendFile(path, text, FLUSHED);
  }

  #at(path: string): string {
    return join(this.#root, path);
  }

  /** Makes a file that must not be there yet. */
  async #make(path: string, content: string | Uint8Array): Promise<void> {
    const beside = await this.#writeBeside(this.#at(path), content);
    try {
      // A link, unlike a move, fails when something of that name is there.
      await link(beside, this.#at(path));
    } catch (error) {
      if (hasCode(error, "EEXIST")) throw inWords(error);
      // Some file systems have no links; there the check and the write are two steps.
      await writeFile(this.#at(path), content, { flag: "wx", ...FLUSHED });
    } finally {
      await rm(beside, { force: true });
    }
  }

  /** @param check is called as late as can be, and throws when the file must not be replaced. */
  async #replace(place: string, content: string, mode?: number, check?: () => Promise<void>): Promise<void> {
    const beside = await this.#writeBeside(place, content, mode);
    try {
      await check?.();
      await rename(beside, place);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  async #writeBeside(place: string, content: string | Uint8Array, mode?: number): Promise<string> {
    const folder = dirname(place);
    const beside = join(folder, `${BESIDE}${randomUUID()}`);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(beside, content, { flag: "wx", ...FLUSHED, ...(mode === undefined ? {} : { mode }) });
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined);
      throw inWords(error);
    }
    return beside;
  }
}

async function listFolder(path: string): Promise<{ name: string; isDirectory(): boolean }[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}
