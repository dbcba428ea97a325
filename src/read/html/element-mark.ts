/**
 * What an element says that it holds: in words made for programs (`itemprop`, `rel`, the class names of hCard and h-entry, `<time>`),
 * or in the name that the page's makers gave it.
 */
export type Mark = "stated author" | "author" | "stated date" | "date";

const STATED_AUTHOR = /(?:^|\s)(?:author|creator)(?:$|\s)/u;
const AUTHOR_CARD = /(?:^|\s)(?:p-author|author vcard|vcard author)(?:$|\s)/u;
const AUTHOR = /(?:^|[\s_-])(?:by-?lines?|by|by-?authors?|authors?|written-?by|authored-?by|author-?names?|contributors?|auteurs?|autor(?:en)?|signature)(?:$|[\s_-])/u;
/** What stands beside an author, and is none. */
const BESIDE_AUTHOR = /(?:^|[\s_-])(?:bio|biography|about|avatar|image|img|photo|picture|social|follow|job|role|title|date|time|comment|comments|related|more|posts|archive|disclaimer|stats|terms|link-?list|share)(?:$|[\s_-])/u;
const STATED_DATE = /(?:^|\s)(?:datepublished|dt-published)(?:$|\s)/iu;
const DATE = /(?:^|[\s_-])(?:published|pub-?date|publish(?:ed)?-?(?:date|on|time)|date-?published|publication-?date|(?:entry|post|article|story|blog|news|release)-?date|date-?line|date|by-?date|datum|timestamp|time-?stamp|posted-?on)(?:$|[\s_-])/u;
const OTHER_DATE = /(?:^|[\s_-])(?:updated?|modified|last-?mod(?:ified)?|edited|revised|event|start|end|expires?|copyright|birth|picker|range|comments?)(?:$|[\s_-])|datemodified|dt-updated/iu;
const LONGEST_NAMES = 160;

/**
 * Tells what an element says that it holds.
 * @param name the tag's name in capitals.
 * @param names its class, id, `itemprop` and `rel`, as they stand.
 * @returns `undefined` for most elements: those that say nothing of the kind.
 * @example `<a rel="author">` → `stated author`; `<div class="post-byline">` → `author`; `<p class="author-bio">` → `undefined`
 */
export function markOf(element: Element, name: string, names: string): Mark | undefined {
  if (name === "TIME" || name === "RELATIVE-TIME") return OTHER_DATE.test(hyphenated(names)) ? undefined : "date";
  if (names === "" || name === "BODY" || name === "HTML" || name === "MAIN" || name === "ARTICLE") return undefined;
  const stated = `${element.getAttribute("itemprop") ?? ""} ${element.getAttribute("rel") ?? ""}`;
  if (STATED_AUTHOR.test(stated)) return "stated author";
  if (STATED_DATE.test(names)) return "stated date";
  if (names.length > LONGEST_NAMES) return undefined;
  const words = hyphenated(names);
  if (AUTHOR_CARD.test(words)) return "stated author";
  if (AUTHOR.test(words)) return BESIDE_AUTHOR.test(words) ? undefined : "author";
  return DATE.test(words) && !OTHER_DATE.test(words) ? "date" : undefined;
}

/** `FeatureByline` → `feature-byline`. */
const hyphenated = (names: string): string => names.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1-").toLowerCase();
