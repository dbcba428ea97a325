import type { App } from "../app.ts";
import { attempt } from "../work.ts";
import { ButtonComponent } from "./buttons.ts";
import { Modal } from "./modal.ts";

/** A button of a confirmation; when its handler has ended the window closes, unless the handler gave something truthy. */
export class ConfirmationButton extends ButtonComponent {
  readonly #modal: ConfirmationModal;

  constructor(containerEl: HTMLElement, modal: ConfirmationModal) {
    super(containerEl);
    this.#modal = modal;
    this.onClick(() => undefined);
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick((event) => {
      attempt(async () => {
        const keepOpen = await handler(event);
        if (!keepOpen) this.#modal.close();
      });
    });
  }

  setInitialFocus(): this {
    this.#modal.initialFocus = this.buttonEl;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass("mod-secondary");
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass("mod-cancel");
    return this;
  }
}

/** A window that asks before something is done. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  /** The button that gets the focus. Not part of the app's interface. */
  initialFocus: HTMLElement | undefined;

  constructor(app: App) {
    super(app);
    this.containerEl.addClass("mod-confirmation");
    this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
  }

  override open(): void {
    super.open();
    this.initialFocus?.focus();
  }

  addClass(name: string): this {
    this.modalEl.addClass(name);
    return this;
  }

  addCheckbox(label: string, changed: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl("label", { cls: "mod-checkbox" });
    const box = labelEl.createEl("input", { type: "checkbox" });
    labelEl.appendText(label);
    box.addEventListener("change", () => {
      attempt(() => changed(box.checked));
    });
    return this;
  }

  addButton(build: (button: ConfirmationButton) => unknown): this {
    build(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = "Cancel"): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
