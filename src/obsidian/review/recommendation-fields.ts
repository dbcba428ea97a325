import { Setting, type App } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { Strength } from "../../model/recommendation.ts";
import type { Correction } from "../../workflow/review-draft.ts";
import { namesForField, namesInField } from "../names/names-in-field.ts";
import { NoteNameSuggest } from "../names/note-name-suggest.ts";

/** Fields for what is to be done, who is asked and how plainly. */
export interface RecommendationFields {
  /** What the fields say now, each on one line. */
  readonly value: () => Correction;
  readonly focus: () => void;
  /** Takes open suggestions away; to be called before the fields go. */
  readonly close: () => void;
}

/** Adds the fields to a form, filled in. */
export function addRecommendationFields(container: HTMLElement, app: App, { action, actor, strength }: Correction): RecommendationFields {
  let chosen: Strength = strength;
  let actionField: HTMLTextAreaElement | undefined;
  let actorField: HTMLInputElement | undefined;
  let suggest: NoteNameSuggest | undefined;
  new Setting(container).setName(messages.selection.action).setDesc(messages.selection.actionHint).addTextArea((field) => {
    field.setValue(action);
    actionField = field.inputEl;
    actionField.rows = 3;
    actionField.setAttr("aria-label", messages.selection.action);
  });
  new Setting(container).setName(messages.selection.actor).setDesc(messages.selection.actorHint).addText((field) => {
    field.setValue(namesForField(actor));
    actorField = field.inputEl;
    actorField.setAttr("aria-label", messages.selection.actor);
    suggest = new NoteNameSuggest(app, actorField, { many: true });
  });
  new Setting(container).setName(messages.selection.strength).addDropdown((dropdown) => {
    dropdown.addOptions({ ...messages.note.strength }).setValue(strength).onChange((value) => { chosen = value === "implied" ? "implied" : "explicit"; });
    dropdown.selectEl.setAttr("aria-label", messages.selection.strength);
  });
  return {
    value: () => ({ action: (actionField?.value ?? action).replace(/\s+/gu, " ").trim(), actor: namesInField(actorField?.value ?? ""), strength: chosen }),
    focus: () => { actionField?.focus(); },
    close: () => { suggest?.close(); },
  };
}
