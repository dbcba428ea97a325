import type { Setting, SettingDefinition, TextComponent } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { nameFault, PROPERTIES, type PropertyKey, type PropertyNames } from "../../model/property-names.ts";
import { namesIn, type Settings } from "../../model/settings.ts";
import { attempt } from "../attempt.ts";

/** The rows in which each property's name is changed. A name is taken over when its field is left, as half a name is none. */
export class PropertyNameRows {
  readonly #settings: () => Settings;
  readonly #save: (chosen: Partial<PropertyNames>) => Promise<void>;
  readonly #fields = new Map<PropertyKey, { setting: Setting; field: TextComponent }>();

  constructor(settings: () => Settings, save: (chosen: Partial<PropertyNames>) => Promise<void>) {
    this.#settings = settings;
    this.#save = save;
  }

  /** A definition for each property, in the order in which a user meets them. */
  definitions(): SettingDefinition[] {
    return PROPERTIES.map((key) => ({
      name: messages.settings.property(key),
      ...(key === "created" ? { desc: messages.settings.createdHint } : {}),
      render: (setting: Setting) => {
        this.#addField(setting, key);
        return () => this.#fields.delete(key);
      },
    }));
  }

  /** Shows the names as they are set now. */
  show(): void {
    const names = namesIn(this.#settings());
    for (const [key, { setting, field }] of this.#fields) {
      field.setValue(names[key]);
      setting.setErrorMessage(null);
    }
  }

  #addField(setting: Setting, key: PropertyKey): void {
    setting.addText((field) => {
      this.#fields.set(key, { setting, field });
      field.setValue(namesIn(this.#settings())[key]).setPlaceholder(key === "created" ? messages.settings.notWritten : key);
      field.inputEl.setAttribute("aria-label", messages.settings.property(key));
      field.onChange((typed) => {
        const fault = nameFault(key, typed.trim(), namesIn(this.#settings()));
        setting.setErrorMessage(fault === undefined ? null : messages.settings.nameFault(typed.trim(), fault));
      });
      field.inputEl.addEventListener("change", () => void attempt(() => this.#take(key, field.getValue().trim())));
    });
  }

  async #take(key: PropertyKey, name: string): Promise<void> {
    const settings = this.#settings();
    if (nameFault(key, name, namesIn(settings)) !== undefined) return;
    await this.#save({ ...settings.propertyNames, [key]: name });
    this.#fields.get(key)?.field.setValue(namesIn(this.#settings())[key]);
  }
}
