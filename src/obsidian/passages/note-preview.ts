import { Keymap, type App, type HoverParent, type Plugin } from "obsidian";
import { attempt } from "../attempt.ts";

/** What the app calls our links among those whose preview a user can switch on. */
const HOVER_SOURCE = "source-ties";

/** Lets the user choose, in the app's own settings, whether our links show a preview with or without a key held down. */
export function registerPreviews(plugin: Plugin): void {
  plugin.registerHoverLinkSource(HOVER_SOURCE, { display: plugin.manifest.name, defaultMod: true });
}

/** Has the app show a preview of a note while the mouse is on an element of ours. */
export function offerPreview(app: App, targetEl: HTMLElement, path: string, sourcePath = ""): void {
  const hoverParent: HoverParent = { hoverPopover: null };
  targetEl.addEventListener("mouseover", (event) => {
    app.workspace.trigger("hover-link", { event, source: HOVER_SOURCE, hoverParent, targetEl, linktext: path, sourcePath });
  });
}

/**
 * Adds a link to a note, with a preview.
 * @param follow called when the link is followed, before the note opens; for example to close a window.
 */
export function addNoteLink(app: App, parent: HTMLElement, link: { path: string; subpath?: string; words: string }, follow: () => void): HTMLAnchorElement {
  const linktext = `${link.path}${link.subpath ?? ""}`;
  const anchor = parent.createEl("a", { cls: "internal-link", text: link.words, href: linktext });
  offerPreview(app, anchor, linktext);
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    follow();
    void attempt(async () => app.workspace.openLinkText(linktext, "", Keymap.isModEvent(event)));
  });
  return anchor;
}
