/** A quote as it is compared: a word broken at a line end mended, white space folded. */
export function foldQuote(quote: string): string {
  return quote.normalize("NFC").replace(/[\u00ad\u200b\ufeff]/gu, "").replace(/(\p{L})-[ \t]*\r?\n\s*(\p{Ll})/gu, "$1$2").replace(/\s+/gu, " ").trim();
}

/**
 * How many characters in a row two folded quotes share, when that makes them the same passage: at least half of the shorter and a third
 * of the longer one.
 * @returns 0 when they are not.
 */
export function samePassage(one: string, other: string): number {
  const shared = longestShared(one, other);
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shared > 0 && 2 * shared >= shorter.length && 3 * shared >= longer.length ? shared : 0;
}

function longestShared(one: string, other: string): number {
  if (one === "" || other === "") return 0;
  if (one.includes(other)) return other.length;
  if (other.includes(one)) return one.length;
  let longest = 0;
  let above = new Uint16Array(other.length + 1);
  for (const letter of one) {
    const row = new Uint16Array(other.length + 1);
    for (let at = 0; at < other.length; at++) {
      if (other[at] !== letter) continue;
      const run = (above[at] ?? 0) + 1;
      row[at + 1] = run;
      longest = Math.max(longest, run);
    }
    above = row;
  }
  return longest;
}

/** Pairs quotes one to one, those that share most first. @returns for each of the first the place of its partner among the others, or -1. */
export function paired(some: readonly string[], others: readonly (readonly string[])[]): number[] {
  const pairs: { readonly one: number; readonly other: number; readonly shared: number }[] = [];
  for (const [one, quote] of some.entries())
    for (const [other, forms] of others.entries()) {
      const shared = Math.max(...forms.map((form) => samePassage(quote, form)));
      if (shared > 0) pairs.push({ one, other, shared });
    }
  pairs.sort((first, second) => second.shared - first.shared);
  const partners = some.map(() => -1);
  const taken = new Set<number>();
  for (const { one, other } of pairs) {
    if (partners[one] !== -1 || taken.has(other)) continue;
    partners[one] = other;
    taken.add(other);
  }
  return partners;
}
