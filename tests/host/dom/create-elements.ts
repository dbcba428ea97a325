/** Makes elements the way the app's `createEl` does, in the document of whatever they are put into. */
export function createElement(
  document: Document,
  tag: string,
  given: DomElementInfo | string | undefined,
  callback: ((element: HTMLElement) => void) | undefined,
  parent?: Node,
): HTMLElement {
  const element = document.createElement(tag);
  const info: DomElementInfo = typeof given === "string" ? { cls: given } : (given ?? {});
  addClasses(element, info.cls);
  if (info.text !== undefined) element.setText(info.text);
  for (const [name, value] of Object.entries(info.attr ?? {})) element.setAttr(name, value);
  if (info.title !== undefined) element.title = info.title;
  // The type comes before the value: changing the type of a field may change what its value can be.
  for (const name of ["type", "value", "placeholder", "href"] as const)
    if (info[name] !== undefined) Reflect.set(element, name, info[name]);
  callback?.(element);
  place(element, info.parent ?? parent, info.prepend ?? false);
  return element;
}

/** The same for a drawing. */
export function createDrawing(
  document: Document,
  tag: string,
  given: SvgElementInfo | string | undefined,
  callback: ((element: SVGElement) => void) | undefined,
  parent?: Node,
): SVGElement {
  const element = document.createElementNS<"path">("http://www.w3.org/2000/svg", tag as "path");
  const info: SvgElementInfo = typeof given === "string" ? { cls: given } : (given ?? {});
  addClasses(element, info.cls);
  for (const [name, value] of Object.entries(info.attr ?? {})) element.setAttr(name, value);
  callback?.(element);
  place(element, info.parent ?? parent, info.prepend ?? false);
  return element;
}

function addClasses(element: Element, classes: string | string[] | undefined): void {
  const list = typeof classes === "string" ? [classes] : (classes ?? []);
  const names = list.flatMap((name) => name.split(/\s+/)).filter((name) => name !== "");
  // Adding nothing would leave an empty attribute behind.
  if (names.length > 0) element.classList.add(...names);
}

function place(element: Element, parent: Node | undefined, first: boolean): void {
  if (first) parent?.insertBefore(element, parent.firstChild);
  else parent?.appendChild(element);
}
