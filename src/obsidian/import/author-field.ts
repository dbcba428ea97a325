import { setIcon } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { followTyping } from "./typed-text.ts";

/** Makes a field suggest names; one that is chosen is told as if it were typed. */
export type SuggestNames = (input: HTMLInputElement) => unknown;

/** One line a name, each with the vault's notes suggested, lines to be added and removed. */
export class AuthorField {
  readonly #element: HTMLElement;
  readonly #list: HTMLElement;
  readonly #describedBy: string;
  readonly #suggestNames: SuggestNames;
  readonly #changed: (names: string, isSettled: boolean) => void;

  /** @param changed gets the names, one a line, and whether the user has done with the one that was changed. */
  constructor(container: HTMLElement, describedBy: string, suggestNames: SuggestNames, changed: (names: string, isSettled: boolean) => void) {
    this.#describedBy = describedBy;
    this.#suggestNames = suggestNames;
    this.#changed = changed;
    this.#element = container.createDiv({ cls: "source-ties-authors", attr: { role: "group", "aria-label": messages.importWindow.authors } });
    this.#list = this.#element.createDiv("source-ties-author-list");
    const add = this.#element.createEl("button", { cls: "source-ties-quiet", text: messages.importWindow.addAuthor, attr: { type: "button" } });
    add.addEventListener("click", () => {
      const empty = this.#inputs().find((input) => input.value.trim() === "");
      (empty ?? this.#add("")).focus();
    });
  }

  /** @param names one a line. */
  show(names: string): void {
    this.#list.empty();
    for (const name of names.split("\n")) this.#add(name);
  }

  #inputs(): HTMLInputElement[] {
    return Array.from(this.#list.querySelectorAll("input"));
  }

  #add(name: string): HTMLInputElement {
    const line = this.#list.createDiv("source-ties-author");
    const input = line.createEl("input", { type: "text", value: name, attr: { placeholder: messages.importing.notStated, spellcheck: "false", "aria-describedby": this.#describedBy } });
    const remove = line.createEl("button", { cls: "clickable-icon", attr: { type: "button" } });
    setIcon(remove, "x");
    const nameButton = (): void => { remove.setAttr("aria-label", messages.importWindow.removeAuthor(input.value.trim())); };
    nameButton();
    followTyping(input, (isSettled) => {
      nameButton();
      this.#tell(isSettled);
    });
    input.addEventListener("paste", (event) => {
      const [first = "", ...more] = (event.clipboardData?.getData("text/plain") ?? "").split("\n").map((one) => one.trim()).filter((one) => one !== "");
      if (more.length === 0) return;
      event.preventDefault();
      input.value = first;
      for (const one of more) this.#add(one);
      nameButton();
      this.#tell(true);
    });
    this.#suggestNames(input);
    remove.addEventListener("click", () => { this.#remove(line); });
    this.#number();
    return input;
  }

  #remove(line: HTMLElement): void {
    const at = this.#inputs().findIndex((input) => line.contains(input));
    line.remove();
    if (this.#inputs().length === 0) this.#add("");
    this.#number();
    this.#inputs()[Math.max(0, at - 1)]?.focus();
    this.#tell(true);
  }

  #tell(isSettled: boolean): void {
    this.#changed(this.#inputs().map(({ value }) => value.trim()).filter((value) => value !== "").join("\n"), isSettled);
  }

  #number(): void {
    for (const [index, input] of this.#inputs().entries()) input.setAttr("aria-label", messages.importWindow.authorNumber(index + 1));
  }
}
