import { Keymap, Menu, setIcon, type App } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { attempt } from "../attempt.ts";
import { offerPreview } from "./note-preview.ts";
import type { NotedPassage } from "./passage-index.ts";

/**
 * Makes the marker of a passage: a small button whose label says what its note asks and how it stands, and which opens it; where
 * several notes are of one block, their number and a menu.
 * @param noted at least one.
 */
export function passageMarker(app: App, source: string, noted: readonly NotedPassage[]): HTMLElement {
  const [first] = noted;
  const single = noted.length === 1 ? first : undefined;
  const label = single ? messages.passages.marker(titleOf(app, single), detailsOf(single)) : messages.passages.severalMarker(noted.length);
  const marker = createEl("button", { cls: "clickable-icon source-ties-marker", attr: { "aria-label": label, type: "button" } });
  if (single) {
    if (single.status !== "") marker.dataset["status"] = single.status;
    offerPreview(app, marker, single.path, source);
  } else marker.setAttribute("aria-haspopup", "menu");
  setIcon(marker.createSpan("source-ties-marker-icon"), single?.status === "done" ? "circle-check" : "circle-dot");
  if (!single) marker.createSpan({ cls: "source-ties-marker-count", text: String(noted.length), attr: { "aria-hidden": "true" } });
  marker.addEventListener("click", (event) => {
    event.preventDefault();
    // The editor around it would move its cursor, and a link around it would be followed.
    event.stopPropagation();
    if (single) open(app, single, source, event);
    else showMenu(app, noted, source, event, marker);
  });
  return marker;
}

function showMenu(app: App, noted: readonly NotedPassage[], source: string, event: MouseEvent, marker: HTMLElement): void {
  const menu = new Menu();
  for (const one of noted)
    menu.addItem((item) =>
      item
        .setTitle([titleOf(app, one), ...detailsOf(one)].join(" · "))
        .setIcon(one.status === "done" ? "circle-check" : "circle-dot")
        .onClick((chosen) => { open(app, one, source, chosen); }),
    );
  const { left, bottom } = marker.getBoundingClientRect();
  // A key has no place of its own.
  if (event.detail === 0) menu.showAtPosition({ x: left, y: bottom });
  else menu.showAtMouseEvent(event);
}

function open(app: App, { path }: NotedPassage, source: string, event: MouseEvent | KeyboardEvent): void {
  void attempt(async () => app.workspace.openLinkText(path, source, Keymap.isModEvent(event)));
}

function titleOf(app: App, { action, path }: NotedPassage): string {
  return action === "" ? (app.vault.getFileByPath(path)?.basename ?? path) : action;
}

function detailsOf({ status, strength }: NotedPassage): string[] {
  const shown = strength === "explicit" || strength === "implied" ? messages.note.strength[strength] : strength;
  return [status, shown].filter((one) => one !== "");
}
