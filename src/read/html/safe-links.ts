import { canonicalAddress } from "../words/web-address.ts";

const NEVER_KEPT = "script, style, noscript, template, iframe, frame, object, embed, applet, form, button, input, select, textarea, link, meta, svg, math, canvas, video, audio, base, dialog";

/**
 * Makes an element safe to keep: nothing that runs, no links but to addresses, and those whole.
 * @param base the address that relative links start from; without it they become their words.
 */
export function makeSafe(element: Element, base: string | undefined): void {
  for (const unsafe of Array.from(element.querySelectorAll(NEVER_KEPT))) unsafe.remove();
  for (const link of Array.from(element.querySelectorAll("a"))) {
    const target = link.getAttribute("href") ?? "";
    const address = wholeAddress(target, base);
    if (address === undefined) unwrap(link);
    else link.setAttribute("href", address);
  }
  for (const image of Array.from(element.querySelectorAll("img"))) {
    const address = wholeAddress(image.getAttribute("src") ?? image.getAttribute("data-src") ?? "", base);
    if (address === undefined) image.remove();
    else {
      image.setAttribute("src", address);
      image.removeAttribute("srcset");
    }
  }
  for (const any of [element, ...Array.from(element.querySelectorAll("*"))])
    for (const { name } of Array.from(any.attributes)) if (/^on|^style$|^title$|:/iu.test(name)) any.removeAttribute(name);
}

function wholeAddress(target: string, base: string | undefined): string | undefined {
  const bare = target.replace(/[\s\p{Cc}]+/gu, "");
  if (/^mailto:[^<>\s]{3,200}$/iu.test(bare)) return bare;
  if (bare === "" || bare.startsWith("#")) return undefined;
  return canonicalAddress(bare, base);
}

/** Leaves a link's words where the link was. */
function unwrap(link: Element): void {
  const parent = link.parentNode;
  if (!parent) return;
  for (const child of Array.from(link.childNodes)) parent.insertBefore(child, link);
  link.remove();
}
