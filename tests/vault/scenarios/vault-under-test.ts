import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { FolderVault } from "../../../src/cli/folder-vault.ts";
import type { VaultPort } from "../../../src/model/vault-port.ts";
import { AppVault } from "../../../src/obsidian/ports/app-vault.ts";
import type { Host } from "../../host/host.ts";
import { openHost } from "../../host/open-host.ts";
import { filesUnder, temporaryFolder } from "../../temporary-folder.ts";
import { faults } from "./faults.ts";

const STATE_FOLDER = ".obsidian/plugins/source-ties";

/** A vault that scenarios are played on: a folder, a program that has it open, and a user with an editor of his own. */
export interface VaultUnderTest {
  readonly folder: string;
  /** The vault as the running program has it open. */
  readonly port: VaultPort;
  /** The app, where it is the one that has the vault open. */
  readonly host?: Host;
  /** Every file of the vault with its text. */
  files(): Record<string, string>;
  /** The program ends, however it may, and is started again. */
  restart(): Promise<void>;
  /** What was done to the folder from outside is noticed. */
  look(): Promise<void>;
  /** A user, or another program, writes a file. */
  write(path: string, text: string): void;
  read(path: string): string;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Files that a program left behind which nobody sees. */
  leftovers(): string[];
}

/** Opens a vault on a new folder with these files. */
export type OpenVault = (files?: Record<string, string>) => Promise<VaultUnderTest>;

/** Both vaults, by name. */
export const VAULTS: readonly (readonly [string, OpenVault])[] = [
  ["a plain folder", openFolder],
  ["the app", openApp],
];

let endedProgram: number | undefined;

/** The number of a program that has ended. */
function numberOfEndedProgram(): number {
  endedProgram ??= Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));
  return endedProgram;
}

function folderWith(files: Record<string, string>): Omit<VaultUnderTest, "port" | "restart" | "look"> {
  const folder = temporaryFolder();
  const at = (path: string): string => join(folder, path);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  mkdirSync(at(STATE_FOLDER), { recursive: true });
  return {
    folder,
    files: () => filesUnder(folder),
    write,
    read: (path) => readFileSync(at(path), "utf8"),
    rename(from, to) {
      mkdirSync(dirname(at(to)), { recursive: true });
      renameSync(at(from), at(to));
    },
    remove: (path) => {
      rmSync(at(path));
    },
    leftovers: () => readdirSync(folder, { recursive: true }).map(String).filter((path) => /\.source-ties-[^/]*$|\/lock[^/]*$/u.test(path)),
  };
}

export function openFolder(files: Record<string, string> = {}): Promise<VaultUnderTest> {
  const made = folderWith(files);
  const vault = {
    ...made,
    port: new FolderVault(made.folder),
    restart(): Promise<void> {
      faults.restart();
      // The test's own process lives on; the program that it plays does not, and it is started again a while later.
      const state = join(made.folder, STATE_FOLDER);
      const lock = join(state, "lock");
      if (existsSync(lock)) writeFileSync(lock, readFileSync(lock, "utf8").replace(/"process":\d+/u, `"process":${numberOfEndedProgram()}`));
      const earlier = Date.now() / 1000 - 3600;
      for (const name of readdirSync(state)) utimesSync(join(state, name), earlier, earlier);
      vault.port = new FolderVault(made.folder);
      return Promise.resolve();
    },
    look: () => Promise.resolve(),
  };
  return Promise.resolve(vault);
}

export async function openApp(files: Record<string, string> = {}): Promise<VaultUnderTest> {
  const made = folderWith(files);
  let host = await openHost(made.folder);
  const vault = {
    ...made,
    host,
    port: new AppVault(host.app, STATE_FOLDER),
    async restart(): Promise<void> {
      // An app that was stopped saves nothing any more.
      await host.unload().catch(() => undefined);
      faults.restart();
      host = await openHost(made.folder);
      vault.host = host;
      vault.port = new AppVault(host.app, STATE_FOLDER);
    },
    look: () => host.rescan(),
  };
  onTestFinished(async () => {
    faults.restart();
    await host.unload();
  });
  return vault;
}
