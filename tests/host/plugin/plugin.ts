import type { Extension } from "@codemirror/state";
import type { CliFlags, CliHandler, Command, HoverLinkSource, ObsidianProtocolHandler, PluginManifest } from "obsidian";
import type { App } from "../app.ts";
import { setIcon, setTooltip } from "../interface/icons.ts";
import type { SettingTab } from "../interface/setting-tab.ts";
import { lacks } from "../missing.ts";
import { attempt } from "../work.ts";
import type { WorkspaceLeaf } from "../workspace/leaf.ts";
import type { View } from "../workspace/view.ts";
import { Component } from "./component.ts";

/** What a plugin's class extends. */
export abstract class Plugin extends Component {
  readonly app: App;
  readonly manifest: PluginManifest;
  #settingsText: string | undefined;
  declare settings?: unknown;

  constructor(app: App, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const iconEl = this.app.workspace.ribbonEl.createDiv({ cls: "clickable-icon side-dock-ribbon-action", attr: { role: "button" } });
    setIcon(iconEl, icon);
    setTooltip(iconEl, title);
    iconEl.addEventListener("click", (event) => {
      attempt(() => callback(event));
    });
    this.register(() => {
      iconEl.remove();
    });
    return iconEl;
  }

  addStatusBarItem(): HTMLElement {
    const itemEl = this.app.workspace.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => {
      itemEl.remove();
    });
    return itemEl;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.register(this.app.commandRegistry.add(command.id, command));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commandRegistry.remove(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(tab: SettingTab): void {
    this.register(this.app.settingTabs.add(this.manifest.id, tab));
    tab.update();
  }

  registerView(type: string, creator: (leaf: WorkspaceLeaf) => View): void {
    this.app.workspace.registerView(type, creator);
    this.register(() => {
      this.app.workspace.unregisterView(type);
    });
  }

  /** Runs in every editor, those that are open too, until the plugin is unloaded. */
  registerEditorExtension(extension: Extension): void {
    const drop = this.app.keep("editorExtensions", extension);
    this.app.workspace.updateOptions();
    this.register(() => {
      drop();
      this.app.workspace.updateOptions();
    });
  }

  /** Kept for `MarkdownRenderer.render`, which runs those there are in their order. */
  registerMarkdownPostProcessor<Processor extends { sortOrder?: number }>(processor: Processor, sortOrder?: number): Processor {
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    this.register(this.app.keep("postProcessors", processor));
    return processor;
  }

  /** Kept: the host shows no popovers. A source can be registered once. */
  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.register(this.app.hoverSources.add(id, info));
  }

  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    this.register(this.app.protocolHandlers.add(action, handler));
  }

  registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    const isOwn = command === this.manifest.id || command.startsWith(`${this.manifest.id}:`);
    if (!isOwn) throw new Error(`A command line handler of ${this.manifest.id} cannot be called "${command}".`);
    this.register(this.app.cliHandlers.add(command, { description, flags: flags ?? {}, handler }));
  }

  async loadData(): Promise<unknown> {
    this.#settingsText = await this.#readSettings();
    return this.#settingsText === undefined ? null : (JSON.parse(this.#settingsText) as unknown);
  }

  async saveData(settings: unknown): Promise<void> {
    this.#settingsText = JSON.stringify(settings, null, 2);
    await this.app.vault.adapter.write(this.#settingsPath(), this.#settingsText);
  }

  /** Whether something else has written the settings since they were last read or saved. Not part of the app's interface. */
  async settingsChangedOutside(): Promise<boolean> {
    return (await this.#readSettings()) !== this.#settingsText;
  }

  onUserEnable(): void {
    return;
  }

  onExternalSettingsChange?(): unknown;

  async #readSettings(): Promise<string | undefined> {
    const path = this.#settingsPath();
    return (await this.app.vault.adapter.exists(path)) ? this.app.vault.adapter.read(path) : undefined;
  }

  #settingsPath(): string {
    return `${this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`}/data.json`;
  }
}

lacks(Plugin, "Plugin", {
  methods: [
  "registerExtensions",
  "registerMarkdownCodeBlockProcessor",
  "registerBasesView",
  "registerEditorSuggest",
],
});
