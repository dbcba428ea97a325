import { exactFingerprint } from "../model/fingerprint.ts";
import { ProblemError } from "../model/problem.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { brokenRun, lastRun, markUndone, undoableRun, type JournalEntry, type RecordedRun } from "./journal.ts";
import { Ledger } from "./ledger.ts";
import { NoteIndex } from "./note-index.ts";
import { mendTornWrites } from "./torn-write.ts";

/** What an undo did: paths taken away or set back, and paths kept because somebody changed them since. */
export interface UndoReport {
  readonly removed: readonly string[];
  readonly restored: readonly string[];
  readonly kept: readonly string[];
  /** Paths that could not be undone, with what the system said; undoing again tries them again. */
  readonly failed: readonly (readonly [path: string, reason: string])[];
}

/**
 * Undoes the last run that was not undone yet. A note that was edited since is kept as it is, and one that was renamed or moved too.
 * @returns what was done; empty lists when there is nothing to undo.
 * @throws ProblemError `vault is busy` when another program writes to the vault.
 */
export async function undoLastRun(port: VaultPort): Promise<UndoReport> {
  return undo(port, () => lastRun(port));
}

/**
 * Undoes one run, whatever ran since, in the same way.
 * @param name what the run is called in the journal.
 * @returns what was done; empty lists when it was undone before.
 * @throws ProblemError `vault is busy` when another program writes to the vault.
 */
export async function undoNamedRun(port: VaultPort, name: string): Promise<UndoReport> {
  return undo(port, () => undoableRun(port, name));
}

async function undo(port: VaultPort, findRun: () => Promise<RecordedRun | undefined>): Promise<UndoReport> {
  return port.exclusively(async () => {
    const run = await findRun();
    if (run === undefined) return { removed: [], restored: [], kept: [], failed: [] };
    if ((await brokenRun(port))?.name === run.name) await mendTornWrites(run, port);
    return undoRun(run, port);
  });
}

async function undoRun(run: RecordedRun, port: VaultPort): Promise<UndoReport> {
  const removed: string[] = [];
  const restored: string[] = [];
  const kept = new Set<string>();
  const failed: [string, string][] = [];
  const forgotten: string[] = [];
  let index: NoteIndex | undefined;
  for (const entry of [...run.begun].reverse()) {
    const { path, before, id } = entry;
    try {
      if (!(await port.exists(path))) {
        index ??= new NoteIndex(await port.notes());
        const moved = index.withId(id ?? "")?.path;
        if (moved !== undefined) kept.add(moved);
        else if (id !== undefined && before === null) forgotten.push(id);
        continue;
      }
      const now = await stateOf(entry, port);
      if (now === "edited") kept.add(path);
      if (now !== "as written") continue;
      if (before === null) {
        await port.trash(path);
        removed.push(path);
        if (id !== undefined) forgotten.push(id);
      } else {
        await port.process(path, (text) => {
          if (exactFingerprint(text) === entry.written) return before;
          throw new ProblemError({ code: "note changed meanwhile", severity: "error", item: path });
        });
        restored.push(path);
      }
    } catch (error) {
      if (error instanceof ProblemError) kept.add(path);
      else failed.push([path, error instanceof Error ? error.message : String(error)]);
    }
  }
  const ledger = await Ledger.open(port);
  await ledger.forget(forgotten);
  if (failed.length === 0) await markUndone(port, run.name);
  return { removed, restored, kept: [...kept], failed };
}

/** What became of a write: it stands, somebody edited it since, or it never came to it. */
async function stateOf({ path, before, written }: JournalEntry, port: VaultPort): Promise<"as written" | "edited" | "as before"> {
  const now = exactFingerprint(await port.readBinary(path));
  if (now === written) return "as written";
  return before !== null && now === exactFingerprint(before) ? "as before" : "edited";
}
