/** Suggestions on the screen, one of which is selected. */
export class SuggestionList<Item> {
  readonly #containerEl: HTMLElement;
  readonly #choose: (item: Item, event: MouseEvent | KeyboardEvent) => void;
  #rows: { readonly item: Item; readonly element: HTMLElement }[] = [];
  #selected = 0;

  constructor(containerEl: HTMLElement, choose: (item: Item, event: MouseEvent | KeyboardEvent) => void) {
    this.#containerEl = containerEl;
    this.#choose = choose;
  }

  /** Shows these in place of what was shown, the first selected. */
  show(items: readonly Item[], render: (item: Item, element: HTMLElement) => void): void {
    this.#containerEl.empty();
    this.#rows = items.map((item, index) => {
      const element = this.#containerEl.createDiv({ cls: "suggestion-item", attr: { role: "option" } });
      render(item, element);
      element.addEventListener("mousemove", () => {
        this.#select(index);
      });
      element.addEventListener("click", (event) => {
        this.#choose(item, event);
      });
      return { item, element };
    });
    this.#select(0);
  }

  /** Moves the selection, past the ends to the other end. */
  move(by: number): void {
    if (this.#rows.length > 0) this.#select((this.#selected + by + this.#rows.length) % this.#rows.length);
  }

  /** Chooses what is selected, if anything is. */
  chooseSelected(event: MouseEvent | KeyboardEvent): void {
    const row = this.#rows[this.#selected];
    if (row) this.#choose(row.item, event);
  }

  #select(index: number): void {
    this.#selected = index;
    for (const [at, { element }] of this.#rows.entries()) {
      element.toggleClass("is-selected", at === index);
      element.setAttribute("aria-selected", String(at === index));
    }
  }
}
