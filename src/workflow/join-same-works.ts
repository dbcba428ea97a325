import { known } from "../model/fact.ts";
import type { Access, Source } from "../model/source.ts";
import { joinFacts } from "../read/join-facts.ts";
import type { ReadSource } from "./plan-import.ts";
import { WorkIndex } from "./work-index.ts";

/** A work with everything that was read of it: a page, a PDF, an entry of a bibliography. */
export interface JoinedSource extends ReadSource {
  /** What it was joined from, the one that gave the text first; a single one when nothing else is of the same work. */
  readonly parts: readonly ReadSource[];
}

/**
 * Joins what was read of the same work, so that it becomes one note.
 * @returns the works in the order in which they first occur.
 */
export function joinSameWorks(sources: readonly ReadSource[]): JoinedSource[] {
  const groups = new Set<{ parts: ReadSource[] }>();
  const works = new WorkIndex<{ parts: ReadSource[] }>();
  const sameText = new Map<string, { parts: ReadSource[] }>();
  for (const read of sources) {
    const work = { facts: read.source.facts, citekey: read.citekey };
    const identical = sameText.get(read.source.id);
    // A group that was taken into another is found by its keys still, and stands for the one that took it.
    const [group = { parts: [] }, ...more] = [...(identical ? [identical] : []), ...works.find(work)].filter((found) => groups.has(found));
    for (const other of new Set(more)) {
      if (other === group) continue;
      group.parts.push(...other.parts);
      for (const part of other.parts) works.add({ facts: part.source.facts, citekey: part.citekey }, group);
      groups.delete(other);
    }
    group.parts.push(read);
    groups.add(group);
    works.add(work, group);
    sameText.set(read.source.id, group);
  }
  return [...groups].map(({ parts }) => join(parts));
}

const FULLNESS: readonly (Access | undefined)[] = [undefined, "abstract", "partial", "full"];

function fullness({ facts, text }: Source): number {
  return text.trim() === "" ? -1 : FULLNESS.indexOf(known(facts.access));
}

/** The fullest text is gone by. The facts of all are heard: a list's first, then those beside the text. */
function join(parts: readonly ReadSource[]): JoinedSource {
  const byText = [...parts].sort((one, other) => fullness(other.source) - fullness(one.source) || other.source.text.length - one.source.text.length);
  const [first] = byText as [ReadSource];
  const [heard, ...rest] = [...byText].sort((one, other) => Number(other.listed ?? false) - Number(one.listed ?? false)).map(({ source }) => source.facts);
  const facts = rest.reduce(joinFacts, heard ?? first.source.facts);
  const citekey = parts.find((part) => part.citekey !== undefined)?.citekey;
  return {
    ...first,
    source: { ...first.source, facts: { ...facts, access: first.source.facts.access } },
    ...(citekey === undefined ? {} : { citekey }),
    parts: byText,
  };
}
