import type { Plan, PlanItem } from "../model/plan.ts";
import { ProblemError, type Problem } from "../model/problem.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { applyPlan, conflictProblem, type ApplyOptions, type Report } from "./apply-plan.ts";
import { brokenRun, Run } from "./journal.ts";
import { Ledger } from "./ledger.ts";
import { NoteIsGone, PlannedVault } from "./planned-vault.ts";
import { mendTornWrites } from "./torn-write.ts";

/** How often a run plans anew when the vault changes under it; somebody who writes faster than that has to be waited for. */
const MOST_PLANS = 5;

/**
 * Plans and writes as one run, which can be undone as one. When a note changes between the plan and its being written, or something
 * takes a planned path, what is left is planned again on the vault as it then is.
 * @param makePlan lays what is wanted over the vault; it finds what an earlier plan of the run wrote.
 * @returns what the last plan came to, and what was done in all.
 * @throws ProblemError `vault is busy` when another program writes to the vault.
 */
export async function carryOut<Planned>(
  port: VaultPort,
  options: ApplyOptions,
  makePlan: (vault: PlannedVault) => Promise<Planned>,
): Promise<{ planned: Planned; report: Report }> {
  return port.exclusively(async () => {
    const ledger = await Ledger.open(port);
    const broken = await brokenRun(port);
    if (broken) await mendTornWrites(broken, port);
    let run: Run | undefined;
    const done: PlanItem[] = [];
    const problems: Problem[] = [];
    const taken: string[] = [];
    const written = new Map<string, string>();
    for (let plans = 1; ; plans++) {
      const vault = await PlannedVault.open(port, ledger, { taken, written });
      // Before anything is planned, as the index then knows planned notes too.
      await ledger.learn(vault.index.ours());
      const mayReplan = plans < MOST_PLANS;
      const made = await whileAllIsThere(mayReplan, async () => ({ planned: await makePlan(vault), plan: await vault.plan() }));
      if (!made) continue;
      const plan = withoutKept(made.plan, done);
      run ??= await Run.start(port, options.now);
      const report = await applyPlan(plan, { port, run, ledger }, { ...options, mayReplan });
      done.push(...report.done);
      for (const item of report.done) if (item.action === "create" || item.action === "update") written.set(item.path, item.action === "create" ? item.text : item.after);
      problems.push(...report.problems);
      if (report.stale) {
        if (report.stale.action !== "update") taken.push(report.stale.path);
        continue;
      }
      if (report.stopped.length === 0 && !problems.some(({ severity }) => severity === "error")) await run.end();
      const hasWritten = done.some(({ action }) => action === "create" || action === "attach" || action === "update");
      return { planned: made.planned, report: { done, problems, stopped: report.stopped, ...(hasWritten ? { run: run.name } : {}) } };
    }
  });
}

/** @returns `undefined` when a note went away while the plan was made, and it may be made again. */
async function whileAllIsThere<Made>(mayReplan: boolean, make: () => Promise<Made>): Promise<Made | undefined> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof NoteIsGone)) throw error;
    if (mayReplan) return undefined;
    throw new ProblemError({ code: "note changed meanwhile", severity: "error", item: error.path });
  }
}

/** A later plan finds what an earlier one of the same run wrote, and keeps it; that is nothing to tell. */
function withoutKept(plan: Plan, done: readonly PlanItem[]): Plan {
  const told = new Set(done.map(({ path }) => path));
  return { items: plan.items.filter(({ action, path }) => !((action === "keep" || action === "conflict") && told.has(path))) };
}

/** Plans as `carryOut` does, and writes nothing. @returns what it would come to. */
export async function rehearse<Planned>(port: VaultPort, makePlan: (vault: PlannedVault) => Promise<Planned>): Promise<{ planned: Planned; report: Report }> {
  const vault = await PlannedVault.open(port, await Ledger.open(port));
  const planned = await makePlan(vault);
  const { items } = await vault.plan();
  return { planned, report: { done: items, problems: items.filter(({ action }) => action === "conflict").map(conflictProblem), stopped: [] } };
}
