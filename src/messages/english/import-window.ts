import type { Access, FactName } from "../../model/source.ts";
import { count } from "./count.ts";
import { factNames } from "./fact-names.ts";

/** What the import window says of its rows, of reading and writing, and before it closes. */
export const importWindow = {
  sources: "Sources",
  include: (title: string): string => `Import ${title}`,
  overview: (sources: number, toLookAt: number, present: number): string =>
    [count(sources, "source"), ...(toLookAt > 0 ? [`${toLookAt} to look at`] : []), ...(present > 0 ? [`${present} already in the vault`] : [])].join(" · "),
  onlyToLookAt: "Show only those to look at",
  allRows: "Show all",
  missing: (facts: readonly FactName[]): string => `Missing: ${factNames(facts)}`,
  disagreeing: (facts: readonly FactName[]): string => `Contradictory: ${factNames(facts)}`,
  invalid: "Date cannot be kept",
  inVault: "In the vault",
  access: { full: "Full text", abstract: "Abstract only", partial: "Cut short" } satisfies Record<Access, string>,
  authors: "Authors",
  authorNumber: (number: number): string => (number === 1 ? "Author" : `Author ${number}`),
  addAuthor: "Add an author",
  removeAuthor: (name: string): string => `Remove ${name === "" ? "this author" : name}`,
  linksTo: (notes: readonly string[]): string => `Links to your note: ${notes.join(", ")}`,
  nothingToWrite: "Nothing will be written.",
  willWrite: (notes: number, changed: number, originals: number): string =>
    `Will be written: ${[
      ...(notes > 0 ? [count(notes, "new note")] : []),
      ...(changed > 0 ? [`additions to ${count(changed, "note")}`] : []),
      ...(originals > 0 ? [count(originals, "original")] : []),
    ].join(", ")}.`,
  tryAgain: "Try again",
  tryAgainHint: (number: number): string => `${number === 1 ? "One source" : `${number} sources`} could not be downloaded.`,
  chooseOthers: "Choose other sources",
  reading: "Reading sources",
  writing: "Writing notes",
  progress: (number: number, of: number, item: string): string => `${number} of ${of}: ${item}`,
  pause: "Pause",
  resume: "Go on",
  paused: "Paused",
  stop: "Stop",
  stopping: "Stopping after this one…",
  notRead: (number: number): string => `Stopped before ${count(number, "file")}. What had been read is shown here.`,
  leave: {
    title: "Close without importing?",
    text: "What you filled in or chose here will be lost. Nothing has been written yet.",
    stay: "Keep editing",
    leave: "Close",
  },
  interrupt: {
    title: "Stop the import?",
    text: "It waits meanwhile. What has been written so far is whole and can be undone.",
    stay: "Keep importing",
    leave: "Stop it",
  },
};
