import type { Link, NoteText, PropertyValue } from "../model/note-draft.ts";
import { DAY_PROPERTIES } from "../model/property-names.ts";
import { namesItsDay } from "../model/partial-date.ts";
import { Day, writeProperties } from "../markdown/write-properties.ts";
import { fileName } from "../notes/file-name.ts";
import { wikilink } from "../notes/wikilink.ts";
import type { Ledger } from "./ledger.ts";
import { noteName, type NoteIndex } from "./note-index.ts";
import { pathsCalled, type VaultNames } from "./vault-names.ts";

/** Writes links, once it is known what the notes that they lead to are or will be called. */
export class LinkWriter {
  readonly #index: NoteIndex;
  readonly #ledger: Ledger;
  readonly #names: VaultNames;

  constructor(index: NoteIndex, ledger: Ledger, names: VaultNames) {
    this.#index = index;
    this.#ledger = ledger;
    this.#names = names;
  }

  /**
   * The link that a link to a name should be by now.
   * @returns `undefined` when it leads to a note of the user's already, and when no note goes by the name.
   */
  leadTo({ target, display }: { target: string; display: string }): string | undefined {
    if (!this.leadsToNobody(target)) return undefined;
    const path = this.#index.called(display);
    return path === undefined ? undefined : wikilink(this.#names.linkTarget(path), { display });
  }

  /** Whether a link to a name leads to no note of the user's: to none at all, or to a report of that title. */
  leadsToNobody(target: string): boolean {
    const path = this.#names.pathOfLink(target);
    return path === undefined || !/\.md$/iu.test(path) || this.#index.idAt(path) !== undefined;
  }

  /** A link's target as the id of the note that it leads to, which stays when the note is renamed. */
  readonly identify = (target: string): string => this.#index.idAt(this.#names.pathOfLink(target) ?? "") ?? this.#ledger.idCalled(noteName(target)) ?? target;

  /** A property's value as it is written: links as wikilinks, days as days. */
  property(key: string, value: PropertyValue): unknown {
    if (typeof value === "string") return DAY_PROPERTIES.includes(key) && namesItsDay(value) ? new Day(value) : value;
    if (Array.isArray(value)) return (value as readonly (string | Link)[]).map((one) => (typeof one === "string" ? one : this.link(one)));
    return this.link(value as Link);
  }

  /** A link as the words of a property's value, behind its name. */
  wordsOf(name: string, link: Link): string {
    return writeProperties([[name, this.link(link)]]).slice(name.length + 1).trim();
  }

  /** Markdown with its links written out. */
  text(text: NoteText): string {
    return text.map((part) => (typeof part === "string" ? part : this.link(part))).join("");
  }

  /** Links in properties are wikilinks, as Markdown links are not live there; links in bodies are like them. */
  link({ to, subpath, display }: Link): string {
    if ("path" in to) return wikilink(this.#names.linkTarget(to.path), { subpath, display });
    if ("id" in to) {
      const path = this.#index.withId(to.id)?.path;
      if (path === undefined) throw new Error(`No note with the id ${to.id} was placed before it was linked.`);
      return wikilink(this.#names.linkTarget(path), { subpath, display });
    }
    const path = this.#index.called(to.name);
    const target = path === undefined ? this.#openTarget(to.name) : this.#names.linkTarget(path);
    return wikilink(target, { subpath, display: display ?? to.name });
  }

  /**
   * What a link to a name says that no note goes by yet: it stays open, and shows in the graph all the same. A report of that title is not
   * whoever is meant, so the link leads past it, to the name that a note of its own will get.
   */
  #openTarget(name: string): string {
    for (const path of pathsCalled("", fileName(name, "unnamed"), "md")) {
      const target = noteName(path);
      if (this.#index.idAt(this.#names.pathOfLink(target) ?? "") === undefined) return target;
    }
    throw new Error("There is always one more number.");
  }
}
