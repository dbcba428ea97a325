const LONGEST = 80;

/** `To the Ministry of Energy:` above what it is asked. */
const ADDRESSED = /^(?:[Tt]o|[Ff]or) (?:the )?\p{Lu}[\p{L}'’,&-]*(?: [\p{L}'’,&-]+){0,8}:$/u;

/** Tells whether a block reads like a heading or title: short, and without the stop that ends a sentence. */
export function isHeadingLike(text: string): boolean {
  return text.length <= LONGEST && /\p{L}/u.test(text) && !/[.;,!…"”]$/u.test(text) && (!text.endsWith(":") || text.split(" ").length < 4 || ADDRESSED.test(text));
}
