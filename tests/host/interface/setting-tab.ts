import type { SettingDefinitionItem } from "obsidian";
import type { App } from "../app.ts";
import { missing } from "../missing.ts";
import type { Plugin } from "../plugin/plugin.ts";
import { DefinedSettings } from "./defined-settings.ts";

/** A page of the settings window. */
export abstract class SettingTab {
  readonly app: App;
  readonly containerEl: HTMLElement;
  icon = "lucide-settings";
  settingItems: SettingDefinitionItem[] = [];
  #shown: DefinedSettings | undefined;

  constructor(app: App) {
    this.app = app;
    this.containerEl = createDiv("vertical-tab-content");
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** Asks for the definitions anew and, when the tab is open, shows them. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.#shown || this.containerEl.isConnected) this.#render();
  }

  getControlValue(_key: string): unknown {
    throw missing("settings of its own");
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {
    throw missing("settings of its own");
  }

  refreshDomState(): void {
    this.#shown?.refresh();
  }

  /** Opens the tab: from its definitions when it has any, else by `display`. Not part of the app's interface. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length > 0) this.#render();
    else this.display();
  }

  display(): void {
    return;
  }

  hide(): void {
    this.#shown?.leave();
    this.#shown = undefined;
    this.containerEl.empty();
  }

  #render(): void {
    this.#shown?.leave();
    this.containerEl.empty();
    this.#shown = new DefinedSettings(this, this.containerEl, this.settingItems);
  }
}

/** A plugin's page, whose controls read and write the plugin's `settings`. */
export abstract class PluginSettingTab extends SettingTab {
  readonly plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    super(app);
    this.plugin = plugin;
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override setControlValue(key: string, value: unknown): void | Promise<void> {
    const settings = (this.plugin.settings ?? {}) as Record<string, unknown>;
    settings[key] = value;
    this.plugin.settings = settings;
    return this.plugin.saveData(settings);
  }
}

/** A page behind a row of another. */
export abstract class SettingPage {
  readonly rootEl: HTMLElement = createDiv("setting-page");
  readonly titlebarEl: HTMLElement = this.rootEl.createDiv("setting-page-titlebar");
  readonly containerEl: HTMLElement = this.rootEl.createDiv("setting-page-content");
  title = "";

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
