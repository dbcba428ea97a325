import type { App } from "../app.ts";
import { attempt } from "../work.ts";
import { Scope } from "./keymap.ts";
import { SuggestionList } from "./suggestion-list.ts";

/** A box of suggestions that pops up. */
export abstract class PopoverSuggest<Item> {
  readonly app: App;
  readonly scope: Scope;
  readonly suggestEl: HTMLElement;
  protected readonly list: SuggestionList<Item>;
  #isOpen = false;

  constructor(app: App, scope?: Scope) {
    this.app = app;
    this.scope = scope ?? new Scope(app.scope);
    this.suggestEl = createDiv("suggestion-container");
    this.list = new SuggestionList(this.suggestEl.createDiv("suggestion"), (item, event) => {
      attempt(() => {
        this.selectSuggestion(item, event);
      });
    });
    const bind = (key: string, run: (event: KeyboardEvent) => void): void => {
      this.scope.register([], key, (event) => {
        run(event);
        return false;
      });
    };
    bind("ArrowDown", () => { this.list.move(1); });
    bind("ArrowUp", () => { this.list.move(-1); });
    bind("Enter", (event) => { this.list.chooseSelected(event); });
    bind("Escape", () => { this.close(); });
  }

  abstract renderSuggestion(item: Item, element: HTMLElement): void;
  abstract selectSuggestion(item: Item, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    activeDocument.body.appendChild(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.remove();
  }

  onHistoryBack(): void {
    this.close();
  }
}

/** Suggestions for what is typed into a field. */
export abstract class AbstractInputSuggest<Item> extends PopoverSuggest<Item> {
  limit = 100;
  readonly textInputEl: HTMLInputElement | HTMLDivElement;
  #selected: ((item: Item, event: MouseEvent | KeyboardEvent) => unknown) | undefined;

  constructor(app: App, textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    this.textInputEl = textInputEl;
    const suggest = (): void => {
      attempt(() => this.#suggest());
    };
    textInputEl.addEventListener("input", suggest);
    textInputEl.addEventListener("focus", suggest);
    textInputEl.addEventListener("blur", () => {
      this.close();
    });
    // A click on a suggestion must not take the focus from the field first, which would close the box.
    this.suggestEl.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
  }

  protected abstract getSuggestions(query: string): Item[] | Promise<Item[]>;

  setValue(value: string): void {
    if ("value" in this.textInputEl) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return "value" in this.textInputEl ? this.textInputEl.value : this.textInputEl.getText();
  }

  selectSuggestion(item: Item, event: MouseEvent | KeyboardEvent): void {
    attempt(() => this.#selected?.(item, event));
  }

  onSelect(callback: (item: Item, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#selected = callback;
    return this;
  }

  async #suggest(): Promise<void> {
    const found = await this.getSuggestions(this.getValue());
    const shown = this.limit > 0 ? found.slice(0, this.limit) : found;
    if (shown.length === 0) {
      this.close();
      return;
    }
    this.list.show(shown, (item, element) => {
      this.renderSuggestion(item, element);
    });
    this.open();
  }
}
