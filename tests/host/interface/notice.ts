/** How long the app shows a notice that does not say so itself. */
const USUAL_DURATION = 5000;

/** A short message in the corner of the window. */
export class Notice {
  /** Called with each text that is shown; the host listens. Not part of the app's interface. */
  static readonly listeners = new Set<(text: string) => void>();
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  #timer: number | undefined;

  constructor(message: string | DocumentFragment, duration = USUAL_DURATION) {
    const body = activeDocument.body;
    const corner = body.querySelector<HTMLElement>(".notice-container") ?? body.createDiv("notice-container");
    this.containerEl = corner.createDiv({ cls: "notice", attr: { role: "status" } });
    this.messageEl = this.containerEl.createDiv("notice-message");
    this.containerEl.addEventListener("click", () => {
      this.hide();
    });
    this.setMessage(message);
    if (duration > 0)
      this.#timer = activeWindow.setTimeout(() => {
        this.hide();
      }, duration);
  }

  get noticeEl(): HTMLElement {
    return this.messageEl;
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    for (const listener of Notice.listeners) listener(this.messageEl.textContent);
    return this;
  }

  hide(): void {
    if (this.#timer !== undefined) activeWindow.clearTimeout(this.#timer);
    const corner = this.containerEl.parentElement;
    this.containerEl.remove();
    if (corner?.childElementCount === 0) corner.remove();
  }
}
