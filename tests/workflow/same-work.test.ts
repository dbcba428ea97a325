import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact, Finding } from "../../src/model/fact.ts";
import type { SourceFacts } from "../../src/model/source.ts";
import { joinSameWorks } from "../../src/workflow/join-same-works.ts";
import { keysOf } from "../../src/workflow/same-work.ts";
import { WorkIndex } from "../../src/workflow/work-index.ts";
import { sourceOf } from "../read/reading.ts";

const said = <T>(...values: T[]): Finding<T> => {
  const [taken, ...others] = values.map((value): Fact<T> => ({ value, witness: { name: "test" }, words: String(value) }));
  return taken === undefined ? { state: "not stated" } : { state: "known", taken, others };
};

interface Stated {
  title?: string;
  subtitle?: string;
  author?: string;
  date?: string;
  source?: string;
  identifier?: string | string[];
}

function work({ title, subtitle, author, date, source, identifier }: Stated): { facts: SourceFacts } {
  const one = (value: string | undefined): Finding<string> => (value === undefined ? said<string>() : said(value));
  return {
    facts: {
      title: one(title),
      subtitle: one(subtitle),
      author: author === undefined ? { state: "not stated" } : said<readonly string[]>([author]),
      date: one(date),
      publisher: said<string>(),
      source: one(source),
      identifier: said(...(identifier === undefined ? [] : [identifier].flat())),
      access: { state: "not stated" },
    },
  };
}

function areOne(one: Stated, other: Stated): boolean {
  const index = new WorkIndex<string>();
  index.add(work(one), "here");
  return index.find(work(other)).length === 1;
}

describe("two works are one", () => {
  test("by their DOI, however it is written", () => {
    expect(areOne({ identifier: "10.5555/Quay.12" }, { identifier: "10.5555/quay.12", title: "Quite another form of the title" })).toBe(true);
    expect(areOne({ source: "https://doi.org/10.5555/quay.12" }, { identifier: "10.5555/QUAY.12" })).toBe(true);
  });

  test("by their ISBN of ten or thirteen digits, unless the titles say that one is a chapter", () => {
    expect(areOne({ identifier: "0-8330-3512-6" }, { identifier: ["MG-115", "978-0-8330-3512-7"] })).toBe(true);
    expect(areOne({ identifier: "0-8330-3512-6", title: "Tides and Tolls" }, { identifier: "0833035126", title: "Pilots before 1900" })).toBe(false);
  });

  test("by their address without tracking, protocol and last slash", () => {
    const address = "https://www.harbours.example/pubs/quay-walls.html";
    for (const other of ["http://harbours.example/pubs/quay-walls/", `${address}?utm_source=mail#top`, "https://www.harbours.example/pubs/quay-walls"])
      expect(areOne({ source: address }, { source: other })).toBe(true);
    expect(areOne({ source: `${address}?id=3` }, { source: `${address}?id=4` })).toBe(false);
  });

  test("but not by the front page that many works give", () => {
    const source = "https://harbours.example/";
    expect(areOne({ source, title: "Quay walls in winter" }, { source, title: "The price of dredging" })).toBe(false);
  });

  test("by title, first author and year together, whatever the subtitle, case and accents", () => {
    const one = { title: "Do the Walls Still Hold?", subtitle: "Quays After the Flood", author: "Zoë van der Berg", date: "2004-08-15" };
    expect(areOne(one, { title: "Do the walls still hold? Quays after the flood", author: "Z. van der Berg", date: "2004" })).toBe(true);
    expect(areOne(one, { ...one, date: "2014" })).toBe(false);
    expect(areOne(one, { ...one, author: "Ana Ruiz" })).toBe(false);
    expect(areOne({ title: "Annual Report", author: "Harbour Board", date: "2004" }, { title: "Annual Report", author: "Harbour Board", date: "2004" })).toBe(false);
  });

  test("never when both have a DOI and not the same", () => {
    const one = { title: "Quay walls in winter", author: "Ada Ray", date: "2004" };
    expect(areOne({ ...one, identifier: "10.5555/a" }, { ...one, identifier: "10.5555/b" })).toBe(false);
  });
});

test("what a work is filed under does not hang on anything but what is known of it", () => {
  const any = fc.record({ title: fc.string(), author: fc.string(), date: fc.constantFrom("2004", "2004-08"), source: fc.webUrl(), identifier: fc.string() }, { requiredKeys: [] });
  fc.assert(
    fc.property(any, (stated) => {
      const keys = keysOf(work(stated));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keysOf(work(stated))).toEqual(keys);
      if (keys.length > 0) expect(areOne(stated, stated)).toBe(true);
    }),
  );
});

describe("what was read of one work becomes one source", () => {
  const landing = sourceOf("Quay Walls in Winter\n\nPublished March 2021\n\nby Ada Ray\n\nThis report looks at forty quays.\n\nDOI: 10.5555/quay.12\n", "landing.txt");
  const report = sourceOf(`# Quay Walls in Winter\n\nAda Ray\n\nMarch 3, 2021\n\nhttps://doi.org/10.5555/quay.12\n\n## Findings\n\n${"Ice lifts the stones that frost has split. ".repeat(40)}`, "report.md");
  const other = sourceOf("The Price of Dredging\n\nby Ana Ruiz\n\nPublished March 2021\n\nSand comes back with every tide.\n", "other.txt");

  test("with the fullest text, the facts of all, and the most exact date", () => {
    const [joined, apart, ...more] = joinSameWorks([{ source: landing }, { source: other }, { source: report }]);
    expect(more).toEqual([]);
    expect(apart?.parts).toHaveLength(1);
    expect(joined?.parts.map(({ source }) => source.capture)).toEqual(["report.md", "landing.txt"]);
    expect(joined?.source.text).toContain("Ice lifts the stones");
    expect(joined?.source.facts.date).toMatchObject({ state: "known", taken: { value: "2021-03-03" } });
    expect(joined?.source.facts.identifier).toMatchObject({ state: "known", taken: { value: "10.5555/quay.12" } });
  });

  test("in any order, and the same capture twice is one", () => {
    for (const order of [[report, landing, other], [other, landing, report], [landing, report, landing, other]])
      expect(joinSameWorks(order.map((source) => ({ source }))).map(({ source }) => source.capture).sort()).toEqual(["other.txt", "report.md"]);
  });
});
