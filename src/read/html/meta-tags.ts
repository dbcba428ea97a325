import type { Fact } from "../../model/fact.ts";
import { noTestimony, type Testimony } from "../testimony.ts";
import { dateInWords } from "../words/date-in-words.ts";
import { doiIn, isbnIn } from "../words/identifiers.ts";
import { inSpokenOrder, isGenericAuthor, isPlaceholder, looksLikePerson, peopleIn } from "../words/person-names.ts";
import { canonicalAddress } from "../words/web-address.ts";

/** A page's meta tags by name in small letters, in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Gathers the `name` and `property` tags of a page that have content. */
export function metaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of Array.from(page.querySelectorAll("meta"))) {
    const content = tag.getAttribute("content")?.replace(/\s+/gu, " ").trim();
    if (content === undefined || content === "") continue;
    for (const name of namesOf(tag)) {
      const contents = tags.get(name);
      if (contents === undefined) tags.set(name, [content]);
      else if (!contents.includes(content)) contents.push(content);
    }
  }
  return tags;
}

/** RDFa lets a property have several names: `property="dc:creator article:author"`. Dublin Core has a stop or a colon. */
function namesOf(tag: Element): string[] {
  const names = tag.getAttribute("name") ?? tag.getAttribute("property") ?? tag.getAttribute("itemprop") ?? "";
  return names.trim().toLowerCase().split(/\s+/u).filter((name) => name !== "").map((name) => name.replace(/^(dc|dcterms?)[:.]/u, (_, prefix: string) => (prefix === "dc" ? "dc." : "dcterms.")));
}

/** The names of the tags in which one convention states each fact, the most telling first. */
export interface TagNames {
  readonly title?: readonly string[];
  readonly author?: readonly string[];
  readonly date?: readonly string[];
  readonly publisher?: readonly string[];
  readonly source?: readonly string[];
  readonly identifier?: readonly string[];
  /** Whether this convention puts the family name first: `Levin, Norman D.` */
  readonly familyNameFirst?: boolean;
}

/** Tags for libraries and search engines of scholars: filled in with care, work by work. */
export const CITATION_TAGS: TagNames = {
  title: ["citation_title"],
  author: ["citation_author", "citation_authors"],
  date: ["citation_publication_date", "citation_date", "citation_cover_date", "citation_online_date", "citation_year"],
  publisher: ["citation_publisher", "citation_technical_report_institution", "citation_dissertation_institution"],
  source: ["citation_public_url", "citation_abstract_html_url", "citation_fulltext_html_url"],
  identifier: ["citation_doi", "citation_isbn", "citation_technical_report_number"],
  familyNameFirst: true,
};

/** Dublin Core, which libraries and content systems fill in. */
export const DUBLIN_CORE_TAGS: TagNames = {
  title: ["dc.title", "dcterms.title"],
  author: ["dc.creator", "dcterms.creator", "dc.contributor.author"],
  date: ["dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created"],
  publisher: ["dc.publisher", "dcterms.publisher"],
  source: ["dc.identifier.uri"],
  identifier: ["dc.identifier", "dc.identifier.doi", "dcterms.identifier", "prism.doi", "bepress_citation_doi"],
  familyNameFirst: true,
};

/** Tags for search engines and social networks: often written to be clicked, and by whoever runs the site. */
export const SHARING_TAGS: TagNames = {
  title: ["og:title", "twitter:title", "parsely-title", "sailthru.title"],
  author: ["author", "article:author", "article:author_name", "og:article:author", "parsely-author", "sailthru.author", "byl"],
  date: ["article:published_time", "article:published", "og:published_time", "og:article:published_time", "datepublished", "publish-date", "publish_date", "pubdate", "date", "parsely-pub-date", "sailthru.date"],
  publisher: ["og:site_name"],
  source: ["og:url"],
  identifier: ["doi"],
};

/** A journal issues its articles where no publisher is named. */
export const JOURNAL_TAGS: TagNames = { publisher: ["citation_journal_title", "citation_inbook_title", "prism.publicationname", "application-name"] };

/** Hears the tags of one convention. */
export function metaWitnesses(tags: MetaTags, names: TagNames): Testimony {
  const hear = <T>(wanted: readonly string[] | undefined, read: (content: string) => T | undefined): Fact<T>[] =>
    (wanted ?? []).flatMap((name) =>
      (tags.get(name) ?? []).flatMap((content) => {
        const value = read(content);
        return value === undefined ? [] : [{ value, witness: { name }, words: content }];
      }),
    );
  return {
    ...noTestimony(),
    title: hear(names.title, (title) => title),
    author: (names.author ?? []).flatMap((name) => authorsIn(tags.get(name) ?? [], name, names.familyNameFirst === true)),
    date: hear(names.date, dateInWords),
    publisher: hear(names.publisher, (publisher) => (/^https?:/u.test(publisher) ? undefined : publisher)),
    source: hear(names.source, (address) => (/^https?:\/\/(?:dx\.)?doi\.org\//u.test(address) ? undefined : canonicalAddress(address))),
    identifier: hear(names.identifier, (identifier) => doiIn(identifier) ?? isbnIn(`ISBN ${identifier.replace(/^(?:urn:)?isbn[:\s]*/iu, "")}`)),
  };
}

/** Several tags of one name are one list. */
function authorsIn(contents: readonly string[], name: string, familyNameFirst: boolean): Fact<readonly string[]>[] {
  const people = contents.flatMap((content): string[] => {
    // `corporateName=Department of Water; owner=Catchments` in the scheme of some governments.
    const corporate = /^corporateName=([^;]+)/iu.exec(content)?.[1] ?? /^([^;=]+);\s*\w+=/u.exec(content)?.[1];
    if (corporate !== undefined) return [corporate];
    const parts = content.split(/\s*;\s*/u);
    if (familyNameFirst && parts.every((part) => /^[^,]+,[^,]+(?:,\s*(?:Jr|Sr)\.?)?$/u.test(part))) {
      const inverted = parts.map(inSpokenOrder);
      if (!/\s/u.test(parts[0]?.split(",")[0]?.trim() ?? "") || inverted.every(looksLikePerson)) return inverted;
    }
    const names = content.replace(/\s*(?:[–—|·-]\s*)?\(?https?:\/\/\S*/gu, "").replace(/^(?:by|von|par|por):?\s+/iu, "").trim();
    return peopleIn(names) ?? [names];
  });
  // Libraries' tags are filled in by hand, so that a name in small letters is a pseudonym and no account's.
  const isNobody = (person: string): boolean => isGenericAuthor(person) && !(familyNameFirst && /^\p{Ll}{3,30}$/u.test(person) && !isPlaceholder(person));
  const known = people.map((person) => person.trim()).filter((person) => !isNobody(person));
  return known.length > 0 ? [{ value: known, witness: { name }, words: contents.join("\n") }] : [];
}
