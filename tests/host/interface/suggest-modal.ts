import type { FuzzyMatch, Instruction } from "obsidian";
import type { App } from "../app.ts";
import { prepareFuzzySearch, renderResults, sortSearchResults } from "../text/search.ts";
import { attempt } from "../work.ts";
import { Modal } from "./modal.ts";
import { SuggestionList } from "./suggestion-list.ts";

/** A window in which what is typed narrows what is offered; Enter or a click chooses. */
export abstract class SuggestModal<Item> extends Modal {
  limit = 100;
  emptyStateText = "No results found.";
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  readonly #list: SuggestionList<Item>;
  #asked = 0;

  constructor(app: App) {
    super(app);
    this.containerEl.addClass("mod-prompt");
    this.modalEl.addClass("prompt");
    this.modalEl.empty();
    this.inputEl = this.modalEl.createDiv("prompt-input-container").createEl("input", { type: "text", cls: "prompt-input" });
    this.resultContainerEl = this.modalEl.createDiv({ cls: "prompt-results", attr: { role: "listbox" } });
    this.#list = new SuggestionList(this.resultContainerEl, (item, event) => {
      this.selectSuggestion(item, event);
    });
    this.inputEl.addEventListener("input", () => {
      this.#suggest();
    });
    this.scope.register([], "ArrowDown", () => {
      this.#list.move(1);
      return false;
    });
    this.scope.register([], "ArrowUp", () => {
      this.#list.move(-1);
      return false;
    });
    this.scope.register([], "Enter", (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  abstract getSuggestions(query: string): Item[] | Promise<Item[]>;
  abstract renderSuggestion(item: Item, element: HTMLElement): void;
  abstract onChooseSuggestion(item: Item, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.#suggest();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.modalEl.querySelector(".prompt-instructions")?.remove();
    const line = this.modalEl.createDiv("prompt-instructions");
    for (const { command, purpose } of instructions) {
      const instruction = line.createDiv("prompt-instruction");
      instruction.createSpan({ cls: "prompt-instruction-command", text: command });
      instruction.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
  }

  /** Closes the window, then tells of the choice: the app does it in this order. */
  selectSuggestion(item: Item, event: MouseEvent | KeyboardEvent): void {
    this.close();
    attempt(() => {
      this.onChooseSuggestion(item, event);
    });
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.#list.chooseSelected(event);
  }

  /** Asks for suggestions; at once when they come at once, and only the last answer counts. */
  #suggest(): void {
    const asked = ++this.#asked;
    const found = attempt(() => this.getSuggestions(this.inputEl.value));
    if (Array.isArray(found)) this.#show(found as Item[]);
    else if (found !== undefined)
      attempt(async () => {
        const items = await (found as Promise<Item[]>);
        if (asked === this.#asked) this.#show(items);
      });
  }

  #show(found: Item[]): void {
    const shown = this.limit > 0 ? found.slice(0, this.limit) : found;
    this.#list.show(shown, (item, element) => {
      this.renderSuggestion(item, element);
    });
    if (shown.length === 0) this.onNoSuggestion();
  }
}

/** The same over a fixed list, matched loosely. */
export abstract class FuzzySuggestModal<Item> extends SuggestModal<FuzzyMatch<Item>> {
  abstract getItems(): Item[];
  abstract getItemText(item: Item): string;
  abstract onChooseItem(item: Item, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): FuzzyMatch<Item>[] {
    const search = prepareFuzzySearch(query);
    const matches = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query.trim() !== "") sortSearchResults(matches);
    return matches;
  }

  renderSuggestion({ item, match }: FuzzyMatch<Item>, element: HTMLElement): void {
    renderResults(element, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: FuzzyMatch<Item>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
