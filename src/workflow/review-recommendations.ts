import { localDay } from "../model/local-day.ts";
import type { NoteWording } from "../model/note-wording.ts";
import type { Problem } from "../model/problem.ts";
import type { Recommendation, Span } from "../model/recommendation.ts";
import type { Settings } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { blocksOf } from "../markdown/blocks.ts";
import { recommendationId } from "../notes/recommendation-note.ts";
import { readInSteps } from "../recommend/find-recommendations.ts";
import type { ApplyOptions } from "../vault/apply-plan.ts";
import { carryOut } from "../vault/carry-out.ts";
import { Ledger } from "../vault/ledger.ts";
import { PlannedVault } from "../vault/planned-vault.ts";
import { planRecommendations } from "./plan-recommendations.ts";
import { recogniseRecommendations, type RecognisedRecommendation } from "./recognise-recommendations.ts";
import { runReport, type RunReport } from "./run-report.ts";
import { inSteps } from "./in-steps.ts";
import { noteState, openSource, type NoteState, type SourceInVault } from "./source-in-vault.ts";

/** A recommendation that was found in a source note, and whether it has a note of its own. */
export interface Found extends RecognisedRecommendation {
  readonly state: NoteState;
}

/** A source note with everything that was found in it. */
export interface Review {
  readonly source: SourceInVault;
  readonly found: readonly Found[];
  /** Paths of its recommendation notes whose recommendation was not found. */
  readonly lost: readonly string[];
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
  const { found, lost } = await recogniseRecommendations(source, recommendations, vault);
  return { source, lost, found: found.map((one) => ({ ...one, state: noteState(one.id, vault) })) };
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

/** A recommendation to make a note of; without an id it gets that of its quote. */
export interface ChosenRecommendation {
  readonly id?: string;
  readonly recommendation: Recommendation;
}

/**
 * Makes a note for each chosen recommendation of a source note, or renews the one that is there. What was chosen is made even if its note
 * was deleted before. Where the source note was changed since, each is looked for by its passage and its words.
 * @param reviewed the text that the recommendations' places are in.
 * @throws ProblemError `vault is busy` when another program writes to the vault.
 */
export async function makeRecommendationNotes(
  { path, text: reviewed }: Pick<SourceInVault, "path" | "text">,
  chosen: readonly ChosenRecommendation[],
  port: VaultPort,
  options: MakeOptions,
): Promise<MakeReport> {
  const { planned, report } = await carryOut(port, options, async (vault) => {
    const source = await openSource(path, vault);
    const found: RecognisedRecommendation[] = [];
    const problems: Problem[] = [];
    const passageIn = source.text === reviewed ? undefined : passageFinder(source.text, reviewed);
    for (const { id, recommendation } of chosen) {
      const { quote } = recommendation.passage;
      const block = passageIn ? passageIn(recommendation) : recommendation.passage.block;
      if (!block) problems.push({ code: "passage is gone", severity: "error", item: path, detail: quote });
      else found.push({ id: id ?? recommendationId(source.report.id, quote), recommendation: { ...recommendation, passage: { ...recommendation.passage, block } } });
    }
    const notes = await planRecommendations(source, found, vault, options.settings, options.wording, { again: true, today: localDay(options.now) });
    return { notes, problems };
  });
  return { ...runReport(report, planned.problems), notes: planned.notes.filter((note) => note !== undefined) };
}

/** Tells where passages stand after their note was changed: in the same block, else in one with their words. */
function passageFinder(text: string, reviewed: string): (recommendation: Recommendation) => Span | undefined {
  const before = blocksOf(reviewed);
  const now = blocksOf(text);
  return ({ passage }) => {
    const was = before.find(({ span }) => span.start === passage.block.start);
    return (now.find((block) => block.text === was?.text) ?? now.find((block) => block.text.includes(passage.quote)))?.span;
  };
}
