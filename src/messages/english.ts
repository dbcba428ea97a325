import type { FactName } from "../model/source.ts";
import type { KeepReason } from "../model/plan.ts";
import type { NoteWording } from "../model/note-wording.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";

/** “1 note”, “2 notes”. */
function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}

const inBrackets = (detail: string | undefined): string => (detail === undefined ? "" : ` (${detail})`);

/** What happened, to which item, and what to do. */
const problems: Record<ProblemCode, (problem: Problem) => string> = {
  "capture is empty": ({ item }) => `${item} is empty. Save the source again and import the new file.`,
  "capture is not text": ({ item }) =>
    `${item} is not text, whatever its name says. Open it in the program that made it and save it as text or as a web page.`,
  "capture is too large": ({ item, detail }) =>
    `${item} is too large${inBrackets(detail)}. Split it, or save only the part that you need.`,
  "capture has no text left": ({ item }) =>
    `${item} holds nothing but the site's own text: no article or abstract was found in it. Save the page again once the article shows.`,
  "format is not known": ({ item }) => `${item} is in a format that cannot be read yet. Save it as .txt, .md or .html.`,
  "file cannot be read": ({ item, detail }) => `${item} could not be opened${inBrackets(detail)}. See that it is there and that you may read it.`,
  "note cannot be written": ({ item, detail }) =>
    `${item} could not be written${inBrackets(detail)}. Nothing was changed there; see that the vault can be written to and try again.`,
  "note changed meanwhile": ({ item }) => `${item} was changed while the import ran, and was left alone. Run the command again.`,
  "note is not a source": ({ item }) => `${item} is not a source note. Import the source first, then run the command on the note that it becomes.`,
  "managed block was edited": ({ item }) =>
    `The list of recommendations in ${item} was edited by hand, and was left as it is. Delete the list and run the command again for a new one.`,
  "selection is empty": ({ item }) => `Nothing is selected in ${item}. Select the words of the recommendation and run the command again.`,
  "reading failed": ({ item, detail }) => `${item} could not be read${inBrackets(detail)}. Please report it, with the file if you may share it.`,
};

const kept: Record<KeepReason, string> = {
  "already in the vault": "already in the vault",
  "nothing to change": "nothing to change",
  "deleted by the user": "you deleted it, so it was not made again",
};

const facts: Record<FactName, string> = {
  title: "Title",
  subtitle: "Subtitle",
  author: "Author",
  date: "Date",
  publisher: "Publisher",
  source: "Address",
  identifier: "Identifier",
  access: "Access",
};

const note: NoteWording = {
  untitledSource: "Untitled source",
  untitledRecommendation: "Recommendation",
  recommendations: "Recommendations",
  partialNotice: "This capture stops before the end of the article.",
  from: "From",
  passage: "passage",
  askedOf: "Asked of",
  and: "and",
  strength: { explicit: "explicit", implied: "implied" },
};

