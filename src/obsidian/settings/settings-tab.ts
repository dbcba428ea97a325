import { PluginSettingTab, type App, type SettingDefinitionItem } from "obsidian";
import { english } from "../../messages/english.ts";
import { DEFAULT_SETTINGS, settingsFrom } from "../../model/settings.ts";
import type { Host } from "../host.ts";

/** The settings, declared so that the app can draw and search them. */
export class SettingsTab extends PluginSettingTab {
  readonly #host: Host;

  constructor(app: App, host: Host) {
    super(app, host);
    this.#host = host;
  }

  override getControlValue(key: string): unknown {
    return (this.#host.settings as unknown as Record<string, unknown>)[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    this.#host.settings = settingsFrom({ ...this.#host.settings, [key]: value });
    await this.#host.saveData(this.#host.settings);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const text = english.settings;
    const folder = (key: "sourceFolder" | "recommendationFolder" | "attachmentFolder", hint: string): SettingDefinitionItem => ({
      name: text[key],
      desc: hint,
      control: { type: "folder", key, defaultValue: DEFAULT_SETTINGS[key], placeholder: DEFAULT_SETTINGS[key] },
    });
    return [
      folder("sourceFolder", text.sourceFolderHint),
      folder("recommendationFolder", text.recommendationFolderHint),
      {
        name: text.keepOriginal,
        desc: text.keepOriginalHint,
        control: { type: "toggle", key: "keepOriginal", defaultValue: DEFAULT_SETTINGS.keepOriginal },
      },
      folder("attachmentFolder", text.attachmentFolderHint),
    ];
  }
}
