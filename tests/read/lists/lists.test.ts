import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../../src/messages/english/english.ts";
import { known } from "../../../src/model/fact.ts";
import type { ListedWork } from "../../../src/model/listed-work.ts";
import { FACT_NAMES } from "../../../src/model/source.ts";
import { latexText } from "../../../src/read/bibliography/latex-text.ts";
import { readList, type Listing } from "../../../src/read/lists.ts";
import { sample } from "../reading.ts";

const folder = import.meta.dirname;

function list(text: string | Uint8Array, name: string): Listing {
  const listing = readList({ name, bytes: Buffer.from(text) });
  if (!listing) throw new Error(`${name} is not taken for a list.`);
  return listing;
}

/** A work as a user would see it: what is stated, without the evidence. */
function shown({ name, line, citekey, facts, files, addresses, abstract }: ListedWork): object {
  const states = FACT_NAMES.map((fact) => [fact, known<unknown>(facts[fact])]).filter(([, value]) => value !== undefined);
  return JSON.parse(JSON.stringify({ name, line, citekey, states: Object.fromEntries(states) as object, files, addresses, abstract })) as object;
}

describe("a list names works with what it states of them", () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".expected.json")))
    test(file.replace(".expected.json", ""), () => {
      const name = file.replace(".expected.json", "");
      const { works, problems } = list(readFileSync(join(folder, name)), name);
      expect({ works: works.map(shown), problems: problems.map((problem) => english.problem(problem)) }).toEqual(JSON.parse(readFileSync(join(folder, file), "utf8")));
    });

  test("each fact with the field, the line and the words that say so", () => {
    const [work] = list("@book{a,\n  title = {Quay {W}alls},\n  year = 2004,\n  month = {8}\n}", "a.bib").works;
    expect(work?.facts.title).toMatchObject({ state: "known", taken: { value: "Quay Walls", words: "Quay {W}alls", witness: { name: "BibTeX title", line: 2 } } });
    expect(work?.facts.date).toMatchObject({ state: "known", taken: { value: "2004-08", words: "2004 8", witness: { name: "BibTeX year and month", line: 3 } } });
    expect(work?.facts.author.state).toBe("not stated");
    expect(work?.facts.access.state).toBe("not looked for");
  });

  test("the sample names the two sources by address, and no author or date where none is established", () => {
    const { works, problems } = list(sample("korea-alliance.yaml"), "korea-alliance.yaml");
    expect(problems).toEqual([]);
    expect(works.map(shown)).toMatchObject([
      { states: { title: "Do the Ties Still Bind?", author: ["Norman D. Levin"], date: "2004-08-15", identifier: "0-8330-3512-6" } },
      { states: { title: "The United States and South Korea: A Troubled Alliance", publisher: "World Politics Review" } },
    ]);
    expect(Object.keys((works.map(shown)[1] as { states: object }).states)).toEqual(["title", "publisher", "source"]);
  });
});

describe("what real exports hold", () => {
  const stated = (text: string, name: string): object[] => list(text, name).works.map((work) => (shown(work) as { states: object }).states);

  test("biblatex names in parts, entries in round brackets, spans of months, nobody called Anonymous", () => {
    expect(stated("@book(quay, author = {family=Rue, given=Anne, prefix=de la and Ray, Ada}, title = {Quay Walls}, date = {2019-10/2019-11})\n@book{two, author = {Anonymous}, title = {Gates}}", "a.bib")).toEqual([
      { title: "Quay Walls", author: ["Anne de la Rue", "Ada Ray"], date: "2019" },
      { title: "Gates" },
    ]);
  });

  test("a chapter does not have the ISBN of its book", () => {
    const isbn = "978-0-8330-3512-7";
    expect(stated(`@incollection{c, title = {Third Harbour}, isbn = {${isbn}}}`, "a.bib")).toEqual([{ title: "Third Harbour" }]);
    expect(stated(`TY  - CHAP\nTI  - Third Harbour\nSN  - ${isbn}\nER  - \n`, "a.ris")).toEqual([{ title: "Third Harbour" }]);
    expect(stated(`[{"type":"chapter","title":"Third Harbour","ISBN":"${isbn}"}]`, "a.json")).toEqual([{ title: "Third Harbour" }]);
  });

  test("a day apart from its year, a report's number where books have their ISBN, a person called Church", () => {
    expect(stated("TY  - RPRT\nAU  - Church, Frank\nAU  - Department of Roads, Office of Salt\nTI  - Salt\nDA  - Aug 15\nPY  - 2004\nSN  - HB-31\nER  - \n", "a.ris")).toEqual([
      { title: "Salt", author: ["Frank Church", "Department of Roads, Office of Salt"], date: "2004-08-15", identifier: "HB-31" },
    ]);
  });

  test("an entry that names nothing is a problem with its line, and the rest goes on", () => {
    const { works, problems } = list("@book{nothing, year = 2004}\n@book{some, title = {Gates}}", "a.bib");
    expect(works.map(({ name }) => name)).toEqual(["some"]);
    expect(problems.map((problem) => english.problem(problem))).toEqual(["a.bib has an entry that was left out: line 1: it has neither a title nor an identifier, a file or an address. Mend it and import the list again."]);
  });
});

