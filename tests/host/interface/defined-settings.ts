import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from "obsidian";
import { attempt } from "../work.ts";
import { addDefinedControl } from "./defined-control.ts";
import type { SettingPage, SettingTab } from "./setting-tab.ts";
import { Setting, SettingGroup } from "./setting.ts";

type Item = SettingDefinitionItem;
type Group = SettingDefinitionGroup | SettingDefinitionList;
type Page = SettingDefinitionPage;
type Row = SettingDefinition | Page;

/** A predicate or a plain value of a definition, as it stands now. */
function now<Value>(given: Value | (() => Value) | undefined, otherwise: Value): Value {
  return typeof given === "function" ? (given as () => Value)() : (given ?? otherwise);
}

function isGroup(item: Item): item is Group {
  return "type" in item && item.type !== "page";
}

function isPage(item: Item): item is Page {
  return "type" in item && item.type === "page";
}

/** The rows of a settings tab, made from its definitions. */
export class DefinedSettings {
  readonly #tab: SettingTab;
  readonly #containerEl: HTMLElement;
  readonly #refreshers: (() => void)[] = [];
  readonly #endings: (() => void)[] = [];

  constructor(tab: SettingTab, containerEl: HTMLElement, items: readonly Item[]) {
    this.#tab = tab;
    this.#containerEl = containerEl;
    this.#addAll(items, containerEl);
  }

  /** Looks anew which rows are shown and which can be used. */
  refresh(): void {
    for (const refresh of this.#refreshers) refresh();
  }

  /** Tells rows that clean up after themselves that they go. */
  leave(): void {
    for (const end of this.#endings.splice(0)) attempt(end);
  }

  #addAll(items: readonly Item[], containerEl: HTMLElement): void {
    let loose: SettingGroup | undefined;
    for (const [index, item] of items.entries()) {
      if (isGroup(item)) {
        loose = undefined;
        this.#addGroup(item, containerEl);
      } else {
        loose ??= new SettingGroup(containerEl);
        this.#addRow(item, loose, index);
      }
    }
  }

  #addGroup(group: Group, containerEl: HTMLElement): void {
    const shown = new SettingGroup(containerEl);
    const items = group.items ?? [];
    if (group.heading !== undefined) shown.setHeading(group.heading);
    if (group.cls !== undefined) shown.addClass(group.cls);
    const extraButtons = (group.extraButtons ?? []) as readonly ((button: unknown) => unknown)[];
    for (const build of extraButtons) shown.addExtraButton(build);
    const rows = items.map((item, index) => ({ item, setting: this.#addRow(item, shown, index) }));
    if (group.search) this.#addSearch(group, shown, rows);
    if (group.type === "list") this.#addListControls(group as SettingDefinitionList, shown, rows.map(({ setting }) => setting));
    this.#onRefresh(() => {
      shown.groupEl.toggle(now(group.visible, true));
    });
  }

  #addSearch(group: Group, shown: SettingGroup, rows: { item: Item; setting: Setting }[]): void {
    shown.addSearch((search) => {
      search.setPlaceholder(group.search?.placeholder ?? "").onChange((query) => {
        for (const { item, setting } of rows) {
          const definition = item as SettingDefinition;
          const always = !now(definition.searchable, true);
          setting.settingEl.toggle(always || query === "" || group.search?.match(definition, query) === true);
        }
      });
    });
  }

