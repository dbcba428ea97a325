import { count } from "./count.ts";

export const welcome = {
  command: "Show welcome",
  title: "Welcome to Source Ties",
  purpose: "Source Ties turns a report, article or web page into a source note with its facts as properties, and each recommendation in it into a note of its own that links to the passage, the source and whoever is asked.",
  where: "Everything it does is in the command palette: type “Source Ties”. To begin, choose “Import sources…”.",
  local: "It all happens on this device. Nothing is uploaded, and what an import wrote can be undone.",
  folder: "Source Ties sample",
  recommendationFolder: "Recommendations",
  nameFolder: "People and bodies",
  sampleHint: (folder: string): string => `The sample is a short made-up report. Its notes go into the folder “${folder}”, and one click takes them away again.`,
  trySample: "Try it with a sample",
  importOwn: "Import sources…",
  close: "Not now",
  sampleTitle: "The sample is in your vault",
  sampleMade: (notes: number, folder: string): string => `${count(notes, "note")} made in the folder “${folder}”. The source note is open behind this window.`,
  sampleThere: "The sample is in your vault already. Its source note is open behind this window.",
  look: [
    "Read the source note: its properties are what the report says of itself, and its recommendations are listed at the end.",
    "Open a recommendation: it quotes its sentence and links to the passage.",
    "Open the note of somebody who is asked: it gathers everything that is asked of them, in every source.",
  ],
  undoSample: "Undo the sample",
  keepSample: "Look at the notes",
  undoLater: "“Undo last import” in the command palette takes the sample away too, as long as nothing else was imported since.",
};
