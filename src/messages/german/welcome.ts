import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

export const welcome: Messages["welcome"] = {
  command: "Willkommen anzeigen",
  title: "Willkommen bei Source Ties",
  purpose: "Source Ties macht aus einem Bericht, Artikel oder einer Webseite eine Quellennotiz mit den Angaben als Eigenschaften, und aus jeder Empfehlung darin eine eigene Notiz, die auf die Textstelle, die Quelle und den Adressaten verlinkt.",
  where: "Alles findest du in der Befehlspalette: Tippe „Source Ties“. Beginne mit „Quellen importieren…“.",
  local: "Alles geschieht auf diesem Gerät. Nichts wird hochgeladen, und was ein Import geschrieben hat, lässt sich rückgängig machen.",
  folder: "Source Ties Beispiel",
  recommendationFolder: "Empfehlungen",
  nameFolder: "Personen und Stellen",
  sampleHint: (folder) => `Das Beispiel ist ein kurzer, erfundener Bericht auf Englisch. Seine Notizen kommen in den Ordner „${folder}“, und ein Klick nimmt sie wieder weg.`,
  trySample: "Mit einem Beispiel ausprobieren",
  importOwn: "Quellen importieren…",
  close: "Jetzt nicht",
  sampleTitle: "Das Beispiel ist in deinem Vault",
  sampleMade: (notes, folder) => `${count(notes, "Notiz", "Notizen")} im Ordner „${folder}“ erstellt. Die Quellennotiz ist hinter diesem Fenster geöffnet.`,
  sampleThere: "Das Beispiel ist schon in deinem Vault. Seine Quellennotiz ist hinter diesem Fenster geöffnet.",
  look: [
    "Lies die Quellennotiz: Ihre Eigenschaften sind, was der Bericht über sich sagt, und am Ende stehen seine Empfehlungen.",
    "Öffne eine Empfehlung: Sie zitiert ihren Satz und verlinkt die Textstelle.",
    "Öffne die Notiz eines Adressaten: Sie sammelt aus allen Quellen, was von ihm verlangt wird.",
  ],
  undoSample: "Beispiel wieder entfernen",
  keepSample: "Notizen ansehen",
  undoLater: "„Letzten Import rückgängig machen“ in der Befehlspalette nimmt auch das Beispiel wieder weg, solange danach nichts anderes importiert wurde.",
};
