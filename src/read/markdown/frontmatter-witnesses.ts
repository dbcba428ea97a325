import type { Fact } from "../../model/fact.ts";
import type { Access, SourceFacts } from "../../model/source.ts";
import { factsOf, noTestimony, type Testimony } from "../testimony.ts";
import { dateInWords } from "../words/date-in-words.ts";
import { doiIn, isbnsIn } from "../words/identifiers.ts";
import { isBodyName } from "../words/organisation-words.ts";
import { inSpokenOrder, isGenericAuthor, peopleIn } from "../words/person-names.ts";
import { withoutSiteName } from "../words/site-suffix.ts";
import { canonicalAddress } from "../words/web-address.ts";
import type { Property } from "../../markdown/frontmatter.ts";

/** Under which keys clippers, other plugins and our own notes keep each fact, the most telling first. */
const KEYS = {
  title: ["full-title", "title"],
  subtitle: ["subtitle"],
  author: ["author", "authors", "creator", "byline"],
  date: ["published", "date-published", "date_published", "publication-date", "publication_date", "pubdate", "publish-date", "publishdate", "publish", "issued", "date", "year"],
  publisher: ["publisher", "institution", "site", "site_name", "sitename", "publication", "website", "container-title", "containertitle", "journal"],
  source: ["source", "url", "link", "canonical", "canonical_url", "permalink", "original", "html-source"],
  identifier: ["doi", "isbn", "isbn13", "isbn10", "identifier", "report-number", "document-number", "press-release-number", "publication-number", "report_number", "document_number", "press_release_number", "publication_number", "number"],
  access: ["access"],
  /** By which a reference manager's note names the entry that it was made of. */
  entry: ["citekey", "citation-key", "citationkey", "itemtype", "zoterokey", "zotero-key", "zoteroitemkey", "zotero-link"],
} as const;

/**
 * Hears what a note's properties state.
 * @param place what the witnesses are called after.
 */
