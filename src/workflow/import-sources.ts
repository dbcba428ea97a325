import type { NoteWording } from "../model/note-wording.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { findRecommendations } from "../recommend/find-recommendations.ts";
import { applyPlan, type ApplyOptions } from "../vault/apply-plan.ts";
import { Ledger } from "../vault/ledger.ts";
import { PlannedVault } from "../vault/planned-vault.ts";
import { planImport, type ReadSource } from "./plan-import.ts";
import { planRecommendations } from "./plan-recommendations.ts";
import { runReport, type RunReport } from "./run-report.ts";
import { openSource } from "./source-in-vault.ts";

/** Which recommendations become notes along with their sources. */
export const RECOMMENDATION_CHOICES = ["explicit", "all", "none"] as const;
export type RecommendationChoice = (typeof RECOMMENDATION_CHOICES)[number];

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
  const notes = planImport(sources, vault, settings, wording, { again });
  if (recommendations !== "none")
    for (const path of new Set(notes.filter((note) => note !== undefined))) {
      const source = await openSource(path, vault);
      const chosen = findRecommendations(source.text).filter(({ strength }) => recommendations === "all" || strength === "explicit");
      if (chosen.length > 0) planRecommendations(source, chosen, vault, settings, wording, { again: false });
    }
  const plan = vault.plan();
  const report = options.dryRun === true ? { done: plan.items, problems: [], stopped: [] } : await applyPlan(plan, port, ledger, options);
  return { ...runReport(report, problems), notes };
}

/**
 * Tells under which path each source would stand, and whether its note is there already; nothing is written.
 * @returns in the order given.
 */
export async function previewPaths(
  sources: readonly ReadSource[],
  port: VaultPort,
  settings: Settings,
  wording: NoteWording,
): Promise<{ path: string; isNew: boolean }[]> {
  const vault = await PlannedVault.open(port, await Ledger.open(port));
  const paths = planImport(sources, vault, settings, wording, { again: true });
  const created = new Set(vault.plan().items.flatMap((item) => (item.action === "create" ? item.path : [])));
  return paths.map((path = "") => ({ path, isNew: created.has(path) }));
}
