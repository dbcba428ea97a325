import { ProblemError } from "../model/problem.ts";
import type { Report } from "../notes/recommendation-note.ts";
import { wikilinkTarget } from "../notes/wikilink.ts";
import { ID_PROPERTY, noteName } from "../vault/note-index.ts";
import type { PlannedVault } from "../vault/planned-vault.ts";

/** A source note as it stands in the vault, or as it will once the plan is applied. */
export interface SourceInVault {
  readonly path: string;
  readonly name: string;
  /** The whole note, frontmatter and all: places of recommendations are places in it. */
  readonly text: string;
  readonly report: Report;
  /** Names of whoever signs or publishes it. */
  readonly voices: readonly string[];
  /** What the note links to as its original, where that is a PDF, whose pages can be linked to. */
  readonly originalPdf?: string;
}

/**
 * Opens a source note.
 * @throws ProblemError when the note carries no id of a source.
 */
export async function openSource(path: string, vault: PlannedVault): Promise<SourceInVault> {
  const text = await vault.read(path);
  const properties = vault.propertiesOf(text);
  const id = properties[ID_PROPERTY];
  if (typeof id !== "string" || "report" in properties)
    throw new ProblemError({ code: "note is not a source", severity: "error", item: path });
  const { source, author, date, publisher } = properties;
  const original = wikilinkTarget(properties["original"])?.target;
  return {
    path,
    name: noteName(path),
    text,
    ...(original !== undefined && /\.pdf$/iu.test(original) ? { originalPdf: original } : {}),
    voices: [author, publisher].flat().filter((one): one is string => typeof one === "string").map((one) => wikilinkTarget(one)?.target ?? one),
    report: {
      id,
      ...(typeof source === "string" ? { source } : {}),
      ...(Array.isArray(author) ? { author: author.filter((one): one is string => typeof one === "string") } : {}),
      ...(typeof date === "string" ? { date } : {}),
    },
  };
}

/** Whether a recommendation has its note, had one that the user deleted, or never had one. */
export type NoteState = "has a note" | "note was deleted" | "no note yet";

/** Tells whether the recommendation with an id has a note. */
export function noteState(id: string, vault: PlannedVault): NoteState {
  if (vault.index.withId(id)) return "has a note";
  return vault.wasDeleted(id) ? "note was deleted" : "no note yet";
}
