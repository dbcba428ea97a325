import { exactFingerprint } from "../model/fingerprint.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { lastRun, markUndone } from "./journal.ts";
import { Ledger } from "./ledger.ts";

/** What an undo did: paths taken away or set back, and paths kept because somebody changed them since. */
export interface UndoReport {
  readonly removed: readonly string[];
  readonly restored: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Undoes the last run that was not undone yet. A note that was edited since is kept as it is.
 * @returns what was done; three empty lists when there is nothing to undo.
 */
export async function undoLastRun(port: VaultPort): Promise<UndoReport> {
  const removed: string[] = [];
  const restored: string[] = [];
  const kept: string[] = [];
  const entries = await lastRun(port);
  const present = new Set(await port.paths());
  const ledger = await Ledger.open(port);
  for (const { path, before, written } of [...entries].reverse()) {
    if (!present.has(path)) continue;
    if (exactFingerprint(await port.readBinary(path)) !== written) kept.push(path);
    else if (before === null) {
      await port.trash(path);
      ledger.remove(path);
      removed.push(path);
    } else {
      await port.process(path, (text) => (exactFingerprint(text) === written ? before : text));
      restored.push(path);
    }
  }
  const run = entries[0]?.run;
  if (run !== undefined) {
    await markUndone(port, run);
    await ledger.save(port);
  }
  return { removed, restored, kept };
}
