import type { App, TFile } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { UnopenedCapture } from "../../workflow/read-captures.ts";

/** Files of the device. A list among them finds the files that it names among the others. */
export function capturesOfFiles(files: Iterable<File> | null | undefined): UnopenedCapture[] {
  const captures = [...(files ?? [])].map((file): UnopenedCapture => ({
    name: file.name,
    open: async () => ({ bytes: new Uint8Array(await file.arrayBuffer()) }),
    beside: (path) => Promise.resolve(captures.find(({ name }) => name === lastStep(path))),
  }));
  return captures;
}

/** A file of the vault. A list finds the files that it names beside itself, by their path in the vault, or by a name that only one has. */
export function captureOfVault(app: App, file: TFile): UnopenedCapture {
  return {
    name: file.name,
    vaultPath: file.path,
    open: async () => ({ bytes: new Uint8Array(await app.vault.readBinary(file)) }),
    beside: (path) => {
      const steps = path.replace(/\\/gu, "/").split("/").filter((step) => step !== "" && step !== ".");
      const folder = file.parent?.path ?? "";
      const candidates = [folder === "" || folder === "/" ? "" : `${folder}/`, ""].map((start) => app.vault.getFileByPath(`${start}${steps.join("/")}`));
      const found = candidates.find((candidate) => candidate !== null) ?? app.metadataCache.getFirstLinkpathDest(lastStep(path), file.path);
      return Promise.resolve(found ? captureOfVault(app, found) : undefined);
    },
  };
}

/**
 * What was pasted, when it is more than an address: files, a piece of a web page, or text of several words.
 * @returns nothing for an address, which is for the field that it was pasted into.
 */
export function pastedCaptures(pasted: DataTransfer | null): UnopenedCapture[] {
  if (pasted === null) return [];
  const files = capturesOfFiles(pasted.files);
  if (files.length > 0) return files;
  const words = pasted.getData("text/plain");
  if (addressIn(words) !== undefined) return [];
  const page = pasted.getData("text/html");
  if (page.trim() !== "") return [captureOfText(page, `${messages.importing.clipboardName}.html`)];
  return /\s/u.test(words.trim()) ? [captureOfText(words)] : [];
}

/** A text that came without a file. */
export function captureOfText(text: string, name: string = messages.importing.clipboardName): UnopenedCapture {
  return { name, open: () => Promise.resolve({ bytes: new TextEncoder().encode(text) }) };
}

/** The address that a text is, and nothing else beside it; `undefined` for any other text. */
export function addressIn(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^https?:\/\/\S+$/iu.test(trimmed)) return trimmed;
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?$/u.test(trimmed) ? `https://${trimmed}` : undefined;
}

function lastStep(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
