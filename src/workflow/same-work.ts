import type { Finding } from "../model/fact.ts";
import { known } from "../model/fact.ts";
import type { SourceFacts } from "../model/source.ts";

/*
 * What tells that two works are one. Identifiers and addresses say so by themselves, unless the titles speak against it: a chapter
 * repeats the ISBN of its book, and many works give the front page of their publisher. Otherwise it takes the title, the
 * first author's family name and the year together.
 */

/** A work as far as its identity goes: what is known of it, and what a reference manager calls it. */
export interface IdentifiedWork {
  readonly facts: SourceFacts;
  readonly citekey?: string | undefined;
}

/** Fewest words of a title that can tell a work without an identifier; “Annual Report” has two. */
const FEWEST_TITLE_WORDS = 3;

/**
 * The keys that a work is filed under, the surest first: `doi:10.5555/x`, `isbn:9780833035127`, `url:rand.org/x`, `citekey:x`,
 * `title:…`. Two works with a key in common may be one; `meansOneWork` decides.
 */
export function keysOf({ facts, citekey }: IdentifiedWork): string[] {
  const identifiers = saidIn(facts.identifier).map(identifierKey).filter((key) => key !== undefined);
  const dois = saidIn(facts.source).map((address) => /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/iu.exec(address)?.[1]).filter((doi) => doi !== undefined);
  const addresses = saidIn(facts.source).map(addressKey).filter((key) => key !== undefined);
  const title = titleKey(facts);
  return [
    ...new Set([
      ...identifiers.filter((key) => key.startsWith("doi:")),
      ...dois.map((doi) => `doi:${doi.toLowerCase()}`),
      ...identifiers.filter((key) => key.startsWith("isbn:")),
      ...addresses,
      ...(citekey === undefined ? [] : [`citekey:${citekey}`]),
      ...(title === undefined ? [] : [title]),
    ]),
  ];
}

/**
 * Tells whether two works that are filed under one key are one work.
 * @param key the key that they share.
 */
export function meansOneWork(key: string, one: SourceFacts, other: SourceFacts): boolean {
  const dois = [doiOf(one), doiOf(other)];
  if (key.startsWith("doi:")) return true;
  if (dois[0] !== undefined && dois[1] !== undefined && dois[0] !== dois[1]) return false;
  if (key.startsWith("title:")) return true;
  const [title, otherTitle] = [known(one.title), known(other.title)];
  return title === undefined || otherTitle === undefined || isSameTitle(fullTitle(one) ?? title, fullTitle(other) ?? otherTitle);
}

/** Tells whether two titles may be of one work: one may have a subtitle that the other leaves out, or the site's name after it. */
function isSameTitle(one: string, other: string): boolean {
  const [words, otherWords] = [titleWords(one), titleWords(other)];
  if (words.length === 0 || otherWords.length === 0) return true;
  const [shorter, longer] = words.length <= otherWords.length ? [words, otherWords] : [otherWords, words];
  return shorter.every((word, index) => word === longer[index]) || shorter.filter((word) => longer.includes(word)).length >= 0.8 * shorter.length;
}

function titleKey(facts: SourceFacts): string | undefined {
  const title = known(facts.title);
  const family = familyName(known(facts.author)?.[0]);
  const year = known(facts.date)?.slice(0, 4);
  if (title === undefined || family === undefined || year === undefined) return undefined;
  // The part before the colon alone: what is a subtitle to one list is the end of the title to another.
  const words = titleWords(/^[^:?!–—]{12,}(?=[:?!–—])/u.exec(title)?.[0] ?? title);
  return words.length < FEWEST_TITLE_WORDS ? undefined : `title:${words.join(" ")}/${family}/${year}`;
}

function fullTitle(facts: SourceFacts): string | undefined {
  const title = known(facts.title);
  const subtitle = known(facts.subtitle);
  return title === undefined || subtitle === undefined ? title : `${title} ${subtitle}`;
}

/** The words of a title without case, accents and signs. */
function titleWords(title: string): string[] {
  return folded(title).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `Norman D. Levin` → `levin`; a body's name is its own. */
function familyName(author: string | undefined): string | undefined {
  if (author === undefined) return undefined;
  const words = folded(author.replace(/,?\s+(?:Jr|Sr|I{2,3}|IV)\.?$/u, "")).match(/[\p{L}\p{N}'’-]+/gu);
  return words?.at(-1);
}

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();

function doiOf({ identifier }: SourceFacts): string | undefined {
  return saidIn(identifier).map(identifierKey).find((key) => key?.startsWith("doi:"));
}

function identifierKey(identifier: string): string | undefined {
  if (identifier.startsWith("10.")) return `doi:${identifier.toLowerCase()}`;
  const digits = identifier.replace(/[\s-]/gu, "").toUpperCase();
  if (/^97[89]\d{10}$/u.test(digits)) return `isbn:${digits}`;
  return /^\d{9}[\dX]$/u.test(digits) ? `isbn:${isbn13(digits)}` : undefined;
}

/** The thirteen digits that a book of ten is numbered with since 2007 (ISO 2108). */
function isbn13(isbn10: string): string {
  const first = `978${isbn10.slice(0, 9)}`;
  let sum = 0;
  for (let index = 0; index < first.length; index++) sum += Number(first[index]) * (index % 2 === 0 ? 1 : 3);
  return `${first}${(10 - (sum % 10)) % 10}`;
}

/** Parameters that tell where a visitor came from, and how the page is shown; the rest may name the work. */
const PASSING_PARAMETER = /^(?:(?:utm|mtm|pk|hsa|vero|oly|at)_.*|[a-z]*clid|_ga|_gl|_hs(?:enc|mi)|gad_source|gbraid|wbraid|igshid|mkt_tok|mc_[ce]id|ncid|s_cid|cmpid|xtor|trk|ref|ref_?src|referrer|smid|guccounter|output|amp|print|share)$/iu;

/** An address without what may differ between two visits: protocol, `www.`, tracking, the place on the page, the last slash. */
function addressKey(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    // The user may have written anything there; it names no page.
    return undefined;
  }
  if (!/^https?:$/u.test(url.protocol)) return undefined;
  const parameters = [...url.searchParams].filter(([name]) => !PASSING_PARAMETER.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = url.pathname.replace(/\/(?:index\.html?)?$/iu, "").replace(/\.html?$/iu, "");
  return `url:${url.host.toLowerCase().replace(/^www\./u, "")}${path}${parameters.length > 0 ? `?${parameters.sort().join("&")}` : ""}`;
}

function saidIn(finding: Finding<string>): string[] {
  return finding.state === "known" ? [finding.taken.value, ...finding.others.map(({ value }) => value)] : [];
}
