const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi|mkt_tok|ref_src|cmpid|spm|oly_enc_id|oly_anon_id|vero_id|wickedid|s_cid|_ga|ncid|sr_share|smid|share_id|at_medium|at_campaign|xtor)$/iu;

/**
 * A web address as its publisher would give it: without what marks where a visitor came from.
 * @param base the address that a relative one starts from.
 * @returns `undefined` for anything that is not an http address.
 * @example `https://a.example/x?utm_source=mail&id=3` → `https://a.example/x?id=3`
 */
export function canonicalAddress(address: string, base?: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address.trim(), base);
  } catch {
    return undefined;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  const kept = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
  if (kept.length === 0) return base === undefined ? address.trim() : url.href;
  for (const key of kept) url.searchParams.delete(key);
  return url.href;
}
