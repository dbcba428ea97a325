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
  "capture is nested too deeply": ({ item }) =>
    `${item} has more parts inside of one another than can be followed; no program writes such a text for people. Save the page or the list again, or only the part that you need.`,
  "too many recommendations": ({ item, detail }) =>
    `${item} holds more recommendations than become notes at once${inBrackets(detail)}; the first of them did. Make notes of those that you need with “Create recommendation notes”.`,
  "format is not known": ({ item }) => `${item} is in a format that cannot be read yet. Save it as .txt, .md, .html or .pdf.`,
  "pdf is encrypted": ({ item }) => `${item} is locked with a password. Save a copy without the password and import that.`,
  "pdf is damaged": ({ item, detail }) => `${item} is a PDF that is cut short or damaged${inBrackets(detail)}. Download it again.`,
  "pdf is a scan": ({ item }) => `${item} is a scan: pictures of pages without text. Run it through a program that recognises text (OCR) and import the result.`,
  "archive is damaged": ({ item, detail }) => `${item} is a .zip file that is cut short or damaged${inBrackets(detail)}. Download or pack it again.`,
  "archive is too large": ({ item, detail }) => `${item} would unpack to more than can be read${inBrackets(detail)}. Unpack it yourself and import the files that you need.`,
  "archive member is encrypted": ({ item }) => `${item} is locked with a password. Unpack it yourself and import the file.`,
  "archive member has no safe path": ({ item }) => `${item} was left out: its name in the .zip file points outside of it. Unpack it yourself if you trust it.`,
  "list is not valid": ({ item, detail }) => `${item} could not be read as a list of sources${detail === undefined ? "" : `: ${detail}`}. Mend that place and import it again.`,
  "list entry is not valid": ({ item, detail }) => `${item} has an entry that was left out${detail === undefined ? "" : `: ${detail}`}. Mend it and import the list again.`,
  "listed file is not there": ({ item, detail }) => `${item} names a file that was not found beside it or below${inBrackets(detail)}; its note has only what the list says.`,
  "listed work was not opened": ({ item, detail }) => `${item} names an address that was not opened${inBrackets(detail)}; its note has only what the list says.`,
  "address is not of the web": ({ item }) => `${item} is not an address that can be downloaded. Give one that begins with https://.`,
  "address cannot be reached": ({ item, detail }) => `${item} could not be reached${inBrackets(detail)}. See that you are online and try again, or save the page and import the file.`,
  "address has nothing": ({ item, detail }) => `Nothing is found at ${item}${inBrackets(detail)}. See that the address is right.`,
  "address refuses": ({ item, detail }) => `${item} refused to be downloaded${inBrackets(detail)}. Open it in your browser, save the page and import the file.`,
  "address answers too slowly": ({ item, detail }) => `${item} did not answer in time${inBrackets(detail)}. Try again later, or save the page and import the file.`,
  "address holds too much": ({ item, detail }) => `${item} holds more than is downloaded at once${inBrackets(detail)}. Download it with your browser and import the file.`,
  "file cannot be read": ({ item, detail }) => `${item} could not be opened${inBrackets(detail)}. See that it is there and that you may read it.`,
  "note cannot be written": ({ item, detail }) =>
    `${item} could not be written${inBrackets(detail)}. Nothing was changed there; see that the vault can be written to and try again.`,
  "note changed meanwhile": ({ item }) => `${item} was changed while the import ran, and was left alone. Run the command again.`,
  "note is not plain text": ({ item }) => `${item} holds bytes that are not UTF-8 text, which writing to it would change, so it was left alone. Save it as UTF-8 and run the command again.`,
  "passage is gone": ({ item, detail }) => `These words are no longer in ${item}, so no note was made of them: “${detail ?? ""}”.`,
  "needed file is missing": ({ item, detail }) => `${item} was not written, as ${detail ?? "a file"}, which it links to, could not be. Import the source again.`,
  "vault is busy": ({ item }) => `Another program is writing to ${item} just now. Wait until it has finished and try again.`,
  "note is not a source": ({ item }) => `${item} is not a source note. Import the source first, then run the command on the note that it becomes.`,
  "frontmatter is not valid": ({ item }) => `The properties of ${item} are not valid YAML, so nothing can be added to them safely. Mend them and run the command again.`,
  "managed block was edited": ({ item }) =>
    `What Source Ties keeps up to date in ${item} was edited by hand, and was left as it is. Take over what you want of the new text; or delete that part, both its comments too, and run the command again.`,
  "selection is empty": ({ item }) => `Nothing is selected in ${item}. Select the words of the recommendation and run the command again.`,
  "reading failed": ({ item, detail }) => `${item} could not be read${inBrackets(detail)}. Please report it, with the file if you may share it.`,
};

