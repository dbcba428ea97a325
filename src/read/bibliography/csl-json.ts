import type { ListedWork } from "../../model/listed-work.ts";
import type { Problem } from "../../model/problem.ts";
import type { ListFormat } from "../list-format.ts";
import { jsonIn } from "../json-text.ts";
import { factsOfEntry, type Said } from "./entry-facts.ts";

type Item = Readonly<Record<string, unknown>>;

/** CSL-JSON (citeproc-json), as Zotero, Pandoc and catalogues write it. */
export const cslJson: ListFormat = {
  name: "CSL-JSON",
  overrules: false,
  recognises({ capture, text }) {
    if (!/^\s*[[{]/u.test(text.slice(0, 100))) return false;
    const parsed = jsonIn(text);
    return "mistake" in parsed ? /\.json$/iu.test(capture.name) : itemsOf(parsed.value).some(isItem);
  },
  read({ capture, text }) {
    const parsed = jsonIn(text);
    if ("mistake" in parsed) return { works: [], problems: [{ code: "list is not valid", severity: "error", item: capture.name, detail: `it is not JSON (${parsed.mistake})` }] };
    const works: ListedWork[] = [];
    const problems: Problem[] = [];
    for (const [index, item] of itemsOf(parsed.value).entries())
      if (isItem(item)) works.push(workOf(item, index));
      else problems.push({ code: "list entry is not valid", severity: "error", item: capture.name, detail: `entry ${index + 1} is not an item of CSL` });
    return { works, problems };
  },
};

/** What stands for items in a file: a list, a single item, or what some services wrap around them. */
function itemsOf(parsed: unknown): unknown[] {
  const inner: unknown = isRecord(parsed) && Array.isArray(parsed["items"]) ? parsed["items"] : parsed;
  return Array.isArray(inner) ? inner : [inner];
}

const isRecord = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);

/** The schema of CSL asks for a type and an id; some writers leave the id out. */
const isItem = (value: unknown): value is Item => isRecord(value) && typeof value["type"] === "string" && typeof value["title"] === "string";

function workOf(item: Item, index: number): ListedWork {
  const said = (...fields: readonly string[]): Said[] =>
    fields.flatMap((field): Said[] => {
      const value = item[field];
      const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
      const text = typeof first === "string" || typeof first === "number" ? plain(String(first)) : "";
      return text === "" ? [] : [{ field, text, words: String(first) }];
    });
  const names = Array.isArray(item["author"]) ? (item["author"] as unknown[]).map(nameOf).filter((name) => name !== "") : [];
  const [citekey] = said("citation-key", "id");
  const [abstract] = said("abstract");
  const [title] = said("title");
  const addresses = said("URL");
  return {
    name: citekey?.text ?? title?.text ?? `entry ${index + 1}`,
    ...(citekey === undefined || /^https?:|\//u.test(citekey.text) ? {} : { citekey: citekey.text }),
    facts: factsOfEntry("CSL-JSON", {
      title: said("title"),
      author: names.length > 0 ? { names, said: { field: "author", text: names.join("; "), words: JSON.stringify(item["author"]) } } : undefined,
      date: dateOf(item["issued"]),
      publisher: said("publisher", "container-title"),
      address: addresses,
      doi: said("DOI"),
      // A chapter repeats the ISBN of its book.
      isbn: /^(?:chapter|paper-conference|entry)/u.test(String(item["type"])) ? [] : said("ISBN"),
      number: item["type"] === "report" ? said("number").filter(({ text }) => /\p{L}/u.test(text)) : [],
    }),
    files: [],
    addresses: addresses.map(({ text }) => text),
    ...(abstract === undefined ? {} : { abstract: abstract.text }),
  };
}

/** A name in parts, in spoken order; a body has one part. */
function nameOf(name: unknown): string {
  if (!isRecord(name)) return "";
  const part = (key: string): string => (typeof name[key] === "string" ? plain(name[key]) : "");
  if (part("literal") !== "") return part("literal");
  const person = [part("given"), part("dropping-particle"), part("non-dropping-particle"), part("family")].filter((word) => word !== "").join(" ");
  return part("suffix") === "" ? person : `${person}, ${part("suffix")}`;
}

/** `{"date-parts": [[2004, 8, 15]]}`, `{"raw": "…"}`, `{"literal": "…"}` or a plain string; a span counts from its beginning. */
function dateOf(issued: unknown): Said[] {
  const written = JSON.stringify(issued);
  const said = (text: string): Said[] => [{ field: "issued", text, words: written }];
  if (typeof issued === "string") return said(issued);
  if (!isRecord(issued) || issued["circa"] === true || issued["circa"] === 1) return [];
  const parts: unknown = Array.isArray(issued["date-parts"]) ? (issued["date-parts"] as unknown[])[0] : undefined;
  if (Array.isArray(parts)) {
    const [year, ...rest] = (parts as unknown[]).map((value) => String(value).trim());
    if (year !== undefined && /^\d{4}$/u.test(year)) return said([year, ...rest.filter((value) => /^\d{1,2}$/u.test(value)).map((value) => value.padStart(2, "0"))].join("-"));
  }
  const [literal] = [issued["raw"], issued["literal"]].filter((value) => typeof value === "string");
  return literal === undefined ? [] : said(literal);
}

/** CSL allows a few tags in its strings. */
const plain = (text: string): string => text.replace(/<\/?(?:i|b|sup|sub|sc|span|p|jats:[a-z]+)\b[^<>]{0,200}>/giu, "").replace(/\s+/gu, " ").trim();
