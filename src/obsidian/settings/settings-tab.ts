import { PluginSettingTab, TFile, type App, type SettingDefinitionItem, type SettingGroupItem } from "obsidian";
import { LANGUAGES, messages } from "../../messages/messages.ts";
import { formerNames, PROPERTY_PRESETS } from "../../model/property-names.ts";
import { DEFAULT_SETTINGS, folderFault, namesIn, settingsFrom, TICKED_CHOICES, type Settings } from "../../model/settings.ts";
import type { Host } from "../host.ts";
import { speakAsSet } from "./language.ts";
import { PropertyNameRows } from "./property-name-rows.ts";
import { templateRows } from "./template-rows.ts";

type Key = keyof Settings;
type FolderKey = "sourceFolder" | "recommendationFolder" | "attachmentFolder" | "nameFolder";

/** The settings, declared so that the app can draw and search them: a list of rows for each group. */
export class SettingsTab extends PluginSettingTab {
  readonly #host: Host;
  readonly #propertyNames: PropertyNameRows;

  constructor(app: App, host: Host) {
    super(app, host);
    this.#host = host;
    this.#propertyNames = new PropertyNameRows(() => host.settings, (chosen) => this.#change({ propertyNames: chosen }));
  }

  override getControlValue(key: string): unknown {
    return (this.#host.settings as unknown as Record<string, unknown>)[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    // A preset sets all names; what notes were called by before is remembered.
    await this.#change(key === ("propertyPreset" satisfies Key) ? { [key]: value, propertyNames: {} } : { [key]: value });
    if (key === ("propertyPreset" satisfies Key)) this.#propertyNames.show();
    if (key === ("language" satisfies Key)) this.update();
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { settings: words } = messages;
    return [
      { type: "group", heading: words.folders, items: this.#folders() },
      { type: "group", heading: words.notes, items: this.#notes() },
      { type: "group", heading: words.reviewing, items: this.#reviewing() },
      { type: "group", items: [this.#language()] },
    ];
  }

  #folders(): SettingGroupItem[] {
    const { settings: words } = messages;
    return [
      this.#folder("sourceFolder", words.sourceFolderHint),
      this.#folder("recommendationFolder", words.recommendationFolderHint),
      this.#folder("nameFolder", words.nameFolderHint),
      toggle("keepOriginal", words.keepOriginalHint),
      this.#folder("attachmentFolder", words.attachmentFolderHint),
    ];
  }

  #notes(): SettingGroupItem[] {
    const { settings: words, templates } = messages;
    return [
      {
        type: "page",
        name: words.propertyNames,
        desc: words.propertyNamesHint,
        items: [
          {
            name: words.preset,
            desc: words.presetHint,
            control: {
              type: "dropdown",
              key: "propertyPreset" satisfies Key,
              defaultValue: DEFAULT_SETTINGS.propertyPreset,
              options: Object.fromEntries(PROPERTY_PRESETS.map((preset) => [preset, words.presets[preset]])),
            },
          },
          ...this.#propertyNames.definitions(),
        ],
      },
      { type: "page", name: templates.name, desc: templates.hint, items: templateRows(() => this.#host.settings, (changed) => this.#change(changed)) },
    ];
  }

  #reviewing(): SettingGroupItem[] {
    const { settings: words } = messages;
    return [
      {
        name: words.ticked,
        desc: words.tickedHint,
        control: {
          type: "dropdown",
          key: "ticked" satisfies Key,
          defaultValue: DEFAULT_SETTINGS.ticked,
          options: Object.fromEntries(TICKED_CHOICES.map((choice) => [choice, words.tickedChoices[choice]])),
        },
      },
      toggle("listStrength", words.listStrengthHint),
      {
        name: messages.passages.markersShown,
        desc: messages.passages.markersShownHint,
        control: { type: "toggle", key: "showMarkers" satisfies Key, defaultValue: DEFAULT_SETTINGS.showMarkers },
      },
    ];
  }

  #language(): SettingGroupItem {
    const { settings: words } = messages;
    const languages = Object.entries(LANGUAGES).map(([code, { name }]): [string, string] => [code, name]);
    return {
      name: words.language,
      desc: words.languageHint,
      control: { type: "dropdown", key: "language" satisfies Key, defaultValue: DEFAULT_SETTINGS.language, options: { "": words.automatic, ...Object.fromEntries(languages) } },
    };
  }

  #folder(key: FolderKey, hint: string): SettingGroupItem {
    const validate = (path: string): string | undefined => {
      const fault = folderFault(path);
      if (fault !== undefined) return messages.settings.folderFault(fault);
      return this.app.vault.getAbstractFileByPath(path.trim()) instanceof TFile ? messages.settings.isFile(path.trim()) : undefined;
    };
    return { name: messages.settings[key], desc: hint, control: { type: "folder", key, defaultValue: DEFAULT_SETTINGS[key], placeholder: DEFAULT_SETTINGS[key], validate } };
  }

  /** Takes over changed settings, as far as they are sound, and saves them. */
  async #change(changed: Partial<Record<Key, unknown>>): Promise<void> {
    const before = this.#host.settings;
    const after = settingsFrom({ ...before, ...changed });
    this.#host.settings = { ...after, formerPropertyNames: formerNames(after.formerPropertyNames, namesIn(before), namesIn(after)) };
    speakAsSet(after);
    await this.#host.saveData(this.#host.settings);
    // Open editors show at once whether passages are marked.
    this.app.workspace.updateOptions();
  }
}

/** A row for a setting that is on or off, named by its text of the same key. */
function toggle(key: "keepOriginal" | "listStrength", hint: string): SettingGroupItem {
  return { name: messages.settings[key], desc: hint, control: { type: "toggle", key, defaultValue: DEFAULT_SETTINGS[key] } };
}
