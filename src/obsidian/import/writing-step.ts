import { messages } from "../../messages/messages.ts";
import type { Problem } from "../../model/problem.ts";
import type { Settings } from "../../model/settings.ts";
import { importSources, type ImportReport } from "../../workflow/import-sources.ts";
import type { ReadSource } from "../../workflow/plan-import.ts";
import type { RunControl } from "../../workflow/run-control.ts";
import type { Host } from "../host.ts";
import { breathe } from "../ports/one-at-a-time.ts";
import { openVault } from "../ports/open-vault.ts";
import { ProgressView } from "./progress-view.ts";

/**
 * Writes sources into the vault and shows in the container how far that has come.
 * @param options.problems what went wrong while reading, told in the same report.
 * @returns what was done; a run that the user stopped ended between two items.
 * @throws ProblemError `vault is busy` when another program writes to the vault.
 */
export async function writeWithProgress(
  container: HTMLElement,
  sources: readonly ReadSource[],
  host: Host,
  control: RunControl,
  options: { settings: Settings; problems: readonly Problem[] },
): Promise<ImportReport> {
  const progress = new ProgressView(container, messages.importWindow.writing, control);
  progress.show(1, sources.length, sources[0]?.source.capture ?? "");
  return importSources(sources, openVault(host), {
    ...options,
    wording: messages.note,
    recommendations: "none",
    again: true,
    now: new Date(),
    signal: control.signal,
    beforeItem: async (done, of, path) => {
      progress.show(done + 1, of, path);
      await breathe();
      await control.turn();
    },
  });
}
