import type { Messages } from "../messages.ts";

export const settings: Messages["settings"] = {
  sourceFolder: "Ordner für Quellen",
  sourceFolderHint: "Hier kommen neue Quellennotizen hin.",
  recommendationFolder: "Ordner für Empfehlungen",
  recommendationFolderHint: "Jede Empfehlung wird in diesem Ordner zu einer Notiz.",
  nameFolder: "Ordner für Personen und Stellen",
  nameFolderHint: "Hier werden Notizen zu Personen, Stellen und Adressaten angelegt.",
  attachmentFolder: "Ordner für Originale",
  attachmentFolderHint: "Hier werden die gespeicherten Dateien unverändert aufbewahrt.",
  keepOriginal: "Originaldateien aufbewahren",
  keepOriginalHint: "Jede Quellennotiz verlinkt die Datei, aus der sie gelesen wurde.",
};
