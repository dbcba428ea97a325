import type { Capture } from "../model/capture.ts";
import { known } from "../model/fact.ts";
import type { NoteWording } from "../model/note-wording.ts";
import type { KeepReason } from "../model/plan.ts";
import { ProblemError, type Problem } from "../model/problem.ts";
import { PRESET_TAGS } from "../model/property-names.ts";
import type { Settings } from "../model/settings.ts";
import type { Source } from "../model/source.ts";
import { cutFrontmatter } from "../markdown/frontmatter.ts";
import { READABLE_EXTENSIONS } from "../model/readable-names.ts";
import { sourceNote, type SourceNoteOptions } from "../notes/source-note.ts";
import { captureFingerprint } from "../vault/ledger.ts";
import { ID_PROPERTY } from "../vault/note-index.ts";
import type { PlannedVault } from "../vault/planned-vault.ts";
import { worksOf, type WorkIndex } from "./work-index.ts";

/** What becomes of a source whose work the vault has: its note is left, gets what it lacks, or stands beside a new one. */
export const EXISTING_CHOICES = ["keep", "complete", "separate"] as const;
export type ExistingChoice = (typeof EXISTING_CHOICES)[number];

/** A source ready to become a note, with the capture that its text was read from, when there is one. */
export interface ReadSource {
  readonly source: Source;
  readonly capture?: Capture;
  readonly citekey?: string;
  /** Whether a list vouches for its facts. */
  readonly listed?: boolean;
  /** By default a note that is there is kept, and a note of the vault that is itself the capture gets what it lacks. */
  readonly existing?: ExistingChoice;
}

/** Where a source will stand. */
export interface SourcePlace {
  /** Path of its note; absent for one that the user deleted, and for one that could not be planned. */
  readonly path?: string;
  /** Why the note is taken for the source's; absent for a new note. */
  readonly present?: KeepReason;
  /** Path of the capture that its note links to; absent where none is kept. */
  readonly original?: string;
  /** Why it could not be planned. */
  readonly problem?: Problem;
}

/**
 * Plans the notes of sources. A source that the vault has already is left alone unless its choice says otherwise.
 * @param options.again makes notes anew that the user deleted; an import by hand asks for just that.
 * @param options.today the day of the import.
 * @returns the place of each source, in the order given, and why some could not be planned.
 */
export async function planImport(
  sources: readonly ReadSource[],
  vault: PlannedVault,
  settings: Settings,
  wording: NoteWording,
  options: { again: boolean; today: string },
): Promise<{ places: SourcePlace[]; problems: Problem[] }> {
  const works = worksOf(vault.index.all());
  const problems: Problem[] = [];
  const places: SourcePlace[] = [];
  for (const read of sources) {
    try {
      places.push(await placeOf(read));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
      places.push({ problem: error.problem });
    }
  }
  await vault.writeDrafts();
  return { places, problems };

  async function placeOf(read: ReadSource): Promise<SourcePlace> {
    const { source, capture } = read;
    const present = noteOf(read, vault, works);
    // Two notes cannot have one id: the very same text is never apart.
    if (present && (read.existing !== "separate" || present.because === "already in the vault")) {
      const place = { path: present.path, present: present.because };
      if ((read.existing ?? (present.because === "is the note itself" ? "complete" : "keep")) === "complete") return { ...place, ...originalAt(await completeNote(present.path, read, vault, settings, wording, options.today)) };
      vault.keep(present.path, present.because);
      return place;
    }
    const bytes = capture && captureFingerprint(capture.bytes);
    const deleted = [source.id, idOfCapture(capture, vault)].find((id) => id !== undefined && vault.wasDeleted(id));
    if (!options.again && deleted !== undefined) {
      vault.keepDeleted(deleted);
      return {};
    }
    const original = await keptOriginal(source, capture, vault, settings, wording);
    const path = vault.place({ ...sourceNote(source, wording, { ...sourceOptions(settings, options.today), original }), remembered: { capture: bytes } });
    return { path, ...originalAt(original) };
  }
}

const originalAt = (original: string | undefined): { original?: string } => (original === undefined ? {} : { original });

