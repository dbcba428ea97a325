import { count } from "./count.ts";

export const review = {
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
};

export const selection = {
  title: "New recommendation",
  action: "Action",
  actionHint: "What is to be done.",
  actor: "Asked of",
  actorHint: "One name a line; empty when nobody is named.",
  strength: "Strength",
  confirm: "Create note",
  cancel: "Cancel",
};
