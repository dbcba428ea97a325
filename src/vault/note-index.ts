import { OWN_NAMING, type PropertyNaming } from "../model/property-names.ts";
import type { NoteSummary } from "../model/vault-port.ts";

/** What the plugin calls its ids in frontmatter. */
export const ID_PROPERTY = "source-ties-id";

/** Letters that differ only in case or composition make one name on most file systems. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Names of files that some file system takes for one: in any case, composed or not, with or without what cannot be seen. */
export function foldFileName(path: string): string {
  return path.normalize("NFC").replace(/\p{Default_Ignorable_Code_Point}/gu, "").toUpperCase().toLowerCase().normalize("NFC");
}

/** The last part of a path, without `.md`; another extension stays, as links need it. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/iu, "");
}

/**
 * Finds notes by the plugin's id, and by the names and aliases that a person, body or actor goes by.
 * Names of the plugin's own notes are left out of the latter: a report called “Norway” is not the state.
 */
export class NoteIndex {
  readonly #byId = new Map<string, NoteSummary>();
  readonly #idByPath = new Map<string, string>();
  readonly #byName = new Map<string, string>();
  readonly #byAlias = new Map<string, string>();
  readonly #all: NoteSummary[] = [];

  /** @param naming what the vault calls the plugin's properties; the index has them under their own names. */
  constructor(notes: readonly NoteSummary[], naming: PropertyNaming = OWN_NAMING) {
    for (const { path, frontmatter } of notes) this.add({ path, frontmatter: naming.read(frontmatter) });
  }

  add(note: NoteSummary): void {
    this.#all.push(note);
    const id = note.frontmatter[ID_PROPERTY];
    if (typeof id === "string") {
      this.#idByPath.set(note.path, id);
      if (!this.#byId.has(id)) this.#byId.set(id, note);
      return;
    }
    rememberFirst(this.#byName, foldName(noteName(note.path)), note.path);
    for (const alias of aliasesOf(note)) rememberFirst(this.#byAlias, foldName(alias), note.path);
  }

  /** The note that carries an id, wherever it is and whatever it is called. */
  withId(id: string): NoteSummary | undefined {
    return this.#byId.get(id);
  }

  /** The id that the note at a path carries. */
  idAt(path: string): string | undefined {
    return this.#idByPath.get(path);
  }

  /** All notes of the vault, with the plugin's properties under its own names. */
  all(): Iterable<NoteSummary> {
    return this.#all;
  }

  /** All notes that carry an id of the plugin's. */
  ours(): Iterable<NoteSummary> {
    return this.#byId.values();
  }

  /** The path of the user's note that goes by a name, by its file name first, then by its aliases. */
  called(name: string): string | undefined {
    return this.#byName.get(foldName(name)) ?? this.#byAlias.get(foldName(name));
  }
}

function rememberFirst(map: Map<string, string>, key: string, path: string): void {
  if (!map.has(key)) map.set(key, path);
}

function aliasesOf(note: NoteSummary): string[] {
  const value = note.frontmatter["aliases"];
  const listed: unknown[] = Array.isArray(value) ? value : [value];
  return listed.filter((alias): alias is string => typeof alias === "string");
}