/** The note that a source has in the vault: the one with its id, the capture itself where it is a note, or one of the same work. */
function noteOf({ source, capture, citekey }: ReadSource, vault: PlannedVault, works: WorkIndex<string>): { path: string; because: KeepReason } | undefined {
  const sameText = vault.index.withId(source.id);
  if (sameText) return { path: sameText.path, because: "already in the vault" };
  if (capture?.vaultPath !== undefined && /\.md$/iu.test(capture.vaultPath)) return { path: capture.vaultPath, because: "is the note itself" };
  // The same file, which a better reader may read otherwise.
  const sameCapture = vault.index.withId(idOfCapture(capture, vault) ?? "");
  if (sameCapture) return { path: sameCapture.path, because: "the same work is in the vault" };
  const [path] = works.find({ facts: source.facts, citekey });
  return path === undefined ? undefined : { path, because: "the same work is in the vault" };
}

function idOfCapture(capture: Capture | undefined, vault: PlannedVault): string | undefined {
  return capture && vault.ledger.idOfCapture(captureFingerprint(capture.bytes));
}

/** Properties that only a note which the import makes has. */
const OF_NEW_NOTES: readonly string[] = ["aliases", "tags", "created"];

/** How a new source note is written. */
function sourceOptions(settings: Settings, today: string): SourceNoteOptions {
  return { folder: settings.sourceFolder, template: settings.sourceTemplate, tags: PRESET_TAGS[settings.propertyPreset], today };
}

/**
 * Plans to add to a note what a source knows beyond it: facts, the original, and the text where the note has none or less of it.
 * @returns the path of the original that it links to from now on.
 */
async function completeNote(path: string, { source, capture }: ReadSource, vault: PlannedVault, settings: Settings, wording: NoteWording, today: string): Promise<string | undefined> {
  const before = await vault.read(path);
  const properties = vault.propertiesOf(before);
  const id = properties[ID_PROPERTY];
  const isItself = capture?.vaultPath === path;
  const original = isItself || "original" in properties ? undefined : await keptOriginal(source, capture, vault, settings, wording);
  const isEmpty = before.slice(cutFrontmatter(before).bodyStart).trim() === "";
  // What a user has written stays without what the template puts around the text.
  const options = isEmpty ? { ...sourceOptions(settings, today), original } : { folder: "", original };
  const { frontmatter, body } = sourceNote({ ...source, id: typeof id === "string" ? id : source.id }, wording, options);
  const access = properties["access"];
  const isFuller = known(source.facts.access) === "full" && (access === "abstract" || access === "partial");
  const addsText = !isItself && source.text.trim() !== "" && (isEmpty || isFuller);
  vault.edit({
    path,
    before,
    blockIds: [],
    properties: frontmatter.filter(([key]) => !OF_NEW_NOTES.includes(key)),
    ...(addsText && isFuller ? { corrections: [["access", access, "full"] as const] } : {}),
    ...(addsText ? { added: isEmpty ? body : [`## ${wording.fullText}\n\n`, ...body] } : {}),
  });
  return original;
}

/** The path of the capture in the vault: where it is already, or where it will be kept, called like its note. */
async function keptOriginal(source: Source, capture: Capture | undefined, vault: PlannedVault, settings: Settings, wording: NoteWording): Promise<string | undefined> {
  // Passages of a PDF link to its pages, so it has to be there.
  if (!capture || (!settings.keepOriginal && source.format !== "pdf")) return undefined;
  if (capture.vaultPath !== undefined) return capture.vaultPath;
  const { name } = sourceNote(source, wording, { folder: settings.sourceFolder });
  return vault.attach(settings.attachmentFolder, name, extensionOf(source, capture), capture.bytes);
}

const EXTENSIONS: Readonly<Record<string, string>> = { pdf: "pdf", html: "html" };

/** The capture's own extension, unless it hides what the file is. */
function extensionOf({ format }: Source, { name, address }: Capture): string {
  const byFormat = EXTENSIONS[format];
  const own = address === undefined ? /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() : undefined;
  if (byFormat === "pdf" || own === undefined) return byFormat ?? "txt";
  // A Markdown capture under its own extension would be one more note in the vault; one that is not known may be a program's.
  return own === "md" || own === "markdown" || !READABLE_EXTENSIONS.includes(own) ? "txt" : own;
}
