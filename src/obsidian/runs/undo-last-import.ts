import { Notice } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { undoLastRun } from "../../vault/undo-last-run.ts";
import { openVault } from "../ports/open-vault.ts";
import type { Host } from "../host.ts";

/** Undoes the last import that was not undone yet, and tells what was kept because it was changed since. */
export async function undoLastImport(host: Host): Promise<void> {
  const { removed, restored, kept, failed } = await undoLastRun(openVault(host));
  if (removed.length + restored.length + kept.length + failed.length === 0) {
    new Notice(messages.undo.nothing);
    return;
  }
  const sentences = [messages.undo.done(removed.length, restored.length)];
  if (kept.length > 0) sentences.push(messages.undo.kept(kept));
  if (failed.length > 0) sentences.push(messages.undo.failed(failed.map(([path, reason]) => `${path} (${reason})`)));
  new Notice(sentences.join(" "), 0);
}
