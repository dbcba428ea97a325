import { readFile, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { UnopenedCapture } from "../workflow/read-captures.ts";
import { inWords } from "./system-reason.ts";

/** Extensions of files that a folder is searched for. A file that is named outright is read whatever it is called. */
const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml)$/iu;

/** A capture on disk, with the path that the user gave or that was found under it. */
export interface FileCapture extends UnopenedCapture {
  readonly path: string;
}

/**
 * Finds the captures that paths stand for: a file is itself, a folder is every readable file in it, in order of name.
 * A path that is not there is given all the same, and fails when it is opened.
 */
export async function findCaptures(paths: readonly string[]): Promise<FileCapture[]> {
  const found: FileCapture[] = [];
  for (const path of paths) for (const file of await filesOf(path)) found.push(captureOf(file));
  return found;
}

async function filesOf(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    // A path that is not there is reported when it is opened, with its name.
    () => false,
  );
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const inside = join(path, entry.name);
    if (entry.isDirectory()) files.push(...(await filesOf(inside)));
    else if (READABLE.test(entry.name)) files.push(inside);
  }
  return files;
}

function captureOf(path: string): FileCapture {
  return {
    path,
    name: basename(path),
    open: async () =>
      readFile(path).catch((error: unknown) => {
        throw inWords(error);
      }),
  };
}
