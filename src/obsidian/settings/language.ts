import { getLanguage } from "obsidian";
import { speak } from "../../messages/messages.ts";
import type { Settings } from "../../model/settings.ts";

/** Has all texts from now on in the language of the settings, or in the app's when they leave it to that. */
export function speakAsSet({ language }: Settings): void {
  speak(language === "" ? getLanguage() : language);
}
