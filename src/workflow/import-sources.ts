import { localDay } from "../model/local-day.ts";
import type { NoteWording } from "../model/note-wording.ts";
import { ProblemError, type Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { findRecommendations } from "../recommend/find-recommendations.ts";
import type { ApplyOptions } from "../vault/apply-plan.ts";
import { carryOut, rehearse } from "../vault/carry-out.ts";
import { Ledger } from "../vault/ledger.ts";
import { PlannedVault } from "../vault/planned-vault.ts";
import { planImport, type ReadSource, type SourcePlace } from "./plan-import.ts";
import { planRecommendations } from "./plan-recommendations.ts";
import { recogniseRecommendations } from "./recognise-recommendations.ts";
import { runReport, type RunReport } from "./run-report.ts";
import { openSource, type SourceInVault } from "./source-in-vault.ts";

/** Which recommendations become notes along with their sources. */
export const RECOMMENDATION_CHOICES = ["explicit", "all", "none"] as const;
export type RecommendationChoice = (typeof RECOMMENDATION_CHOICES)[number];

/** Most recommendations of one source that become notes unseen; the longest report that we know makes some three hundred. */
const MOST_AT_ONCE = 1_000;

/** How sources are to be imported. */
export interface ImportOptions extends ApplyOptions {
  readonly settings: Settings;
  readonly wording: NoteWording;
  readonly recommendations: RecommendationChoice;
  /** Makes notes anew that the user deleted. */
  readonly again: boolean;
  /** Works out the plan and writes nothing. */
  readonly dryRun?: boolean;
  /** Problems met while reading, told in the same report. */
  readonly problems?: readonly Problem[];
}

/** What an import came to, with the note of each source in the order given. */
export interface ImportReport extends RunReport {
  readonly notes: readonly (string | undefined)[];
}

/**
 * Imports sources that were read: plans all notes first, then writes them.
 * @throws ProblemError `vault is busy` when another program writes to the vault.
 */
export async function importSources(sources: readonly ReadSource[], port: VaultPort, options: ImportOptions): Promise<ImportReport> {
  const makePlan = (vault: PlannedVault): Promise<{ notes: (string | undefined)[]; problems: Problem[] }> => planSources(sources, vault, options);
  const { planned, report } = options.dryRun === true ? await rehearse(port, makePlan) : await carryOut(port, options, makePlan);
  return { ...runReport(report, [...(options.problems ?? []), ...planned.problems]), notes: planned.notes };
}

/** Plans the notes of sources that were read, and of the recommendations in them. @returns the note of each source, and what could not be planned. */
export async function planSources(
  sources: readonly ReadSource[],
  vault: PlannedVault,
  { settings, wording, recommendations, again, now }: ImportOptions,
): Promise<{ notes: (string | undefined)[]; problems: Problem[] }> {
  const { places, problems } = await planImport(sources, vault, settings, wording, { again, today: localDay(now) });
  const notes = places.map(({ path }) => path);
  if (recommendations !== "none")
    for (const path of new Set(notes.filter((note) => note !== undefined))) {
      const source = await sourceAt(path);
      if (!source) continue;
      const { found, lost } = await recogniseRecommendations(source, findRecommendations(source.text, source.voices), vault);
      const chosen = found.filter(({ id, recommendation: { strength } }) => recommendations === "all" || strength === "explicit" || vault.index.withId(id) !== undefined);
      if (chosen.length > MOST_AT_ONCE) problems.push({ code: "too many recommendations", severity: "warning", item: path, detail: `${MOST_AT_ONCE} of ${chosen.length}` });
      if (chosen.length > 0) await planRecommendations(source, chosen.slice(0, MOST_AT_ONCE), vault, settings, wording, { again: false, today: localDay(now) });
      for (const note of lost) vault.keep(note, "no longer found");
    }
  return { notes, problems };

  /** A note of the user's own that was kept as it is may be no source note; that is told, and the rest goes on. */
  async function sourceAt(path: string): Promise<SourceInVault | undefined> {
    try {
      return await openSource(path, vault);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push({ ...error.problem, severity: "warning" });
      return undefined;
    }
  }
}

/** Where a source would stand, before anything is written. */
export interface PlacePreview extends SourcePlace {
  readonly change: "create" | "update" | "keep";
  /** Where a copy of the capture will be kept; absent when none will be written. */
  readonly original?: string;
}

/**
 * Tells where each source would stand, and whether its note is there already; nothing is written.
 * @returns in the order given.
 */
export async function previewPlaces(
  sources: readonly ReadSource[],
  port: VaultPort,
  settings: Settings,
  wording: NoteWording,
): Promise<PlacePreview[]> {
  const vault = await PlannedVault.open(port, await Ledger.open(port));
  const { places } = await planImport(sources, vault, settings, wording, { again: true, today: localDay(new Date(0)) });
  const changes = new Map((await vault.plan()).items.map((item) => [item.path, item.action]));
  return places.map(({ original, ...place }) => {
    const change = changes.get(place.path ?? "");
    return {
      ...place,
      change: change === "create" || change === "update" ? change : "keep",
      ...(original !== undefined && changes.get(original) === "attach" ? { original } : {}),
    };
  });
}
