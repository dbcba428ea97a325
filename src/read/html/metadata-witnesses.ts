import type { Fact } from "../../model/fact.ts";
import { isPartialDate } from "../../model/partial-date.ts";
import { absoluteAddress, cleanAddress } from "../address.ts";
import { dateInWords } from "../date-in-words.ts";
import { doiIn, isbnIn } from "../identifier.ts";
import { namesIn } from "../proper-names.ts";
import { jsonLdWitnesses } from "./json-ld.ts";
import type { Witnesses } from "./witnesses.ts";

/** Names under which content systems sign what nobody signed. */
const GENERIC_AUTHOR = /^(?:admin(?:istrator)?|editor(?:s|ial(?: team| staff)?)?|staff|webmaster|guest|author|user|by|press|news(?:room)?)$/iu;

/**
 * Asks a page's metadata. The order of trust: citation tags, which scholarly publishers write for machines; Dublin Core; JSON-LD;
 * what the page shows (heading, byline); OpenGraph, which is written for sharing; the window's title.
 */
export function metadataWitnesses(page: Document): Witnesses {
  const jsonLd = jsonLdWitnesses(page);
  const site = [...metas(page, "og:site_name"), ...jsonLd.publisher];
  const isSite = (name: string): boolean => site.some(({ value }) => value.toLowerCase() === name.toLowerCase());
  const heading = elements(page, "h1", "heading");
  const [onlyHeading] = heading;
  const title = [
    ...metas(page, "citation_title", "dc.title", "dcterms.title"),
    ...jsonLd.title,
    ...(heading.length === 1 && onlyHeading && !isSite(onlyHeading.value) ? heading : []),
    ...metas(page, "og:title"),
    ...elements(page, "title", "window title"),
  ].map((fact) => ({ ...fact, value: withoutSite(fact.value, site.map(({ value }) => value)) }));
  return {
    title,
    subtitle: [...jsonLd.subtitle, ...elements(page, "[class~=subtitle], [class~=dek], [itemprop=alternativeHeadline]", "subtitle")]
      .filter(({ value }) => !/[.!]$/u.test(value)),
    author: [...citationAuthors(page), ...jsonLd.author, ...shownByline(page), ...metaAuthors(page)].filter(
      ({ value }) => value.length > 0 && !value.some((name) => GENERIC_AUTHOR.test(name)) && !(value.length === 1 && isSite(value[0] ?? "")),
    ),
    date: [
      ...metas(page, "citation_publication_date", "citation_date", "citation_online_date", "dc.date", "dcterms.issued", "dc.date.issued"),
      ...jsonLd.date,
      ...shownDate(page),
      ...metas(page, "article:published_time", "date", "pubdate", "publish-date"),
    ].flatMap(asDate),
    publisher: [...metas(page, "citation_publisher", "dc.publisher", "dcterms.publisher"), ...jsonLd.publisher, ...metas(page, "og:site_name")],
    source: [
      ...attributes(page, "link[rel=canonical]", "href", "canonical link"),
      ...metas(page, "citation_public_url", "og:url"),
      ...jsonLd.source,
    ].flatMap(asAddress),
    identifier: [...metas(page, "citation_doi", "dc.identifier", "citation_isbn", "citation_technical_report_number"), ...jsonLd.identifier].flatMap(asIdentifier),
  };
}

function metas(page: Document, ...names: string[]): Fact<string>[] {
  const all = [...page.querySelectorAll("meta[content]")];
  return names.flatMap((name) =>
    all
      .filter((meta) => (meta.getAttribute("name") ?? meta.getAttribute("property") ?? "").toLowerCase() === name)
      .map((meta) => factOf(meta.getAttribute("content") ?? "", name))
      .filter(({ value }) => value !== ""),
  );
}

function elements(page: Document, selector: string, name: string): Fact<string>[] {
  return [...page.querySelectorAll(selector)].map((element) => factOf(element.textContent, name)).filter(({ value }) => value !== "");
}

function attributes(page: Document, selector: string, attribute: string, name: string): Fact<string>[] {
  return [...page.querySelectorAll(selector)].map((element) => factOf(element.getAttribute(attribute) ?? "", name)).filter(({ value }) => value !== "");
}

function factOf(words: string, name: string): Fact<string> {
  const folded = words.replace(/\s+/gu, " ").trim();
  return { value: folded, witness: { name }, words: folded };
}

/** `citation_author` and Dublin Core have one tag an author, often with the family name first. */
function citationAuthors(page: Document): Fact<readonly string[]>[] {
  return (["citation_author", "dc.creator", "dcterms.creator"] as const).flatMap((name) => {
    const found = metas(page, name).flatMap(({ value }) => (name === "citation_author" ? value.split(";") : [value]));
    const names = found.map((one) => givenNameFirst(one.trim())).filter((one) => one !== "");
    return names.length > 0 ? [{ value: names, witness: { name }, words: found.join("; ") }] : [];
  });
}

/** `Levin, Norman D.` is Norman D. Levin. */
function givenNameFirst(name: string): string {
  const [family, given, ...more] = name.split(",").map((part) => part.trim());
  return family !== undefined && given !== undefined && given !== "" && more.length === 0 ? `${given} ${family}` : name;
}

function shownByline(page: Document): Fact<readonly string[]>[] {
  const shown = elements(page, "[rel=author], [itemprop=author], [class~=byline], [class~=by], [class~=author], [class~=authors]", "byline");
  return shown.slice(0, 1).flatMap((fact) => {
    const names = namesIn(fact.value.replace(/^(?:by|von|par)\s+/iu, ""));
    return names.length > 0 ? [{ ...fact, value: names }] : [];
  });
}

/** The first date that the page shows as such above its text; one that names an update is another date. */
function shownDate(page: Document): Fact<string>[] {
  const shown = [...page.querySelectorAll("header time[datetime], article time[datetime], main time[datetime], time[itemprop=datePublished], [class~=date], [class~=published]")];
  const first = shown.find((element) => !/\b(?:updated|modified|revised)\b/iu.test(element.parentElement?.textContent.slice(0, 200) ?? ""));
  return first ? [factOf(first.getAttribute("datetime") ?? first.textContent, "date line")] : [];
}

function metaAuthors(page: Document): Fact<readonly string[]>[] {
  return metas(page, "author", "article:author", "parsely-author").flatMap((fact) => {
    const names = namesIn(fact.value);
    return names.length > 0 ? [{ ...fact, value: names }] : [];
  });
}

function asDate(fact: Fact<string>): Fact<string>[] {
  const date = isPartialDate(fact.value) ? fact.value : dateInWords(fact.value)?.date;
  return date === undefined ? [] : [{ ...fact, value: date }];
}

function asAddress(fact: Fact<string>): Fact<string>[] {
  const address = absoluteAddress(fact.value, undefined);
  return address === undefined ? [] : [{ ...fact, value: cleanAddress(fact.value) }];
}

function asIdentifier(fact: Fact<string>): Fact<string>[] {
  const identifier = doiIn(fact.value) ?? isbnIn(`ISBN ${fact.value}`) ?? (fact.witness.name === "citation_technical_report_number" ? fact.value : undefined);
  return identifier === undefined ? [] : [{ ...fact, value: identifier }];
}

/** `Title | Site` is Title. */
function withoutSite(title: string, sites: readonly string[]): string {
  const match = /^(.+?)\s+[|–—·-]\s+([^|–—·]+)$/u.exec(title);
  return match?.[1] !== undefined && sites.some((site) => site.toLowerCase() === match[2]?.toLowerCase()) ? match[1] : title;
}
