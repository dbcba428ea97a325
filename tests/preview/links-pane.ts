import type { App } from "../host/app.ts";

/** Lists what links to a note and what it links to, notes that are not there yet too. */
export function showLinksOf(app: App, path: string, parent: HTMLElement, open: (linktext: string) => void): void {
  const { resolvedLinks, unresolvedLinks } = app.metadataCache;
  const backlinks = Object.entries(resolvedLinks).flatMap(([from, to]) => (to[path] === undefined || from === path ? [] : [from]));
  const outgoing = Object.keys(resolvedLinks[path] ?? {}).filter((to) => to !== path);
  const missing = Object.keys(unresolvedLinks[path] ?? {});
  list("Backlinks", backlinks.sort());
  list("Outgoing links", outgoing.sort());
  list("Not there yet", missing.sort(), "is-unresolved");

  function list(heading: string, paths: readonly string[], cls = ""): void {
    parent.createEl("h2", { text: `${heading} (${paths.length})` });
    const entries = parent.createEl("ul", { cls: "preview-links" });
    for (const one of paths) {
      const words = one.slice(one.lastIndexOf("/") + 1).replace(/\.md$/u, "");
      const entry = entries.createEl("li");
      if (cls !== "") entry.createSpan({ cls, text: words });
      else entry.createEl("button", { text: words, attr: { type: "button" } }).addEventListener("click", () => { open(one); });
    }
  }
}
