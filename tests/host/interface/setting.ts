import { ButtonComponent, ExtraButtonComponent } from "./buttons.ts";
import { ColorComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from "./choice-components.ts";
import { setTooltip } from "./icons.ts";
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from "./text-components.ts";
import type { BaseComponent } from "./value-component.ts";

/** Shows a value that is edited elsewhere. */
export class DisplayValueComponent {
  readonly valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createDiv("setting-item-display-value");
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? "");
    return this;
  }

  setStatus(status: "warning" | null): this {
    this.valueEl.toggleClass("mod-warning", status === "warning");
    return this;
  }
}

/** One row of settings: a name, a description and controls. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  errorEl: HTMLElement | null = null;
  components: BaseComponent[] = [];

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv("setting-item");
    this.infoEl = this.settingEl.createDiv("setting-item-info");
    this.nameEl = this.infoEl.createDiv("setting-item-name");
    this.descEl = this.infoEl.createDiv("setting-item-description");
    this.controlEl = this.settingEl.createDiv("setting-item-control");
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(description: string | DocumentFragment): this {
    this.descEl.setText(description);
    return this;
  }

  setClass(name: string): this {
    this.settingEl.addClass(name);
    return this;
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.nameEl, tooltip);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass("setting-item-heading");
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass("is-disabled", disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    const isWrong = message !== null && message !== "";
    this.settingEl.toggleClass("is-invalid", isWrong);
    if (isWrong) {
      this.errorEl ??= this.infoEl.createDiv({ cls: "setting-item-error", attr: { role: "alert" } });
      this.errorEl.setText(message);
    } else {
      this.errorEl?.remove();
      this.errorEl = null;
    }
    return this;
  }

  addDisplayValue(build: (component: DisplayValueComponent) => unknown): this {
    build(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(build: (component: ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), build);
  }

  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), build);
  }

  addToggle(build: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass("mod-toggle");
    return this.#add(new ToggleComponent(this.controlEl), build);
  }

  addText(build: (component: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), build);
  }

  addComponent(build: (element: HTMLElement) => BaseComponent): this {
    this.components.push(build(this.controlEl));
    return this;
  }

  addSearch(build: (component: SearchComponent) => unknown): this {
    return this.#add(new SearchComponent(this.controlEl), build);
  }

  addTextArea(build: (component: TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), build);
  }

  addMomentFormat(build: (component: MomentFormatComponent) => unknown): this {
    return this.#add(new MomentFormatComponent(this.controlEl), build);
  }

  addDropdown(build: (component: DropdownComponent) => unknown): this {
    this.settingEl.addClass("mod-dropdown");
    return this.#add(new DropdownComponent(this.controlEl), build);
  }

  addColorPicker(build: (component: ColorComponent) => unknown): this {
    return this.#add(new ColorComponent(this.controlEl), build);
  }

  addProgressBar(build: (component: ProgressBarComponent) => unknown): this {
    return this.#add(new ProgressBarComponent(this.controlEl), build);
  }

  addSlider(build: (component: SliderComponent) => unknown): this {
    return this.#add(new SliderComponent(this.controlEl), build);
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<Component extends BaseComponent>(component: Component, build: (component: Component) => unknown): this {
    this.components.push(component);
    build(component);
    return this;
  }
}

/** Rows under a shared heading. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  #headerEl: HTMLElement | undefined;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv("setting-group");
    this.listEl = this.groupEl.createDiv("setting-items");
  }

  setHeading(text: string | DocumentFragment): this {
    this.#header().createDiv({ cls: "setting-item-name", text });
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(build: (setting: Setting) => void): this {
    build(new Setting(this.listEl));
    return this;
  }

  addSearch(build: (component: SearchComponent) => unknown): this {
    build(new SearchComponent(this.#header()));
    return this;
  }

  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    build(new ExtraButtonComponent(this.#header()));
    return this;
  }

  #header(): HTMLElement {
    this.#headerEl ??= this.groupEl.createDiv({ cls: "setting-item setting-item-heading", prepend: true });
    return this.#headerEl;
  }
}
