import type { Setting, SettingDefinition } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { localDay } from "../../model/local-day.ts";
import type { NoteKind } from "../../model/note-draft.ts";
import type { Settings } from "../../model/settings.ts";
import { attempt } from "../attempt.ts";

const KEYS = { source: "sourceTemplate", recommendation: "recommendationTemplate" } as const satisfies Record<NoteKind, keyof Settings>;
type Templates = Partial<Pick<Settings, (typeof KEYS)[NoteKind]>>;

/** A row for the template of each kind of note, each with a sample note below that shows what it makes. */
export function templateRows(settings: () => Settings, save: (changed: Templates) => Promise<void>): SettingDefinition[] {
  return (["source", "recommendation"] as const).map((kind) => ({
    name: messages.templates[kind],
    render: (setting: Setting) => {
      void attempt(() => addTemplate(setting, kind, settings, save));
    },
  }));
}

async function addTemplate(setting: Setting, kind: NoteKind, settings: () => Settings, save: (changed: Templates) => Promise<void>): Promise<void> {
  const { templates: words } = messages;
  // Loaded when the page is opened: nobody needs to write notes to see a settings tab.
  const { hasVariablesInCode, templateVariables, unknownVariables } = await import("../../notes/note-template.ts");
  const { sampleNotes } = await import("../../workflow/sample-notes.ts");
  setting.setDesc(words.variables(templateVariables(kind)));
  setting.settingEl.addClass("source-ties-template");
  setting.addTextArea((area) => {
    area.setValue(settings()[KEYS[kind]]).setPlaceholder("{{content}}");
    area.inputEl.rows = 6;
    area.inputEl.setAttribute("aria-label", words[kind]);
    const figure = setting.settingEl.createEl("figure", { cls: "source-ties-preview" });
    figure.createEl("figcaption", { text: words.preview });
    const sample = figure.createEl("pre", { attr: { tabindex: "0", "aria-label": words.preview } });
    const show = async (): Promise<void> => {
      const template = area.getValue();
      const unknown = unknownVariables(template, kind);
      setting.setErrorMessage(unknown.length > 0 ? words.unknown(unknown) : hasVariablesInCode(template) ? words.inCode : null);
      const notes = await sampleNotes({ ...settings(), [KEYS[kind]]: template }, messages.note, words.sample, localDay(new Date()));
      // Whoever types fast has changed the template meanwhile.
      if (area.getValue() === template) sample.setText(notes[kind]);
    };
    area.onChange((template) => void attempt(async () => {
      await save({ [KEYS[kind]]: template });
      await show();
    }));
    void attempt(show);
  });
}
