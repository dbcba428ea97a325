import { fingerprint } from "../model/fingerprint.ts";
import { addProperties, renewProperty } from "../markdown/add-properties.ts";
import type { PropertyNaming } from "../model/property-names.ts";
import { readProperties } from "../markdown/frontmatter.ts";

/** Properties by key, as they are written. */
type Entries = readonly (readonly [key: string, value: unknown])[];

/** Short fingerprints of property values, by key. */
export type PropertyMarks = Readonly<Record<string, string>>;

const NO_VALUE = "";
/** Stands for a value that the user gave before the note was written; no value has it as its mark. */
const USERS_OWN = "user";

/**
 * What is remembered of the values that were written.
 * @param keys the properties that may be renewed later.
 * @param settled those that the user gave, also where he gave no value.
 */
export function propertyMarks(entries: Entries, keys: readonly string[], settled: readonly string[] = []): PropertyMarks {
  const written = entries.filter(([key]) => keys.includes(key)).map(([key, value]) => [key, markOf(value)] as const);
  return Object.fromEntries([...written, ...settled.map((key) => [key, USERS_OWN] as const)]);
}

/**
 * Writes properties anew where the note still has what was written last, and nothing of the user's.
 * @param last what was written last, by key.
 * @param naming what the note calls the properties.
 * @returns the note, and what stands there as written now.
 */
export function renewProperties(note: string, entries: Entries, keys: readonly string[], last: PropertyMarks, naming: PropertyNaming): { note: string; marks: PropertyMarks } {
  const present = readProperties(note);
  const marks: Record<string, string> = { ...last };
  let after = note;
  for (const [key, value] of entries) {
    const written = marks[key] ?? NO_VALUE;
    const name = naming.nameIn(present, key);
    if (name === undefined || !keys.includes(key) || markOf(present[name]) !== written || markOf(value) === written) continue;
    const renewed = written === NO_VALUE ? addProperties(after, [[name, value]]) : renewProperty(after, name, present[name], value);
    if (renewed === undefined || renewed === after) continue;
    after = renewed;
    marks[key] = markOf(value);
  }
  return { note: after, marks };
}

function markOf(value: unknown): string {
  return value === undefined || value === null ? NO_VALUE : fingerprint(JSON.stringify(value), 8);
}
