import { MarkdownView, type TFile } from "obsidian";
import { messages } from "../messages/messages.ts";
import { attempt } from "./attempt.ts";
import type { Host } from "./host.ts";
import { hasOurId, isSourceNote } from "./source-notes.ts";

/** Registers the commands, the ribbon's icon and the editor's menu entry. What they do is loaded when one is first used. */
export function registerCommands(host: Host): void {
  const { commands } = messages;
  const importSources = (): Promise<void> =>
    attempt(async () => {
      (await import("./import/import-window.ts")).openImportWindow(host);
    });
  host.addRibbonIcon("book-down", commands.importSources, () => void importSources());
  host.addCommand({
    id: "import-sources",
    name: commands.importSources,
    icon: "book-down",
    callback: importSources,
  });
  host.addCommand({
    id: "import-clipboard",
    name: commands.importClipboard,
    icon: "clipboard-paste",
    callback: () => attempt(async () => (await import("./import/import-clipboard.ts")).importClipboard(host)),
  });
  host.addCommand({
    id: "use-note-as-source",
    name: commands.useNote,
    icon: "file-check",
    checkCallback: (checking) => {
      const file = host.app.workspace.getActiveFile();
      if (file?.extension !== "md" || hasOurId(host, file)) return false;
      if (!checking) void attempt(async () => useNote(host, file));
      return true;
    },
  });
  host.addCommand({
    id: "create-recommendation-notes",
    name: commands.createAll,
    icon: "list-checks",
    checkCallback: (checking) =>
      onSourceNote(host, checking, async (note) => (await import("./review/review-window.ts")).openReviewWindow(host, note)),
  });
  host.addCommand({
    id: "create-one-recommendation-note",
    name: commands.createOne,
    icon: "list-plus",
    checkCallback: (checking) =>
      onSourceNote(host, checking, async (note) => (await import("./review/recommendation-picker.ts")).openRecommendationPicker(host, note)),
  });
  host.addCommand({
    id: "create-recommendation-note-from-selection",
    name: commands.createFromSelection,
    icon: "text-select",
    checkCallback: (checking) => onSourceNote(host, checking, async (note) => createFromSelection(host, note)),
  });
  host.addCommand({
    id: "undo-last-import",
    name: commands.undo,
    icon: "undo-2",
    callback: () => attempt(async () => (await import("./runs/undo-last-import.ts")).undoLastImport(host)),
  });
  host.addCommand({
    id: "make-name-notes",
    name: messages.names.command,
    icon: "users",
    callback: () => attempt(async () => (await import("./names/names-window.ts")).openNamesWindow(host)),
  });
  host.addCommand({
    id: "show-welcome",
    name: messages.welcome.command,
    icon: "hand",
    callback: () =>
      attempt(async () => {
        (await import("./first-run/welcome-window.ts")).openWelcomeWindow(host);
      }),
  });
  host.registerEvent(
    host.app.workspace.on("editor-menu", (menu, editor, { file }) => {
      if (!file || !editor.somethingSelected() || !isSourceNote(host, file)) return;
      menu.addItem((item) =>
        item
          .setTitle(commands.createFromSelection)
          .setIcon("text-select")
          .onClick(() => attempt(async () => createFromSelection(host, file))),
      );
    }),
  );
}

async function createFromSelection(host: Host, note: TFile): Promise<void> {
  const view = host.app.workspace.getActiveViewOfType(MarkdownView);
  if (!view) return;
  // What was typed a moment ago is in the editor only; the note must hold what was selected.
  await view.save();
  (await import("./review/selection-window.ts")).openSelectionWindow(host, note, view.editor);
}

async function useNote(host: Host, file: TFile): Promise<void> {
  const { captureOfVault } = await import("./import/captures-at-hand.ts");
  (await import("./import/import-window.ts")).openImportWindow(host, { captures: [captureOfVault(host.app, file)] });
}

/** Runs a command on the source note in front; tells the app that it does not apply anywhere else. */
function onSourceNote(host: Host, checking: boolean, run: (note: TFile) => Promise<void>): boolean {
  const file = host.app.workspace.getActiveFile();
  if (!file || !isSourceNote(host, file)) return false;
  if (!checking) void attempt(async () => run(file));
  return true;
}
