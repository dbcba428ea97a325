import type { NameFault, PropertyKey, PropertyPreset } from "../../model/property-names.ts";
import type { FolderFault, TickedChoice } from "../../model/settings.ts";

/** What each property holds. */
const properties: Record<PropertyKey, string> = {
  title: "Title",
  subtitle: "Subtitle",
  author: "Author",
  date: "Date of the source",
  source: "Address of the source",
  publisher: "Publisher",
  identifier: "Identifier",
  access: "Access",
  original: "Original file",
  created: "Day of the import",
  action: "Action",
  report: "Report",
  passage: "Passage",
  actor: "Actor",
  strength: "Strength",
  status: "Status",
};

const presets: Record<PropertyPreset, string> = { "source-ties": "Source Ties", "web-clipper": "Web Clipper" };

const ticked: Record<TickedChoice, string> = { explicit: "Explicit recommendations", all: "All recommendations", none: "None" };

const folderFaults: Record<FolderFault, string> = {
  "leads out": "This path leads out of the vault. Write the path of a folder in the vault, for example: Notes/Sources",
  "is hidden": "Obsidian does not show folders that begin with a dot. Choose another name.",
  "has signs": "A folder's name cannot be empty or contain any of \\ : * ? \" < > | # ^ [ ]. Links to its notes would break.",
  "ends badly": "Windows cannot have a folder of this name. Choose one that does not end in a dot and is no device's name.",
};

/** The texts of the settings tab. */
export const settings = {
  folders: "Folders",
  sourceFolder: "Folder for sources",
  sourceFolderHint: "New source notes go here.",
  recommendationFolder: "Folder for recommendations",
  recommendationFolderHint: "Each recommendation becomes a note in this folder.",
  nameFolder: "Folder for people and bodies",
  nameFolderHint: "Notes of people, bodies and actors are made here.",
  attachmentFolder: "Folder for originals",
  attachmentFolderHint: "Captures are kept here as they were.",
  keepOriginal: "Keep the original files",
  keepOriginalHint: "Each source note links to the capture that it was read from.",
  folderFault: (fault: FolderFault): string => folderFaults[fault],
  isFile: (path: string): string => `${path} is a file. Write the path of a folder.`,

  notes: "Notes",
  propertyNames: "Property names",
  propertyNamesHint: "What the properties of new notes are called.",
  preset: "Names to begin with",
  presetHint: "Web Clipper's names and its tag let one base show clippings and sources. Choosing here sets all the names below. Notes that you have keep their names and are still recognised.",
  presets,
  property: (key: PropertyKey): string => properties[key],
  notWritten: "Not written",
  createdHint: "Leave it empty to leave the property out.",
  nameFault: (name: string, found: NameFault): string =>
    found.fault === "taken"
      ? `“${name}” is already the name for: ${properties[found.by]}. Choose another name.`
      : found.fault === "reserved"
        ? `“${name}” means something else to Obsidian or another plugin. Choose another name.`
        : `“${name}” cannot be a property's name here. Use letters, digits, spaces, - and _, and begin with a letter.`,

  reviewing: "Recommendations",
  ticked: "Tick in the review",
  tickedHint: "Which recommendations are chosen before you look at them.",
  tickedChoices: ticked,
  listStrength: "Show strength in lists",
  listStrengthHint: "The list in a source note tells which recommendations are explicit and which are implied.",

  language: "Language",
  languageHint: "Windows change at once, the names of commands when the app starts again.",
  automatic: "Obsidian's language",
};
