/** Parameters that tell a site where a visitor came from, and nothing about the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|cmpid|trk|_hs\w+)$/iu;

/**
 * An address without what only tracks its readers.
 * @returns the address as it was when it is none.
 */
export function cleanAddress(address: string): string {
  const url = parsed(address);
  if (!url) return address;
  const tracking = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
  if (tracking.length === 0) return address.trim();
  for (const key of tracking) url.searchParams.delete(key);
  return url.href;
}

/** An address made absolute; `undefined` for one that runs code, and for one that cannot be made absolute. */
export function absoluteAddress(address: string, base: string | undefined): string | undefined {
  const absolute = parsed(address, base);
  return absolute && /^(?:https?|mailto):$/u.test(absolute.protocol) ? absolute.href : undefined;
}

function parsed(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    // Not an address: the caller keeps or drops the words.
    return undefined;
  }
}
