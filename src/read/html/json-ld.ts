import type { Fact } from "../../model/fact.ts";
import { namesIn } from "../proper-names.ts";
import type { Witnesses } from "./witnesses.ts";

/** Kinds of work; what else a page describes (its site, its crumbs, an event) says nothing of its author or date. */
const WORK = /(?:Article|Report|BlogPosting|Book|Chapter|Thesis|CreativeWork|PublicationIssue|Review|LegislationObject|Dataset)$/u;

/** Reads every JSON-LD block of a page; one that is not valid is passed over. */
export function jsonLdWitnesses(page: Document): Witnesses {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => thingsIn(parsed(script.textContent)));
  const works = things.filter((thing) => listOf(thing["@type"]).some((type) => typeof type === "string" && WORK.test(type)));
  const texts = (key: string): Fact<string>[] =>
    works.flatMap((work) => listOf(work[key]).flatMap((value) => (typeof value === "string" && value.trim() !== "" ? [factOf(value.trim(), key)] : [])));
  return {
    title: [...texts("headline"), ...texts("name")],
    subtitle: texts("alternativeHeadline"),
    author: works.flatMap((work) => {
      const names = listOf(work["author"] ?? work["creator"]).flatMap((author) => nameOf(author, things));
      return names.length > 0 ? [{ value: names, witness: { name: "JSON-LD author" }, words: names.join(", ") }] : [];
    }),
    date: texts("datePublished"),
    publisher: works.flatMap((work) => listOf(work["publisher"]).flatMap((publisher) => nameOf(publisher, things)).map((name) => factOf(name, "publisher"))),
    source: texts("url"),
    identifier: [...texts("doi"), ...texts("isbn"), ...texts("identifier")],
  };
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Things stand alone, in a list, or in a graph. */
function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > 4 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  const thing = value as Thing;
  return [thing, ...thingsIn(thing["@graph"], depth + 1)];
}

function nameOf(value: unknown, things: readonly Thing[]): string[] {
  if (typeof value === "string") return namesIn(value).length > 0 ? namesIn(value) : [value.trim()].filter((name) => !/^https?:/iu.test(name) && name !== "");
  if (typeof value !== "object" || value === null) return [];
  const thing = value as Thing;
  if (typeof thing["name"] === "string" && thing["name"].trim() !== "") return [thing["name"].trim()];
  const referred = things.find((other) => other !== thing && other["@id"] === thing["@id"] && typeof other["name"] === "string");
  return typeof referred?.["name"] === "string" ? [referred["name"].trim()] : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function factOf(value: string, key: string): Fact<string> {
  return { value, witness: { name: `JSON-LD ${key}` }, words: value };
}
