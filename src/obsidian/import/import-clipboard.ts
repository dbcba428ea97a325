import { Notice } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { addressIn, captureOfText } from "./captures-at-hand.ts";
import type { Host } from "../host.ts";
import { openImportWindow } from "./import-window.ts";

/**
 * Opens the import window on what the clipboard holds, which is read only when the user runs this command. An address is
 * put into the window's field; it is downloaded when the user says so.
 */
export async function importClipboard(host: Host): Promise<void> {
  const text = await navigator.clipboard.readText();
  const address = addressIn(text);
  if (address !== undefined) openImportWindow(host, { address });
  else if (text.trim() === "") new Notice(messages.importing.clipboardEmpty);
  else openImportWindow(host, { captures: [captureOfText((await copiedPage()) ?? text)] });
}

/** The clipboard's content as a web page, where a browser put it there as one. */
async function copiedPage(): Promise<string | undefined> {
  // Phones may know text only.
  const items = await (navigator.clipboard.read as typeof navigator.clipboard.read | undefined)?.call(navigator.clipboard).catch(() => undefined);
  for (const item of items ?? []) if (item.types.includes("text/html")) return (await item.getType("text/html")).text();
  return undefined;
}
