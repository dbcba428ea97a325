import type { Link, NoteDraft, NoteEdit, NoteText, PropertyValue } from "../model/note-draft.ts";
import type { KeepReason, Plan, PlanItem } from "../model/plan.ts";
import { ProblemError } from "../model/problem.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { setBlockIds } from "../notes/block-id.ts";
import { fileName } from "../notes/file-name.ts";
import { addProperties, correctProperty } from "../markdown/add-properties.ts";
import { writeFrontmatter } from "../markdown/frontmatter.ts";
import { findManagedBlock, managedBlock, withManagedBlock } from "../notes/managed-block.ts";
import { wikilink } from "../notes/wikilink.ts";
import type { Ledger } from "./ledger.ts";
import { ID_PROPERTY, NoteIndex, foldFileName, noteName } from "./note-index.ts";

/**
 * The vault as it will be: what it holds now, with every change planned so far laid over it. Drafts are placed and
 * edits made here, in memory; `plan()` tells what has to be written to make it so.
 */
export class PlannedVault {
  readonly #port: VaultPort;
  readonly #ledger: Ledger;
  readonly #index: NoteIndex;
  /** How many files go by a name, so that links by name stay unambiguous. */
  readonly #names = new Map<string, number>();
  /** What a link's target leads to: a path, or a name alone. */
  readonly #pathsByLink = new Map<string, string>();
  readonly #paths: Set<string>;
  readonly #items = new Map<string, PlanItem>();
  readonly #conflicts: PlanItem[] = [];
  readonly #drafts: { draft: NoteDraft; path: string }[] = [];

  private constructor(port: VaultPort, ledger: Ledger, index: NoteIndex, paths: readonly string[]) {
    this.#port = port;
    this.#ledger = ledger;
    this.#index = index;
    this.#paths = new Set(paths.map(foldFileName));
    for (const path of paths) this.#countName(path);
  }

  /** Looks at what the vault holds; nothing is written until a plan is applied. */
  static async open(port: VaultPort, ledger: Ledger): Promise<PlannedVault> {
    const [notes, paths] = await Promise.all([port.notes(), port.paths()]);
    return new PlannedVault(port, ledger, new NoteIndex(notes), paths);
  }

  get index(): NoteIndex {
    return this.#index;
  }

  /** A note's text as it will be, or as it is when nothing is planned for it. */
  async read(path: string): Promise<string> {
    const item = this.#items.get(path);
    if (item?.action === "create") return item.text;
    if (item?.action === "update") return item.after;
    return this.#port.read(path);
  }

  /**
   * Places a note: finds the one with its id, or reserves a free path for it.
   * @returns the path that the note has or will have.
   */
  place(draft: NoteDraft): string {
    const present = this.#index.withId(draft.id);
    if (present) {
      this.keep(present.path, "already in the vault");
      return present.path;
    }
    const path = this.#freePath(draft.folder, draft.name, "md");
    this.#index.add({ path, frontmatter: { [ID_PROPERTY]: draft.id } });
    this.#drafts.push({ draft, path });
    return path;
  }

  /** Whether a note was made before and is no longer in the vault. */
  wasDeleted(id: string): boolean {
    return this.#ledger.pathOf(id) !== undefined && this.#index.withId(id) === undefined;
  }

