const LONGEST = 80;

/** Tells whether a block reads like a heading or title: short, and without the stop that ends a sentence. */
export function isHeadingLike(text: string): boolean {
  return text.length <= LONGEST && /\p{L}/u.test(text) && !/[.;,!…"”]$/u.test(text) && (!text.endsWith(":") || text.split(" ").length < 4);
}
