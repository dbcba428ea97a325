import { Setting, type ButtonComponent } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { GatheredSources } from "../../workflow/gathered-sources.ts";
import { previewPlaces, type PlacePreview } from "../../workflow/import-sources.ts";
import type { UnopenedCapture } from "../../workflow/read-captures.ts";
import type { SourceDraft } from "../../workflow/source-draft.ts";
import { NoteIndex, noteName } from "../../vault/note-index.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { NoteNameSuggest } from "../names/note-name-suggest.ts";
import { openVault } from "../ports/open-vault.ts";
import { SourceRow, type RowContext } from "./source-row.ts";

/** What the import window does when the user says so. */
export interface PreviewActions {
  readonly read: (captures: readonly UnopenedCapture[], options: { openAddresses: boolean }) => Promise<void>;
  readonly write: (drafts: readonly SourceDraft[]) => Promise<void>;
  readonly chooseOthers: () => void;
  readonly cancel: () => void;
}

/** What the user chose for all sources together. */
export interface ImportChoices {
  keepOriginal: boolean;
}

/** Rows that show their fields at once; a wall of open forms helps nobody. */
const MOST_OPEN = 5;

/** Shows what was read, one row a source, to be put right and left out, and what will be written where. */
export class PreviewStep {
  readonly #host: Host;
  readonly #gathered: GatheredSources;
  readonly #choices: ImportChoices;
  readonly #actions: PreviewActions;
  readonly #list = createDiv({ cls: "source-ties-sources", attr: { role: "list", "aria-label": messages.importWindow.sources } });
  readonly #overview = createDiv({ cls: "source-ties-hint", attr: { role: "status" } });
  readonly #willWrite = createEl("p", { cls: "source-ties-hint", attr: { role: "status" } });
  #rows: SourceRow[] = [];
  #places: readonly PlacePreview[] = [];
  #names = new NoteIndex([]);
  #confirm: ButtonComponent | undefined;
  #onlyToLookAt = false;
  #asked = 0;

  constructor(host: Host, gathered: GatheredSources, choices: ImportChoices, actions: PreviewActions) {
    this.#host = host;
    this.#gathered = gathered;
    this.#choices = choices;
    this.#actions = actions;
  }

