import type { ListedWork } from "../../model/listed-work.ts";
import type { Problem } from "../../model/problem.ts";
import type { ListFormat } from "../list-format.ts";
import { inSpokenOrder } from "../words/person-names.ts";
import { factsOfEntry, type Said } from "./entry-facts.ts";

/** A tag of two signs, two blanks, a hyphen: the whole grammar of the format, so that no package is needed for it. */
const FIELD = /^\ufeff?([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$/u;

interface Entry {
  readonly type: string;
  readonly line: number;
  readonly fields: Said[];
}

/** RIS, as reference managers, catalogues and publishers export it. */
export const ris: ListFormat = {
  name: "RIS",
  overrules: false,
  recognises: ({ text }) => /^\s*TY {0,2}- ?[A-Z]/u.test(text.slice(0, 2_000)) || /^TY {1,2}- [A-Z]{2,6}\s*\n(?:[A-Z][A-Z0-9] {0,2}-.*\n){1,4}/mu.test(text.slice(0, 20_000)),
  read({ capture, text }) {
    const entries: Entry[] = [];
    const problems: Problem[] = [];
    let entry: Entry | undefined;
    for (const [index, line] of text.split("\n").entries()) {
      const [, tag, value = ""] = FIELD.exec(line) ?? [];
      if (tag === "TY") {
        if (entry) problems.push({ code: "list entry is not valid", severity: "warning", item: capture.name, detail: `line ${entry.line}: no “ER” ends it` });
        entry = { type: value.trim(), line: index + 1, fields: [] };
        entries.push(entry);
      } else if (tag === "ER") entry = undefined;
      else if (entry && tag !== undefined) entry.fields.push({ field: tag, text: value.trim(), line: index + 1 });
      else if (entry && line.trim() !== "") {
        // A line without a tag goes on where the one before it stopped.
        const last = entry.fields.pop();
        if (last) entry.fields.push({ ...last, text: `${last.text} ${line.trim()}` });
      }
    }
    return { works: entries.map(workOf), problems };
  },
};

function workOf({ type, line, fields }: Entry): ListedWork {
  const said = (...tags: readonly string[]): Said[] => tags.flatMap((tag) => fields.filter(({ field, text }) => field === tag && text !== ""));
  const [firstTag] = ["AU", "A1"].filter((tag) => said(tag).length > 0);
  const authors = firstTag === undefined ? [] : said(firstTag);
  const [firstAuthor] = authors;
  const title = said("TI", "T1", "BT", "CT");
  const addresses = said("UR", "LK", "L2").filter(({ text }) => /^https?:/u.test(text));
  const [citekey] = said("ID", "C7").filter(({ field, text }) => field === "ID" && /\p{L}/u.test(text));
  const [abstract] = said("AB", "N2");
  return {
    name: title[0]?.text ?? `line ${line}`,
    line,
    ...(citekey === undefined ? {} : { citekey: citekey.text }),
    facts: factsOfEntry("RIS", {
      title,
      author: firstAuthor && { names: authors.map(({ text }) => nameOf(text)), said: { ...firstAuthor, words: authors.map(({ text }) => text).join("; ") } },
      date: [...dayOfYear(said("DA")[0], said("PY", "Y1")[0]), ...said("DA", "PY", "Y1")],
      publisher: said("PB", "JO", "JF", "T2", "JA"),
      address: addresses,
      doi: said("DO", "M3").filter(({ text }) => /\b10\.\d/u.test(text)),
      // A chapter repeats the ISBN of its book.
      isbn: /^(?:CHAP|CPAPER|CONF|ECHAP)$/u.test(type) ? [] : said("SN"),
      number: said(...(type === "RPRT" ? ["SN"] : []), "M1", "IS", "SV", "C6").filter(({ text }) => /\p{L}/u.test(text) && /\d/u.test(text) && isReport(fields)),
    }),
    files: said("L1", "L4", "L2").map(({ text }) => text.replace(/^file:\/\//u, "").replace(/^internal-pdf:\/\//u, "")).filter((path) => !/^https?:/u.test(path)),
    addresses: [...addresses.map(({ text }) => text), ...said("L1").map(({ text }) => text).filter((text) => /^https?:/u.test(text))],
    ...(abstract === undefined ? {} : { abstract: abstract.text }),
  };
}

/** Some programs write the day apart from its year: `DA  - Aug 15`, `PY  - 2004`. */
function dayOfYear(day: Said | undefined, year: Said | undefined): Said[] {
  const [figures] = /^\d{4}/u.exec(year?.text ?? "") ?? [];
  return day && figures !== undefined && !/\d{4}/u.test(day.text) ? [{ ...day, text: `${day.text} ${figures}`, words: `${day.text} / ${figures}` }] : [];
}

const isReport = (fields: readonly Said[]): boolean => !fields.some(({ field }) => field === "JO" || field === "JF" || field === "VL");

/** A family name of one word is a person's, also where it is a word that bodies are called by: `Church, Frank`. */
function inverted(name: string): string {
  const [, family, given] = /^(\p{L}[\p{L}'’-]*), ([^,]+)$/u.exec(name) ?? [];
  return family === undefined || given === undefined ? inSpokenOrder(name) : `${given} ${family}`;
}

/** `Levin, Norman D.` and `Berg, Jan van der, Jr.` in spoken order; a trailing comma marks a body in some programs. */
function nameOf(text: string): string {
  const name = text.replace(/,\s*$/u, "");
  const three = /^([^,]+),\s*([^,]+),\s*([^,]+)$/u.exec(name);
  return three && /^(?:Jr|Sr|I{2,3}|IV)\b/u.test(three[3] ?? "") ? `${three[2] ?? ""} ${three[1] ?? ""}, ${three[3] ?? ""}` : inverted(name.replace(/,(?=\S)/gu, ", "));
}
