import { PluginSettingTab, type App, type SettingDefinitionItem } from "obsidian";
import { messages } from "../../messages/messages.ts";
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
    // Open editors show at once whether passages are marked.
    this.app.workspace.updateOptions();
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const folder = (key: "sourceFolder" | "recommendationFolder" | "attachmentFolder" | "nameFolder", hint: string): SettingDefinitionItem => ({
      name: messages.settings[key],
      desc: hint,
      control: { type: "folder", key, defaultValue: DEFAULT_SETTINGS[key], placeholder: DEFAULT_SETTINGS[key] },
    });
    return [
      folder("sourceFolder", messages.settings.sourceFolderHint),
      folder("recommendationFolder", messages.settings.recommendationFolderHint),
      folder("nameFolder", messages.settings.nameFolderHint),
      {
        name: messages.settings.keepOriginal,
        desc: messages.settings.keepOriginalHint,
        control: { type: "toggle", key: "keepOriginal", defaultValue: DEFAULT_SETTINGS.keepOriginal },
      },
      folder("attachmentFolder", messages.settings.attachmentFolderHint),
      {
        name: messages.passages.markersShown,
        desc: messages.passages.markersShownHint,
        control: { type: "toggle", key: "showMarkers", defaultValue: DEFAULT_SETTINGS.showMarkers },
      },
    ];
  }
}
