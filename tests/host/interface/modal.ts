import type { App } from "../app.ts";
import { attempt } from "../work.ts";
import { Scope } from "./keymap.ts";

/** A window over the app. Escape, its cross and a click beside it close it. */
export class Modal {
  readonly app: App;
  readonly scope: Scope;
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #isOpen = false;
  #closeCallback: (() => unknown) | undefined;

  constructor(app: App) {
    this.app = app;
    this.scope = new Scope(app.scope);
    this.containerEl = createDiv("modal-container");
    this.containerEl.createDiv("modal-bg", (background) => {
      background.addEventListener("click", () => {
        this.close();
      });
    });
    this.modalEl = this.containerEl.createDiv({ cls: "modal", attr: { role: "dialog", "aria-modal": "true" } });
    this.modalEl.createDiv({ cls: "modal-close-button", attr: { "aria-label": "Close" } }, (cross) => {
      cross.addEventListener("click", () => {
        this.close();
      });
    });
    this.titleEl = this.modalEl.createDiv("modal-header").createDiv("modal-title");
    this.contentEl = this.modalEl.createDiv("modal-content");
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    activeDocument.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    this.app.openModals.add(this);
    attempt(() => this.onOpen());
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.app.openModals.delete(this);
    this.containerEl.detach();
    attempt(() => {
      this.onClose();
    });
    const callback = this.#closeCallback;
    if (callback) attempt(callback);
  }

  onOpen(): unknown {
    return undefined;
  }

  onClose(): void {
    return;
  }

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }
}
