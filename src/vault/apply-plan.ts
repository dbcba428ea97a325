import { exactFingerprint } from "../model/fingerprint.ts";
import type { Plan, PlanItem, PlannedWrite } from "../model/plan.ts";
import { ProblemError, type Problem } from "../model/problem.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { entryOf, type Run } from "./journal.ts";
import type { Ledger } from "./ledger.ts";
import { mendTornWrite } from "./torn-write.ts";

/** What a run did and did not do. */
export interface Report {
  /** Items that were done or deliberately kept. */
  readonly done: readonly PlanItem[];
  readonly problems: readonly Problem[];
  /** Items not reached because the user stopped the run. */
  readonly stopped: readonly PlanItem[];
  /** What the run is called in the journal, when it wrote something and can be undone. */
  readonly run?: string;
}

export interface ApplyOptions {
  readonly now: Date;
  /** Called after every item with how many are done of how many. */
  readonly onProgress?: (done: number, of: number, path: string) => void;
  /** Is awaited before every item with how many are done of how many, so that a run can be held between two items. */
  readonly beforeItem?: (done: number, of: number, path: string) => Promise<void>;
  /** Stops the run between two items. */
  readonly signal?: AbortSignal;
}

/** What a plan is written with. */
export interface Writing {
  readonly port: VaultPort;
  readonly run: Run;
  readonly ledger: Ledger;
}

/**
 * Writes a plan, note by note; each write is in the journal before it is done. A note that cannot be written is reported, and the
 * rest goes on.
 * @param options.mayReplan stops at the first item for which the vault is no longer as it was planned on.
 * @returns also that item.
 */
export async function applyPlan(
  plan: Plan,
  { port, run, ledger }: Writing,
  options: ApplyOptions & { readonly mayReplan?: boolean },
): Promise<Report & { readonly stale?: PlannedWrite }> {
  const done: PlanItem[] = [];
  const problems: Problem[] = [];
  const failed = new Set<string>();
  const numbers = await run.plan(plan);
  for (const [index, item] of plan.items.entries()) {
    await options.beforeItem?.(index, plan.items.length, item.path);
    if (options.signal?.aborted === true) return { done, problems, stopped: plan.items.slice(index) };
    if (item.action === "keep") done.push(item);
    else if (item.action === "conflict") {
      done.push(item);
      problems.push(conflictProblem(item));
    } else {
      const number = numbers.get(item) ?? -1;
      const lacking = "needs" in item ? item.needs.find((path) => failed.has(path)) : undefined;
      if (lacking !== undefined) {
        failed.add(item.path);
        problems.push(lackProblem(item.path, lacking));
        continue;
      }
      const stale = { done, problems, stopped: [], stale: item };
      try {
        if (await isStale(item, port)) {
          if (options.mayReplan === true) return stale;
          problems.push(staleProblem(item));
          failed.add(item.path);
        } else {
          await run.begin(number);
          await write(item, port);
          done.push(item);
        }
      } catch (error) {
        const problem = await refused(item, number, error);
        if (options.mayReplan === true && (await isStale(item, port))) return stale;
        problems.push(problem);
        failed.add(item.path);
      }
      if (done.at(-1) === item && item.action !== "attach" && item.remembered !== undefined && item.id !== undefined)
        await remember(item.id, { path: item.path, ...item.remembered });
    }
    options.onProgress?.(index + 1, plan.items.length, item.path);
  }
  return { done, problems, stopped: [] };

  /** Leaves nothing half written and says so in the journal. @returns what is to be told. */
  async function refused(item: PlannedWrite, number: number, error: unknown): Promise<Problem> {
    try {
      await mendTornWrite(entryOf(item), port);
      await run.refuse(number);
    } catch {
      // On a full disk even this may fail. The journal then says that the write was begun, and the next start looks what became of it.
    }
    return problemOf(error, item.path);
  }

  async function remember(id: string, made: Parameters<Ledger["add"]>[1]): Promise<void> {
    try {
      await ledger.add(id, made);
    } catch {
      // The note is written. The ledger learns of it at the next run, from the note itself.
    }
  }
}

/** What is to be told of a managed block that its user edited. */
export function conflictProblem({ path }: PlanItem): Problem {
  return { code: "managed block was edited", severity: "warning", item: path };
}

async function write(item: PlannedWrite, port: VaultPort): Promise<void> {
  switch (item.action) {
    case "create":
      return port.create(item.path, item.text);
    case "attach":
      return port.createBinary(item.path, item.bytes);
    case "update": {
      const bytes = await port.readBinary(item.path);
      if ((await port.read(item.path)) === item.before && exactFingerprint(bytes) !== exactFingerprint(item.before))
        throw new ProblemError({ code: "note is not plain text", severity: "error", item: item.path });
      return port.process(item.path, (text) => {
        if (text !== item.before) throw new ProblemError({ code: "note changed meanwhile", severity: "error", item: item.path });
        return item.after;
      });
    }
  }
}

/** What is to be told of a note that was not written, as something that it links to was not. */
export function lackProblem(path: string, lacking: string): Problem {
  return { code: "needed file is missing", severity: "error", item: path, detail: lacking };
}

function staleProblem({ action, path }: PlannedWrite): Problem {
  if (action === "update") return { code: "note changed meanwhile", severity: "error", item: path };
  return { code: "note cannot be written", severity: "error", item: path, detail: "something of that name is there already" };
}

/** Whether the vault is no longer as an item was planned on: something is where nothing was, or a note says something else. */
async function isStale(item: PlannedWrite, port: VaultPort): Promise<boolean> {
  const isThere = await port.exists(item.path);
  return item.action === "update" ? !isThere || (await port.read(item.path)) !== item.before : isThere;
}

function problemOf(error: unknown, path: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { code: "note cannot be written", severity: "error", item: path, detail: error instanceof Error ? error.message : String(error) };
}
