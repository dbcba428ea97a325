import type { SettingControl } from "obsidian";
import { TFile, TFolder } from "../vault/abstract-file.ts";
import { attempt } from "../work.ts";
import { PathSuggest } from "./path-suggest.ts";
import type { SettingTab } from "./setting-tab.ts";
import type { Setting } from "./setting.ts";

/** Adds the control that a definition asks for; what the user enters is checked, kept and refreshed by it. */
export function addDefinedControl(tab: SettingTab, setting: Setting, control: SettingControl): void {
  const { key } = control;
  const validate = control.validate as ((value: unknown) => unknown) | undefined;
  const held = tab.getControlValue(key) ?? control.defaultValue;

  /** Shows what is wrong with a value; tells whether nothing is. */
  const check = async (value: unknown): Promise<boolean> => {
    const wrong = await validate?.(value);
    setting.setErrorMessage(typeof wrong === "string" ? wrong : null);
    return typeof wrong !== "string" || wrong === "";
  };
  const keep = (value: unknown): void => {
    attempt(async () => {
      if (!(await check(value))) return;
      await tab.setControlValue(key, value);
      tab.refreshDomState();
    });
  };
  const text = typeof held === "string" || typeof held === "number" ? String(held) : "";

  switch (control.type) {
    case "toggle":
      setting.addToggle((toggle) => toggle.setValue(held === true).onChange(keep));
      break;
    case "dropdown":
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text).onChange(keep));
      break;
    case "textarea":
      setting.addTextArea((area) => {
        area.setPlaceholder(control.placeholder ?? "").setValue(text).onChange(keep);
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
      });
      break;
    case "slider":
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(Number(held ?? control.min)).onChange(keep);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
      });
      break;
    case "color":
      setting.addColorPicker((color) => color.setValue(text).onChange(keep));
      break;
    case "number":
      setting.addText((field) => {
        const { min, max, step } = control;
        field.inputEl.type = "number";
        for (const [name, value] of Object.entries({ min, max, step }))
          if (value !== undefined) field.inputEl.setAttribute(name, String(value));
        field.setPlaceholder(control.placeholder ?? "").setValue(text).onChange((typed) => {
          const number = typed.trim() === "" ? Number.NaN : Number(typed);
          keep(Number.isNaN(number) ? (control.defaultValue ?? 0) : number);
        });
      });
      break;
    case "text":
      setting.addText((field) => field.setPlaceholder(control.placeholder ?? "").setValue(text).onChange(keep));
      break;
    case "file":
    case "folder":
      setting.addText((field) => {
        field.setPlaceholder(control.placeholder ?? "").setValue(text).onChange(keep);
        const offered = (): string[] =>
          tab.app.vault.getAllLoadedFiles().flatMap((entry) => {
            if (control.type === "file")
              return entry instanceof TFile && (control.filter?.(entry as never) ?? true) ? [entry.path] : [];
            const wanted = entry instanceof TFolder && (!entry.isRoot() || control.includeRoot === true);
            return wanted && (control.filter?.(entry as never) ?? true) ? [entry.path] : [];
          });
        new PathSuggest(tab.app, field.inputEl, offered).onSelect((path) => {
          field.setValue(path);
          keep(path);
        });
      });
      break;
  }
  if (held !== undefined) attempt(() => check(held));
}
