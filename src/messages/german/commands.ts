import type { Messages } from "../messages.ts";

export const commands: Messages["commands"] = {
  importSources: "Quellen importieren…",
  importClipboard: "Quelle aus der Zwischenablage importieren",
  useNote: "Diese Notiz als Quelle verwenden",
  createAll: "Notizen zu Empfehlungen erstellen",
  createOne: "Notiz zu einer Empfehlung erstellen…",
  createFromSelection: "Notiz zur markierten Empfehlung erstellen",
  undo: "Letzten Import rückgängig machen",
};
