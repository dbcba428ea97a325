import { Notice } from "obsidian";
import { english } from "../messages/english.ts";
import { undoLastRun } from "../vault/undo-last-run.ts";
import { openVault } from "./open-vault.ts";
import type { Host } from "./host.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** Undoes the last import that was not undone yet, and tells what was kept because it was changed since. */
export async function undoLastImport(host: Host): Promise<void> {
  const { removed, restored, kept } = await oneAtATime(() => undoLastRun(openVault(host)));
  if (removed.length + restored.length + kept.length === 0) {
    new Notice(english.undo.nothing);
    return;
  }
  const sentences = [english.undo.done(removed.length, restored.length)];
  if (kept.length > 0) sentences.push(english.undo.kept(kept));
  new Notice(sentences.join(" "), 0);
}
