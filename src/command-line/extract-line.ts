import { english } from "../messages/english/english.ts";
import { known } from "../model/fact.ts";
import { FACT_NAMES, type Source } from "../model/source.ts";
import { findRecommendations } from "../recommend/find-recommendations.ts";
import { voicesOf } from "../recommend/voices.ts";
import type { Reading } from "../workflow/read-captures.ts";

/** What `extract` prints for one file, as one line of JSON; a key is absent where nothing is known. */
export interface Extract {
  readonly file: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly recommendations: readonly { quote: string; action: string; actor: readonly string[]; strength: string }[];
  readonly error?: string;
}

/**
 * One line of JSON for one reading.
 * @param file what was read, as whoever asked named it.
 */
export function extractLine(file: string, reading: Reading): string {
  const line: Extract =
    "problem" in reading
      ? { file, metadata: {}, recommendations: [], error: english.problem(reading.problem) }
      : { file, metadata: metadataOf(reading.source), recommendations: recommendationsOf(reading.source) };
  return JSON.stringify(line);
}

function metadataOf({ facts }: Source): Record<string, unknown> {
  const stated = FACT_NAMES.map((name): [string, unknown] => [name, known<unknown>(facts[name])]);
  return Object.fromEntries(stated.filter(([, value]) => value !== undefined));
}

function recommendationsOf({ text, facts }: Source): Extract["recommendations"] {
  return findRecommendations(text, voicesOf(facts)).map(({ passage, action, actor, strength }) => ({ quote: passage.quote, action, actor, strength }));
}
