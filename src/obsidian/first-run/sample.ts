import type { Host } from "../host.ts";
import { messages } from "../../messages/messages.ts";
import { ProblemError } from "../../model/problem.ts";
import { readCapture } from "../../read/read-capture.ts";
import type { ImportReport } from "../../workflow/import-sources.ts";
import { makeSample } from "../../workflow/make-sample.ts";
import { openVault } from "../ports/open-vault.ts";
import { portsFromApp } from "../ports/read-ports.ts";
import { undoLastImport } from "../runs/undo-last-import.ts";
import { SAMPLE_NAME, SAMPLE_REPORT } from "./sample-report.ts";

/**
 * Makes the notes of the sample in a folder of their own.
 * @throws ProblemError `vault is busy` when another program writes to the vault.
 */
export async function addSample(host: Host): Promise<ImportReport> {
  const outcome = await readCapture({ name: SAMPLE_NAME, bytes: new TextEncoder().encode(SAMPLE_REPORT) }, portsFromApp);
  if ("problem" in outcome) throw new ProblemError(outcome.problem);
  const [folder, recommendationFolder, nameFolder] = sampleFolders();
  return makeSample(outcome.source, openVault(host), {
    settings: { ...host.settings, sourceFolder: folder, recommendationFolder, nameFolder, keepOriginal: false },
    wording: messages.note,
    recommendations: "all",
    again: true,
    now: new Date(),
  });
}

/** Undoes the import of the sample, which is the last one, and takes the folders away that it leaves empty. */
export async function undoSample(host: Host): Promise<void> {
  await undoLastImport(host);
  const [folder, ...inner] = sampleFolders();
  for (const path of [...inner, folder]) {
    const left = host.app.vault.getFolderByPath(path);
    if (left?.children.length === 0) await host.app.fileManager.trashFile(left);
  }
}

/** The folders of the sample's source, recommendations and names. */
function sampleFolders(): [string, string, string] {
  const { folder, recommendationFolder, nameFolder } = messages.welcome;
  return [folder, `${folder}/${recommendationFolder}`, `${folder}/${nameFolder}`];
}
