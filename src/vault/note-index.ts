import { ID_PROPERTY } from "../model/id-property.ts";
import { OWN_NAMING, type PropertyNaming } from "../model/property-names.ts";
import type { NoteSummary } from "../model/vault-port.ts";
import { nameKeys, plainName, withShortForm } from "../notes/name-keys.ts";

export { ID_PROPERTY };

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
  /** Paths of the user's notes by what they are called, the surest first: file name, alias, file name and alias as people compare them. */
  readonly #byExactName = new Map<string, Set<string>>();
  readonly #byExactAlias = new Map<string, Set<string>>();
  readonly #byPlainName = new Map<string, Set<string>>();
  readonly #byPlainAlias = new Map<string, Set<string>>();
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
    const name = noteName(note.path);
    remember(this.#byExactName, [foldName(name)], note.path);
    remember(this.#byPlainName, keysOfNote(name), note.path);
    for (const alias of aliasesOf(note)) {
      remember(this.#byExactAlias, [foldName(alias)], note.path);
      remember(this.#byPlainAlias, keysOfNote(alias), note.path);
    }
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

  /**
   * The path of the user's note that goes by a name, by its file name first, then by its aliases, then by either as people compare names:
   * “The Finance Ministry” is “Finance ministry”, “Levin, Norman D.” is “Norman D. Levin”.
   * @returns `undefined` when no note goes by it, and when several do: which is meant is not guessed.
   */
  called(name: string): string | undefined {
    const keys = nameKeys(name);
    for (const [map, wanted] of [[this.#byExactName, [foldName(name)]], [this.#byExactAlias, [foldName(name)]], [this.#byPlainName, keys], [this.#byPlainAlias, keys]] as const) {
      const paths = new Set(wanted.flatMap((key) => [...(map.get(key) ?? [])]));
      if (paths.size > 0) return paths.size === 1 ? [...paths][0] : undefined;
    }
    return undefined;
  }
}

function remember(map: Map<string, Set<string>>, keys: readonly string[], path: string): void {
  for (const key of keys) {
    const paths = map.get(key);
    if (paths) paths.add(path);
    else map.set(key, new Set([path]));
  }
}

/** A note that is itself called “Department of Finance (DoF)” goes by the short form too. */
function keysOfNote(name: string): string[] {
  const short = withShortForm(name)?.short;
  return short === undefined ? nameKeys(name) : [...nameKeys(name), plainName(short)];
}

function aliasesOf(note: NoteSummary): string[] {
  const value = note.frontmatter["aliases"];
  const listed: unknown[] = Array.isArray(value) ? value : [value];
  return listed.filter((alias): alias is string => typeof alias === "string");
}
