import type { Modal } from "obsidian";
import { newElementId } from "./element-id.ts";

/** Has a window go by its title for whoever hears it instead of seeing it. */
export function nameWindow(window: Modal): void {
  window.titleEl.id = newElementId("title");
  window.modalEl.setAttr("aria-labelledby", window.titleEl.id);
}
