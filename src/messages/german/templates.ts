import type { Messages } from "../messages.ts";

export const templates: Messages["templates"] = {
  name: "Vorlagen für Notizen",
  hint: "Eigener Text um das herum, was das Plugin in neue Notizen schreibt.",
  source: "Quellennotizen",
  recommendation: "Notizen zu Empfehlungen",
  variables: (names: readonly string[]): string =>
    `Möglich sind ${names.map((name) => `{{${name}}}`).join(", ")}. {{content}} ist, was das Plugin schreibt; ohne es steht dein Text zuerst. Vorhandene Notizen bleiben, wie sie sind.`,
  unknown: (names: readonly string[]): string => `Keine Variable, bleibt also stehen: ${names.map((name) => `{{${name}}}`).join(", ")}. Für einen Tag gibt es {{published}} und {{imported}}.`,
  inCode: "In Code, Kommentaren und HTML werden Variablen nicht ersetzt, weil die Worte einer Quelle dort Schaden anrichten könnten.",
  preview: "Vorschau",
  sample: {
    title: "Flüsse ohne Grenzen",
    author: "Helen T. Vastrand",
    publisher: "Institut für gemeinsame Gewässer",
    sentence: "Finnland sollte die Pegel reparieren.",
    action: "die Pegel reparieren",
    actor: "Finnland",
  },
};
