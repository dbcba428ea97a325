import type { ListedWork } from "../../model/listed-work.ts";
import type { Problem } from "../../model/problem.ts";
import type { ListFormat } from "../list-format.ts";
import { monthNumber } from "../words/month-names.ts";
import { bibtexEntries, type BibtexEntry } from "./bibtex-entries.ts";
import { bibtexNames } from "./bibtex-names.ts";
import { factsOfEntry, type Said } from "./entry-facts.ts";
import { filesOfField } from "./file-field.ts";
import { latexText } from "./latex-text.ts";

const ENTRY = /^[^\S\n]*@[^\S\n]*[A-Za-z]+[^\S\n]*[{(]\s*[^\s,{}()]*\s*,\s*[A-Za-z][\w-]*\s*=/mu;

/** Works whose `number` is their own; an article's is that of an issue. */
const NUMBERED = new Set(["techreport", "report", "manual", "misc", "unpublished", "booklet", "standard", "legislation"]);

/** Parts of a whole whose ISBN they repeat. */
const PARTS = new Set(["inbook", "incollection", "inproceedings", "conference", "suppbook", "inreference"]);

/** BibTeX and BibLaTeX, as reference managers export them. */
export const bibtex: ListFormat = {
  name: "BibTeX",
  overrules: false,
  recognises: ({ text }) => ENTRY.test(text.slice(0, 200_000)),
  read({ capture, text }) {
    const { entries, mistakes } = bibtexEntries(text);
    const problems = mistakes.map(({ line, column }): Problem => ({
      code: "list entry is not valid",
      severity: "error",
      item: capture.name,
      detail: `line ${line}, column ${column}`,
    }));
    return { works: entries.map(workOf), problems };
  },
};

function workOf(entry: BibtexEntry): ListedWork {
  const { type, citekey, line } = entry;
  const said = (...names: readonly string[]): Said[] =>
    names.flatMap((name): Said[] => {
      const field = entry.fields.get(name);
      const text = field === undefined ? "" : latexText(field.latex);
      return field === undefined || text === "" ? [] : [{ field: name, text, words: field.latex.trim(), line: field.line }];
    });
  const [author] = said("author");
  const title = said("title");
  const addresses = said("url", "howpublished").map((one) => ({ ...one, text: addressIn(one.words ?? "") })).filter(({ text }) => text !== "");
  return {
    name: citekey === "" ? (title[0]?.text ?? `line ${line}`) : citekey,
    line,
    ...(citekey === "" ? {} : { citekey }),
    facts: factsOfEntry("BibTeX", {
      title,
      subtitle: said("subtitle"),
      author: author && { names: bibtexNames(entry.fields.get("author")?.latex ?? ""), said: author },
      date: [...said("date"), ...yearMonthDay(said("year")[0], said("month")[0], said("day")[0])],
      publisher: said("publisher", "institution", "school", "organization", "journaltitle", "journal"),
      address: addresses,
      doi: said("doi"),
      isbn: PARTS.has(type) ? [] : said("isbn"),
      number: NUMBERED.has(type) ? said("number").flatMap((one) => reportNumber(one, said("type")[0])) : [],
    }),
    files: filesOfField(entry.fields.get("file")?.latex ?? ""),
    addresses: addresses.map(({ text }) => text),
    ...(said("abstract")[0] === undefined ? {} : { abstract: said("abstract")[0]?.text ?? "" }),
  };
}

/** A date of three fields, as exact as they are: `2004`, `aug` and `15` are one day. */
function yearMonthDay(year: Said | undefined, month: Said | undefined, day: Said | undefined): Said[] {
  if (!year) return [];
  const [, monthName = "", dayOfMonth = day?.text ?? ""] = /^(\p{L}+\.?|\d{1,2})[\s#]*(\d{1,2})?$/u.exec(month?.text ?? "") ?? [];
  const number = /^\d+$/u.test(monthName) ? Number(monthName) : monthNumber(monthName);
  const two = (value: number | string): string => String(value).padStart(2, "0");
  const exact = number === undefined ? "" : `-${two(number)}${/^\d{1,2}$/u.test(dayOfMonth) ? `-${two(dayOfMonth)}` : ""}`;
  const words = [year, month, day].filter((part) => part !== undefined).map((part) => part.words ?? part.text);
  return [{ ...year, field: number === undefined ? "year" : "year and month", text: `${year.text}${exact}`, words: exact === "" ? (year.words ?? year.text) : words.join(" ") }];
}

/** `31` of the type `Working Paper` is `Working Paper 31`; a bare figure names nothing. */
function reportNumber(number: Said, type: Said | undefined): Said[] {
  if (/\p{L}/u.test(number.text)) return [number];
  return type && !/^(?:techreport|(?:technical )?report)$/iu.test(type.text) ? [{ ...number, text: `${type.text} ${number.text}` }] : [];
}

/** The address in a field; `\url{…}` around it, and what LaTeX escapes in it, are not part of it. */
function addressIn(latex: string): string {
  return (/https?:\/\/[^\s{}"]+/u.exec(latex.replace(/\\([%#&_~$])/gu, "$1"))?.[0] ?? "").replace(/[.,;]$/u, "");
}
