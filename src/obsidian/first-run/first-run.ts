import { ID_PROPERTY } from "../../vault/note-index.ts";
import type { Host } from "../host.ts";
import { openWelcomeWindow } from "./welcome-window.ts";

/** Welcomes the user at the first start after installing, and never again; not at all where the vault has notes of the plugin's. */
export async function welcomeOnce(host: Host): Promise<void> {
  if (host.settings.welcomed) return;
  host.settings = { ...host.settings, welcomed: true };
  await host.saveData(host.settings);
  if (!hasOurNotes(host)) openWelcomeWindow(host);
}

function hasOurNotes({ app }: Host): boolean {
  return app.vault.getMarkdownFiles().some((file) => typeof app.metadataCache.getFileCache(file)?.frontmatter?.[ID_PROPERTY] === "string");
}
