import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TFile, TFolder } from "obsidian";
import { onTestFinished } from "vitest";
import type { Host } from "./host.ts";
import { openHost, type OpenOptions } from "./open-host.ts";

/** A vault on a real folder, for one test. */
export interface TemporaryVault {
  readonly host: Host;
  readonly app: Host["app"];
  readonly folder: string;
  /** The text of a file as the disk has it. */
  readonly onDisk: (path: string) => Promise<string>;
  /** Writes a file behind the app's back; `host.rescan()` makes the app see it. */
  readonly writeOutside: (path: string, text: string) => Promise<void>;
  /** A file of the vault. @throws when there is none. */
  readonly file: (path: string) => TFile;
  /** A folder of the vault. @throws when there is none. */
  readonly folderAt: (path: string) => TFolder;
}

/** What the plugin has stored for somebody who used it before, so that no welcome comes between a test and its window. */
const USED_BEFORE = { ".obsidian/plugins/source-ties/data.json": '{ "welcomed": true }' };

/** Makes a folder with these files, opens it as a vault, and takes both away when the test has finished. */
export async function openTemporaryVault(files: Record<string, string> = {}, options?: OpenOptions): Promise<TemporaryVault> {
  const folder = await mkdtemp(join(tmpdir(), "vault-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const writeOutside = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries({ ...USED_BEFORE, ...files })) await writeOutside(path, text);
  const host = await openHost(folder, options);
  // What is registered last is called first: the app is closed before its folder goes.
  onTestFinished(() => host.unload());
  return {
    host,
    app: host.app,
    folder,
    writeOutside,
    onDisk: (path) => readFile(join(folder, path), "utf8"),
    file: (path) => {
      const file = host.app.vault.getFileByPath(path);
      if (!file) throw new Error(`The vault has no file ${path}.`);
      return file;
    },
    folderAt: (path) => {
      const found = host.app.vault.getFolderByPath(path);
      if (!found) throw new Error(`The vault has no folder ${path}.`);
      return found;
    },
  };
}
