const added = new Map<string, string>();

/** Adds a drawing under a name of the plugin's own. */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

/** Takes a drawing away again. */
export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

/** The names of drawings that were added; the app's own set is not kept here. */
export function getIconIds(): string[] {
  return [...added.keys()];
}

/** A drawing by its name. The host has none of the app's set: it gives an empty one that carries the name as its class. */
export function getIcon(iconId: string): SVGSVGElement | null {
  if (iconId === "") return null;
  const content = added.get(iconId);
  const drawing = createSvg("svg");
  drawing.setAttribute("viewBox", content === undefined ? "0 0 24 24" : "0 0 100 100");
  drawing.classList.add("svg-icon", content === undefined ? `lucide-${iconId.replace(/^lucide-/, "")}` : iconId);
  if (content !== undefined) {
    const page = new DOMParser().parseFromString(`<svg>${content}</svg>`, "text/html");
    drawing.append(...[...(page.querySelector("svg")?.childNodes ?? [])].map((node) => activeDocument.importNode(node, true)));
  }
  return drawing;
}

/** Puts a drawing into an element in place of what was there. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  parent.replaceChildren(...[getIcon(iconId)].filter((drawing) => drawing !== null));
}

/** Gives an element the words that the app shows when the pointer rests on it. */
export function setTooltip(element: HTMLElement, tooltip: string): void {
  element.setAttribute("aria-label", tooltip);
}
