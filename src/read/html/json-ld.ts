import type { Fact } from "../../model/fact.ts";
import { noTestimony, type Testimony } from "../testimony.ts";
import { dateInWords } from "../words/date-in-words.ts";
import { doiIn, isbnIn } from "../words/identifiers.ts";
import { isGenericAuthor, isPlaceholder, peopleIn } from "../words/person-names.ts";
import { canonicalAddress } from "../words/web-address.ts";

type Node = Readonly<Record<string, unknown>>;

const WORKS = /(?:Article|Report|BlogPosting|Book|Chapter|Thesis|Legislation|CreativeWork|Publication|Document|Review|Posting|Statement|PressRelease)$/u;
const MOST_NODES = 500;
const LONGEST = 2_000_000;

/** What a page's JSON-LD says of the work. */
export interface JsonLdWitnesses {
  readonly testimony: Testimony;
  /** The authors that it says are people, and so are nobody's site even where the site has their name. */
  readonly people: ReadonlySet<string>;
}

/**
 * Hears a page's JSON-LD, whether a work stands alone in it, in an array or in a `@graph`. Of several works the page's own is taken:
 * the one with the page's address or its title; else the first.
 * @param isPageTitle tells the words that the page shows or calls itself by.
 */
export function jsonLdWitnesses(page: Document, isPageTitle: (title: string) => boolean): JsonLdWitnesses {
  const nodes: Node[] = [];
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]'))) collect(parsed(script.textContent), nodes);
  const works = nodes.filter((node) => typesOf(node).some((type) => WORKS.test(type)));
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? undefined;
  const isOwn = (node: Node): boolean => canonical !== undefined && (text(node["url"]) ?? addressOf(node["mainEntityOfPage"])) === canonical;
  const work = works.find(isOwn) ?? works.find((node) => isPageTitle(text(node["headline"]) ?? text(node["name"]) ?? "")) ?? works[0];
  if (!work) return { testimony: noTestimony(), people: new Set() };
  const byId = new Map(nodes.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node] as const] : [])));
  const follow = (value: unknown): unknown => (isNode(value) && typeof value["@id"] === "string" && value["name"] === undefined ? (byId.get(value["@id"]) ?? value) : value);
  const fact = <T>(key: string, value: T | undefined, words: unknown): Fact<T>[] =>
    value === undefined ? [] : [{ value, witness: { name: `JSON-LD ${key}` }, words: typeof words === "string" ? words : JSON.stringify(words) }];
  const title = text(work["headline"]) ?? text(work["name"]);
  const published = text(work["datePublished"]);
  const stated = listOf(work["author"] ?? work["creator"]).map(follow);
  const people = new Set(stated.filter((author) => isNode(author) && typesOf(author).includes("Person")).map(nameOf).filter((name) => name !== undefined));
  // One string may hold several people; a person in small letters writes under a pseudonym.
  const authors = stated
    .flatMap((author) => (isNode(author) ? [nameOf(author)] : (peopleIn(text(author) ?? "") ?? [text(author)])))
    .filter((name) => name !== undefined)
    .filter((name) => !isGenericAuthor(name) || (people.has(name) && /^\p{Ll}{3,30}$/u.test(name) && !isPlaceholder(name)));
  const publisher = listOf(work["publisher"] ?? work["sourceOrganization"]).map(follow).map(nameOf).find((name) => name !== undefined);
  const address = text(work["url"]) ?? addressOf(work["mainEntityOfPage"]);
  const identifiers = [work["identifier"], work["doi"], work["sameAs"], work["@id"]].flatMap(listOf).map((value) => (isNode(value) ? text(value["value"]) : text(value)));
  const doi = identifiers.map((value) => (value === undefined ? undefined : doiIn(value))).find((value) => value !== undefined);
  const isbn = isbnIn(`ISBN ${text(work["isbn"]) ?? ""}`);
  const testimony: Testimony = {
    ...noTestimony(),
    title: fact("headline", title, title),
    subtitle: fact("alternativeHeadline", text(work["alternativeHeadline"]), work["alternativeHeadline"]),
    author: fact<readonly string[]>("author", authors.length > 0 ? authors : undefined, work["author"] ?? work["creator"]),
    date: fact("datePublished", published === undefined ? undefined : dateInWords(published), published),
    publisher: fact("publisher", publisher, work["publisher"] ?? work["sourceOrganization"]),
    source: fact("url", address === undefined ? undefined : canonicalAddress(address), address),
    identifier: fact("identifier", doi ?? isbn, doi ?? isbn),
  };
  return { testimony, people };
}

function parsed(json: string): unknown {
  if (json.length > LONGEST) return undefined;
  try {
    // Some systems wrap it for parsers of old, and leave line breaks in strings where JSON has none.
    return JSON.parse(json.replace(/^\s{0,100}(?:<!--|(?:\/[/*])?\s?<!\[CDATA\[(?:\*\/)?)|(?:-->|(?:\/[/*])?\s?\]\]>(?:\*\/)?)\s{0,100}$/gu, "").replace(/[\n\r\t]/gu, " "));
  } catch {
    // Broken JSON says nothing; the page has other witnesses.
    return undefined;
  }
}

function collect(value: unknown, nodes: Node[]): void {
  const queue = [value];
  while (queue.length > 0 && nodes.length < MOST_NODES) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...(next as unknown[]).slice(0, MOST_NODES));
    else if (isNode(next)) {
      nodes.push(next);
      queue.push(next["@graph"], next["mainEntity"]);
    }
  }
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value]);
const typesOf = (node: Node): string[] => listOf(node["@type"]).filter((type) => typeof type === "string");
const nameOf = (value: unknown): string | undefined => (isNode(value) ? (text(value["name"]) ?? nameInParts(value)) : text(value));
const nameInParts = (node: Node): string | undefined => text([node["givenName"], node["familyName"]].map(text).filter((part) => part !== undefined).join(" "));
const addressOf = (value: unknown): string | undefined => (isNode(value) ? text(value["@id"]) ?? text(value["url"]) : text(value));

function text(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
  const words = typeof one === "string" ? one.replace(/<[^<>]{0,200}>/gu, "").replace(/\s+/gu, " ").trim() : typeof one === "number" ? String(one) : "";
  return words === "" ? undefined : words;
}
