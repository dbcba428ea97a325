import type { Paragraph } from "./paragraphs.ts";

/** What a site puts around a work: named, and told by what it is for. */
interface BoilerplateRule {
  readonly name: string;
  readonly matches: (text: string) => boolean;
  /** Only among the first or last paragraphs: in the middle of a text the same words may be the work's own. */
  readonly onlyAtEnds?: boolean;
}

/** How many paragraphs from either end count as its ends. */
const ENDS = 8;

/** Words in which a site asks a reader to pay or sign in for the rest. */
export const WALL =
  /^(?:(?:keep|continue) reading (?:for free|with|by)|already (?:a |an )?(?:subscriber|member|registered|have an account)\b|(?:subscribe|log in|sign in|register|create an account|sign up) (?:now )?(?:to|for) (?:read|continue|keep reading|unlock|the rest|full access|access)|this (?:article|content|story) is (?:for|available to|reserved for|only for) (?:\w+ )?(?:subscribers|members)|want to read the rest|get instant access to the rest|to (?:read|continue reading|keep reading)\b[^.]{0,60}\b(?:subscribe|register|log in|sign in|account)|you (?:have|'ve) (?:read|reached) (?:your|all|the limit))/iu;

const SHOP = /^(?:download (?:the )?(?:e-?book|report|pdf|full|free|brief|publication|this)\b|purchase (?:a )?(?:print|copy)|add to cart\b|buy (?:now|the book|a copy)|order (?:a )?(?:print )?cop(?:y|ies)|format\s*(?:file size|price)|pdf file\b|full document$|summary only$|file size)/iu;
const READER = /\buse (?:the )?(?:adobe|acrobat|version)\b[^.]*\b(?:version|higher|best experience|reader)\b|\badobe (?:acrobat )?reader\b/iu;
const PERMISSIONS =
  /\b(?:protected by (?:copyright|law)\b|all rights reserved|permission (?:is|must be)\b[^.]{0,80}\b(?:required|obtained) from\b|permission to (?:reproduce|reprint)|unauthori[sz]ed (?:posting|reproduction)|may not be (?:reproduced|copied|redistributed)|reprint and reuse permissions|licensed under (?:a )?creative commons)|^(?:©|\(c\)) ?\d{4}/iu;
const SERIES = /^(?:this (?:report|paper|brief|document|publication|monograph)|the (?:report|paper)) is (?:part of|published in|one of) (?:the|a) \b[^.]*\bseries\b/iu;
const SPONSOR = /^(?:the|this) (?:research|work|study|project|report)\b[^.]{0,60}\b(?:was|is) (?:sponsored|supported|funded|financed|conducted|undertaken)\b/iu;
const ABOUT = /\b(?:is an? (?:independent |non-?partisan |private )*(?:nonprofit|non-profit|not-for-profit|charity|charitable)|do(?:es)? not necessarily (?:reflect|represent))\b/iu;
const COOKIES = /\b(?:cookies must be enabled|(?:we|this (?:web)?site) uses? cookies|(?:accept|enable|manage) (?:all |your )?cookies|cookie (?:settings|policy|preferences))\b/iu;
const SUBSCRIBE = /^(?:subscribe\b|sign up\b|share (?:this|on|via)\b|follow us\b|donate\b|support (?:us|our work)\b|get (?:our|the) newsletter|tweet$|print$|e-?mail this)/iu;
const NAVIGATION = /^(?:[\p{Lu}][\p{L} &]{1,24}\s*[|›»·>/]\s*){2,}[\p{Lu}][\p{L} &]{1,24}$/u;

const RULES: readonly BoilerplateRule[] = [
  { name: "wall", matches: (text) => WALL.test(text) },
  { name: "shop", matches: (text) => SHOP.test(text) && text.length < 120 },
  { name: "reader software", matches: (text) => READER.test(text) && text.length < 200 },
  { name: "permissions", matches: (text) => PERMISSIONS.test(text) },
  { name: "series", matches: (text) => SERIES.test(text) },
  { name: "sponsor", matches: (text) => SPONSOR.test(text) && text.length < 400, onlyAtEnds: true },
  { name: "about the publisher", matches: (text) => ABOUT.test(text) && text.length < 600, onlyAtEnds: true },
  { name: "cookies", matches: (text) => COOKIES.test(text) && text.length < 300 },
  { name: "subscribe and share", matches: (text) => SUBSCRIBE.test(text) && text.length < 200 },
  { name: "navigation", matches: (text) => NAVIGATION.test(text) },
];

/**
 * The rule by which a paragraph is the site's and not the work's; `undefined` for the work's own. What comes behind a wall
 * is never the work.
 */
export function boilerplateRule(paragraph: Paragraph, all: readonly Paragraph[], index: number): string | undefined {
  const wall = wallStart(all);
  if (wall !== undefined && index >= wall) return "wall";
  const atEnd = index < ENDS || index >= all.length - ENDS;
  return RULES.find(({ matches, onlyAtEnds }) => (atEnd || onlyAtEnds !== true) && matches(paragraph.text))?.name;
}

/** Whether any paragraph sells, or hands out, a longer work than stands here. */
export function offersDownload(all: readonly Paragraph[]): Paragraph | undefined {
  return all.find(({ text }) => SHOP.test(text) && text.length < 120);
}

const walls = new WeakMap<readonly Paragraph[], number | undefined>();

/** Index of the paragraph where a wall begins. */
export function wallStart(all: readonly Paragraph[]): number | undefined {
  if (!walls.has(all)) {
    const found = all.findIndex(({ text }) => WALL.test(text));
    walls.set(all, found < 0 ? undefined : found);
  }
  return walls.get(all);
}