const kept: Record<KeepReason, string> = {
  "already in the vault": "already in the vault",
  "the same work is in the vault": "the same work is in the vault",
  "is the note itself": "a note of the vault already",
  "nothing to change": "nothing to change",
  "deleted by the user": "you deleted it, so it was not made again",
  "no longer found": "its recommendation is no longer found in the source; kept all the same",
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
  page: "page",
  askedOf: "Asked of",
  and: "and",
  fullText: "Full text",
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
    useNote: "Use this note as a source",
    createAll: "Create recommendation notes",
    createOne: "Create a note for one recommendation…",
    createFromSelection: "Create recommendation note from selection",
    undo: "Undo last import",
  },
  importing: {
    title: "Import sources",
    introduction:
      "Reports, articles and web pages (.pdf, .html, .txt, .md), exports of reference managers (.bib, .ris, .json), reading lists (.yaml), or a .zip of them. Nothing leaves this device.",
    fromDevice: "Choose files from this device",
    fromVault: "Choose a file from the vault",
    pickVaultFile: "Choose a file of the vault to import",
    noVaultFiles: "The vault holds no file that can be imported.",
    dropHere: "or drop files here",
    address: "Address or pasted text",
    addressHint: "An address is downloaded when you say so; nothing but the request for it is sent. Pasted text and pieces of pages are read as they are.",
    addressPlaceholder: "https://www.example.org/report",
    noAddress: "This is not an address. Write one that begins with https://, or paste the text itself.",
    download: "Download",
    unopened: (number: number): string => `${count(number, "address", "addresses")} not opened`,
    unopenedHint: "A list gives them, and no file of the work is at hand. Opening them downloads each one.",
    openAddresses: "Open them",
    notStated: "not stated",
    missing: (names: readonly string[]): string => `Not stated in the source: ${names.join(", ")}. Fill in what you know; the rest stays out of the note.`,
    alreadyThere: (path: string): string => `Already in the vault as ${path}; it will be left as it is.`,
    willAdd: (path: string): string => `Already in the vault as ${path}; what it lacks will be added.`,
    disagree: (names: readonly string[]): string => `The source says different things of: ${names.join(", ")}`,
    existing: (path: string): string => `The vault has this work: ${path}`,
    existingHint: "Known by its DOI, ISBN, address, citekey, or by title, author and year.",
    existingChoices: { keep: "Leave the note as it is", complete: "Add what the note lacks", separate: "Make another note" },
    oneWork: "Read as one work",
    keepApart: "Keep apart",
    witnesses: (fact: string): string => `${fact}: what the source says in several places`,
    dateInvalid: "This is not a date that can be kept. Write it as below.",
    authorHint: "One name a line.",
    dateHint: "2004, 2004-08 or 2004-08-15.",
    dateInDoubt: (words: string): string => `“${words}” leaves open which number is the day, so no date was taken.`,
    willBecome: (path: string): string => `Will become ${path}`,
    readFrom: (words: string, witness: string, line: number | undefined): string =>
      `${witness}${line === undefined ? "" : `, line ${line}`}: “${words}”`,
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
    wasUpdated: "updated",
    attached: (number: number): string => `${count(number, "original")} kept`,
    keptAsIs: (number: number): string => `${count(number, "note")} left as ${number === 1 ? "it is" : "they are"}`,
    failed: (number: number): string => count(number, "problem"),
    stopped: (number: number): string => `Stopped before ${count(number, "item")}; nothing is half written. “Undo last import” takes back what was done, and importing again does the rest.`,
    offered: (path: string): string => `New text for ${path}`,
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
    lost: (names: readonly string[]): string => `No longer found in the source, and kept all the same: ${names.join(", ")}.`,
    confirm: (number: number): string => (number === 0 ? "Update notes" : `Create ${count(number, "note")}`),
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
    failed: (paths: readonly string[]): string => `Could not be undone; try again: ${paths.join(", ")}.`,
  },
  broken: {
    title: "An import did not come to its end",
    told: (done: number, left: number): string => `${count(done, "item")} of ${done + left} were written; nothing is half written.`,
    finish: "Finish it",
    undo: "Undo it",
    leave: "Leave it as it is",
    onCommandLine: (done: number, left: number): string =>
      `The last import did not come to its end: ${count(done, "item")} of ${done + left} were written. Import again or say “finish” to do the rest, “undo” to take it back.`,
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
