import { Plugin } from "obsidian";
import { settingsFrom, type Settings } from "./model/settings.ts";
import { attempt } from "./obsidian/attempt.ts";
import { registerCommands } from "./obsidian/commands.ts";
import { speakAsSet } from "./obsidian/settings/language.ts";
import { SettingsTab } from "./obsidian/settings/settings-tab.ts";

/** The plugin: reads its settings and registers what it offers. Everything heavy is loaded at first use. */
export default class SourceTiesPlugin extends Plugin {
  override settings: Settings = settingsFrom(undefined);

  override async onload(): Promise<void> {
    await this.readSettings();
    registerCommands(this);
    this.addSettingTab(new SettingsTab(this.app, this));
    this.app.workspace.onLayoutReady(() => void attempt(async () => (await import("./obsidian/runs/broken-run-window.ts")).offerToFinish(this)));
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.readSettings();
  }

  private async readSettings(): Promise<void> {
    this.settings = settingsFrom(await this.loadData());
    speakAsSet(this.settings);
  }
}
