/** A name as a host spells it: small letters and digits, without article and accents. */
export const lettersOfName = (name: string): string => name.normalize("NFKD").toLowerCase().replace(/^the\s/u, "").replace(/[^a-z0-9]+/gu, "");

/** What parts a title from the name of its site. */
const SEPARATOR = /\s+[|·•–—»-]\s+(?=[^|·•–—»]{2,60}$)|\s*\|\s*(?=[^|]{2,60}$)/u;

/**
 * Parts a title from the site's name after it, where the address says that it is one: `valleyobserver.example` is the *Valley Observer*.
 * @returns `undefined` when the address does not say so.
 * @example `Who Mends the Weir? | Valley Observer` at `https://www.valleyobserver.example/x` → both parts
 */
export function withoutSiteName(title: string, address: string | undefined): { readonly title: string; readonly site: string } | undefined {
  const cut = SEPARATOR.exec(title);
  if (!cut || address === undefined) return undefined;
  let host: string;
  try {
    host = new URL(address).hostname;
  } catch {
    // What is no address says nothing.
    return undefined;
  }
  const site = title.slice(cut.index + cut[0].length).trim();
  const letters = lettersOfName(site);
  const isNamed = letters.length >= 4 && host.toLowerCase().split(".").slice(0, -1).some((label) => label.replace(/-/gu, "").replace(/^the(?=.{4})/u, "") === letters);
  return isNamed && cut.index > 0 ? { title: title.slice(0, cut.index).trim(), site } : undefined;
}
