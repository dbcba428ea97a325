import type { CachedMetadata, TFile } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { ownProperties } from "../source-notes.ts";
import { editorMarkers } from "./editor-markers.ts";
import { registerPreviews } from "./note-preview.ts";
import { PassageIndex } from "./passage-index.ts";
import { readingMarkers } from "./reading-markers.ts";

/** Registers what leads from passages to notes and back. What the commands do is loaded when one is first used. */
export function registerPassages(host: Host): void {
  const index = host.addChild(new PassageIndex(host));
  const { passages } = messages;
  registerPreviews(host);
  host.registerEditorExtension(editorMarkers(host, index));
  host.registerMarkdownPostProcessor(readingMarkers(host, index));
  host.addCommand({
    id: "go-to-passage",
    name: passages.goToPassage,
    icon: "text-quote",
    checkCallback: (checking) =>
      onOurNote(host, checking, isRecommendation, async (note) => (await import("./go-to-passage.ts")).goToPassage(host, note)),
  });
  for (const direction of ["next", "previous"] as const)
    host.addCommand({
      id: `${direction}-recommendation`,
      name: passages[direction],
      icon: direction === "next" ? "arrow-down" : "arrow-up",
      checkCallback: (checking) =>
        onOurNote(host, checking, isOurs, async (file) => (await import("./go-to-passage.ts")).goToNeighbour(host, index, file, direction)),
    });
  host.addCommand({
    id: "check-passages",
    name: passages.check,
    icon: "search-check",
    checkCallback: (checking) =>
      onOurNote(host, checking, isOurs, async ({ path }) => { (await import("./check-passages-window.ts")).openCheckWindow(host, path); }),
  });
  host.addCommand({
    id: "check-all-passages",
    name: passages.checkAll,
    icon: "search-check",
    callback: () =>
      attempt(async () => {
        (await import("./check-passages-window.ts")).openCheckWindow(host);
      }),
  });
}

/** Runs a command on the note in front; tells the app that it does not apply to notes of another kind. */
function onOurNote(host: Host, checking: boolean, applies: (host: Host, cache: CachedMetadata) => boolean, run: (note: TFile) => Promise<void>): boolean {
  const file = host.app.workspace.getActiveFile();
  const cache = file && host.app.metadataCache.getFileCache(file);
  if (!file || !cache || !applies(host, cache)) return false;
  if (!checking) void attempt(async () => run(file));
  return true;
}

function isOurs(host: Host, cache: CachedMetadata): boolean {
  return ownProperties(host, cache) !== undefined;
}

function isRecommendation(host: Host, cache: CachedMetadata): boolean {
  return "report" in (ownProperties(host, cache) ?? {});
}