/** Every text that a user meets, in English. Another language is another file of this shape. */
export const english = {
  problem: (problem: Problem): string => problems[problem.code](problem),
  kept,
  facts,
  note,
  commands: {
    importSources: "Import sources…",
    importClipboard: "Import source from clipboard",
    createAll: "Create recommendation notes",
    createOne: "Create a note for one recommendation…",
    createFromSelection: "Create recommendation note from selection",
    undo: "Undo last import",
  },
  importing: {
    title: "Import sources",
    introduction: "Reports, articles and web pages saved as .txt, .md or .html. Nothing leaves this device.",
    fromDevice: "Choose files from this device",
    fromVault: "Choose a file from the vault",
    pickVaultFile: "Choose a file of the vault to import",
    noVaultFiles: "The vault holds no .txt, .md or .html file to import.",
    dropHere: "or drop files here",
    notStated: "not stated",
    missing: (names: readonly string[]): string => `Not stated in the source: ${names.join(", ")}. Fill in what you know; the rest stays out of the note.`,
    alreadyThere: (path: string): string => `Already in the vault as ${path}; it will be left as it is.`,
    authorHint: "One name a line.",
    dateHint: "2004, 2004-08 or 2004-08-15.",
    willBecome: (path: string): string => `Will become ${path}`,
    readFrom: (words: string, witness: string, line: number | undefined): string =>
      `${witness}${line === undefined ? "" : `, line ${line}`}: “${words}”`,
    also: (value: string): string => `Elsewhere in the source: ${value}`,
    leaveOut: "Leave this source out",
    keepOriginal: "Keep the original files in the vault",
    keepOriginalHint: "Each note links to the capture that it was read from.",
    confirm: (number: number): string => `Import ${count(number, "source")}`,
    cancel: "Cancel",
    clipboardEmpty: "The clipboard holds no text. Copy the source first, then run the command again.",
    clipboardName: "Clipboard",
    progress: (done: number, of: number, path: string): string => `${done} of ${of}: ${path}`,
    stop: "Stop",
  },
  summary: {
    title: "Import finished",
    recommendationsTitle: "Recommendation notes",
    created: (number: number): string => `${count(number, "note")} created`,
    updated: (number: number): string => `${count(number, "note")} updated`,
    attached: (number: number): string => `${count(number, "original")} kept`,
    keptAsIs: (number: number): string => `${count(number, "note")} left as ${number === 1 ? "it is" : "they are"}`,
    failed: (number: number): string => count(number, "problem"),
    stopped: (number: number): string => `Stopped before ${count(number, "item")}; nothing is half written.`,
    nothing: "There was nothing to do.",
    createRecommendations: "Create recommendation notes",
    close: "Done",
  },
  review: {
    title: (source: string): string => `Recommendations in ${source}`,
    none: (source: string): string => `No recommendations were found in ${source}. Select a passage and use “Create recommendation note from selection” for one that was missed.`,
    found: (explicit: number, implied: number): string => `${explicit} explicit, ${implied} implied. Untick what you do not want.`,
    explicitHeading: "Explicit",
    impliedHeading: "Implied",
    noActor: "nobody named",
    askedOf: (actors: string): string => `Asked of ${actors}`,
    because: (cue: string, evidence: string | undefined): string => (evidence === undefined ? `“${cue}”` : `“${cue}” · ${evidence}`),
    hasNote: "has a note",
    deleted: "its note was deleted",
    all: "All",
    explicitOnly: "Explicit only",
    nobody: "None",
    confirm: (number: number): string => `Create ${count(number, "note")}`,
    cancel: "Cancel",
    pickOne: "Choose a recommendation",
  },
  selection: {
    title: "New recommendation",
    action: "Action",
    actionHint: "What is to be done.",
    actor: "Asked of",
    actorHint: "One name a line; empty when nobody is named.",
    strength: "Strength",
    confirm: "Create note",
    cancel: "Cancel",
  },
  undo: {
    nothing: "There is no import to undo.",
    done: (removed: number, restored: number): string =>
      `Undone: ${count(removed, "file")} moved to the trash, ${count(restored, "note")} set back.`,
    kept: (paths: readonly string[]): string => `Changed since, so kept: ${paths.join(", ")}.`,
  },
  settings: {
    sourceFolder: "Folder for sources",
    sourceFolderHint: "New source notes go here.",
    recommendationFolder: "Folder for recommendations",
    recommendationFolderHint: "Each recommendation becomes a note in this folder.",
    attachmentFolder: "Folder for originals",
    attachmentFolderHint: "Captures are kept here as they were.",
    keepOriginal: "Keep the original files",
    keepOriginalHint: "Each source note links to the capture that it was read from.",
  },
  unexpected: (detail: string): string => `Source Ties could not go on: ${detail}. Nothing is half written. Please report it.`,
} as const;

export type Messages = typeof english;
