import { addIcon } from "../host/interface/icons.ts";

/** Lines of our own, on a field of 24 by 24, in the place of the app's drawings that the plugin asks for by name. */
const LINES: Readonly<Record<string, string>> = {
  "book-down": "M4 4h6l2 2 2-2h6v14h-6l-2 2-2-2H4z M12 9v6 M9 12l3 3 3-3",
  "clipboard-paste": "M6 5h12v15H6z M9 3h6v4H9z M9 12h6 M9 16h4",
  "file-check": "M6 3h9l4 4v14H6z M9 14l2 2 4-5",
  "list-checks": "M3 6l2 2 3-4 M3 16l2 2 3-4 M12 7h9 M12 17h9",
  "list-plus": "M3 6h12 M3 12h8 M3 18h8 M18 12v8 M14 16h8",
  "text-select": "M4 4h16v16H4z M8 9h8 M8 12h8 M8 15h5",
  "text-quote": "M5 6h14 M9 12h10 M9 18h10 M5 11v8",
  "search-check": "M11 4a7 7 0 1 0 .1 0z M16 16l5 5 M8 11l2 2 4-4",
  "undo-2": "M8 5L4 9l4 4 M4 9h10a5 5 0 0 1 0 10h-4",
  "arrow-down": "M12 4v16 M6 14l6 6 6-6",
  "arrow-up": "M12 20V4 M6 10l6-6 6 6",
  "chevron-right": "M9 5l7 7-7 7",
  "circle-check": "M12 3a9 9 0 1 0 .1 0z M8 12l3 3 5-6",
  "circle-dot": "M12 3a9 9 0 1 0 .1 0z M12 11a1 1 0 1 0 .1 0z",
  hand: "M8 12V6 M11 11V4 M14 11V5 M17 12V8 M8 12l-3-2 3 8 2 2h6l1-8",
  users: "M9 4a4 4 0 1 0 .1 0z M2 20c0-8 14-8 14 0 M16 5a4 4 0 0 1 0 7 M18 14c3 1 4 3 4 6",
  pencil: "M4 20l1-5L16 4l4 4L9 19z",
  "more-vertical": "M12 5v.1 M12 12v.1 M12 19v.1",
  "more-horizontal": "M5 12h.1 M12 12h.1 M19 12h.1",
  x: "M5 5l14 14 M19 5L5 19",
};

/** Gives the host drawings for the preview; it has none of the app's. */
export function addIcons(): void {
  for (const [name, lines] of Object.entries(LINES))
    addIcon(name, `<g transform="scale(4.1667)" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="${lines}"></path></g>`);
}
