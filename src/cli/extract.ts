import { extractLine } from "../command-line/extract-line.ts";
import { readCaptures, type Reading } from "../workflow/read-captures.ts";
import { findCaptures, type FoundCapture } from "./find-captures.ts";
import { portsFromLibraries } from "./read-ports.ts";
import { webFromFetch } from "./web-from-fetch.ts";

/**
 * Reads files and prints what they say, a line each as soon as it is read.
 * @param paths files, folders and addresses.
 * @returns whether every file could be read.
 */
export async function extract(paths: readonly string[], print: (line: string) => void): Promise<boolean> {
  let allRead = true;
  for (const capture of await findCaptures(paths))
    for await (const reading of readCaptures([capture], { ports: portsFromLibraries, web: webFromFetch, breathe: () => Promise.resolve() })) {
      if ("problem" in reading) allRead = false;
      print(extractLine(fileOf(reading, capture), reading));
    }
  return allRead;
}

/** The file as it was named on the command line; for one of several in it, with what the archive or list calls that. */
function fileOf({ name }: Reading, capture: FoundCapture): string {
  return name.startsWith(capture.name) ? `${capture.path}${name.slice(capture.name.length)}` : capture.path;
}