  #addListControls(list: SettingDefinitionList, shown: SettingGroup, rows: Setting[]): void {
    shown.addClass("mod-list");
    const { addItem, emptyState, onDelete, onReorder } = list;
    if (rows.length === 0 && emptyState !== undefined) shown.listEl.createDiv({ cls: "setting-list-empty", text: emptyState });
    if (addItem)
      shown.addExtraButton((button) => {
        button.setIcon("lucide-plus").setTooltip(addItem.name).onClick(() => {
          addItem.action(button.extraSettingsEl);
        });
      });
    for (const [index, row] of rows.entries()) {
      if (onReorder) this.#addHandle(row, index, onReorder);
      if (!onDelete) continue;
      row.addExtraButton((button) => button.setIcon("lucide-trash").setTooltip("Delete").onClick(() => { onDelete(index); }));
      row.settingEl.tabIndex = 0;
      row.settingEl.addEventListener("keydown", (event) => {
        if (event.target === row.settingEl && ["Delete", "Backspace"].includes(event.key)) attempt(() => { onDelete(index); });
      });
    }
  }

  #addHandle(row: Setting, index: number, onReorder: (from: number, to: number) => void): void {
    row.settingEl.draggable = true;
    row.settingEl.createDiv({ cls: "setting-item-handle", prepend: true });
    row.settingEl.addEventListener("dragstart", (event) => event.dataTransfer?.setData("text/plain", String(index)));
    row.settingEl.addEventListener("dragover", (event) => { event.preventDefault(); });
    row.settingEl.addEventListener("drop", (event) => {
      const from = Number(event.dataTransfer?.getData("text/plain"));
      attempt(() => { onReorder(from, index); });
    });
  }

  #addRow(item: Row, group: SettingGroup, index: number): Setting {
    const setting = new Setting(group.listEl);
    setting.setName(item.name);
    if (item.desc !== undefined) setting.setDesc(item.desc);
    this.#onRefresh(() => {
      setting.settingEl.toggle(now(item.visible, true));
    });
    if (isPage(item)) this.#addWayTo(item, setting);
    else this.#fillRow(item, setting, group, index);
    return setting;
  }

  #fillRow(item: SettingDefinition, setting: Setting, group: SettingGroup, index: number): void {
    if (item.render) {
      const end: unknown = item.render(setting as never, group as never);
      if (typeof end === "function") this.#endings.push(end as () => void);
    } else if (item.action) {
      const { action, disabled } = item;
      setting.settingEl.addClass("mod-action");
      setting.settingEl.addEventListener("click", () => {
        if (!now(disabled, false)) attempt(() => { action(setting.settingEl, index); });
      });
      this.#onRefresh(() => setting.setDisabled(now(disabled, false)));
    } else if (item.control) {
      const { control } = item;
      addDefinedControl(this.#tab, setting, control);
      this.#onRefresh(() => setting.setDisabled(now(control.disabled, false)));
    }
  }

  #addWayTo(page: Page, setting: Setting): void {
    setting.settingEl.addClass("mod-page");
    if (page.displayValue !== undefined || page.status !== undefined)
      setting.addDisplayValue((value) => value.setValue(now(page.displayValue, "")).setStatus(now(page.status, null)));
    setting.settingEl.addEventListener("click", () => {
      this.#openPage(page);
    });
  }

  #openPage(page: Page): void {
    const custom = page.page?.() as unknown as SettingPage | undefined;
    const rootEl = custom?.rootEl ?? createDiv("setting-page");
    const titlebarEl = custom?.titlebarEl ?? rootEl.createDiv("setting-page-titlebar");
    const back = titlebarEl.createDiv({ cls: "clickable-icon setting-page-back", attr: { "aria-label": "Back" } });
    titlebarEl.createDiv({ cls: "setting-page-title", text: custom?.title || page.name });
    const shown = [...this.#containerEl.children] as HTMLElement[];
    for (const element of shown) element.hide();
    this.#containerEl.appendChild(rootEl);
    const leave = (): void => {
      custom?.hide();
      rootEl.remove();
      for (const element of shown) element.show();
      this.refresh();
    };
    back.addEventListener("click", leave);
    if (custom) custom.display();
    else this.#addAll(page.items ?? [], rootEl);
  }

  #onRefresh(refresh: () => unknown): void {
    this.#refreshers.push(() => void refresh());
    refresh();
  }
}
