import { NOT_LOOKED_FOR, type Fact } from "../../model/fact.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { AND_OTHERS, type SourceFacts } from "../../model/source.ts";
import { factsOf, noTestimony } from "../testimony.ts";
import { dateInWords } from "../words/date-in-words.ts";
import { doiIn, isbnsIn } from "../words/identifiers.ts";
import { isGenericAuthor } from "../words/person-names.ts";
import { canonicalAddress } from "../words/web-address.ts";

/** One field of an entry: what it is called there, its plain words, and where it stands. */
export interface Said {
  readonly field: string;
  readonly text: string;
  /** The words as the file has them; by default the plain ones. */
  readonly words?: string;
  readonly line?: number;
}

/** What an entry says, each question's fields with the most telling first. */
export interface EntryFields {
  readonly title: readonly Said[];
  readonly subtitle?: readonly Said[];
  /** Names in spoken order, with the field that has them. */
  readonly author?: { readonly names: readonly string[]; readonly said: Said } | undefined;
  /** In any form of a date. Dates of access are none. */
  readonly date: readonly Said[];
  readonly publisher: readonly Said[];
  readonly address: readonly Said[];
  readonly doi: readonly Said[];
  readonly isbn: readonly Said[];
  /** Number of a report in its publisher's own form. */
  readonly number: readonly Said[];
}

/**
 * The facts that an entry of a bibliography states.
 * @param list what kind of list it is, for the witnesses' names: `BibTeX author`.
 */
export function factsOfEntry(list: string, entry: EntryFields): SourceFacts {
  const fact = <T>({ field, text, words = text, line }: Said, value: T): Fact<T> => ({ value, witness: { name: `${list} ${field}`, ...(line === undefined ? {} : { line }) }, words });
  const hear = <T>(fields: readonly Said[], read: (text: string) => T | undefined): Fact<T>[] =>
    fields.flatMap((said) => {
      const value = read(said.text);
      return value === undefined ? [] : [fact(said, value)];
    });
  const whole = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());
  const names = entry.author?.names.filter((name) => name === AND_OTHERS || !isGenericAuthor(name)) ?? [];
  const facts = factsOf({
    ...noTestimony(),
    title: hear(entry.title, whole),
    subtitle: hear(entry.subtitle ?? [], whole),
    author: entry.author && names.length > 0 ? [fact(entry.author.said, names)] : [],
    date: hear(entry.date, dateOfEntry),
    publisher: hear(entry.publisher, whole),
    source: hear(entry.address, (text) => (/\bdoi\.org\//u.test(text) ? undefined : canonicalAddress(text))),
    identifier: [
      ...hear(entry.doi, doiIn),
      ...hear(entry.address, (text) => (/\bdoi\.org\//u.test(text) ? doiIn(text) : undefined)),
      // Of several numbers of one book the first stated is gone by; the other ones are kept beside it.
      ...entry.isbn.flatMap((said) => isbnsIn(said.text).map((isbn) => fact(said, isbn))),
      ...hear(entry.number, whole),
    ],
  });
  return { ...facts, access: NOT_LOOKED_FOR };
}

/**
 * A date as exports write it, no more precise than it is there.
 * @example `2004/08/15/` → `2004-08-15`; `2004-08/2004-09` → `2004`; `2004~` → `undefined`, being about that year
 */
function dateOfEntry(text: string): PartialDate | undefined {
  // ISO 8601-2: `~` is about, `?` is perhaps, `/` ends a span at whose beginning the work came out.
  const stated = text.trim().replace(/^(\d{4})\/(\d{1,2})?\/?(\d{1,2})?\/?.*$/u, (_, year: string, month?: string, day?: string) => [year, month, day].filter((part) => part !== undefined && part !== "").join("-"));
  const [, begin, end] = /^(\d{4}(?:-\d{2}){0,2})(?:T[^/]*)?(?:\/(\d{4}(?:-\d{2}){0,2})?.*)?$/u.exec(stated) ?? [];
  return dateInWords(begin === undefined ? stated : end === undefined ? begin : whatTheyShare(begin, end));
}

/** A span is dated as exactly as its beginning and its end agree. */
function whatTheyShare(begin: string, end: string): string {
  const parts = begin.split("-");
  const shared = parts.findIndex((part, index) => part !== end.split("-")[index]);
  // Over the end of a year nothing but its beginning is left to go by.
  return shared < 0 ? begin : shared === 0 ? (parts[0] ?? begin) : parts.slice(0, shared).join("-");
}
