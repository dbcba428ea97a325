import type { Problem } from "../model/problem.ts";
import type { PlanItem } from "../model/plan.ts";
import type { Report } from "../vault/apply-plan.ts";

/** What a run came to, sorted for telling it. */
export interface RunReport {
  readonly created: readonly Extract<PlanItem, { action: "create" }>[];
  readonly attached: readonly string[];
  readonly updated: readonly string[];
  readonly kept: readonly Extract<PlanItem, { action: "keep" }>[];
  /** Managed blocks that the user edited, with what would stand there. */
  readonly conflicts: readonly Extract<PlanItem, { action: "conflict" }>[];
  readonly problems: readonly Problem[];
  /** How many items were not reached because the user stopped the run. */
  readonly stopped: number;
  /** What the run is called in the journal, when it wrote something and can be undone. */
  readonly run?: string;
}

/**
 * Sorts what was done.
 * @param earlier problems met before the plan was applied, for example while reading.
 */
export function runReport(report: Report, earlier: readonly Problem[] = []): RunReport {
  const of = <Action extends PlanItem["action"]>(action: Action): Extract<PlanItem, { action: Action }>[] =>
    report.done.filter((item): item is Extract<PlanItem, { action: Action }> => item.action === action);
  return {
    created: of("create"),
    attached: of("attach").map(({ path }) => path),
    updated: [...new Set(of("update").map(({ path }) => path))],
    kept: of("keep"),
    conflicts: of("conflict"),
    problems: [...earlier, ...report.problems],
    stopped: report.stopped.length,
    ...(report.run === undefined ? {} : { run: report.run }),
  };
}
