import type { MenuPositionDef } from "obsidian";
import { attempt } from "../work.ts";
import { Component } from "../plugin/component.ts";
import { setIcon } from "./icons.ts";

/** One line of a menu. */
export class MenuItem {
  readonly dom: HTMLElement = createDiv({ cls: "menu-item", attr: { role: "menuitem" } });
  readonly iconEl: HTMLElement = this.dom.createDiv("menu-item-icon");
  readonly titleEl: HTMLElement = this.dom.createDiv("menu-item-title");
  section = "";
  disabled = false;
  #clicked: ((event: MouseEvent | KeyboardEvent) => unknown) | undefined;

  constructor(menu: Menu) {
    this.dom.addEventListener("click", (event) => {
      const clicked = this.#clicked;
      if (this.disabled) return;
      menu.hide();
      if (clicked) attempt(() => clicked(event));
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.iconEl, icon ?? "");
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass("mod-checked", checked === true);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass("is-disabled", disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass("is-warning", isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass("is-label", isLabel);
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#clicked = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.dataset["section"] = section;
    return this;
  }
}

/** A line between the lines of a menu. */
export class MenuSeparator {
  readonly dom: HTMLElement = createDiv("menu-separator");
}

/** A menu, which can be filled until it is shown. */
export class Menu extends Component {
  static readonly #forEvents = new WeakMap<Event, Menu>();
  readonly dom: HTMLElement = createDiv({ cls: "menu", attr: { role: "menu" } });
  /** Its lines in order. Not part of the app's interface. */
  readonly items: (MenuItem | MenuSeparator)[] = [];
  readonly #hidden: (() => unknown)[] = [];
  readonly #clickedElsewhere = (event: Event): void => {
    if (!this.dom.contains(event.target as Node | null)) this.hide();
  };

  /** The one menu that all who hear of an event share. */
  static forEvent(event: MouseEvent): Menu {
    const menu = Menu.#forEvents.get(event) ?? new Menu();
    if (!Menu.#forEvents.has(event)) {
      Menu.#forEvents.set(event, menu);
      attempt(async () => {
        await Promise.resolve();
        menu.showAtMouseEvent(event);
      });
    }
    return menu;
  }

  addItem(build: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    build(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass("mod-no-icon");
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  setParentElement(_element: HTMLElement): this {
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition(position: MenuPositionDef, document: Document = activeDocument): this {
    this.dom.setCssStyles({ left: `${position.x}px`, top: `${position.y}px` });
    this.dom.replaceChildren(...this.items.map(({ dom }) => dom));
    document.body.appendChild(this.dom);
    document.addEventListener("mousedown", this.#clickedElsewhere);
    this.load();
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    activeDocument.removeEventListener("mousedown", this.#clickedElsewhere);
    this.dom.remove();
    this.unload();
    for (const callback of this.#hidden) attempt(callback);
    return this;
  }

  close(): void {
    this.hide();
  }

  onHistoryBack(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#hidden.push(callback);
  }
}
