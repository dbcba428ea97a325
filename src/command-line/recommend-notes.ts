import { english } from "../messages/english/english.ts";
import { textsIn } from "../messages/messages.ts";
import type { Settings } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";
import type { RecommendationChoice } from "../workflow/import-sources.ts";
import type { ReviewItem } from "../workflow/review-draft.ts";
import { makeRecommendationNotes, reviewSource, type NoteOfItem } from "../workflow/review-recommendations.ts";
import { reportLines } from "./report-lines.ts";

/** What `recommend` was told. */
export interface RecommendOrder {
  readonly settings: Settings;
  readonly recommendations: RecommendationChoice;
  /** Prints what was found, a line of JSON each, and writes nothing. */
  readonly list: boolean;
}

/**
 * Makes recommendation notes of a source note, or lists what is found in it. What was deleted, or dropped in a review, is not made.
 * @param note path of the source note in the vault.
 * @returns whether every note could be written.
 * @throws ProblemError when the note is not a source note.
 */
export async function recommendNotes(note: string, port: VaultPort, { settings, recommendations, list }: RecommendOrder, breathe: () => Promise<void>, print: (line: string) => void): Promise<boolean> {
  const { source, draft, noteOf } = await reviewSource(note, port, breathe);
  if (list) {
    for (const item of draft.items) print(foundLine(item, noteOf(item)));
    return true;
  }
  const chosen = draft.items.flatMap((item) => {
    const { id, state } = noteOf(item);
    const isAsked = recommendations === "all" || item.recommendation.strength === recommendations;
    return state === "has a note" || (state === "no note yet" && item.decision !== "dropped" && isAsked) ? [{ ...item, id }] : [];
  });
  if (chosen.length === 0) {
    print(english.summary.nothing);
    return true;
  }
  const report = await makeRecommendationNotes(source, chosen, port, { settings, wording: textsIn(settings.language).note, now: new Date() });
  for (const line of reportLines(report)) print(line);
  return !report.problems.some(({ severity }) => severity === "error");
}

function foundLine({ recommendation: { action, actor, strength, passage } }: ReviewItem, { state }: NoteOfItem): string {
  return JSON.stringify({ action, actor, strength, quote: passage.quote, state });
}
