const FEWEST_PARAGRAPHS = 3;
const MOST_PARAGRAPHS = 0.75;

/**
 * Makes a page show what it shows once its scripts have run, where that can be told without running any.
 * @returns the same page.
 */
export function withShownParts(page: Document): Document {
  putStreamedPartsInPlace(page);
  openTheWork(page);
  return page;
}

/**
 * Puts the parts of a page that were streamed after it to where they belong. React's server sends a part that comes late as
 * `<div hidden id="S:0">` at the page's end and a script that moves it to `<template id="B:0">` (`P:0` inside another part); scripts are not
 * run here.
 */
function putStreamedPartsInPlace(page: Document): void {
  for (const place of Array.from(page.querySelectorAll('template[id^="B:"], template[id^="P:"]'))) {
    const part = page.getElementById(`S:${place.id.slice("B:".length)}`);
    if (!part || part.contains(place) || place.closest("[hidden]")?.contains(part) === true) continue;
    part.removeAttribute("hidden");
    // What waits at a hidden place is shown where that place stands.
    const shown = place.closest("[hidden]") ?? place;
    shown.parentNode?.insertBefore(part, shown);
    place.remove();
  }
}

/** Some sites open their works in an overlay, which is marked as hidden or as a dialog until a script has run. What holds every headline, or on a page without one most of its paragraphs, is the work. */
function openTheWork(page: Document): void {
  const headlines = page.querySelectorAll("h1").length;
  const paragraphs = page.querySelectorAll("p").length;
  const holdsTheWork = (overlay: Element): boolean =>
    headlines > 0 ? overlay.querySelectorAll("h1").length === headlines : paragraphs >= FEWEST_PARAGRAPHS && overlay.querySelectorAll("p").length >= MOST_PARAGRAPHS * paragraphs;
  for (const overlay of Array.from(page.querySelectorAll('[aria-hidden="true"], [role="dialog"]')))
    if (holdsTheWork(overlay)) for (const attribute of ["aria-hidden", "role"]) overlay.removeAttribute(attribute);
}
