import type { Fact } from "../../model/fact.ts";

const LONGEST = 80;

/** The name that the picture stands for which leads to a site's first page: a site's logo is the site's name. */
export function logoOf(page: Document, address: string | undefined): Fact<string>[] {
  for (const image of Array.from(page.querySelectorAll("a[href] img[alt]")).slice(0, 20)) {
    const target = image.closest("a")?.getAttribute("href") ?? "";
    const name = siteNameOf(image.getAttribute("alt") ?? "");
    if (name !== undefined && isFirstPage(target, address)) return [{ value: name, witness: { name: "logo" }, words: image.getAttribute("alt") ?? "" }];
  }
  return [];
}

/** Tells whether a link leads to the first page of a site: `/`, or an address without a path. */
export function isFirstPage(target: string, address: string | undefined): boolean {
  if (/^\/?(?:\?.*|#.*)?$|^\/(?:[a-z]{2}(?:-[a-z]{2})?|home|index\.\w+)\/?$/iu.test(target)) return target !== "" && !target.startsWith("#");
  const own = /^https?:\/\/([^/]+)/iu.exec(address ?? "")?.[1];
  const other = /^https?:\/\/([^/]+)\/?$/iu.exec(target)?.[1];
  return other !== undefined && (own === undefined || own.replace(/^www\./u, "") === other.replace(/^www\./u, ""));
}

/** The name in a logo's words: `Quay Institute logo`, `Logo of the Quay Institute`, `Quay Institute – home`. */
export function siteNameOf(words: string): string | undefined {
  const name = words.replace(/\s+/gu, " ").trim()
    .replace(/^(?:the )?(?:official )?(?:site )?logo(?: of| for| von| de|:)?(?: the)?\s+/iu, "")
    .replace(/[\s,|–—-]+(?:(?:site |official )?logo|home ?page|home|startseite|accueil|inicio)$/iu, "")
    .replace(/^(?:home|back to|go to|return to)[\s:|–—-]+/iu, "").trim();
  const isName = /^[\p{Lu}\d]/u.test(name) && /\p{L}{2}/u.test(name) && name.length <= LONGEST && !/[.!?]$|\.(?:png|jpe?g|svg|gif)$|^(?:logo|home|homepage|image|picture|menu|header|banner)$/iu.test(name);
  return isName ? name : undefined;
}
