import type { NoteWording } from "../model/note-wording.ts";
import type { Settings } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { fileName } from "../notes/file-name.ts";
import { nameNote } from "../notes/name-note.ts";
import type { ApplyOptions } from "../vault/apply-plan.ts";
import { carryOut } from "../vault/carry-out.ts";
import { Ledger } from "../vault/ledger.ts";
import { PlannedVault } from "../vault/planned-vault.ts";
import { hasLinkToLead, namesIn, NAME_ROLES, type NamesInVault } from "./linked-names.ts";
import { runReport, type RunReport } from "./run-report.ts";

/** A note to make: what it is to be called, and its other names. */
export interface ChosenName {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Looks which names the notes of a vault link to; nothing is written. */
export async function findNames(port: VaultPort): Promise<NamesInVault> {
  return namesIn(await PlannedVault.open(port, await Ledger.open(port)));
}

/**
 * Makes a note for each chosen name, and leads to them the links that say one of their names, as one run that can be undone.
 * @throws ProblemError `vault is busy` when another program writes to the vault.
 */
export async function makeNameNotes(
  chosen: readonly ChosenName[],
  port: VaultPort,
  options: ApplyOptions & { readonly settings: Settings; readonly wording: NoteWording },
): Promise<RunReport> {
  const { report } = await carryOut(port, options, async (vault) => {
    planNameNotes(chosen, vault, options.settings.nameFolder, options.wording);
    for (const { path, frontmatter } of [...vault.index.ours()]) if (hasLinkToLead(frontmatter, vault)) await vault.leadNames(path, NAME_ROLES);
  });
  return runReport(report);
}

/** Plans the notes of names; one that a note goes by already, made meanwhile, is left. */
export function planNameNotes(chosen: readonly ChosenName[], vault: PlannedVault, folder: string, wording: NoteWording): void {
  for (const { name, aliases } of chosen)
    if (vault.index.called(name) === undefined) vault.addNamed(folder, fileName(name, "unnamed"), (given) => nameNote(given, [name, ...aliases], wording, (key) => vault.naming.nameOf(key) ?? key));
}