  /**
   * Writes out every draft placed since the last call. Their links can be written only now, when it is known
   * what all of them are called.
   */
  writeDrafts(): void {
    for (const { draft, path } of this.#drafts.splice(0)) {
      const frontmatter = draft.frontmatter.map(([key, value]) => [key, this.#property(value)] as const);
      const managed = draft.managed === undefined ? "" : `\n${managedBlock(this.#text(draft.managed))}\n`;
      const body = this.#text(draft.body);
      const text = `${writeFrontmatter(frontmatter)}${body === "" ? "" : `\n${body}`}${managed}`;
      this.#items.set(path, { action: "create", kind: draft.kind, id: draft.id, path, text });
    }
  }

  /**
   * Adds to a note what it lacks and renews its managed block; a managed block that the user edited is left as it is.
   * @throws ProblemError when properties are to be added to a note whose frontmatter is not valid.
   */
  edit(edit: NoteEdit): void {
    let after = setBlockIds(edit.before, edit.blockIds);
    if (edit.added !== undefined) after = `${after}${after.endsWith("\n") ? "\n" : "\n\n"}${this.#text(edit.added).trim()}\n`;
    if (edit.managed !== undefined) {
      const offered = this.#text(edit.managed);
      const present = findManagedBlock(after);
      if (present?.edited === true) {
        if (present.content !== offered.trim()) this.#conflicts.push({ action: "conflict", path: edit.path, offered });
      } else after = withManagedBlock(after, offered);
    }
    for (const [key, from, to] of edit.corrections ?? []) after = correctProperty(after, key, from, to);
    if (edit.properties !== undefined) {
      const withAll = addProperties(after, edit.properties.map(([key, value]) => [key, this.#property(value)]));
      if (withAll === undefined) throw new ProblemError({ code: "frontmatter is not valid", severity: "error", item: edit.path });
      after = withAll;
    }
    const planned = this.#items.get(edit.path);
    if (planned?.action === "create") this.#items.set(edit.path, { ...planned, text: after });
    else if (after === edit.before) this.keep(edit.path, "nothing to change");
    else {
      const before = planned?.action === "update" ? planned.before : edit.before;
      this.#items.set(edit.path, { action: "update", path: edit.path, before, after });
    }
  }

  /**
   * Reserves a path for a file that is kept as it was, and plans to write it.
   * @param name the name wanted, legal everywhere, without extension.
   * @param extension without a dot.
   */
  attach(folder: string, name: string, extension: string, bytes: Uint8Array): string {
    const path = this.#freePath(folder, name, extension);
    this.#items.set(path, { action: "attach", path, bytes });
    return path;
  }

  /** Notes that a note which the user deleted is not made again. */
  keepDeleted(id: string): void {
    const path = this.#ledger.pathOf(id);
    if (path !== undefined) this.keep(path, "deleted by the user");
  }

  /** The path of the note that a wikilink's target leads to, by its path or by its name. */
  pathOfLink(target: string): string | undefined {
    return this.#pathsByLink.get(foldFileName(target));
  }

  /** Notes that a path stays as it is, and why. */
  keep(path: string, reason: KeepReason): void {
    const planned = this.#items.get(path);
    if (planned === undefined || (planned.action === "keep" && planned.reason === "nothing to change"))
      this.#items.set(path, { action: "keep", path, reason });
  }

  plan(): Plan {
    this.writeDrafts();
    return { items: [...this.#items.values(), ...this.#conflicts] };
  }

  /** A free path whose name no other file of the vault has, so that a link by name can mean nothing else. */
  #freePath(folder: string, name: string, extension: string): string {
    const directory = folder === "" ? "" : `${folder}/`;
    for (let number = 1; ; number++) {
      const numbered = number === 1 ? name : `${name} ${number}`;
      const path = `${directory}${numbered}.${extension}`;
      const linkName = extension === "md" ? numbered : `${numbered}.${extension}`;
      if (this.#paths.has(foldFileName(path)) || this.#names.has(foldFileName(linkName))) continue;
      this.#paths.add(foldFileName(path));
      this.#countName(path);
      return path;
    }
  }

  #countName(path: string): void {
    const name = foldFileName(noteName(path));
    this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
    this.#pathsByLink.set(foldFileName(path.replace(/\.md$/iu, "")), path);
    if (!this.#pathsByLink.has(name)) this.#pathsByLink.set(name, path);
  }

  #property(value: PropertyValue): unknown {
    if (typeof value === "string") return value;
    if (Array.isArray(value)) return (value as readonly (string | Link)[]).map((one) => this.#property(one));
    return this.#link(value as Link);
  }

  #text(text: NoteText): string {
    return text.map((part) => (typeof part === "string" ? part : this.#link(part))).join("");
  }

  /** Links in properties are wikilinks, as Markdown links are not live there; links in bodies are like them. */
  #link({ to, subpath, display }: Link): string {
    if ("path" in to) return wikilink(this.#linkTarget(to.path), { subpath, display });
    if ("id" in to) {
      const path = this.#index.withId(to.id)?.path;
      if (path === undefined) throw new Error(`No note with the id ${to.id} was placed before it was linked.`);
      return wikilink(this.#linkTarget(path), { subpath, display });
    }
    const path = this.#index.called(to.name);
    // No note goes by that name yet: the link stays open, and shows in the graph all the same.
    const target = path === undefined ? fileName(to.name, "unnamed") : this.#linkTarget(path);
    return wikilink(target, { subpath, display: display ?? to.name });
  }

  /** The name alone where it is the only one, else the whole path. */
  #linkTarget(path: string): string {
    const name = noteName(path);
    return (this.#names.get(foldFileName(name)) ?? 0) > 1 ? path.replace(/\.md$/iu, "") : name;
  }
}
