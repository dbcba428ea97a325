import { english } from "../messages/english/english.ts";
import type { Settings } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";
import type { RecommendationChoice } from "../workflow/import-sources.ts";
import { makeRecommendationNotes, reviewSource, type Found } from "../workflow/review-recommendations.ts";
import { reportLines } from "./report-lines.ts";

/** What `recommend` was told. */
export interface RecommendOrder {
  readonly settings: Settings;
  readonly recommendations: RecommendationChoice;
  /** Prints what was found, a line of JSON each, and writes nothing. */
  readonly list: boolean;
}

/**
 * Makes recommendation notes of a source note, or lists what is found in it. A note that was deleted is not made again.
 * @param note path of the source note in the vault.
 * @returns whether every note could be written.
 * @throws ProblemError when the note is not a source note.
 */
export async function recommendNotes(note: string, port: VaultPort, { settings, recommendations, list }: RecommendOrder, breathe: () => Promise<void>, print: (line: string) => void): Promise<boolean> {
  const { source, found } = await reviewSource(note, port, breathe);
  if (list) {
    for (const one of found) print(foundLine(one));
    return true;
  }
  const chosen = found.filter(({ state, recommendation: { strength } }) => state === "has a note" || (state === "no note yet" && (recommendations === "all" || strength === recommendations)));
  if (chosen.length === 0) {
    print(english.summary.nothing);
    return true;
  }
  const report = await makeRecommendationNotes(source, chosen, port, { settings, wording: english.note, now: new Date() });
  for (const line of reportLines(report)) print(line);
  return !report.problems.some(({ severity }) => severity === "error");
}

function foundLine({ recommendation: { action, actor, strength, passage }, state }: Found): string {
  return JSON.stringify({ action, actor, strength, quote: passage.quote, state });
}
