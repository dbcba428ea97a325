const LONGEST = 80;

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
