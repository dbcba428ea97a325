/**
 * Puts the parts of a page that were streamed after it to where they belong. React's server sends a part that comes late as
 * `<div hidden id="S:0">` at the page's end and a script that moves it to `<template id="B:0">` (`P:0` inside another part); scripts are not
 * run here.
 * @returns the same page.
 */
export function inPlace(page: Document): Document {
  for (const place of Array.from(page.querySelectorAll('template[id^="B:"], template[id^="P:"]'))) {
    const part = page.getElementById(`S:${place.id.slice("B:".length)}`);
    if (!part || part.contains(place) || place.closest("[hidden]")?.contains(part) === true) continue;
    part.removeAttribute("hidden");
    // What waits at a hidden place is shown where that place stands.
    const shown = place.closest("[hidden]") ?? place;
    shown.parentNode?.insertBefore(part, shown);
    place.remove();
  }
  return page;
}
