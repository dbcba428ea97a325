import { Notice } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { undoLastRun, undoNamedRun, type UndoReport } from "../../vault/undo-last-run.ts";
import { openVault } from "../ports/open-vault.ts";
import type { Host } from "../host.ts";

/** Undoes the last import that was not undone yet, and tells what was kept because it was changed since. */
export async function undoLastImport(host: Host): Promise<void> {
  tell(await undoLastRun(openVault(host)));
}

/** Undoes one import, whatever was done since, and tells the same. @param run what it is called in the journal. */
export async function undoImport(host: Host, run: string): Promise<void> {
  tell(await undoNamedRun(openVault(host), run));
}

function tell({ removed, restored, kept, failed }: UndoReport): void {
  if (removed.length + restored.length + kept.length + failed.length === 0) {
    new Notice(messages.undo.nothing);
    return;
  }
  const sentences = [messages.undo.done(removed.length, restored.length)];
  if (kept.length > 0) sentences.push(messages.undo.kept(kept));
  if (failed.length > 0) sentences.push(messages.undo.failed(failed.map(([path, reason]) => `${path} (${reason})`)));
  new Notice(sentences.join(" "), 0);
}
