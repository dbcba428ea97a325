import { createDrawing, createElement } from "./create-elements.ts";
import { addToElements } from "./element-additions.ts";
import { addToLanguage } from "./language-additions.ts";

/** A window with the constructors of its own elements. */
export type PageWindow = Window & typeof globalThis;

/**
 * Makes a window the one the app shows itself in: its elements get the app's methods, and the global names that
 * plugins use (`activeDocument`, `createEl`, `DOMParser`, …) mean it. Gives back how to take the global names away again.
 */
export function usePage(window: PageWindow): () => void {
  const { document } = window;
  const names: Record<string, unknown> = {
    window,
    document,
    activeWindow: window,
    activeDocument: document,
    createEl: (tag: string, info?: DomElementInfo, then?: (element: HTMLElement) => void) =>
      createElement(document, tag, info, then),
    createDiv: (info?: DomElementInfo, then?: (element: HTMLElement) => void) => createElement(document, "div", info, then),
    createSpan: (info?: DomElementInfo, then?: (element: HTMLElement) => void) => createElement(document, "span", info, then),
    createSvg: (tag: string, info?: SvgElementInfo, then?: (element: SVGElement) => void) =>
      createDrawing(document, tag, info, then),
    createFragment: (then?: (fragment: DocumentFragment) => void) => {
      const fragment = document.createDocumentFragment();
      then?.(fragment);
      return fragment;
    },
    fish: (selector: string) => document.querySelector(selector),
    fishAll: (selector: string) => [...document.querySelectorAll(selector)],
    sleep: (milliseconds: number) => new Promise((resolve) => window.setTimeout(resolve, milliseconds)),
    nextFrame: () => new Promise((resolve) => window.requestAnimationFrame(() => { resolve(undefined); })),
    ready: (callback: () => unknown) => callback(),
  };
  addToLanguage();
  addToElements(window);

  for (const name of Object.getOwnPropertyNames(window))
    if (/^[A-Z]/.test(name) && !Reflect.has(globalThis, name)) names[name] = Reflect.get(window, name);

  const put: [target: object, name: string][] = [];
  for (const target of new Set<object>([globalThis, window]))
    for (const [name, value] of Object.entries(names)) {
      if (Reflect.has(target, name)) continue;
      Object.defineProperty(target, name, { value, configurable: true, writable: true });
      put.push([target, name]);
    }
  return () => {
    for (const [target, name] of put) Reflect.deleteProperty(target, name);
  };
}