export function frontmatterWitnesses(properties: ReadonlyMap<string, Property>, place = "frontmatter"): Testimony {
  const hear = <T>(keys: readonly string[], read: (value: unknown, key: string) => T | undefined): Fact<T>[] =>
    keys.flatMap((key) => {
      const property = properties.get(key);
      const value = property === undefined ? undefined : read(property.value, key);
      return property === undefined || value === undefined ? [] : [{ value, witness: { name: `${place} ${key}`, line: property.line }, words: property.words }];
    });
  const sources = hear(KEYS.source, (value) => {
    const address = single(value);
    return address === undefined || /^https?:\/\/(?:dx\.)?doi\.org\//u.test(address) ? undefined : canonicalAddress(address);
  });
  const address = sources[0]?.value;
  return {
    ...noTestimony(),
    title: hear(KEYS.title, (value) => withoutSiteName(single(value) ?? "", address)?.title ?? single(value)),
    subtitle: hear(KEYS.subtitle, single),
    author: hear(KEYS.author, authors),
    date: hear(KEYS.date, (value) => dateInWords(value instanceof Date ? value.toISOString().slice(0, 10) : (dateOfParts(value) ?? single(value) ?? ""))),
    publisher: [
      ...hear(KEYS.publisher, (value) => {
        const name = single(value);
        return name === undefined || /^https?:|^www\./u.test(name) ? undefined : name;
      }),
      ...hear(KEYS.title, (value) => withoutSiteName(single(value) ?? "", address)?.site),
      ...hear(["series"], (value) => houseOfSeries(single(value) ?? "")),
    ],
    source: sources,
    identifier: [...hear(KEYS.identifier, identifier), ...hear(["source", "url"], (value) => (/doi\.org\//u.test(single(value) ?? "") ? doiIn(single(value) ?? "") : undefined))],
    access: [
      ...hear(KEYS.access, (value) => (["full", "abstract", "partial"] as const).find((access: Access) => access === value)),
      // A reference manager's note is about a work and does not hold it.
      ...hear(KEYS.entry, (value): Access | undefined => (single(value) === undefined ? undefined : "abstract")),
    ],
  };
}

/** What a note's properties state, without the places where they stand; as the vault tells them, unopened. */
export function statedInProperties(properties: Readonly<Record<string, unknown>>): { facts: SourceFacts; citekey?: string } {
  const heard = new Map(Object.entries(properties).map(([key, value]): [string, Property] => [key.toLowerCase(), { value, words: "", line: 0 }]));
  const citekey = ["citekey", "citation-key", "citationkey"].map((key) => single(heard.get(key)?.value)).find((key) => key !== undefined);
  return { facts: factsOf(frontmatterWitnesses(heard)), ...(citekey === undefined ? {} : { citekey: citekey.replace(/^@/u, "") }) };
}

/** The house that a series is named after: `Quay Institute Working Papers` → `Quay Institute`. */
function houseOfSeries(series: string): string | undefined {
  const house = /^(.+?)\s+(?:(?:working|discussion|research|policy|occasional|staff|technical)\s+)*(?:papers?|reports?|briefs?|notes|studies|monographs?|series)\b/iu.exec(series)?.[1];
  return house !== undefined && isBodyName(house) ? house : undefined;
}

/** `[[Name]]` and `[[Name|shown]]` are links to the name. */
export function withoutLink(text: string): string {
  const link = /^\[\[([^[\]|#]+)(?:#[^[\]|]*)?(?:\|([^[\]]*))?\]\]$/u.exec(text.trim());
  if (!link) return text.trim();
  const [, name = "", shown] = link;
  // The shown words are how the source prints the name; the note may be filed under another, or in a folder.
  return (shown ?? name.slice(name.lastIndexOf("/") + 1)).trim();
}

function single(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (typeof one !== "string" && typeof one !== "number") return undefined;
  const text = withoutLink(String(one)).replace(/\s+/gu, " ").trim();
  return text === "" ? undefined : text;
}

function authors(value: unknown): readonly string[] | undefined {
  const entries = (Array.isArray(value) ? (value as unknown[]) : [value]).map((entry) => (typeof entry === "string" ? entry : nameOfParts(entry))).filter((entry) => entry !== "");
  const names = entries.flatMap((entry) => {
    if (/^\[\[/u.test(entry.trim())) return entry.trim().split(/,\s*(?=\[\[)/u).map((link) => inSpokenOrder(withoutLink(link)));
    // A list has one name an entry; a single string may hold several people.
    return entries.length === 1 ? (peopleIn(entry) ?? [entry.trim()]) : [inSpokenOrder(entry)];
  });
  const known = names.map((name) => name.replace(/^\{\{?|\}\}?$/gu, "").replace(/\s+/gu, " ")).filter((name) => !isGenericAuthor(name));
  return known.length > 0 ? known : undefined;
}

/** A name as CSL and some bibliography plugins write it: in parts. */
function nameOfParts(entry: unknown): string {
  if (typeof entry !== "object" || entry === null) return "";
  const part = (key: string): string => {
    const value = (entry as Record<string, unknown>)[key];
    return typeof value === "string" ? withoutLink(value) : "";
  };
  return part("literal") || part("name") || [part("given"), part("dropping-particle"), part("non-dropping-particle"), part("family")].filter((word) => word !== "").join(" ");
}

/** `{"date-parts": [[2004, 8]]}` as CSL writes a date. */
function dateOfParts(value: unknown): string | undefined {
  const parts: unknown = typeof value === "object" && value !== null ? (value as Record<string, unknown>)["date-parts"] : undefined;
  const [first] = Array.isArray(parts) ? (parts as unknown[]) : [];
  return Array.isArray(first) ? (first as unknown[]).map((part) => String(part).padStart(2, "0")).join("-") : undefined;
}

function identifier(value: unknown, key: string): string | undefined {
  // YAML takes an ISBN for a number, and its first zero away.
  const text = typeof value === "number" && key.startsWith("isbn") ? String(value).padStart(10, "0") : single(value);
  if (text === undefined) return undefined;
  const doi = doiIn(text);
  if (doi !== undefined || key === "doi") return doi;
  const [isbn] = isbnsIn(text);
  if (isbn !== undefined || key.startsWith("isbn")) return isbn;
  return text.length <= 60 && /\d/u.test(text) ? text : undefined;
}
