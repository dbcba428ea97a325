import { readFile, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { ProblemError, type Problem } from "../model/problem.ts";
import { isReadableName } from "../model/readable-names.ts";
import { downloaded, type UnopenedCapture } from "../workflow/read-captures.ts";
import { inWords } from "./system-reason.ts";
import { webFromFetch } from "./web-from-fetch.ts";

/** A capture on disk or at an address, as the user named it or as it was found under what he named. */
export interface FoundCapture extends UnopenedCapture {
  readonly path: string;
}

/**
 * Finds the captures that names stand for: an address is what is downloaded from it, a file is itself, a folder is every
 * readable file in it, in order of name. A path that is not there is given all the same, and fails when it is opened.
 */
export async function findCaptures(names: readonly string[]): Promise<FoundCapture[]> {
  const found: FoundCapture[] = [];
  for (const name of names)
    if (/^https?:\/\//iu.test(name)) found.push({ ...downloaded(name, webFromFetch), path: name });
    else found.push(...(await capturesUnder(name, new Set())));
  return found;
}

/** @param above the folders on the way, so that a link to one of them leads nowhere. */
async function capturesUnder(path: string, above: ReadonlySet<string>): Promise<FoundCapture[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    // A path that is not there is reported when it is opened, with its name.
    () => false,
  );
  if (!isFolder) return [captureOf(path)];
  const place = await realpath(path);
  if (above.has(place)) return [];
  let entries: string[];
  try {
    entries = await readdir(path);
  } catch (error) {
    return [unreadable(path, inWords(error).message)];
  }
  const found: FoundCapture[] = [];
  for (const name of entries.sort()) {
    const inside = join(path, name);
    if (name.startsWith(".")) continue;
    // A link that leads nowhere is left out of a folder, as no one named it.
    const entry = await stat(inside).catch(() => undefined);
    if (entry?.isDirectory() === true) found.push(...(await capturesUnder(inside, new Set([...above, place]))));
    else if (entry?.isFile() === true && isReadableName(name)) found.push({ ...captureOf(inside), isFound: true });
  }
  return found;
}

function captureOf(path: string): FoundCapture {
  return {
    path,
    name: basename(path),
    open: async () => ({
      bytes: await readFile(path).catch((error: unknown) => {
        throw inWords(error);
      }),
    }),
    beside: async (named) => {
      const folder = resolve(dirname(path));
      const steps = named.replace(/\\/gu, "/");
      // Whoever wrote a list does not say which files of this device are read: only those beside it and below.
      const candidates = [isAbsolute(named) ? named : join(folder, steps), join(folder, basename(steps))].filter((candidate) => resolve(candidate).startsWith(join(folder, sep)));
      for (const candidate of candidates) if (await stat(candidate).then((found) => found.isFile(), () => false)) return captureOf(candidate);
      return undefined;
    },
  };
}

/** A folder that may not be looked into is one failed item, and the rest goes on. */
function unreadable(path: string, detail: string): FoundCapture {
  const problem: Problem = { code: "file cannot be read", severity: "error", item: path, detail };
  return { path, name: path, open: () => Promise.reject(new ProblemError(problem)) };
}
