import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

export const waysIn: Messages["waysIn"] = {
  importFile: "Als Quelle importieren",
  importFiles: (number) => `${count(number, "Datei als Quelle", "Dateien als Quellen")} importieren`,
  importAddress: "Diese Adresse als Quelle importieren",
  noAddress: (given) => `„${given}“ ist keine Adresse, die sich importieren lässt. Gib eine an, die mit https:// beginnt.`,
  noFile: (path) => `Der Vault hat keine Datei „${path}“, die sich importieren lässt. Prüfe den Pfad.`,
  noSourceNote: (path) => `„${path}“ ist keine Quellennotiz. Importiere zuerst die Quelle und öffne dann die Notiz, die daraus wird.`,
};
