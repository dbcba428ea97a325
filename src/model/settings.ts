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
}

export const DEFAULT_SETTINGS: Settings = {
  sourceFolder: "Sources",
  recommendationFolder: "Recommendations",
  attachmentFolder: "Sources/Originals",
  nameFolder: "People and bodies",
  keepOriginal: true,
  welcomed: false,
  showMarkers: true,
};

/**
 * Reads settings from what was stored.
 * @param stored the content of `data.json`, of any shape; what is missing or of the wrong type gets its default.
 */
export function settingsFrom(stored: unknown): Settings {
  const values: Partial<Record<keyof Settings, unknown>> = typeof stored === "object" && stored !== null ? stored : {};
  const folder = (key: "sourceFolder" | "recommendationFolder" | "attachmentFolder" | "nameFolder"): string => {
    const value = values[key];
    return typeof value === "string" ? folderPath(value) : DEFAULT_SETTINGS[key];
  };
  return {
    sourceFolder: folder("sourceFolder"),
    recommendationFolder: folder("recommendationFolder"),
    attachmentFolder: folder("attachmentFolder"),
    nameFolder: folder("nameFolder"),
    keepOriginal: typeof values.keepOriginal === "boolean" ? values.keepOriginal : DEFAULT_SETTINGS.keepOriginal,
    welcomed: values.welcomed === true,
    showMarkers: typeof values.showMarkers === "boolean" ? values.showMarkers : DEFAULT_SETTINGS.showMarkers,
  };
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
