import type { Capture } from "../model/capture.ts";
import { known } from "../model/fact.ts";
import type { NoteWording } from "../model/note-wording.ts";
import type { Settings } from "../model/settings.ts";
import type { Source } from "../model/source.ts";
import { sourceNote } from "../notes/source-note.ts";
import type { PlannedVault } from "../vault/planned-vault.ts";

/** A source ready to become a note, with the capture that it was read from. */
export interface ReadSource {
  readonly source: Source;
  readonly capture: Capture;
}

/**
 * Plans the notes of sources. A source that the vault has already, by its text or by its address, is kept as it is.
 * @param options.again makes notes anew that the user deleted; an import by hand asks for just that.
 * @returns the path of each source's note, in the order given; `undefined` for one that the user deleted.
 */
export function planImport(
  sources: readonly ReadSource[],
  vault: PlannedVault,
  settings: Settings,
  wording: NoteWording,
  options: { again: boolean },
): (string | undefined)[] {
  const paths = sources.map(({ source, capture }) => {
    const present = findSourceNote(source, vault);
    if (present !== undefined) {
      vault.keep(present, "already in the vault");
      return present;
    }
    if (!options.again && vault.wasDeleted(source.id)) {
      vault.keepDeleted(source.id);
      return undefined;
    }
    const original = settings.keepOriginal ? keepOriginal(source, capture, vault, settings, wording) : undefined;
    return vault.place(sourceNote(source, wording, { folder: settings.sourceFolder, original }));
  });
  vault.writeDrafts();
  return paths;
}

/** The path of the note that a source has in the vault already, by its id or by its address. */
export function findSourceNote(source: Source, vault: PlannedVault): string | undefined {
  const sameText = vault.index.withId(source.id);
  if (sameText) return sameText.path;
  const address = known(source.facts.source);
  if (address === undefined) return undefined;
  for (const note of vault.index.ours())
    // A recommendation note repeats its report's address; it is told by its link to the report.
    if (note.frontmatter["source"] === address && !("report" in note.frontmatter)) return note.path;
  return undefined;
}

/** The path of the capture in the vault: where it is already, or where it will be kept, called like its note. */
function keepOriginal(source: Source, capture: Capture, vault: PlannedVault, settings: Settings, wording: NoteWording): string {
  if (capture.vaultPath !== undefined) return capture.vaultPath;
  const { name } = sourceNote(source, wording, { folder: settings.sourceFolder });
  const extension = /\.([a-z0-9]{1,8})$/iu.exec(capture.name)?.[1]?.toLowerCase() ?? "txt";
  // A Markdown capture under its own extension would be one more note in the vault.
  return vault.attach(settings.attachmentFolder, name, extension === "md" ? "txt" : extension, capture.bytes);
}
