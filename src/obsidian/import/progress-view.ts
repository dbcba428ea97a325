import { ProgressBarComponent, Setting } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { RunControl } from "../../workflow/run-control.ts";

/** How many times a screen reader is told how far a run has come: not every item, which would never end. */
const TIMES_TOLD = 4;

/** Shows how far a run has come and with which item it is busy, with buttons that hold it and stop it. */
export class ProgressView {
  readonly #control: RunControl;
  readonly #line: HTMLElement;
  readonly #spoken: HTMLElement;
  readonly #barEl: HTMLElement;
  readonly #bar: ProgressBarComponent;
  #told = "";
  #quarter = -1;

  /** @param name what is being done, for screen readers. */
  constructor(container: HTMLElement, name: string, control: RunControl) {
    this.#control = control;
    container.empty();
    const frame = container.createDiv("source-ties-progress");
    this.#line = frame.createEl("p", { cls: "source-ties-progress-item" });
    this.#spoken = frame.createDiv({ cls: "source-ties-unseen", attr: { role: "status" } });
    this.#barEl = frame.createDiv({ attr: { role: "progressbar", "aria-label": name, "aria-valuemin": "0" } });
    // The bar that the app draws says nothing of what it stands for.
    this.#bar = new ProgressBarComponent(this.#barEl.createDiv({ attr: { "aria-hidden": "true" } }));
    new Setting(frame)
      .setClass("source-ties-buttons")
      .addButton((button) => {
        button.setButtonText(messages.importWindow.stop).onClick(() => {
          control.stop();
          for (const one of frame.findAll("button")) one.setAttr("disabled", "");
          this.#tell(messages.importWindow.stopping);
        });
      })
      .addButton((button) => {
        button.setButtonText(messages.importWindow.pause).onClick(() => {
          if (control.isHeld) control.resume();
          else control.hold();
          button.setButtonText(control.isHeld ? messages.importWindow.resume : messages.importWindow.pause);
          this.#tell(this.#told);
        });
        button.buttonEl.focus();
      });
  }

  /** Shows the item that is worked on. @param number counted from 1. */
  show(number: number, of: number, item: string): void {
    this.#told = messages.importWindow.progress(number, of, item);
    this.#bar.setValue(of === 0 ? 0 : (100 * (number - 1)) / of);
    this.#barEl.setAttrs({ "aria-valuenow": String(number - 1), "aria-valuemax": String(of) });
    const quarter = Math.floor((TIMES_TOLD * (number - 1)) / Math.max(1, of));
    this.#tell(this.#told, { aloud: quarter !== this.#quarter });
    this.#quarter = quarter;
  }

  #tell(sentence: string, { aloud = true } = {}): void {
    const told = this.#control.isHeld ? `${messages.importWindow.paused} · ${sentence}` : sentence;
    this.#line.setText(told);
    if (aloud) this.#spoken.setText(told);
  }
}
