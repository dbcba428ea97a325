import { missing } from "../missing.ts";
import { attempt } from "../work.ts";
import { createDrawing, createElement } from "./create-elements.ts";
import { addMethods } from "./language-additions.ts";

type Info = DomElementInfo | string;
type Then = (element: HTMLElement) => void;
type Value = string | number | boolean | null;

const split = (classes: readonly string[]): string[] =>
  classes.flatMap((name) => name.split(/\s+/)).filter((name) => name !== "");

function documentOf(node: Node): Document {
  return node.nodeType === 9 ? (node as Document) : (node.ownerDocument ?? activeDocument);
}

const checking = {
  instanceOf(this: unknown, type: new () => unknown) {
    return this instanceof type;
  },
};

const searching = {
  find(this: ParentNode, selector: string) {
    return this.querySelector(selector);
  },
  findAll(this: ParentNode, selector: string) {
    return [...this.querySelectorAll(selector)];
  },
};

const forNodes = {
  ...checking,
  detach(this: ChildNode) {
    this.remove();
  },
  empty(this: Node) {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  insertAfter(this: Node, node: Node, child: Node | null) {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },
  indexOf(this: Node, other: Node) {
    return Array.prototype.indexOf.call(this.childNodes, other);
  },
  setChildrenInPlace(this: Element, children: Node[]) {
    this.replaceChildren(...children);
  },
  appendText(this: Node, text: string) {
    this.appendChild(documentOf(this).createTextNode(text));
  },
  createEl(this: Node, tag: string, info?: Info, then?: Then) {
    return createElement(documentOf(this), tag, info, then, this);
  },
  createDiv(this: Node, info?: Info, then?: Then) {
    return createElement(documentOf(this), "div", info, then, this);
  },
  createSpan(this: Node, info?: Info, then?: Then) {
    return createElement(documentOf(this), "span", info, then, this);
  },
  createSvg(this: Node, tag: string, info?: SvgElementInfo | string, then?: (element: SVGElement) => void) {
    return createDrawing(documentOf(this), tag, info, then, this);
  },
};

const forElements = {
  getText(this: Element) {
    return this.textContent;
  },
  setText(this: Element, text: string | DocumentFragment) {
    this.replaceChildren(text);
  },
  addClass(this: Element, ...classes: string[]) {
    this.classList.add(...split(classes));
  },
  addClasses(this: Element, classes: string[]) {
    this.classList.add(...split(classes));
  },
  removeClass(this: Element, ...classes: string[]) {
    this.classList.remove(...split(classes));
  },
  removeClasses(this: Element, classes: string[]) {
    this.classList.remove(...split(classes));
  },
  toggleClass(this: Element, classes: string | string[], on: boolean) {
    for (const name of split([classes].flat())) this.classList.toggle(name, on);
  },
  hasClass(this: Element, name: string) {
    return this.classList.contains(name);
  },
  setAttr(this: Element, name: string, value: Value) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(this: Element, attributes: Record<string, Value>) {
    for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
  },
  getAttr(this: Element, name: string) {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, last?: Element) {
    const found = this.closest(selector);
    return found && (!last || last.contains(found)) ? found : null;
  },
  getCssPropertyValue(this: Element, property: string, pseudoElement?: string) {
    return activeWindow.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element) {
    return documentOf(this).activeElement === this;
  },
  ...searching,
  findAllSelf(this: Element, selector: string) {
    return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
  },
};

const forStyled = {
  setCssStyles(this: HTMLElement, styles: Record<string, string>) {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement, properties: Record<string, string>) {
    for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
  },
};

const forHtml = {
  show(this: HTMLElement) {
    this.style.removeProperty("display");
  },
  hide(this: HTMLElement) {
    this.setCssStyles({ display: "none" });
  },
  toggle(this: HTMLElement, shown: boolean) {
    if (shown) this.show();
    else this.hide();
  },
  toggleVisibility(this: HTMLElement, visible: boolean) {
    this.style.visibility = visible ? "" : "hidden";
  },
  isShown(this: HTMLElement) {
    return this.isConnected && !this.closest('[style*="display: none"]');
  },
  onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
    const heard = (event: Event): void => {
      attempt(() => listener.call(this, event as MouseEvent));
    };
    this.addEventListener("click", heard, options);
    this.addEventListener("auxclick", heard, options);
  },
  onNodeInserted() {
    throw missing("onNodeInserted of elements");
  },
  onWindowMigrated() {
    throw missing("onWindowMigrated of elements");
  },
  trigger(this: HTMLElement, type: string) {
    this.dispatchEvent(new Event(type, { bubbles: true }));
  },
};

type Heard = (this: Node, event: Event, target: Element) => unknown;
const heardOn = new WeakMap<Heard, (event: Event) => void>();

const delegating = {
  on(this: Node, type: string, selector: string, listener: Heard, options?: boolean | AddEventListenerOptions) {
    const heard = (event: Event): void => {
      const target = (event.target as Element | null)?.closest(selector);
      if (target && this.contains(target)) attempt(() => listener.call(this, event, target));
    };
    heardOn.set(listener, heard);
    this.addEventListener(type, heard, options);
  },
  off(this: Node, type: string, _selector: string, listener: Heard, options?: boolean | AddEventListenerOptions) {
    const heard = heardOn.get(listener);
    if (heard) this.removeEventListener(type, heard, options);
  },
};

/** Puts the app's additions to a window's nodes and elements in place. */
export function addToElements(window: Window & typeof globalThis): void {
  addMethods(window.Node.prototype, forNodes);
  addMethods(window.Element.prototype, forElements);
  addMethods(window.HTMLElement.prototype, { ...forStyled, ...forHtml, ...delegating });
  addMethods(window.SVGElement.prototype, forStyled);
  addMethods(window.Document.prototype, delegating);
  addMethods(window.DocumentFragment.prototype, searching);
  addMethods(window.UIEvent.prototype, checking);
  addProperties(window.Node.prototype, window);
  addProperties(window.UIEvent.prototype, window);
  if (!Object.hasOwn(window.UIEvent.prototype, "targetNode"))
    Object.defineProperty(window.UIEvent.prototype, "targetNode", {
      configurable: true,
      get(this: UIEvent) {
        return this.target;
      },
    });
}

function addProperties(prototype: object, window: Window): void {
  if (Object.hasOwn(prototype, "win")) return;
  const get = { doc: () => window.document, win: () => window, constructorWin: () => window };
  for (const [name, getter] of Object.entries(get)) Object.defineProperty(prototype, name, { configurable: true, get: getter });
}
