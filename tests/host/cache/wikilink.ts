import type { Reference } from "obsidian";

/** Splits a link's target into the file's part and what comes from the first `#` on. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const hash = linktext.indexOf("#");
  return hash < 0
    ? { path: linktext.trim(), subpath: "" }
    : { path: linktext.slice(0, hash).trim(), subpath: linktext.slice(hash) };
}

/** The file's part of a link's target. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** What the app shows for a link without words of its own: `Note#Heading` as `Note > Heading`. */
function shownFor(target: string): string {
  return target
    .split("#")
    .filter((part) => part !== "")
    .join(" > ");
}

/** Reads `[[target]]`, `[[target|words]]` or an embed of it, brackets included. */
export function readWikilink(original: string): Required<Reference> | undefined {
  const found = /^!?\[\[([^|]*?)(?:\\?\|([\s\S]*))?\]\]$/.exec(original);
  if (!found) return undefined;
  // With nothing before the bar, the bar is taken as part of the name.
  const link = (found[1] ?? "").replace(/\u00a0/g, " ").trim() || original.replace(/^!?\[\[|\]\]$/g, "");
  if (link.trim() === "") return undefined;
  return { link, original, displayText: (found[1] ?? "").trim() === "" ? link : (found[2] ?? shownFor(link)) };
}
