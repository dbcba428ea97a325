import type { NoteWording } from "../model/note-wording.ts";
import { ProblemError } from "../model/problem.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Settings } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { recommendationId } from "../notes/recommendation-note.ts";
import { readInSteps } from "../recommend/find-recommendations.ts";
import { applyPlan, type ApplyOptions } from "../vault/apply-plan.ts";
import { Ledger } from "../vault/ledger.ts";
import { PlannedVault } from "../vault/planned-vault.ts";
import { planRecommendations } from "./plan-recommendations.ts";
import { runReport, type RunReport } from "./run-report.ts";
import { inSteps } from "./in-steps.ts";
import { noteState, openSource, type NoteState, type SourceInVault } from "./source-in-vault.ts";

/** A recommendation that was found in a source note, and whether it has a note of its own. */
export interface Found {
  readonly id: string;
  readonly recommendation: Recommendation;
  readonly state: NoteState;
}

/** A source note with everything that was found in it. */
export interface Review {
  readonly source: SourceInVault;
  readonly found: readonly Found[];
}

/**
 * Looks for recommendations in a source note; nothing is written.
 * @param breathe is awaited now and then in a long report, so that the window stays alive.
 * @throws ProblemError when the note is not a source note.
 */
export async function reviewSource(path: string, port: VaultPort, breathe: () => Promise<void>): Promise<Review> {
  const vault = await PlannedVault.open(port, await Ledger.open(port));
  const source = await openSource(path, vault);
  const { recommendations } = await inSteps(readInSteps(source.text, source.voices), breathe);
  const found = recommendations.map((recommendation) => ({
    id: recommendationId(source.report.id, recommendation.passage.quote),
    recommendation,
    state: noteState(recommendation, source, vault),
  }));
  return { source, found };
}

/** How recommendation notes are to be made. */
export interface MakeOptions extends ApplyOptions {
  readonly settings: Settings;
  readonly wording: NoteWording;
}

/** What making recommendation notes came to, with the path of each in the order given. */
export interface MakeReport extends RunReport {
  readonly notes: readonly string[];
}

/**
 * Makes a note for each chosen recommendation of a source note. What was chosen is made even if its note was deleted before.
 * @param reviewed the text that the recommendations' places are in.
 * @throws ProblemError when the source note was changed since it was reviewed.
 */
export async function makeRecommendationNotes(
  { path, text: reviewed }: Pick<SourceInVault, "path" | "text">,
  chosen: readonly Recommendation[],
  port: VaultPort,
  options: MakeOptions,
): Promise<MakeReport> {
  const ledger = await Ledger.open(port);
  const vault = await PlannedVault.open(port, ledger);
  const source = await openSource(path, vault);
  if (source.text !== reviewed) throw new ProblemError({ code: "note changed meanwhile", severity: "error", item: path });
  const notes = planRecommendations(source, chosen, vault, options.settings, options.wording, { again: true });
  const report = runReport(await applyPlan(vault.plan(), port, ledger, options));
  return { ...report, notes: notes.filter((note) => note !== undefined) };
}
