import { count } from "./count.ts";

import type { KeepReason } from "../../model/plan.ts";

/** Why a note was left as it is. */
export const kept: Record<KeepReason, string> = {
  "already in the vault": "already in the vault",
  "the same work is in the vault": "the same work is in the vault",
  "is the note itself": "a note of the vault already",
  "nothing to change": "nothing to change",
  "deleted by the user": "you deleted it, so it was not made again",
  "no longer found": "its recommendation is no longer found in the source; kept all the same",
};

export const summary = {
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
  createRecommendationsOf: (note: string): string => `Create recommendation notes of ${note}`,
  undo: "Undo this import",
  close: "Done",
};

export const undo = {
  nothing: "There is no import to undo.",
  done: (removed: number, restored: number): string =>
    `Undone: ${count(removed, "file")} moved to the trash, ${count(restored, "note")} set back.`,
  kept: (paths: readonly string[]): string => `Changed since, so kept: ${paths.join(", ")}.`,
  failed: (paths: readonly string[]): string => `Could not be undone; try again: ${paths.join(", ")}.`,
};

export const broken = {
  title: "An import did not come to its end",
  told: (done: number, left: number): string => `${count(done, "item")} of ${done + left} were written; nothing is half written.`,
  finish: "Finish it",
  undo: "Undo it",
  leave: "Leave it as it is",
  onCommandLine: (done: number, left: number): string =>
    `The last import did not come to its end: ${count(done, "item")} of ${done + left} were written. Import again or say “finish” to do the rest, “undo” to take it back.`,
};
