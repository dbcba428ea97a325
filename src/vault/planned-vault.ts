import type { NoteDraft, NoteEdit, NoteText } from "../model/note-draft.ts";
import type { KeepReason, Plan, PlanItem, Remembered } from "../model/plan.ts";
import { ProblemError } from "../model/problem.ts";
import { OWN_NAMING, type PropertyNaming } from "../model/property-names.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { setBlockIds } from "../notes/block-id.ts";
import { exactFingerprint } from "../model/fingerprint.ts";
import { addProperties, correctProperty } from "../markdown/add-properties.ts";
import { readProperties, writeFrontmatter, type Properties } from "../markdown/frontmatter.ts";
import { findManagedBlock, managedBlock, withManagedBlock } from "../notes/managed-block.ts";
import { leadLinks } from "./lead-links.ts";
import { LinkWriter } from "./link-writer.ts";
import type { Ledger } from "./ledger.ts";
import { ID_PROPERTY, NoteIndex, noteName } from "./note-index.ts";
import { propertyMarks, renewProperties } from "./renew-properties.ts";
import { pathsCalled, VaultNames } from "./vault-names.ts";

/** A note went away while a plan was made on it. */
export class NoteIsGone extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} is no longer there`);
    this.path = path;
  }
}

/** What a note holds that is its user's from the start. */
export interface NamedNote {
  readonly frontmatter: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
}

/** What an earlier plan of a run came to. */
export interface EarlierPlan {
  /** Paths that were found taken, whether the vault shows it yet or not. */
  readonly taken: readonly string[];
  /** Texts that were written, by path. */
  readonly written: ReadonlyMap<string, string>;
}

const ORDER: readonly PlanItem["action"][] = ["attach", "create", "update", "keep", "conflict"];

const NO_PLAN: EarlierPlan = { taken: [], written: new Map() };

/**
 * The vault as it will be: what it holds now, with every change planned so far laid over it. Drafts are placed and
 * edits made here, in memory; `plan()` tells what has to be written to make it so.
 */
export class PlannedVault {
  readonly #port: VaultPort;
  readonly #ledger: Ledger;
  readonly #index: NoteIndex;
  readonly #naming: PropertyNaming;
  readonly #written: ReadonlyMap<string, string>;
  readonly #names: VaultNames;
  readonly #links: LinkWriter;
  readonly #items = new Map<string, PlanItem>();
  readonly #conflicts = new Map<string, PlanItem>();
  readonly #placed = new Set<string>();
  readonly #drafts: { draft: NoteDraft; path: string; isPresent: boolean }[] = [];

  private constructor(port: VaultPort, ledger: Ledger, index: NoteIndex, paths: readonly string[], written: ReadonlyMap<string, string>) {
    this.#written = written;
    this.#port = port;
    this.#ledger = ledger;
    this.#index = index;
    this.#naming = port.propertyNaming ?? OWN_NAMING;
    this.#names = new VaultNames(paths);
    this.#links = new LinkWriter(index, ledger, this.#names);
  }

  /**
   * Looks at what the vault holds; nothing is written until a plan is applied.
   * @param earlier what an earlier plan of the same run came to.
   */
  static async open(port: VaultPort, ledger: Ledger, earlier: EarlierPlan = NO_PLAN): Promise<PlannedVault> {
    const [notes, paths] = await Promise.all([port.notes(), port.paths()]);
    return new PlannedVault(port, ledger, new NoteIndex(notes, port.propertyNaming), [...new Set([...paths, ...earlier.taken])], earlier.written);
  }

  get index(): NoteIndex {
    return this.#index;
  }

  /**
   * A note's text as it will be, or as it is when nothing is planned for it.
   * @throws NoteIsGone when it was there when the vault was looked at, and is no longer.
   */
  async read(path: string): Promise<string> {
    const item = this.#items.get(path);
    if (item?.action === "create") return item.text;
    if (item?.action === "update") return item.after;
    try {
      return await this.#port.read(path);
    } catch (error) {
      throw (await this.#port.exists(path)) ? error : new NoteIsGone(path);
    }
  }

  /** A note's properties under the plugin's own names, whatever they are called in it. @param note its text. */
  propertiesOf(note: string): Properties {
    return this.#naming.read(readProperties(note));
  }

  /** What a note calls a property, or would. @param note its text. */
  nameIn(note: string, key: string): string {
    return this.#naming.nameIn(readProperties(note), key) ?? key;
  }

  /** How properties are called in this vault. */
  get naming(): PropertyNaming {
    return this.#naming;
  }

  /**
   * Places a note: finds the one with its id, which is renewed, or reserves a free path for it.
   * @returns the path that the note has or will have.
   */
  place(draft: NoteDraft): string {
    const present = this.#index.withId(draft.id);
    const path = present?.path ?? this.#names.reserve(draft.folder, draft.name, "md");
    if (this.#placed.has(draft.id)) return path;
    this.#placed.add(draft.id);
    if (!present) this.#index.add({ path, frontmatter: { [ID_PROPERTY]: draft.id } });
    this.#drafts.push({ draft, path, isPresent: present !== undefined });
    return path;
  }

  /** Whether a note was made before and is no longer in the vault. */
  wasDeleted(id: string): boolean {
    return this.#ledger.of(id) !== undefined && this.#index.withId(id) === undefined;
  }

  /** What is remembered of the notes that were made. */
  get ledger(): Ledger {
    return this.#ledger;
  }

  /**
   * Writes out every draft placed since the last call. Their links can be written only now, when it is known
   * what all of them are called.
   */
  async writeDrafts(): Promise<void> {
    for (const { draft, path, isPresent } of this.#drafts.splice(0)) {
      const properties = draft.frontmatter.map(([key, value]) => [key, this.#links.property(key, value)] as const);
      if (isPresent) {
        await this.#renew(draft, path, properties);
        continue;
      }
      const managed = draft.managed === undefined ? "" : `\n${managedBlock(this.#links.text(draft.managed), this.#links.identify)}\n`;
      const body = this.#links.text(draft.body);
      const below = draft.below === undefined ? "" : `\n${this.#links.text(draft.below)}`;
      const named = renamed(properties, (key) => this.#naming.nameOf(key));
      const text = `${writeFrontmatter(named)}${body === "" ? "" : `\n${body}`}${managed}${below}`;
      const remembered = { ...draft.remembered, ...(draft.renewed === undefined ? {} : { values: propertyMarks(properties, draft.renewed, draft.settled) }) };
      this.#items.set(path, { action: "create", id: draft.id, path, text, remembered, needs: this.#needs(draft.frontmatter) });
    }
  }

  /**
   * Renews what is still as the plugin wrote it in a note that is there: its managed block, and the properties that may be read better
   * than before. What the user changed stays.
   */
  async #renew(draft: NoteDraft, path: string, properties: readonly (readonly [string, unknown])[]): Promise<void> {
    const before = await this.read(path);
    const last = this.#ledger.of(draft.id)?.values;
    const renewed = last && renewProperties(before, properties, draft.renewed ?? [], last, this.#naming);
    let after = renewed?.note ?? before;
    if (draft.managed !== undefined) after = this.#withManaged(after, path, draft.managed);
    if (after === before) this.keep(path, "already in the vault");
    else this.#change(path, before, after, [], { id: draft.id, remembered: { ...draft.remembered, ...(renewed ? { values: renewed.marks } : {}) } });
  }

  /** The notes and files of this plan that properties link to, other than by a name that anybody may have. */
  #needs(properties: NoteDraft["frontmatter"]): string[] {
    return properties.flatMap(([, value]) => {
      if (typeof value === "string" || !("to" in value) || "name" in value.to) return [];
      const path = "path" in value.to ? value.to.path : this.#index.withId(value.to.id)?.path;
      return path !== undefined && this.#items.has(path) && this.#items.get(path)?.action !== "keep" ? [path] : [];
    });
  }

  /**
   * Adds to a note what it lacks and renews its managed block; a managed block that the user edited is left as it is.
   * @throws ProblemError when properties are to be added to a note whose frontmatter is not valid.
   */
  edit(edit: NoteEdit): void {
    let after = setBlockIds(edit.before, edit.blockIds);
    if (edit.added !== undefined) after = `${after}${after.endsWith("\n") ? "\n" : "\n\n"}${this.#links.text(edit.added).trim()}\n`;
    if (edit.managed !== undefined) after = this.#withManaged(after, edit.path, edit.managed);
    const present = readProperties(edit.before);
    // What a note of ours calls a property already is not added under another name; a note of the user's own gets the present names.
    const nameOf = (key: string): string | undefined => (present[ID_PROPERTY] === undefined ? this.#naming.nameOf(key) : this.#naming.nameIn(present, key));
    for (const [key, from, to] of edit.corrections ?? []) {
      const name = this.#naming.nameIn(present, key) ?? key;
      after = correctProperty(after, name, from, typeof to === "string" ? to : this.#links.wordsOf(name, to));
    }
    if (edit.properties !== undefined) {
      const withAll = addProperties(after, renamed(edit.properties.map(([key, value]) => [key, this.#links.property(key, value)]), nameOf));
      if (withAll === undefined) throw new ProblemError({ code: "frontmatter is not valid", severity: "error", item: edit.path });
      after = withAll;
    }
    const id = readProperties(after)[ID_PROPERTY];
    // A note of the user's own that becomes a source is linked to by its id from now on.
    if (typeof id === "string" && this.#index.idAt(edit.path) === undefined) this.#index.add({ path: edit.path, frontmatter: { [ID_PROPERTY]: id } });
    const remembered = typeof id === "string" && edit.remembered !== undefined ? { id, remembered: edit.remembered } : {};
    this.#change(edit.path, edit.before, after, this.#needs(edit.properties ?? []), remembered);
  }

  /** Puts new content into a note's managed block, or notes the conflict when its user edited it. */
  #withManaged(text: string, path: string, managed: NoteText): string {
    const offered = this.#links.text(managed).trim();
    const present = findManagedBlock(text, this.#links.identify);
    // What the same run wrote a moment ago is nobody's edit, though a link in it may lead elsewhere by now.
    const isOwn = present !== undefined && findManagedBlock(this.#written.get(path) ?? "", this.#links.identify)?.content === present.content;
    if (present?.edited !== true || isOwn) return withManagedBlock(text, offered, this.#links.identify);
    if (present.content.replace(/\r\n/gu, "\n") !== offered) this.#conflicts.set(path, { action: "conflict", path, offered });
    return text;
  }

  #change(path: string, before: string, after: string, needs: readonly string[], more: { id?: string; remembered?: Remembered }): void {
    const planned = this.#items.get(path);
    if (planned?.action === "create") this.#items.set(path, { ...planned, text: after });
    else if (after === before) this.keep(path, "nothing to change");
    else {
      const earlier = planned?.action === "update" ? planned : undefined;
      this.#items.set(path, { action: "update", ...earlier, ...more, path, before: earlier?.before ?? before, after, needs: [...(earlier?.needs ?? []), ...needs] });
    }
  }

  /**
   * Reserves a path for a file that is kept as it was, and plans to write it; one of the same name and content is taken for it.
   * @param name the name wanted, legal everywhere, without extension.
   * @param extension without a dot.
   */
  async attach(folder: string, name: string, extension: string, bytes: Uint8Array): Promise<string> {
    for (const path of pathsCalled(folder, name, extension)) {
      if (!this.#names.has(path)) break;
      if (!this.#items.has(path) && (await this.#holds(path, bytes))) return path;
    }
    const path = this.#names.reserve(folder, name, extension);
    this.#items.set(path, { action: "attach", path, bytes });
    return path;
  }

  async #holds(path: string, bytes: Uint8Array): Promise<boolean> {
    if (!(await this.#port.exists(path))) return false;
    const present = await this.#port.readBinary(path);
    return present.length === bytes.length && exactFingerprint(present) === exactFingerprint(bytes);
  }

  /** Notes that a note which the user deleted is not made again. */
  keepDeleted(id: string): void {
    const path = this.#ledger.of(id)?.path;
    if (path !== undefined) this.keep(path, "deleted by the user");
  }

  /**
   * Plans a note that is its user's from the start: it carries no id, and links lead to it by its name and aliases.
   * @param wanted the name wanted, legal everywhere; the note's own has a number behind it where that is taken.
   * @param write gives the note's properties and body, told what it will be called.
   * @returns the path that it will have.
   */
  addNamed(folder: string, wanted: string, write: (name: string) => NamedNote): string {
    const path = this.#names.reserve(folder, wanted, "md");
    const { frontmatter, body } = write(noteName(path));
    this.#index.add({ path, frontmatter });
    const text = `${writeFrontmatter(Object.entries(frontmatter))}${body === "" ? "" : `\n${body}`}`;
    this.#items.set(path, { action: "create", path, text, remembered: {}, needs: [] });
    return path;
  }

  /**
   * Leads links in properties that name somebody to the note which goes by that name by now, and those of the same names in the managed
   * block. Only what is as the plugin wrote it is touched.
   * @param keys the properties that name people, bodies and actors.
   */
  async leadNames(path: string, keys: readonly string[]): Promise<void> {
    const before = await this.read(path);
    const id = this.#index.idAt(path);
    const made = id === undefined ? undefined : this.#ledger.of(id);
    const led = leadLinks(before, keys, { nameOf: (key) => this.nameIn(before, key), leadTo: (link) => this.#links.leadTo(link), identify: this.#links.identify, marks: made?.values });
    if (led.note === before) return;
    const { path: _, ...remembered } = made ?? { path };
    this.#change(path, before, led.note, [], id === undefined || made === undefined ? {} : { id, remembered: { ...remembered, ...(led.marks ? { values: led.marks } : {}) } });
  }

  /** Writes links to the notes of the vault as it will be, and tells where they lead. */
  get links(): LinkWriter {
    return this.#links;
  }

  /** The path of the note that a wikilink's target leads to, by its path or by its name. */
  pathOfLink(target: string): string | undefined {
    return this.#names.pathOfLink(target);
  }

  /** Notes that a path stays as it is, and why. */
  keep(path: string, reason: KeepReason): void {
    const planned = this.#items.get(path);
    if (planned === undefined || (planned.action === "keep" && planned.reason === "nothing to change"))
      this.#items.set(path, { action: "keep", path, reason });
  }

  async plan(): Promise<Plan> {
    await this.writeDrafts();
    // Notes that others link to come first, so that a link never leads to a name that was not to be had.
    const items = [...this.#items.values(), ...this.#conflicts.values()];
    return { items: ORDER.flatMap((action) => items.filter((item) => item.action === action)) };
  }
}

/** Properties under the names that they have in a vault, without those that have none there. */
function renamed(properties: readonly (readonly [key: string, value: unknown])[], nameOf: (key: string) => string | undefined): [string, unknown][] {
  return properties.flatMap(([key, value]): [string, unknown][] => {
    const name = nameOf(key);
    return name === undefined ? [] : [[name, value]];
  });
}
