import { Plugin } from "obsidian";
import { settingsFrom, type Settings } from "./model/settings.ts";
import { attempt } from "./obsidian/attempt.ts";
import { registerCommandLine } from "./obsidian/command-line/register-command-line.ts";
import { registerCommands } from "./obsidian/commands.ts";
import { registerPassages } from "./obsidian/passages/passage-commands.ts";
import { speakAsSet } from "./obsidian/settings/language.ts";
import { SettingsTab } from "./obsidian/settings/settings-tab.ts";
import { registerMenus } from "./obsidian/ways-in/file-menus.ts";

/** The plugin: reads its settings and registers what it offers. Everything heavy is loaded at first use. */
export default class SourceTiesPlugin extends Plugin {
  override settings: Settings = settingsFrom(undefined);

  override async onload(): Promise<void> {
    await this.readSettings();
    registerCommands(this);
    registerMenus(this);
    registerCommandLine(this);
    this.registerObsidianProtocolHandler(this.manifest.id, (given) => void attempt(async () => (await import("./obsidian/ways-in/address-of-app.ts")).openAddressOfApp(this, given)));
    registerPassages(this);
    this.addSettingTab(new SettingsTab(this.app, this));
    this.app.workspace.onLayoutReady(() => void attempt(async () => (await import("./obsidian/runs/broken-run-window.ts")).offerToFinish(this)));
    this.app.workspace.onLayoutReady(() => void attempt(async () => (await import("./obsidian/first-run/first-run.ts")).welcomeOnce(this)));
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.readSettings();
  }

  private async readSettings(): Promise<void> {
    this.settings = settingsFrom(await this.loadData());
    speakAsSet(this.settings);
  }
}
