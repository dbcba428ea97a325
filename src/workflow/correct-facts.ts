import type { Fact, Finding } from "../model/fact.ts";
import type { FactName, Source, SourceFacts } from "../model/source.ts";

/** What a user filled in or changed: a value for a fact (for `author`, a list), or `null` to take it out. */
export type Corrections = Readonly<Partial<Record<FactName, string | readonly string[] | null>>>;

/** A source with the user's corrections, which win over what was read; what was read is kept beside them. */
export function correctFacts(source: Source, corrections: Corrections): Source {
  const facts: Record<FactName, Finding<unknown>> = { ...source.facts };
  for (const [name, value] of Object.entries(corrections) as [FactName, string | readonly string[] | null][]) {
    const read: Finding<unknown> = source.facts[name];
    facts[name] = value === null ? { state: "not stated" } : { state: "known", taken: byUser(value), others: witnessed(read) };
  }
  return { ...source, facts: facts as unknown as SourceFacts };
}

function byUser(value: string | readonly string[]): Fact<unknown> {
  return { value, witness: { name: "user" }, words: typeof value === "string" ? value : value.join(", ") };
}

function witnessed(finding: Finding<unknown>): Fact<unknown>[] {
  return finding.state === "known" ? [finding.taken, ...finding.others] : [];
}
