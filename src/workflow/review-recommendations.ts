import { localDay } from "../model/local-day.ts";
import type { NoteWording } from "../model/note-wording.ts";
import type { Problem } from "../model/problem.ts";
import type { Recommendation, Span } from "../model/recommendation.ts";
import { isTicked, type Settings, type TickedChoice } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { blocksOf, type Block } from "../markdown/blocks.ts";
import { recommendationId } from "../notes/recommendation-note.ts";
import { readInSteps } from "../recommend/find-recommendations.ts";
import type { ApplyOptions } from "../vault/apply-plan.ts";
import { carryOut, rehearse } from "../vault/carry-out.ts";
import { Ledger } from "../vault/ledger.ts";
import { PlannedVault } from "../vault/planned-vault.ts";
import { keptReview } from "./kept-review.ts";
import { planRecommendations } from "./plan-recommendations.ts";
import { recogniseRecommendations, type RecognisedRecommendation } from "./recognise-recommendations.ts";
import { ReviewDraft, type ReviewItem } from "./review-draft.ts";
import { runReport, type RunReport } from "./run-report.ts";
import { inSteps } from "./in-steps.ts";
import { noteState, openSource, type NoteState, type SourceInVault } from "./source-in-vault.ts";

/** The note of a recommendation: its id, whether it is there, and where. */
export interface NoteOfItem {
  readonly id: string;
  readonly state: NoteState;
  /** Absent where there is no note. */
  readonly path?: string;
}

/** A source note with everything that was found in it, and what its user decided about that before. */
export interface Review {
  readonly source: SourceInVault;
  readonly blocks: readonly Block[];
  readonly draft: ReviewDraft;
  /** Which note an item has or would get. */
  readonly noteOf: (item: ReviewItem) => NoteOfItem;
  /** Paths of its recommendation notes whose recommendation was not found. */
  readonly lost: readonly string[];
}

/**
 * Looks for recommendations in a source note, and lays over them what was kept of an earlier review; nothing is written.
 * @param breathe is awaited now and then in a long report, so that the window stays alive.
 * @param ticked which recommendations are wanted before their user has said anything.
 * @throws ProblemError when the note is not a source note.
 */
export async function reviewSource(path: string, port: VaultPort, breathe: () => Promise<void>, ticked: TickedChoice = "explicit"): Promise<Review> {
  const vault = await PlannedVault.open(port, await Ledger.open(port));
  const source = await openSource(path, vault);
  const { recommendations } = await inSteps(readInSteps(source.text, source.voices), breathe);
  const blocks = blocksOf(source.text);
  let recognised = await recogniseRecommendations(source, recommendations, vault);
  const found = recognised.found.map(({ id, recommendation }) => ({ recommendation, isMade: noteState(id, vault) !== "no note yet" }));
  const draft = ReviewDraft.of(source.report.id, found, blocks, (strength) => isTicked(strength, ticked)).restored(await keptReview(source.report.id, port));
  // What was merged or split is known by the words that it has now.
  if (draft.isTouched) recognised = await recogniseRecommendations(source, draft.items.map(({ recommendation }) => recommendation), vault);
  const idOfQuote = new Map(recognised.found.map(({ id, recommendation }) => [recommendation.passage.quote, id]));
  const noteOf = ({ recommendation: { passage } }: ReviewItem): NoteOfItem => {
    const id = idOfQuote.get(passage.quote) ?? recommendationId(source.report.id, passage.quote);
    const note = vault.index.withId(id)?.path;
    return { id, state: noteState(id, vault), ...(note === undefined ? {} : { path: note }) };
  };
  return { source, blocks, draft, noteOf, lost: recognised.lost };
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
export interface ChosenRecommendation extends Omit<RecognisedRecommendation, "id"> {
  readonly id?: string;
}

/**
 * Makes a note for each chosen recommendation of a source note, or renews the one that is there. What was chosen is made even if its note
 * was deleted before. Where the source note was changed since, each is looked for by its passage and its words.
 * @param reviewed the text that the recommendations' places are in.
 * @throws ProblemError `vault is busy` when another program writes to the vault.
 */
export async function makeRecommendationNotes(
  reviewed: Pick<SourceInVault, "path" | "text">,
  chosen: readonly ChosenRecommendation[],
  port: VaultPort,
  options: MakeOptions,
): Promise<MakeReport> {
  const { planned, report } = await carryOut(port, options, async (vault) => planChosen(reviewed, chosen, vault, options));
  return { ...runReport(report, planned.problems), notes: planned.notes.filter((note) => note !== undefined) };
}

/** Tells what `makeRecommendationNotes` would come to; nothing is written. */
export async function rehearseRecommendationNotes(
  reviewed: Pick<SourceInVault, "path" | "text">,
  chosen: readonly ChosenRecommendation[],
  port: VaultPort,
  options: Pick<MakeOptions, "settings" | "wording" | "now">,
): Promise<RunReport> {
  const { planned, report } = await rehearse(port, async (vault) => planChosen(reviewed, chosen, vault, options));
  return runReport(report, planned.problems);
}

async function planChosen(
  { path, text: reviewed }: Pick<SourceInVault, "path" | "text">,
  chosen: readonly ChosenRecommendation[],
  vault: PlannedVault,
  { settings, wording, now }: Pick<MakeOptions, "settings" | "wording" | "now">,
): Promise<{ notes: (string | undefined)[]; problems: Problem[] }> {
  const source = await openSource(path, vault);
  const found: RecognisedRecommendation[] = [];
  const problems: Problem[] = [];
  const passageIn = source.text === reviewed ? undefined : passageFinder(source.text, reviewed);
  for (const { id, recommendation, settled } of chosen) {
    const { quote } = recommendation.passage;
    const block = passageIn ? passageIn(recommendation) : recommendation.passage.block;
    if (!block) problems.push({ code: "passage is gone", severity: "error", item: path, detail: quote });
    else
      found.push({
        id: id ?? recommendationId(source.report.id, quote),
        recommendation: { ...recommendation, passage: { ...recommendation.passage, block } },
        ...(settled ? { settled } : {}),
      });
  }
  return { notes: await planRecommendations(source, found, vault, settings, wording, { again: true, today: localDay(now) }), problems };
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
