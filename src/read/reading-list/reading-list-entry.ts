import { NOT_LOOKED_FOR, type Fact } from "../../model/fact.ts";
import type { ListedWork } from "../../model/listed-work.ts";
import { isPartialDate } from "../../model/partial-date.ts";
import type { Access } from "../../model/source.ts";
import { factsOf, noTestimony, type Testimony } from "../testimony.ts";
import { doiIn, isbnsIn } from "../words/identifiers.ts";
import { inSpokenOrder, peopleIn } from "../words/person-names.ts";
import { canonicalAddress } from "../words/web-address.ts";

/** The value of one key of an entry, and where it stands, in characters from the beginning of the file. */
export interface EntryValue {
  readonly keyAt: number;
  readonly at: number;
  /** As the file has it. */
  readonly words: string;
  /** Its words, or each one's of a list; `undefined` for anything deeper. */
  readonly values: readonly string[] | undefined;
}

/** What is wrong with an entry, and where. */
export interface EntryMistake {
  readonly at: number;
  readonly says: string;
}

/** Where an entry stands. */
interface EntryPlace {
  /** What it is called in sentences unless it has a title. */
  readonly name: string;
  readonly at: number;
  readonly line: number;
  readonly lineAt: (offset: number) => number;
}

const ACCESS: readonly Access[] = ["full", "abstract", "partial"];

/** What each key says, and what it may hold: the value that is kept, or a sentence that says what to write. */
const KEYS: Readonly<Record<string, (value: string) => { readonly kept: string } | { readonly says: string }>> = {
  url: (value) => (canonicalAddress(value) === undefined ? { says: "write an address that begins with https://" } : { kept: value }),
  file: (value) => ({ kept: value }),
  title: (value) => ({ kept: value }),
  subtitle: (value) => ({ kept: value }),
  author: (value) => ({ kept: value }),
  date: (value) => (isPartialDate(value) ? { kept: value } : { says: "write 2004, 2004-08 or 2004-08-15" }),
  publisher: (value) => ({ kept: value }),
  doi: (value) => verified(doiIn(value), "it is no DOI; write one like 10.5555/12345"),
  isbn: (value) => verified(isbnsIn(value)[0], "its check digit is wrong; look it up again"),
  number: (value) => ({ kept: value }),
  access: (value) => (ACCESS.some((access) => access === value) ? { kept: value } : { says: `write ${ACCESS.join(", ")}` }),
};

/** Keys that may hold a list. */
const MANY = new Set(["author", "file", "url"]);

/** Reads one entry of a reading list. @returns the work, or everything that is wrong with the entry. */
export function readEntry(values: ReadonlyMap<string, EntryValue>, place: EntryPlace): { readonly work: ListedWork } | { readonly mistakes: readonly EntryMistake[] } {
  const mistakes: EntryMistake[] = [];
  const kept = new Map<string, readonly string[]>();
  for (const [key, { keyAt, at, words, values: said }] of values) {
    const rule = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (!rule) mistakes.push({ at: keyAt, says: `“${key}” is not known; write one of ${Object.keys(KEYS).join(", ")}` });
    else if (said === undefined || (said.length > 1 && !MANY.has(key))) mistakes.push({ at, says: `“${key}” takes ${MANY.has(key) ? "words, or a list of them" : "words, and no more than one value"}` });
    else {
      const read = said.filter((value) => value.trim() !== "").map((value) => rule(value.trim()));
      for (const one of read) if ("says" in one) mistakes.push({ at, says: `“${key}” is “${words.slice(0, 80)}”; ${one.says}` });
      kept.set(key, read.flatMap((one) => ("kept" in one ? one.kept : [])));
    }
  }
  const all = (key: string): readonly string[] => kept.get(key) ?? [];
  if (mistakes.length === 0 && all("url").length + all("file").length + all("title").length === 0)
    mistakes.push({ at: place.at, says: "an entry names no work; write “url:”, “file:” or “title:”" });
  if (mistakes.length > 0) return { mistakes };

  const fact = <T>(key: string, value: T): Fact<T>[] => {
    const said = values.get(key);
    return said === undefined || all(key).length === 0 ? [] : [{ value, witness: { name: "reading list", line: place.lineAt(said.at) }, words: said.words }];
  };
  const first = (key: string): Fact<string>[] => fact(key, all(key)[0] ?? "");
  const testimony: Testimony = {
    ...noTestimony(),
    title: first("title"),
    subtitle: first("subtitle"),
    author: fact("author", authors(all("author"))),
    date: first("date"),
    publisher: first("publisher"),
    source: fact("url", canonicalAddress(all("url")[0] ?? "") ?? ""),
    identifier: [...first("doi"), ...first("isbn"), ...first("number")],
    access: fact("access", ACCESS.find((access) => access === all("access")[0]) ?? "full"),
  };
  const facts = factsOf(testimony);
  return {
    work: {
      name: all("title")[0] ?? all("url")[0] ?? all("file")[0] ?? place.name,
      line: place.line,
      // What the writer leaves out he does not know; nobody has looked for it yet.
      facts: Object.fromEntries(Object.entries(facts).map(([name, finding]: [string, { state: string }]) => [name, finding.state === "known" ? finding : NOT_LOOKED_FOR])) as unknown as typeof facts,
      files: all("file"),
      addresses: all("url"),
    },
  };
}

function verified(value: string | undefined, says: string): { readonly kept: string } | { readonly says: string } {
  return value === undefined ? { says } : { kept: value };
}

/** A list has a name an entry; one string may hold several people. */
function authors(said: readonly string[]): readonly string[] {
  const [only, ...more] = said;
  if (only !== undefined && more.length === 0) return peopleIn(only) ?? [inSpokenOrder(only)];
  return said.map(inSpokenOrder);
}
