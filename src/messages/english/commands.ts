export const commands = {
  importSources: "Import sources…",
  importClipboard: "Import source from clipboard",
  useNote: "Use this note as a source",
  createAll: "Create recommendation notes",
  createOne: "Create a note for one recommendation…",
  createFromSelection: "Create recommendation note from selection",
  undo: "Undo last import",
};
