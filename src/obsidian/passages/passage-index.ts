import { Component, getLinkpath, parseLinktext, TFile, type App } from "obsidian";
import type { Host } from "../host.ts";
import { ownProperties, passageLink } from "../source-notes.ts";

/** A recommendation note, as far as its passage's marker and neighbours have to know it. */
export interface NotedPassage {
  /** Path of the recommendation note. */
  readonly path: string;
  /** Where the passage stands in the source: `#^block-id` or `#Heading`. */
  readonly subpath: string;
  /** Empty where the note does not say it. */
  readonly action: string;
  readonly status: string;
  readonly strength: string;
}

/**
 * Which passages of which source have notes. It is built from the metadata cache when somebody first asks, and kept up by the
 * cache's events from then on; no note is read, and none is looked at twice without a reason.
 */
export class PassageIndex extends Component {
  readonly #host: Host;
  readonly #app: App;
  readonly #bySource = new Map<string, Map<string, NotedPassage>>();
  readonly #sourceOfNote = new Map<string, string>();
  readonly #listeners = new Set<(source: string) => void>();
  #isBuilt = false;
  #isTelling = true;

  constructor(host: Host) {
    super();
    this.#host = host;
    this.#app = host.app;
  }

  override onload(): void {
    const { metadataCache, vault } = this.#app;
    // `resolve` follows `changed`, and comes also when a link leads elsewhere because another note came, went or was renamed.
    this.registerEvent(metadataCache.on("resolve", (file) => { this.#enter(file); }));
    this.registerEvent(metadataCache.on("deleted", (file) => { this.#forget(file.path); }));
    this.registerEvent(
      vault.on("rename", (file, oldPath) => {
        if (!this.#isBuilt || !(file instanceof TFile)) return;
        this.#forget(oldPath);
        this.#moveSource(oldPath, file.path);
        this.#enter(file);
      }),
    );
  }

  /** The notes of a source's passages, in no order; empty for a note that is no source. */
  of(source: string): readonly NotedPassage[] {
    this.#build();
    return [...(this.#bySource.get(source)?.values() ?? [])];
  }

  /** The notes of a source's passages, those of one place together; empty for a note that is no source. */
  byPlace(source: string): ReadonlyMap<string, readonly NotedPassage[]> {
    const places = new Map<string, NotedPassage[]>();
    for (const noted of this.of(source)) {
      const here = places.get(noted.subpath);
      if (here) here.push(noted);
      else places.set(noted.subpath, [noted]);
    }
    return places;
  }

  /** The source whose passage a recommendation note is of; `undefined` for any other note, and where the source is not in the vault. */
  sourceOf(note: string): string | undefined {
    this.#build();
    return this.#sourceOfNote.get(note);
  }

  /**
   * Has a function called with a source's path whenever something about its passages' notes changed.
   * @returns how to stop it.
   */
  onChange(listener: (source: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #build(): void {
    if (this.#isBuilt) return;
    this.#isBuilt = true;
    // Nobody has seen anything older; and whoever asks first may be drawing, which must not begin anew meanwhile.
    this.#isTelling = false;
    for (const file of this.#app.vault.getMarkdownFiles()) this.#enter(file);
    this.#isTelling = true;
  }

  #enter(file: TFile): void {
    if (!this.#isBuilt) return;
    const cache = this.#app.metadataCache.getFileCache(file);
    const link = passageLink(this.#host, cache);
    const source = link === undefined ? undefined : this.#app.metadataCache.getFirstLinkpathDest(getLinkpath(link), file.path)?.path;
    if (link === undefined || source === undefined) {
      this.#forget(file.path);
      return;
    }
    const { action, status, strength } = ownProperties(this.#host, cache) ?? {};
    const noted: NotedPassage = {
      path: file.path,
      subpath: parseLinktext(link).subpath,
      action: wordsOf(action),
      status: wordsOf(status),
      strength: wordsOf(strength),
    };
    if (this.#sourceOfNote.get(file.path) !== source) this.#forget(file.path);
    const notes = this.#bySource.get(source) ?? new Map<string, NotedPassage>();
    if (isSame(notes.get(file.path), noted)) return;
    notes.set(file.path, noted);
    this.#bySource.set(source, notes);
    this.#sourceOfNote.set(file.path, source);
    this.#tell(source);
  }

  #forget(note: string): void {
    const source = this.#sourceOfNote.get(note);
    if (source === undefined) return;
    this.#sourceOfNote.delete(note);
    const notes = this.#bySource.get(source);
    notes?.delete(note);
    if (notes?.size === 0) this.#bySource.delete(source);
    this.#tell(source);
  }

  #moveSource(from: string, to: string): void {
    const notes = this.#bySource.get(from);
    if (!notes) return;
    this.#bySource.delete(from);
    this.#bySource.set(to, notes);
    for (const note of notes.keys()) this.#sourceOfNote.set(note, to);
    this.#tell(to);
  }

  #tell(source: string): void {
    if (this.#isTelling) for (const listener of [...this.#listeners]) listener(source);
  }
}

function wordsOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isSame(one: NotedPassage | undefined, other: NotedPassage): boolean {
  return one !== undefined && one.subpath === other.subpath && one.action === other.action && one.status === other.status && one.strength === other.strength;
}
