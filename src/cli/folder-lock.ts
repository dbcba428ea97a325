import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { ProblemError } from "../model/problem.ts";
import { LOCK_FILE, LOCK_IS_OLD_AFTER, tellsOfARun } from "../model/vault-lock.ts";
import { hasCode, inWords } from "./system-reason.ts";

/** Files that are being written, beside the place that they will have, begin so. */
export const BESIDE = ".source-ties-";

const held = new Map<string, Promise<unknown>>();

/**
 * Runs work while no other program works on the same vault: they all make one file first, which says whose it is.
 * @param state the plugin's own folder in the vault.
 * @throws ProblemError `vault is busy` when a program that is alive holds it.
 */
export async function withLock<Result>(vault: string, state: string, work: () => Promise<Result>): Promise<Result> {
  const earlier = held.get(state) ?? Promise.resolve();
  const mine = earlier.then(() => lockAndRun(vault, state, work));
  held.set(state, mine.catch(() => undefined));
  return mine;
}

async function lockAndRun<Result>(vault: string, state: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(state, LOCK_FILE);
  await mkdir(state, { recursive: true });
  const owner = JSON.stringify({ process: process.pid, host: hostname() });
  if (!(await take(lock, owner))) {
    const holder = await holderOf(lock);
    if ((await isAlive(holder, state)) || !(await remove(lock, holder)) || !(await take(lock, owner)))
      throw new ProblemError({ code: "vault is busy", severity: "error", item: vault });
    await removeLeftovers(vault);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string, owner: string): Promise<boolean> {
  try {
    await writeFile(lock, owner, { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    await rm(lock, { force: true });
    throw inWords(error);
  }
}

/** What a lock says; empty when it is gone. */
async function holderOf(lock: string): Promise<string> {
  try {
    return await readFile(lock, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return "";
    throw error;
  }
}

/** Takes a lock away that nobody holds any more, unless somebody else did so first and made his own. */
async function remove(lock: string, holder: string): Promise<boolean> {
  const aside = join(dirname(lock), `${BESIDE}${randomUUID()}`);
  try {
    await rename(lock, aside);
    const isTheOne = (await readFile(aside, "utf8")) === holder;
    if (!isTheOne) await link(aside, lock);
    await rm(aside);
    return isTheOne;
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** A program of this machine is asked for; of the app, or another machine, it is known by when it last wrote to its journal. */
async function isAlive(holder: string, state: string): Promise<boolean> {
  const match = /^\{"process":(\d+),"host":(".*")\}$/u.exec(holder);
  if (match && JSON.parse(match[2] ?? "") === hostname()) {
    try {
      return process.kill(Number(match[1]), 0);
    } catch (error) {
      return hasCode(error, "EPERM");
    }
  }
  for (const name of (await readdir(state)).filter(tellsOfARun)) {
    const { mtimeMs } = await stat(join(state, name));
    if (Date.now() - mtimeMs < LOCK_IS_OLD_AFTER) return true;
  }
  return false;
}

/** Takes away what a program left that ended between writing a file and giving it its place. */
async function removeLeftovers(vault: string): Promise<void> {
  for (const entry of await readdir(vault, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.startsWith(BESIDE)) await rm(join(entry.parentPath, entry.name), { force: true });
}
