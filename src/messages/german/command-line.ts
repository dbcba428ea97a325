import type { Messages } from "../messages.ts";

/** What the app's command line says of the plugin's commands and their parameters. */
export const commandLine: Messages["commandLine"] = {
  import: "Quellen als Notizen importieren",
  extract: "Ausgeben, was Quellen über sich sagen und was sie empfehlen, je eine Zeile JSON",
  recommend: "Aus einer Quellennotiz Notizen zu Empfehlungen erstellen; ohne Angabe aus der geöffneten",
  undo: "Den letzten Import rückgängig machen",
  finish: "Schreiben, was bei einem abgebrochenen Import noch fehlt",
  path: "Eine Datei oder ein Ordner im Vault; mehrere durch \\n getrennt",
  file: "Eine Datei im Vault, mit ihrem Namen wie in einem Link",
  url: "Eine Adresse zum Herunterladen; mehrere durch \\n getrennt",
  recommendations: "Welche zu Notizen werden: explicit (ausdrückliche, Vorgabe), all (alle) oder none (keine)",
  existing: "Wenn der Vault das Werk schon hat: keep lässt die Notiz (Vorgabe), complete ergänzt sie, separate legt eine eigene an",
  openAddresses: "Herunterladen, wovon Literaturlisten und Listen in Ordnern die Adresse nennen",
  dryRun: "Nur ausgeben, was geschehen würde",
  list: "Nur ausgeben, was gefunden wird, je eine Zeile JSON",
};
