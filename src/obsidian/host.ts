import type { Plugin } from "obsidian";
import type { Settings } from "../model/settings.ts";

/** What the windows and commands need of the plugin: the app, and the settings as they stand. */
export interface Host extends Plugin {
  settings: Settings;
}
