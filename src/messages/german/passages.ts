import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

const recommendationNotes = (number: number): string => count(number, "Notiz zu einer Empfehlung", "Notizen zu Empfehlungen");

export const passages: Messages["passages"] = {
  goToPassage: "Zur Textstelle gehen",
  next: "Zur nächsten Empfehlung dieser Quelle gehen",
  previous: "Zur vorigen Empfehlung dieser Quelle gehen",
  check: "Textstellen dieser Quelle prüfen",
  checkAll: "Textstellen im ganzen Vault prüfen",
  last: (source) => `Das ist die letzte Empfehlung von ${source}.`,
  first: (source) => `Das ist die erste Empfehlung von ${source}.`,
  noneNoted: (source) => `Zu ${source} gibt es noch keine Notizen zu Empfehlungen. Erstelle sie zuerst.`,
  noPassage: (note) => `${note} verlinkt keine Textstelle. Der Link gehört in die Eigenschaft „passage“.`,
  sourceIsGone: (note) => `Die Quelle, die ${note} verlinkt, ist nicht im Vault. Stelle sie wieder her, oder lass die Textstellen prüfen, um sie unter einem anderen Namen zu finden.`,
  passageIsGone: (note) => `Die Textstelle von ${note} ist nicht mehr dort, wohin der Link führt. Lass die Textstellen prüfen, um ihre Worte anderswo in der Quelle zu suchen.`,
  checkTitle: "Textstellen geprüft",
  checking: "Textstellen werden geprüft…",
  checked: (checked, mended, lost) =>
    checked === 0
      ? "Es gibt keine Notizen zu Empfehlungen, die zu prüfen wären."
      : mended === 0 && lost === 0
        ? `${recommendationNotes(checked)} geprüft; jede Textstelle steht, wo ihre Notiz sagt.`
        : `${recommendationNotes(checked)} geprüft · ${mended} berichtigt · ${lost} anzusehen`,
  mendedHeading: "Berichtigt",
  lostHeading: "Anzusehen",
  undoHint: "„Letzten Import rückgängig machen“ nimmt die Berichtigungen zurück.",
  goToSource: "Quelle öffnen",
  done: "Fertig",
  mendings: {
    "block id set again": "Die Block-ID fehlte in der Quelle und wurde wieder gesetzt",
    "passage found elsewhere": "Die Worte stehen an einer anderen Stelle der Quelle; die Links führen jetzt dorthin",
    "source found again": "Die Quelle heißt jetzt anders; die Links führen jetzt zu ihr",
  },
  losses: {
    "source is gone": "Die Quelle ist nicht mehr im Vault. Stelle sie wieder her oder importiere sie und prüfe noch einmal; oder lösche die Notiz.",
    "note quotes nothing": "Die Notiz zitiert keine Worte, nach denen sich suchen ließe. Schreib den Satz als Zitat hinein und prüfe noch einmal.",
    "words are gone": "Die Worte stehen nirgends in der Quelle. Verlinke selbst die richtige Textstelle, oder lösche die Notiz.",
    "words were changed": "Der Link führt zur Textstelle, deren Worte geändert wurden. Vergleiche beide, und ändere die Notiz, wenn sie etwas anderes sagt.",
    "words stand in several places": "Die Worte stehen an mehreren Stellen der Quelle. Verlinke selbst die richtige.",
    "link is the user's own": "Du hast die Eigenschaft „passage“ geändert, deshalb blieb sie, wie sie ist. Ihr Link führt nicht zu den Worten; ändere ihn selbst.",
  },
  marker: (action, details) => ["Notiz zur Empfehlung öffnen", action, ...details].join(" · "),
  severalMarker: (number) => `${recommendationNotes(number)} aus dieser Textstelle`,
  markersShown: "Textstellen mit Notiz kennzeichnen",
  markersShownHint: "Zeigt am Ende jeder solchen Textstelle ein kleines Zeichen, das die Notiz zur Empfehlung öffnet.",
};
