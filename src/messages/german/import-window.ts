import type { Messages } from "../messages.ts";
import { count } from "./count.ts";
import { factNames } from "./fact-names.ts";

/** What the import window says of its rows, of reading and writing, and before it closes. */
export const importWindow: Messages["importWindow"] = {
  sources: "Quellen",
  include: (title) => `${title} importieren`,
  overview: (sources, toLookAt, present) =>
    [count(sources, "Quelle", "Quellen"), ...(toLookAt > 0 ? [`${toLookAt} zu prüfen`] : []), ...(present > 0 ? [`${present} schon im Vault`] : [])].join(" · "),
  onlyToLookAt: "Nur die zu prüfenden zeigen",
  allRows: "Alle zeigen",
  missing: (facts) => `Fehlt: ${factNames(facts)}`,
  disagreeing: (facts) => `Widersprüchlich: ${factNames(facts)}`,
  invalid: "Datum so nicht möglich",
  inVault: "Im Vault",
  access: { full: "Volltext", abstract: "Nur Zusammenfassung", partial: "Abgeschnitten" },
  authors: "Autoren",
  authorNumber: (number) => (number === 1 ? "Autor" : `Autor ${number}`),
  addAuthor: "Autor hinzufügen",
  removeAuthor: (name) => `${name === "" ? "Diesen Autor" : name} entfernen`,
  linksTo: (notes) => `Verlinkt deine Notiz: ${notes.join(", ")}`,
  nothingToWrite: "Es wird nichts geschrieben.",
  willWrite: (notes, changed, originals) =>
    `Geschrieben wird: ${[
      ...(notes > 0 ? [count(notes, "neue Notiz", "neue Notizen")] : []),
      ...(changed > 0 ? [`Ergänzungen in ${count(changed, "Notiz", "Notizen")}`] : []),
      ...(originals > 0 ? [count(originals, "Original", "Originale")] : []),
    ].join(", ")}.`,
  tryAgain: "Noch einmal versuchen",
  tryAgainHint: (number) => (number === 1 ? "Eine Quelle ließ sich nicht herunterladen." : `${number} Quellen ließen sich nicht herunterladen.`),
  chooseOthers: "Andere Quellen wählen",
  reading: "Quellen werden gelesen",
  writing: "Notizen werden geschrieben",
  progress: (number, of, item) => `${number} von ${of}: ${item}`,
  pause: "Anhalten",
  resume: "Weiter",
  paused: "Angehalten",
  stop: "Abbrechen",
  stopping: "Wird nach dieser abgebrochen…",
  notRead: (number) => `Abgebrochen; ${count(number, "Datei", "Dateien")} nicht gelesen. Was schon gelesen war, steht hier.`,
  leave: {
    title: "Ohne Import schließen?",
    text: "Was du hier eingetragen oder gewählt hast, geht verloren. Geschrieben wurde noch nichts.",
    stay: "Weiter bearbeiten",
    leave: "Schließen",
  },
  interrupt: {
    title: "Import abbrechen?",
    text: "Er wartet so lange. Was schon geschrieben ist, ist vollständig und lässt sich rückgängig machen.",
    stay: "Weiter importieren",
    leave: "Abbrechen",
  },
};
