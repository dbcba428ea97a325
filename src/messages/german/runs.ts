import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

const notes = (number: number): string => count(number, "Notiz", "Notizen");

/** Why a note was left as it is. */
export const kept: Messages["kept"] = {
  "already in the vault": "schon im Vault",
  "the same work is in the vault": "dasselbe Werk ist im Vault",
  "is the note itself": "schon eine Notiz im Vault",
  "nothing to change": "nichts zu ändern",
  "deleted by the user": "von dir gelöscht, deshalb nicht wieder erstellt",
  "no longer found": "die Empfehlung steht nicht mehr in der Quelle; trotzdem behalten",
};

export const summary: Messages["summary"] = {
  title: "Import fertig",
  recommendationsTitle: "Notizen zu Empfehlungen",
  created: (number) => `${notes(number)} erstellt`,
  updated: (number) => `${notes(number)} aktualisiert`,
  wasUpdated: "aktualisiert",
  attached: (number) => `${count(number, "Original", "Originale")} aufbewahrt`,
  keptAsIs: (number) => `${notes(number)} unverändert`,
  failed: (number) => count(number, "Problem", "Probleme"),
  stopped: (number) => `Abgebrochen; ${number} nicht bearbeitet, nichts ist halb geschrieben. „Letzten Import rückgängig machen“ nimmt zurück, was getan wurde; ein neuer Import erledigt den Rest.`,
  offered: (path) => `Neuer Text für ${path}`,
  nothing: "Es gab nichts zu tun.",
  createRecommendations: "Notizen zu Empfehlungen erstellen",
  createRecommendationsOf: (note) => `Notizen zu Empfehlungen aus ${note} erstellen`,
  undo: "Diesen Import rückgängig machen",
  close: "Fertig",
};

export const undo: Messages["undo"] = {
  nothing: "Es gibt keinen Import, der sich rückgängig machen lässt.",
  done: (removed, restored) =>
    `Rückgängig gemacht: ${count(removed, "Datei", "Dateien")} in den Papierkorb verschoben, ${notes(restored)} zurückgesetzt.`,
  kept: (paths) => `Seither geändert, deshalb behalten: ${paths.join(", ")}.`,
  failed: (paths) => `Ließ sich nicht rückgängig machen; versuche es noch einmal: ${paths.join(", ")}.`,
};

export const broken: Messages["broken"] = {
  title: "Ein Import wurde nicht zu Ende geführt",
  told: (done, left) => `${done} von ${done + left} wurden geschrieben; nichts ist halb geschrieben.`,
  finish: "Zu Ende führen",
  undo: "Rückgängig machen",
  leave: "So lassen",
  onCommandLine: (done, left) =>
    `Der letzte Import wurde nicht zu Ende geführt: ${done} von ${done + left} wurden geschrieben. Importiere noch einmal oder gib „finish“ ein, um den Rest zu erledigen, „undo“, um ihn zurückzunehmen.`,
};
