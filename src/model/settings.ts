import { chosenNames, PROPERTY_PRESETS, propertyNames, PropertyNaming, storedFormerNames, type FormerNames, type PropertyNames, type PropertyPreset } from "./property-names.ts";
import type { Strength } from "./recommendation.ts";

/** Which recommendations the review ticks before the user does. */
export const TICKED_CHOICES = ["explicit", "all", "none"] as const;
export type TickedChoice = (typeof TICKED_CHOICES)[number];

/** What a user can set; kept in the plugin's `data.json`. */
export interface Settings {
  readonly sourceFolder: string;
  readonly recommendationFolder: string;
  readonly attachmentFolder: string;
  /** Where notes of people, bodies and actors are made. */
  readonly nameFolder: string;
  /** Whether the capture itself is kept in the vault as a file beside its note. */
  readonly keepOriginal: boolean;
  /** Whether the user was welcomed, which is done once; not shown among the settings. */
  readonly welcomed: boolean;
  /** Whether passages that have a recommendation note are marked where sources are shown. */
  readonly showMarkers: boolean;
  readonly propertyPreset: PropertyPreset;
  /** Names that the user chose singly, in the place of the preset's. */
  readonly propertyNames: Partial<PropertyNames>;
  /** Names that notes of the vault may still have from before. */
  readonly formerPropertyNames: FormerNames;
  /** What stands around what the plugin writes into a new note; nothing when empty. */
  readonly sourceTemplate: string;
  readonly recommendationTemplate: string;
  readonly ticked: TickedChoice;
  /** Whether a source's list of recommendations tells how plainly each is asked. */
  readonly listStrength: boolean;
  /** Code of the language that the plugin speaks; the app's when empty. */
  readonly language: string;
}

export const DEFAULT_SETTINGS: Settings = {
  sourceFolder: "Sources",
  recommendationFolder: "Recommendations",
  attachmentFolder: "Sources/Originals",
  nameFolder: "People and bodies",
  keepOriginal: true,
  welcomed: false,
  showMarkers: true,
  propertyPreset: "source-ties",
  propertyNames: {},
  formerPropertyNames: {},
  sourceTemplate: "",
  recommendationTemplate: "",
  ticked: "explicit",
  listStrength: true,
  language: "",
};

/** The keys of settings that hold a value of some type. */
export type SettingOf<Type> = { [Key in keyof Settings]: Settings[Key] extends Type ? (Type extends Settings[Key] ? Key : never) : never }[keyof Settings];

/**
 * Reads settings from what was stored.
 * @param stored the content of `data.json`, of any shape; what is missing or of the wrong type gets its default.
 */
export function settingsFrom(stored: unknown): Settings {
  const values: Partial<Record<keyof Settings, unknown>> = typeof stored === "object" && stored !== null ? stored : {};
  const folder = (key: SettingOf<string>): string => {
    const value = values[key];
    return typeof value === "string" ? folderPath(value) : DEFAULT_SETTINGS[key];
  };
  const text = (key: SettingOf<string>): string => {
    const value = values[key];
    return typeof value === "string" ? value : DEFAULT_SETTINGS[key];
  };
  const yes = (key: SettingOf<boolean>): boolean => {
    const value = values[key];
    return typeof value === "boolean" ? value : DEFAULT_SETTINGS[key];
  };
  const propertyPreset = PROPERTY_PRESETS.find((preset) => preset === values.propertyPreset) ?? DEFAULT_SETTINGS.propertyPreset;
  return {
    sourceFolder: folder("sourceFolder"),
    recommendationFolder: folder("recommendationFolder"),
    attachmentFolder: folder("attachmentFolder"),
    nameFolder: folder("nameFolder"),
    keepOriginal: yes("keepOriginal"),
    welcomed: yes("welcomed"),
    showMarkers: yes("showMarkers"),
    propertyPreset,
    propertyNames: chosenNames(propertyPreset, values.propertyNames),
    formerPropertyNames: storedFormerNames(values.formerPropertyNames),
    sourceTemplate: text("sourceTemplate"),
    recommendationTemplate: text("recommendationTemplate"),
    ticked: TICKED_CHOICES.find((choice) => choice === values.ticked) ?? DEFAULT_SETTINGS.ticked,
    listStrength: yes("listStrength"),
    language: text("language"),
  };
}

/** What the settings have properties called, all of them. */
export function namesIn({ propertyPreset, propertyNames: chosen }: Settings): PropertyNames {
  return propertyNames(propertyPreset, chosen);
}

/** How notes are written and read under the settings' names of properties. */
export function propertyNaming(settings: Settings): PropertyNaming {
  const known = namings.get(settings);
  if (known) return known;
  const naming = new PropertyNaming(namesIn(settings), settings.formerPropertyNames);
  namings.set(settings, naming);
  return naming;
}

/** Asked for every note of a vault, and the same for as long as the settings are. */
const namings = new WeakMap<Settings, PropertyNaming>();

/** Whether the review ticks a recommendation of a strength by itself. */
export function isTicked(strength: Strength, ticked: TickedChoice): boolean {
  return ticked === "all" || (ticked === "explicit" && strength === "explicit");
}

/** What is wrong with a folder's path. */
export type FolderFault = "leads out" | "is hidden" | "has signs" | "ends badly";

/**
 * Looks whether a path can be that of a folder in any vault, on every system.
 * @returns `undefined` when it can; the empty path is the vault's own folder.
 */
export function folderFault(path: string): FolderFault | undefined {
  const steps = path.trim() === "" ? [] : path.trim().replace(/^\/|\/$/gu, "").split("/");
  if (/^(?:[a-z]:|[\\/]{2}|~)/iu.test(path.trim()) || steps.includes("..")) return "leads out";
  if (steps.some((step) => step.trim() === "" || /[\\:*?"<>|#^[\]\p{Cc}]/u.test(step))) return "has signs";
  if (steps.some((step) => step.trim().startsWith("."))) return "is hidden";
  return steps.some((step) => /[. ]$/u.test(step) || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(step)) ? "ends badly" : undefined;
}

/** A folder's path inside the vault: without outer slashes and without steps that lead out of it. */
function folderPath(text: string): string {
  return text
    .split(/[\\/]/u)
    .map((step) => step.trim())
    // Windows takes off dots and blanks at the end of a step, and a colon for a disk's.
    .filter((step) => /[^.\s]/u.test(step) && !/^[a-z]:$/iu.test(step))
    .join("/");
}
