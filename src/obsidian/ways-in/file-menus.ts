import { TFile, type Menu, type TAbstractFile } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { hasOurId, isSourceNote } from "../source-notes.ts";
import { capturesAmong, readableFiles } from "./readable-files.ts";

/** Adds what the plugin offers to the menus of files, folders, several files and addresses. */
export function registerMenus(host: Host): void {
  const { workspace } = host.app;
  host.registerEvent(
    workspace.on("file-menu", (menu, file) => {
      if (file instanceof TFile && isSourceNote(host, file))
        addEntry(menu, messages.commands.createAll, "list-checks", async () => (await import("../review/review-window.ts")).openReviewWindow(host, file));
      else offerImport(host, menu, [file]);
    }),
  );
  host.registerEvent(workspace.on("files-menu", (menu, files) => { offerImport(host, menu, files); }));
  host.registerEvent(
    workspace.on("url-menu", (menu, address) => {
      if (!/^https?:\/\//iu.test(address)) return;
      addEntry(menu, messages.waysIn.importAddress, "book-down", async () => {
        (await import("../import/import-window.ts")).openImportWindow(host, { address });
      });
    }),
  );
}

/** Offers to import what can be read among files and under folders; notes of our own are no captures. */
function offerImport(host: Host, menu: Menu, among: readonly TAbstractFile[]): void {
  const [only, ...more] = among;
  const isReadable = (file: TFile): boolean => !hasOurId(host, file);
  const number = readableFiles(among).filter(isReadable).length;
  if (number === 0 || only === undefined) return;
  const isOneFile = more.length === 0 && only instanceof TFile;
  const title = isOneFile ? (only.extension === "md" ? messages.commands.useNote : messages.waysIn.importFile) : messages.waysIn.importFiles(number);
  addEntry(menu, title, "book-down", async () => {
    const captures = capturesAmong(host.app, among).filter(({ vaultPath }) => {
      const file = vaultPath === undefined ? null : host.app.vault.getFileByPath(vaultPath);
      return file !== null && isReadable(file);
    });
    (await import("../import/import-window.ts")).openImportWindow(host, { captures });
  });
}

function addEntry(menu: Menu, title: string, icon: string, work: () => Promise<void>): void {
  menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection("action").onClick(() => void attempt(work)));
}