describe("what is no list is none", () => {
  for (const [name, text] of [
    ["a.txt", "The council should mend the gate.\n\nWrite to ada@harbour.example {soon}."],
    ["note.md", "---\nsources:\n  - url: x\n---\n\nText.\n"],
    ["data.json", '{"title": 3, "rows": [1, 2]}'],
  ] as const)
    test(name, () => { expect(readList({ name, bytes: Buffer.from(text) })).toBeUndefined(); });

  test("but a .json that is cut short is told as such", () => {
    expect(list('[{"type": "book", "title": "T"}', "cut.json").problems.map((problem) => english.problem(problem)).join()).toMatch(/^cut\.json could not be read as a list of sources: it is not JSON \(.+\)\. Mend that place and import it again\.$/u);
  });

  test("lists are known by their content, whatever they are called", () => {
    for (const [name, format] of [["export.bib", "BibTeX"], ["export.ris", "RIS"], ["export.json", "CSL-JSON"], ["reading-list.yaml", "reading list"]] as const)
      expect(list(readFileSync(join(folder, name)), "export.txt").format).toBe(format);
  });
});

describe("a reading list with a mistake tells its line and column", () => {
  const problemOf = (text: string): string => list(text, "mine.yaml").problems.map((problem) => english.problem(problem)).join("\n");

  test("when it is no YAML", () => {
    expect(problemOf("sources:\n  - title: [unclosed\n")).toMatch(/^mine\.yaml could not be read as a list of sources: line [23], column \d+: .+\. Mend that place and import it again\.$/u);
    expect(problemOf("sources:\n\t- title: T\n")).toContain("line 2, column 1");
    expect(problemOf("sources:\n  - title: T\n    title: U\n")).toContain("line 3, column 5");
  });

  test("when it is YAML of another kind", () => {
    expect(problemOf("name: x\n")).toContain("line 1, column 1: write “sources:”");
    expect(problemOf("sources: none\n")).toContain("line 1, column 10");
  });

  test("and aliases that go round or multiply do no harm", () => {
    expect(problemOf("sources: &a\n  - *a\n")).toContain("an entry is not a work");
    const rows = Array.from({ length: 30 }, (_, index) => `x${index}: &x${index} [${Array(9).fill(index === 0 ? "y" : `*x${index - 1}`).join(", ")}]`);
    const started = performance.now();
    expect(problemOf(`${rows.join("\n")}\nsources:\n  - title: *x29\n`)).toContain("“title” takes words");
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test("LaTeX shows as the words that it sets", () => {
  const cases = {
    "{\\\"O}sterreich \\& {NATO}": "Österreich & NATO",
    "\\textit{On} Ties---Again": "On Ties—Again",
    "\\'{\\i}slenska \\v{s} \\c{c} \\H{o} \\~n \\o re \\ss{} \\AA": "íslenska š ç ő ñ øre ß Å",
    "``Ties'' at 50\\% of \\$5": "“Ties” at 50% of $5",
    "Erd\\H os~P\\'al": "Erdős Pál",
    "\\url{https://a.example/b}": "https://a.example/b",
    "one\ntwo\n\nthree": "one two\n\nthree",
  };
  for (const [latex, words] of Object.entries(cases)) expect(latexText(latex)).toBe(words);
});

test("no text makes a list reader fail or hang", () => {
  const piece = fc.constantFrom("@book{a,", "title = {", "}", "\n", "TY  - JOUR\n", "ER  - \n", "AU  - X\n", '[{"type":"book","title":"x"}', "]", "sources:\n", "- url: x\n", "\\\"", "{\\", '"', "#", ",", "&a ", "*a ", "é");
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), fc.constantFrom("a.bib", "a.yaml", "a.txt"), (pieces, name) => {
      for (const problem of readList({ name, bytes: Buffer.from(pieces.join("")) })?.problems ?? []) expect(problem.code).not.toBe("reading failed");
    }),
  );
});

test("ten thousand entries are read in seconds", () => {
  const entries = Array.from({ length: 10_000 }, (_, index) => `@article{key${index},\n  author = {Ray, Ada and Ruiz, Ana},\n  title = {Quay {W}alls number ${index}},\n  year = {2004},\n  abstract = {${"Frost splits stone. ".repeat(20)}}\n}\n`);
  const started = performance.now();
  expect(list(entries.join("\n"), "big.bib").works).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});
