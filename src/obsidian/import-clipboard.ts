import { Notice } from "obsidian";
import { english } from "../messages/english.ts";
import type { Host } from "./host.ts";
import { openImportWindow } from "./import-window.ts";

/** Opens the import window on the text of the clipboard, which is read only when the user runs this command. */
export async function importClipboard(host: Host): Promise<void> {
  const text = await navigator.clipboard.readText();
  if (text.trim() === "") {
    new Notice(english.importing.clipboardEmpty);
    return;
  }
  openImportWindow(host, [
    { name: english.importing.clipboardName, open: () => Promise.resolve(new TextEncoder().encode(text)) },
  ]);
}
