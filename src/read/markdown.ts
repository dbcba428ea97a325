import { NOT_STATED, settle, type Fact, type Finding } from "../model/fact.ts";
import { isPartialDate } from "../model/partial-date.ts";
import type { Access, SourceFacts } from "../model/source.ts";
import { blocksOf } from "../markdown/blocks.ts";
import { cutFrontmatter, readProperties, type Properties } from "../markdown/frontmatter.ts";
import { dateInWords } from "./date-in-words.ts";
import type { Format } from "./format.ts";
import { doiIn, isbnIn } from "./identifier.ts";
import { factsOfText } from "./plain-text/facts.ts";
import { paragraphsOf } from "./plain-text/paragraphs.ts";
import { cleanAddress } from "./address.ts";

/** Under which keys clippers, reference managers and the plugin's own notes keep each fact, the most telling first. */
const KEYS = {
  title: ["title"],
  subtitle: ["subtitle"],
  author: ["author", "authors", "creator"],
  date: ["published", "date", "issued", "year"],
  publisher: ["publisher", "site", "institution"],
  source: ["source", "url", "link"],
  identifier: ["identifier", "doi", "DOI", "isbn", "ISBN"],
} as const;

/** Notes and clippings: facts from frontmatter, else from the first heading and the lines under it; the text is kept as it is. */
export const markdown: Format = {
  name: "markdown",
  recognises: (text, name) => Object.keys(readProperties(text)).length > 0 || (/\.(?:md|markdown)$/iu.test(name) && /^(?:#{1,6} |[-*] |\d+\. |> |\[[^\]]*\]\()/mu.test(text)),
  read(text) {
    const properties = readProperties(text);
    // Two rules with words between them that are no properties are part of the text.
    const body = text.slice(Object.keys(properties).length > 0 ? cutFrontmatter(text).bodyStart : 0).trim();
    const stated = factsOfBody(body);
    const strings = (key: keyof typeof KEYS): Fact<string>[] => textsUnder(properties, KEYS[key]);
    const address = strings("source").filter(({ value }) => /^https?:\/\//iu.test(value));
    const id = properties["source-ties-id"];
    const facts: SourceFacts = {
      title: settle([...strings("title"), ...known(stated.title)]),
      subtitle: settle([...strings("subtitle"), ...known(stated.subtitle)]),
      author: settle([...authorsUnder(properties), ...known(stated.author)]),
      date: settle([...strings("date").flatMap(asDate), ...known(stated.date)]),
      publisher: settle([...strings("publisher").map(withoutLink), ...known(stated.publisher)]),
      source: settle(address.map((fact) => ({ ...fact, value: cleanAddress(fact.value) }))),
      identifier: settle([...strings("identifier").map(bareIdentifier), ...known(stated.identifier)]),
      access: settle([...textsUnder(properties, ["access"]).flatMap(asAccess), ...known(stated.access)]),
    };
    return { facts, text: `${body}\n`, removed: [], ...(typeof id === "string" ? { id } : {}) };
  },
};

/** What the words of a note say of themselves, read as plain text from its first blocks. */
function factsOfBody(body: string): SourceFacts {
  const blocks = blocksOf(body);
  const [first] = blocks;
  const opening = blocks.slice(0, 12).map(({ text }) => text).join("\n\n");
  const { facts } = factsOfText(paragraphsOf(opening));
  const heading = first?.kind === "heading" && first.depth === 1 ? first.text : undefined;
  return {
    ...facts,
    title: heading === undefined ? NOT_STATED : settle([{ value: heading, witness: { name: "first heading" }, words: heading }]),
    subtitle: heading === undefined ? NOT_STATED : facts.subtitle,
    identifier: NOT_STATED,
  };
}

function known<T>(finding: Finding<T>): Fact<T>[] {
  return finding.state === "known" ? [finding.taken, ...finding.others] : [];
}

function textsUnder(properties: Properties, keys: readonly string[]): Fact<string>[] {
  return keys.flatMap((key) => {
    const value = properties[key];
    const text = typeof value === "number" ? String(value) : value;
    return typeof text === "string" && text.trim() !== "" ? [{ value: text.trim(), witness: { name: `frontmatter ${key}` }, words: text.trim() }] : [];
  });
}

function authorsUnder(properties: Properties): Fact<readonly string[]>[] {
  return KEYS.author.flatMap((key) => {
    const value = properties[key];
    const listed = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string" && one.trim() !== "");
    if (listed.length === 0) return [];
    return [{ value: listed.map((one) => shownWords(one)), witness: { name: `frontmatter ${key}` }, words: listed.join(", ") }];
  });
}

function withoutLink(fact: Fact<string>): Fact<string> {
  return { ...fact, value: shownWords(fact.value) };
}

/** `[[Note|words]]` shows as its words. */
function shownWords(text: string): string {
  return text.replace(/\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/gu, (_, target: string, words?: string) => words ?? target).trim();
}

/** A date as it stands, or one written in words; a time of day is left off. */
function asDate(fact: Fact<string>): Fact<string>[] {
  if (isPartialDate(fact.value)) return [fact];
  const found = dateInWords(fact.value);
  return found ? [{ ...fact, value: found.date }] : [];
}

function bareIdentifier(fact: Fact<string>): Fact<string> {
  return { ...fact, value: doiIn(fact.value) ?? isbnIn(fact.value) ?? fact.value };
}

function asAccess(fact: Fact<string>): Fact<Access>[] {
  const access = (["full", "abstract", "partial"] as const).find((one) => one === fact.value);
  return access === undefined ? [] : [{ ...fact, value: access }];
}
