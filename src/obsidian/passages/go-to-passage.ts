import { MarkdownView, Notice, parseLinktext, resolveSubpath, type TFile } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { Host } from "../host.ts";
import { ownProperties, passageLink } from "../source-notes.ts";
import type { PassageIndex } from "./passage-index.ts";
import { passagesInOrder, type PlacedPassage } from "./passage-order.ts";

/** Which way to go from one recommendation of a source to another. */
export type Direction = "next" | "previous";

/** Opens the source of a recommendation note at its passage, which the app scrolls to and lights up for a moment. */
export async function goToPassage(host: Host, note: TFile): Promise<void> {
  const { metadataCache, workspace } = host.app;
  const link = passageLink(host, metadataCache.getFileCache(note));
  if (link === undefined) {
    new Notice(messages.passages.noPassage(note.basename));
    return;
  }
  const { path, subpath } = parseLinktext(link);
  const source = metadataCache.getFirstLinkpathDest(path, note.path);
  // Following a link that leads nowhere would make an empty note.
  if (!source) {
    new Notice(messages.passages.sourceIsGone(note.basename));
    return;
  }
  const cache = metadataCache.getFileCache(source);
  if (!cache || !resolveSubpath(cache, subpath)) new Notice(messages.passages.passageIsGone(note.basename));
  await workspace.openLinkText(link, note.path);
}

/**
 * On a recommendation note, opens the one whose passage comes next in the source; on a source, goes to the next passage that has
 * a note. At the end it stays and says so.
 */
export async function goToNeighbour(host: Host, index: PassageIndex, file: TFile, direction: Direction): Promise<void> {
  const path = index.sourceOf(file.path) ?? file.path;
  const source = host.app.vault.getFileByPath(path);
  if (path === file.path && "report" in (ownProperties(host, host.app.metadataCache.getFileCache(file)) ?? {})) {
    new Notice(messages.passages.sourceIsGone(file.basename));
    return;
  }
  const passages = source ? passagesInOrder(host.app, index, source) : [];
  if (!source || passages.length === 0) {
    new Notice(messages.passages.noneNoted(source?.basename ?? file.basename));
    return;
  }
  const neighbour = source === file ? neighbourOfPlace(host, passages, direction) : neighbourOfNote(passages, file.path, direction);
  if (!neighbour) {
    new Notice(direction === "next" ? messages.passages.last(source.basename) : messages.passages.first(source.basename));
    return;
  }
  if (source === file) showPassage(host, neighbour);
  else await host.app.workspace.openLinkText(neighbour.path, file.path);
}

function neighbourOfNote(passages: readonly PlacedPassage[], note: string, direction: Direction): PlacedPassage | undefined {
  const at = passages.findIndex(({ path }) => path === note);
  return passages[direction === "next" ? at + 1 : (at < 0 ? passages.length : at) - 1];
}

function neighbourOfPlace(host: Host, passages: readonly PlacedPassage[], direction: Direction): PlacedPassage | undefined {
  const view = host.app.workspace.getActiveViewOfType(MarkdownView);
  const here = view?.getMode() === "preview" ? Math.round(view.currentMode.getScroll()) : (view?.editor.getCursor().line ?? 0);
  return direction === "next" ? passages.find(({ line }) => line > here) : passages.findLast(({ line }) => line < here);
}

/** Moves the cursor, or in reading view the page, to a passage of the note in front. */
function showPassage(host: Host, { line }: PlacedPassage): void {
  const view = host.app.workspace.getActiveViewOfType(MarkdownView);
  if (!view) return;
  if (view.getMode() === "preview") {
    view.setEphemeralState({ line });
    return;
  }
  const place = { line, ch: 0 };
  view.editor.setCursor(place);
  view.editor.scrollIntoView({ from: place, to: place }, true);
  view.editor.focus();
}
