import { Notice, type ObsidianProtocolData, type TFile } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { addressIn, captureOfText } from "../import/captures-at-hand.ts";
import { openImportWindow } from "../import/import-window.ts";
import { openReviewWindow } from "../review/review-window.ts";
import { isSourceNote } from "../source-notes.ts";
import { capturesAmong } from "./readable-files.ts";

/**
 * Opens `obsidian://source-ties?…`: with `url` the import window with that address filled in, with `path` or `file` the window on a file or
 * folder of the vault, with `text` (and `title`) on a text, with `recommend` the review of a source note, with nothing the empty window.
 * Any page can call this unasked, so nothing is downloaded or written until the user presses a button.
 */
export function openAddressOfApp(host: Host, given: ObsidianProtocolData): Promise<void> {
  return attempt(async () => {
    const { url, path, file, text, title, recommend } = given;
    const { vault, metadataCache } = host.app;
    const linked = (name: string): TFile | null => metadataCache.getFirstLinkpathDest(name, "");
    if (recommend !== undefined) {
      const note = vault.getFileByPath(recommend) ?? linked(recommend);
      if (note && isSourceNote(host, note)) await openReviewWindow(host, note);
      else new Notice(messages.waysIn.noSourceNote(recommend));
    } else if (url !== undefined) {
      const address = addressIn(url);
      if (address === undefined) new Notice(messages.waysIn.noAddress(url));
      else openImportWindow(host, { address });
    } else if (path !== undefined || file !== undefined) {
      const found = path === undefined ? linked(file ?? "") : vault.getAbstractFileByPath(path);
      const captures = found ? capturesAmong(host.app, [found]) : [];
      if (captures.length === 0) new Notice(messages.waysIn.noFile(path ?? file ?? ""));
      else openImportWindow(host, { captures });
    } else openImportWindow(host, text === undefined ? {} : { captures: [captureOfText(text, title === undefined ? undefined : `${title}.txt`)] });
  });
}
