import { known } from "../model/fact.ts";
import { FACT_NAMES, type Source } from "../model/source.ts";
import { english } from "../messages/english/english.ts";
import { findRecommendations } from "../recommend/find-recommendations.ts";
import { voicesOf } from "../recommend/voices.ts";
import { readCaptures, type Reading } from "../workflow/read-captures.ts";
import { findCaptures, type FoundCapture } from "./find-captures.ts";
import { portsFromLibraries } from "./read-ports.ts";
import { webFromFetch } from "./web-from-fetch.ts";

/** What `source-ties extract` prints for one file, as one line of JSON; a key is absent where nothing is known. */
export interface Extract {
  readonly file: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly recommendations: readonly { quote: string; action: string; actor: readonly string[]; strength: string }[];
  readonly error?: string;
}

/**
 * Reads files and prints what they say, a line each as soon as it is read.
 * @param paths files and folders.
 * @returns whether every file could be read.
 */
export async function extract(paths: readonly string[], print: (line: string) => void): Promise<boolean> {
  let allRead = true;
  for (const capture of await findCaptures(paths))
    for await (const reading of readCaptures([capture], { ports: portsFromLibraries, web: webFromFetch, breathe: () => Promise.resolve() })) {
      const failed = "problem" in reading;
      if (failed) allRead = false;
      const line: Extract = failed
        ? { file: fileOf(reading, capture), metadata: {}, recommendations: [], error: english.problem(reading.problem) }
        : { file: fileOf(reading, capture), metadata: metadataOf(reading.source), recommendations: recommendationsOf(reading.source) };
      print(JSON.stringify(line));
    }
  return allRead;
}

/** The file as it was named on the command line; for one of several in it, with what the archive or list calls that. */
function fileOf({ name }: Reading, capture: FoundCapture): string {
  return name.startsWith(capture.name) ? `${capture.path}${name.slice(capture.name.length)}` : capture.path;
}

function metadataOf({ facts }: Source): Record<string, unknown> {
  const stated = FACT_NAMES.map((name): [string, unknown] => [name, known<unknown>(facts[name])]);
  return Object.fromEntries(stated.filter(([, value]) => value !== undefined));
}

function recommendationsOf({ text, facts }: Source): Extract["recommendations"] {
  return findRecommendations(text, voicesOf(facts)).map(({ passage, action, actor, strength }) => ({ quote: passage.quote, action, actor, strength }));
}
