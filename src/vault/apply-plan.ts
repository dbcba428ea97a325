import { exactFingerprint } from "../model/fingerprint.ts";
import type { Plan, PlanItem } from "../model/plan.ts";
import { ProblemError, type Problem } from "../model/problem.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { enter, startRun } from "./journal.ts";
import type { Ledger } from "./ledger.ts";

/** What a run did and did not do. */
export interface Report {
  /** Items that were done or deliberately kept. */
  readonly done: readonly PlanItem[];
  readonly problems: readonly Problem[];
  /** Items not reached because the user stopped the run. */
  readonly stopped: readonly PlanItem[];
}

export interface ApplyOptions {
  readonly now: Date;
  /** Called after every item with how many are done of how many. */
  readonly onProgress?: (done: number, of: number, path: string) => void;
  /** Stops the run between two items. */
  readonly signal?: AbortSignal;
}

/**
 * Writes a plan, note by note; each write is in the journal before it is done. A note that cannot be written is
 * reported, and the rest goes on.
 */
export async function applyPlan(plan: Plan, port: VaultPort, ledger: Ledger, options: ApplyOptions): Promise<Report> {
  const done: PlanItem[] = [];
  const problems: Problem[] = [];
  const run = await startRun(port, options.now);
  let made = false;
  for (const [index, item] of plan.items.entries()) {
    if (options.signal?.aborted === true) {
      if (made) await ledger.save(port);
      return { done, problems, stopped: plan.items.slice(index) };
    }
    try {
      await write(item, port, run);
      done.push(item);
      if (item.action === "create") {
        ledger.add(item.id, item.path);
        made = true;
      }
      if (item.action === "conflict") problems.push({ code: "managed block was edited", severity: "warning", item: item.path });
    } catch (error) {
      problems.push(problemOf(error, item.path));
    }
    options.onProgress?.(index + 1, plan.items.length, item.path);
  }
  if (made) await ledger.save(port);
  return { done, problems, stopped: [] };
}

async function write(item: PlanItem, port: VaultPort, run: string): Promise<void> {
  switch (item.action) {
    case "create":
      await enter(port, { run, path: item.path, before: null, written: exactFingerprint(item.text) });
      return port.create(item.path, item.text);
    case "attach":
      await enter(port, { run, path: item.path, before: null, written: exactFingerprint(item.bytes) });
      return port.createBinary(item.path, item.bytes);
    case "update":
      await enter(port, { run, path: item.path, before: item.before, written: exactFingerprint(item.after) });
      return port.process(item.path, (text) => {
        if (text !== item.before)
          throw new ProblemError({ code: "note changed meanwhile", severity: "error", item: item.path });
        return item.after;
      });
    case "keep":
    case "conflict":
      return;
  }
}

function problemOf(error: unknown, path: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { code: "note cannot be written", severity: "error", item: path, detail: error instanceof Error ? error.message : String(error) };
}
