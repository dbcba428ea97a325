import type { App } from "../app.ts";
import { AbstractInputSuggest } from "./input-suggest.ts";

/** Offers paths below a field of the settings. */
export class PathSuggest extends AbstractInputSuggest<string> {
  readonly #offered: () => string[];

  constructor(app: App, inputEl: HTMLInputElement, offered: () => string[]) {
    super(app, inputEl);
    this.#offered = offered;
  }

  getSuggestions(query: string): string[] {
    return this.#offered().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }

  renderSuggestion(path: string, element: HTMLElement): void {
    element.setText(path);
  }

  override selectSuggestion(path: string, event: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(path, event);
    this.close();
  }
}
