import type { NameFault, PropertyKey, PropertyPreset } from "../../model/property-names.ts";
import type { FolderFault, TickedChoice } from "../../model/settings.ts";
import type { Messages } from "../messages.ts";

const properties: Record<PropertyKey, string> = {
  title: "Titel",
  subtitle: "Untertitel",
  author: "Autor",
  date: "Datum der Quelle",
  source: "Adresse der Quelle",
  publisher: "Herausgeber",
  identifier: "Kennung",
  access: "Umfang",
  original: "Originaldatei",
  created: "Tag des Imports",
  action: "Maßnahme",
  report: "Bericht",
  passage: "Stelle",
  actor: "Adressat",
  strength: "Deutlichkeit",
  status: "Stand",
};

const presets: Record<PropertyPreset, string> = { "source-ties": "Source Ties", "web-clipper": "Web Clipper" };

const ticked: Record<TickedChoice, string> = { explicit: "Ausdrückliche Empfehlungen", all: "Alle Empfehlungen", none: "Keine" };

const folderFaults: Record<FolderFault, string> = {
  "leads out": "Dieser Pfad führt aus dem Vault hinaus. Gib den Pfad eines Ordners im Vault an, zum Beispiel: Notizen/Quellen",
  "is hidden": "Obsidian zeigt keine Ordner, die mit einem Punkt beginnen. Wähle einen anderen Namen.",
  "has signs": "Der Name eines Ordners darf nicht leer sein und kein Zeichen von \\ : * ? \" < > | # ^ [ ] enthalten. Links zu seinen Notizen gingen verloren.",
  "ends badly": "Unter Windows kann kein Ordner so heißen. Wähle einen Namen, der nicht mit einem Punkt endet und kein Gerät bezeichnet.",
};

export const settings: Messages["settings"] = {
  folders: "Ordner",
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
  folderFault: (fault: FolderFault): string => folderFaults[fault],
  isFile: (path: string): string => `${path} ist eine Datei. Gib den Pfad eines Ordners an.`,

  notes: "Notizen",
  propertyNames: "Namen der Eigenschaften",
  propertyNamesHint: "Wie die Eigenschaften neuer Notizen heißen.",
  preset: "Namen für den Anfang",
  presetHint: "Mit den Namen und dem Tag von Web Clipper zeigt eine Base Ausschnitte und Quellen zusammen. Die Wahl hier setzt alle Namen darunter. Vorhandene Notizen behalten ihre Namen und werden weiter erkannt.",
  presets,
  property: (key: PropertyKey): string => properties[key],
  notWritten: "Wird nicht geschrieben",
  createdHint: "Bleibt das Feld leer, entfällt die Eigenschaft.",
  nameFault: (name: string, found: NameFault): string =>
    found.fault === "taken"
      ? `„${name}“ ist schon der Name für: ${properties[found.by]}. Wähle einen anderen Namen.`
      : found.fault === "reserved"
        ? `„${name}“ bedeutet für Obsidian oder ein anderes Plugin etwas anderes. Wähle einen anderen Namen.`
        : `„${name}“ kann hier nicht der Name einer Eigenschaft sein. Möglich sind Buchstaben, Ziffern, Leerzeichen, - und _, mit einem Buchstaben am Anfang.`,

  reviewing: "Empfehlungen",
  ticked: "In der Durchsicht angehakt",
  tickedHint: "Welche Empfehlungen ausgewählt sind, bevor du sie ansiehst.",
  tickedChoices: ticked,
  listStrength: "Deutlichkeit in Listen zeigen",
  listStrengthHint: "Die Liste in einer Quellennotiz sagt, welche Empfehlungen ausdrücklich und welche indirekt sind.",

  language: "Sprache",
  languageHint: "Fenster wechseln sofort, die Namen der Befehle beim nächsten Start.",
  automatic: "Sprache von Obsidian",
};
