import { lacks } from "../missing.ts";
import { setTooltip } from "./icons.ts";
import { ValueComponent } from "./value-component.ts";

/** A switch. */
export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  readonly #box: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv("checkbox-container");
    this.#box = this.toggleEl.createEl("input", { type: "checkbox", attr: { tabindex: 0 } });
    this.#box.addEventListener("click", (event) => {
      event.stopPropagation();
      this.onClick();
    });
    this.toggleEl.addEventListener("click", () => {
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass("is-disabled", disabled);
    this.#box.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.toggleEl.hasClass("is-enabled");
  }

  setValue(on: boolean): this {
    this.toggleEl.toggleClass("is-enabled", on);
    this.#box.checked = on;
    return this;
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.toggleEl, tooltip);
    return this;
  }

  onClick(): void {
    if (this.disabled) return;
    this.setValue(!this.getValue());
    this.tell();
  }
}

/** A list of which one is chosen. */
export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl("select", "dropdown");
    this.selectEl.addEventListener("change", () => {
      this.tell();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl("option", { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }
}

/** A number between two ends. */
export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  readonly #valueEl: HTMLElement;
  #format = (value: number): string => String(value);
  #instant = false;

  constructor(containerEl: HTMLElement) {
    super();
    this.#valueEl = containerEl.createSpan("slider-value");
    this.sliderEl = containerEl.createEl("input", { type: "range", cls: "slider" });
    this.sliderEl.addEventListener("input", () => {
      this.#show();
      if (this.#instant) this.tell();
    });
    this.sliderEl.addEventListener("change", () => {
      this.#show();
      if (!this.#instant) this.tell();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.#instant = instant;
    return this;
  }

  setLimits(least: number | null, most: number | null, step: number | "any"): this {
    if (least !== null) this.sliderEl.min = String(least);
    if (most !== null) this.sliderEl.max = String(most);
    this.sliderEl.step = String(step);
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.#show();
    return this;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#show();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  #show(): void {
    this.#valueEl.setText(this.getValuePretty());
  }
}

/** How far something has come, from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  readonly #bar: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.#bar = containerEl.createDiv({ cls: "setting-progress-bar", attr: { role: "progressbar" } }).createDiv("setting-progress-bar-inner");
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = Math.min(100, Math.max(0, value));
    this.#bar.style.width = `${this.#value}%`;
    this.#bar.parentElement?.setAttribute("aria-valuenow", String(this.#value));
    return this;
  }
}

/** A colour, as `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
  readonly #input: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.#input = containerEl.createEl("input", { type: "color" });
    this.#input.addEventListener("input", () => {
      this.tell();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.#input.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.#input.value;
  }

  setValue(value: string): this {
    this.#input.value = value;
    return this;
  }
}

lacks(ColorComponent, "ColorComponent", {
  methods: ["getValueRgb", "getValueHsl", "setValueRgb", "setValueHsl"],
});
