import { exactFingerprint } from "../model/fingerprint.ts";
import type { PlannedWrite } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { applyPlan, lackProblem, type ApplyOptions, type Report } from "./apply-plan.ts";
import { brokenRun, Run, type RecordedEntry, type RecordedRun } from "./journal.ts";
import { Ledger } from "./ledger.ts";
import { NoteIndex } from "./note-index.ts";
import { mendTornWrites } from "./torn-write.ts";

/** How far a run came that broke off. */
export interface BrokenRun {
  readonly done: number;
  readonly left: number;
}

/**
 * Tells of the last run when it broke off before its end: the app was closed, the disk was full, the user stopped it. What it left half
 * written is put right first.
 * @returns `undefined` when nothing is left to be done.
 * @throws ProblemError `vault is busy` when another program is writing, and may still come to its end.
 */
export async function findBrokenRun(port: VaultPort): Promise<BrokenRun | undefined> {
  if (!(await brokenRun(port))) return undefined;
  return port.exclusively(async () => {
    const run = await mendedRun(port);
    if (!run) return undefined;
    const left = await leftOf(run, port);
    if (left.length > 0) return { done: run.begun.filter((entry) => !left.includes(entry)).length, left: left.length };
    await Run.resume(port, run).end();
    return undefined;
  });
}

/**
 * Writes what a run that broke off had still to write. A note that has changed since is left alone and told; so is a source whose
 * original was not kept in time, as its bytes are only in the capture.
 */
export async function finishBrokenRun(port: VaultPort, options: ApplyOptions): Promise<Report> {
  return port.exclusively(async () => {
    const recorded = await mendedRun(port);
    if (!recorded) return { done: [], problems: [], stopped: [] };
    const left = await leftOf(recorded, port);
    const present = new NoteIndex(await port.notes());
    const missing = new Set(left.filter(({ text }) => text === undefined).map(({ path }) => path));
    const items: PlannedWrite[] = [];
    const problems: Problem[] = [];
    for (const entry of left) {
      const lacking = entry.needs?.find((path) => missing.has(path));
      if (lacking !== undefined) {
        missing.add(entry.path);
        problems.push(lackProblem(entry.path, lacking));
      } else if (entry.text !== undefined && (entry.before !== null || present.withId(entry.id ?? "") === undefined)) items.push(itemOf(entry, entry.text));
    }
    const run = Run.resume(port, recorded);
    const report = await applyPlan({ items }, { port, run, ledger: await Ledger.open(port) }, options);
    if (report.stopped.length === 0 && !report.problems.some(({ code }) => code === "note cannot be written")) await run.end();
    return { ...report, problems: [...problems, ...report.problems] };
  });
}

/** Leaves a run that broke off as far as it came; it can still be undone. */
export async function leaveBrokenRun(port: VaultPort): Promise<void> {
  await port.exclusively(async () => {
    const run = await mendedRun(port);
    if (run) await Run.resume(port, run).end();
  });
}

/** The run that broke off, when nothing of it is half written any more. */
async function mendedRun(port: VaultPort): Promise<RecordedRun | undefined> {
  const run = await brokenRun(port);
  return run && (await mendTornWrites(run, port)) ? brokenRun(port) : run;
}

/** The writes that are not done. Of those begun it can only be the last, when what stood there before stands there now. */
async function leftOf({ begun, open }: RecordedRun, port: VaultPort): Promise<RecordedEntry[]> {
  const left: RecordedEntry[] = [];
  const last = begun.at(-1);
  if (last && (await fingerprintAt(last.path, port)) === (last.before === null ? undefined : exactFingerprint(last.before))) left.push(last);
  for (const entry of open) if ((await fingerprintAt(entry.path, port)) !== entry.written) left.push(entry);
  return left;
}

async function fingerprintAt(path: string, port: VaultPort): Promise<string | undefined> {
  return (await port.exists(path)) ? exactFingerprint(await port.readBinary(path)) : undefined;
}

function itemOf({ path, before, id, remembered = {}, needs = [] }: RecordedEntry, text: string): PlannedWrite {
  if (before !== null) return { action: "update", path, before, after: text, remembered, needs, ...(id === undefined ? {} : { id }) };
  return { action: "create", id: id ?? "", path, text, remembered, needs };
}
