import type { NoteWording } from "../model/note-wording.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { findRecommendations } from "../recommend/find-recommendations.ts";
import { applyPlan, type ApplyOptions } from "../vault/apply-plan.ts";
import { Ledger } from "../vault/ledger.ts";
import { PlannedVault } from "../vault/planned-vault.ts";
import { planImport, type ReadSource, type SourcePlace } from "./plan-import.ts";
import { planRecommendations } from "./plan-recommendations.ts";
import { runReport, type RunReport } from "./run-report.ts";
import { openSource } from "./source-in-vault.ts";

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

/** Imports sources that were read: plans all notes first, then writes them. */
export async function importSources(sources: readonly ReadSource[], port: VaultPort, options: ImportOptions): Promise<ImportReport> {
  const { settings, wording, recommendations, again, problems = [] } = options;
  const ledger = await Ledger.open(port);
  const vault = await PlannedVault.open(port, ledger);
  const planned = await planImport(sources, vault, settings, wording, { again });
  const notes = planned.places.map(({ path }) => path);
  if (recommendations !== "none")
    for (const path of new Set(notes.filter((note) => note !== undefined))) {
      const source = await openSource(path, vault);
      const chosen = findRecommendations(source.text, source.voices).filter(({ strength }) => recommendations === "all" || strength === "explicit");
      if (chosen.length > MOST_AT_ONCE) planned.problems.push({ code: "too many recommendations", severity: "warning", item: path, detail: `${MOST_AT_ONCE} of ${chosen.length}` });
      if (chosen.length > 0) planRecommendations(source, chosen.slice(0, MOST_AT_ONCE), vault, settings, wording, { again: false });
    }
  const plan = vault.plan();
  const report = options.dryRun === true ? { done: plan.items, problems: [], stopped: [] } : await applyPlan(plan, port, ledger, options);
  return { ...runReport(report, [...problems, ...planned.problems]), notes };
}

/** Where a source would stand, before anything is written. */
export interface PlacePreview extends SourcePlace {
  readonly change: "create" | "update" | "keep";
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
  const { places } = await planImport(sources, vault, settings, wording, { again: true });
  const changes = new Map(vault.plan().items.map((item) => [item.path, item.action]));
  return places.map((place) => {
    const change = changes.get(place.path ?? "");
    return { ...place, change: change === "create" || change === "update" ? change : "keep" };
  });
}
