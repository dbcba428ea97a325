import { AbstractInputSuggest, prepareFuzzySearch, type App } from "obsidian";
import { ID_PROPERTY, noteName } from "../../vault/note-index.ts";
import { nameAtCursor, withNameAtCursor } from "./names-in-field.ts";

/** A name that a note of the user's goes by. */
interface NameOfNote {
  /** Its file name, or one of its aliases. */
  readonly name: string;
  /** The note's file name, where `name` is an alias. */
  readonly aliasOf?: string;
}

/** Most names offered at a time. */
const MOST_NAMES = 20;

/**
 * Suggests the names and aliases of the user's notes in a text field for people, bodies and actors. Sources and recommendations are left
 * out: a report called “Norway” is not the state. A name that is chosen stands in the field, which then tells of it by an `input` event.
 */
export class NoteNameSuggest extends AbstractInputSuggest<NameOfNote> {
  readonly #app: App;
  readonly #field: HTMLInputElement;
  readonly #holdsMany: boolean;
  #names: NameOfNote[] | undefined;

  /** @param options.many the field holds several names, a semicolon between them, and the one at the cursor is completed. */
  constructor(app: App, field: HTMLInputElement, options: { readonly many?: boolean } = {}) {
    super(app, field);
    this.#app = app;
    this.#field = field;
    this.#holdsMany = options.many ?? false;
    this.limit = MOST_NAMES;
    field.addEventListener("focus", () => { this.#names = undefined; });
  }

  protected override getSuggestions(): NameOfNote[] {
    const query = this.#holdsMany ? nameAtCursor(this.#field.value, this.#field.selectionStart ?? this.#field.value.length) : this.#field.value.trim();
    this.#names ??= namesOfNotes(this.#app);
    // A name that stands there in full was chosen, or needs no help.
    if (query === "" || this.#names.some(({ name }) => name === query)) return [];
    const match = prepareFuzzySearch(query);
    return this.#names
      .flatMap((one) => {
        const found = match(one.name);
        return found ? [{ one, score: found.score }] : [];
      })
      .sort((one, other) => other.score - one.score)
      .map(({ one }) => one);
  }

  override renderSuggestion({ name, aliasOf }: NameOfNote, element: HTMLElement): void {
    element.createDiv({ text: name });
    if (aliasOf !== undefined) element.createDiv({ cls: "source-ties-hint", text: aliasOf });
  }

  override selectSuggestion({ name }: NameOfNote): void {
    const field = this.#field;
    const changed = this.#holdsMany ? withNameAtCursor(field.value, field.selectionStart ?? field.value.length, name) : { value: name, cursor: name.length };
    field.value = changed.value;
    field.setSelectionRange(changed.cursor, changed.cursor);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    this.close();
  }
}

/** File names and aliases of all notes that are not the plugin's own. */
function namesOfNotes(app: App): NameOfNote[] {
  return app.vault.getMarkdownFiles().flatMap((file): NameOfNote[] => {
    const frontmatter: Record<string, unknown> = app.metadataCache.getFileCache(file)?.frontmatter ?? {};
    if (ID_PROPERTY in frontmatter) return [];
    const note = noteName(file.path);
    const aliases = [frontmatter["aliases"]].flat().filter((alias): alias is string => typeof alias === "string" && alias.trim() !== "");
    return [{ name: note }, ...aliases.map((name) => ({ name, aliasOf: note }))];
  });
}