  /**
   * Shows everything in a container, in the place of what it shows.
   * @param notRead how many captures were not read, as the user stopped.
   */
  async show(container: HTMLElement, { notRead }: { notRead: number }): Promise<void> {
    this.#names = new NoteIndex(await openVault(this.#host).notes());
    this.#makeRows();
    await this.#showPlaces();
    container.empty();
    if (notRead > 0) container.createEl("p", { cls: "source-ties-problem", text: messages.importWindow.notRead(notRead) });
    for (const problem of this.#gathered.problems) container.createEl("p", { cls: "source-ties-problem", text: messages.problem(problem) });
    this.#offerReading(container);
    if (this.#rows.length > 1) this.#showOverview(container);
    if (this.#rows.length > 0) {
      container.append(this.#list);
      this.#offerOriginals(container);
      container.append(this.#willWrite);
    }
    this.#addButtons(container);
    const [first] = this.#rows;
    if (first) first.focus();
    else container.querySelector<HTMLElement>("button")?.focus();
  }

  /** Imports what is ticked, as long as it is shown, unless something cannot be kept. */
  async confirm(): Promise<void> {
    const included = this.#included();
    if (!this.#list.isConnected) return;
    if (included.length > 0 && included.every(({ draft }) => draft.isValid)) await this.#actions.write(included.map(({ draft }) => draft));
  }

  #included(): SourceRow[] {
    return this.#rows.filter(({ draft }) => draft.isIncluded);
  }

  #makeRows(): void {
    this.#list.empty();
    const { drafts } = this.#gathered;
    const context: RowContext = {
      suggestNames: (input) => new NoteNameSuggest(this.#host.app, input),
      noteCalled: (name) => {
        const path = this.#names.called(name);
        return path === undefined ? undefined : noteName(path);
      },
      onChange: (isSettled) => {
        this.#refresh();
        if (isSettled) void attempt(() => this.#showPlaces());
      },
      onKeepApart: (draft) => {
        const at = drafts.indexOf(draft);
        this.#gathered.keepApart(draft);
        this.#makeRows();
        this.#rows[at]?.focus();
        void attempt(() => this.#showPlaces());
      },
    };
    let open = 0;
    this.#rows = drafts.map((draft) => new SourceRow(this.#list, draft, context, { isOpen: drafts.length === 1 || (draft.needsLook && ++open <= MOST_OPEN) }));
    this.#filter();
    this.#refresh();
  }

  /** Shows all rows, or only those to look at, as the user chose. */
  #filter(): void {
    for (const { element, draft } of this.#rows) element.toggle(!this.#onlyToLookAt || draft.needsLook);
  }

  /** Tells in each row where its note will stand, and below all rows how much will be written. */
  async #showPlaces(): Promise<void> {
    const asked = ++this.#asked;
    const included = this.#included();
    const settings = { ...this.#host.settings, keepOriginal: this.#choices.keepOriginal };
    const places = await previewPlaces(included.map(({ draft }) => draft.readSource()), openVault(this.#host), settings, messages.note);
    // What was asked for since is on its way.
    if (asked !== this.#asked) return;
    this.#places = places;
    for (const [index, row] of included.entries()) {
      const place = places[index];
      if (place) row.showPlace(place);
    }
    this.#refresh();
  }

  /** Tells what the rows come to now. */
  #refresh(): void {
    const included = this.#included();
    this.#confirm?.setButtonText(messages.importing.confirm(included.length)).setDisabled(included.length === 0 || included.some(({ draft }) => !draft.isValid));
    const toLookAt = this.#rows.filter(({ draft }) => draft.needsLook).length;
    this.#overview.setText(messages.importWindow.overview(this.#rows.length, toLookAt, this.#places.filter(({ present }) => present !== undefined).length));
    const different = (paths: readonly (string | undefined)[]): number => new Set(paths.filter((path) => path !== undefined)).size;
    const notes = different(this.#places.filter(({ change }) => change === "create").map(({ path }) => path));
    const changed = different(this.#places.filter(({ change }) => change === "update").map(({ path }) => path));
    const originals = different(this.#places.map(({ original }) => original));
    this.#willWrite.setText(notes + changed + originals === 0 ? messages.importWindow.nothingToWrite : messages.importWindow.willWrite(notes, changed, originals));
  }

  /** Offers to read again what the network failed for, and to open the addresses that lists give. */
  #offerReading(container: HTMLElement): void {
    const { failedByNetwork, unopened } = this.#gathered;
    if (failedByNetwork.length > 0)
      new Setting(container)
        .setName(messages.importWindow.tryAgainHint(failedByNetwork.length))
        .addButton((button) => button.setButtonText(messages.importWindow.tryAgain).onClick(() => this.#actions.read(failedByNetwork, { openAddresses: false })));
    if (unopened.addresses > 0)
      new Setting(container)
        .setName(messages.importing.unopened(unopened.addresses))
        .setDesc(messages.importing.unopenedHint)
        .addButton((button) => button.setButtonText(messages.importing.openAddresses).onClick(() => this.#actions.read(unopened.captures, { openAddresses: true })));
  }

  #showOverview(container: HTMLElement): void {
    const bar = container.createDiv("source-ties-overview");
    bar.append(this.#overview);
    const toLookAt = this.#rows.filter(({ draft }) => draft.needsLook);
    if (toLookAt.length === 0 || toLookAt.length === this.#rows.length) return;
    const filter = bar.createEl("button", { cls: "source-ties-quiet", text: messages.importWindow.onlyToLookAt, attr: { type: "button" } });
    filter.addEventListener("click", () => {
      this.#onlyToLookAt = !this.#onlyToLookAt;
      filter.setText(this.#onlyToLookAt ? messages.importWindow.allRows : messages.importWindow.onlyToLookAt);
      this.#filter();
    });
  }

  #offerOriginals(container: HTMLElement): void {
    new Setting(container)
      .setName(messages.importing.keepOriginal)
      .setDesc(messages.importing.keepOriginalHint)
      .addToggle((toggle) => {
        toggle.toggleEl.querySelector("input")?.setAttr("aria-label", messages.importing.keepOriginal);
        toggle.setValue(this.#choices.keepOriginal).onChange((value) => {
          this.#choices.keepOriginal = value;
          return attempt(() => this.#showPlaces());
        });
      });
  }

  #addButtons(container: HTMLElement): void {
    const buttons = new Setting(container).setClass("source-ties-buttons");
    if (this.#rows.length === 0) {
      buttons.addButton((button) => button.setButtonText(messages.importWindow.chooseOthers).setCta().onClick(() => { this.#actions.chooseOthers(); }));
      return;
    }
    buttons.addButton((button) => button.setButtonText(messages.importing.cancel).onClick(() => { this.#actions.cancel(); }));
    buttons.addButton((button) => {
      this.#confirm = button.setCta().onClick(() => this.confirm());
      this.#refresh();
    });
  }
}
