import type { NoteSummary } from "../model/vault-port.ts";
import type { SourceFacts } from "../model/source.ts";
import { statedInProperties } from "../read/markdown/frontmatter-witnesses.ts";
import { keysOf, meansOneWork, type IdentifiedWork } from "./same-work.ts";

/** Finds what was filed under a work by whatever tells that two works are one. */
export class WorkIndex<Item> {
  readonly #byKey = new Map<string, { item: Item; facts: SourceFacts }[]>();

  add(work: IdentifiedWork, item: Item): void {
    for (const key of keysOf(work)) {
      const filed = this.#byKey.get(key);
      if (filed) filed.push({ item, facts: work.facts });
      else this.#byKey.set(key, [{ item, facts: work.facts }]);
    }
  }

  /** What was filed under the same work, the surest match first, each once. */
  find(work: IdentifiedWork): Item[] {
    const found = new Set<Item>();
    for (const key of keysOf(work)) for (const filed of this.#byKey.get(key) ?? []) if (meansOneWork(key, work.facts, filed.facts)) found.add(filed.item);
    return [...found];
  }
}

/** Files the notes of a vault by the works they are of. Recommendation notes repeat their report's facts and are left out. */
export function worksOf(notes: Iterable<NoteSummary>): WorkIndex<string> {
  const works = new WorkIndex<string>();
  for (const { path, frontmatter } of notes) if (!("report" in frontmatter)) works.add(statedInProperties(frontmatter), path);
  return works;
}
