import type { Fact, Finding } from "../model/fact.ts";
import type { FactName, Source, SourceFacts } from "../model/source.ts";

/** What a user filled in or changed: a value for a fact (for `author`, a list), or `null` to take it out. */
export type Corrections = Readonly<Partial<Record<FactName, string | readonly string[] | null>>>;

/**
 * A source with the user's corrections, which win over what was read; what was read is kept beside them. A value that a
 * witness gave keeps that witness: the user only chose between two.
 */
export function correctFacts(source: Source, corrections: Corrections): Source {
  const facts: Record<FactName, Finding<unknown>> = { ...source.facts };
  for (const [name, value] of Object.entries(corrections) as [FactName, string | readonly string[] | null][]) {
    const witnessed = factsIn(source.facts[name]);
    const taken = witnessed.find((fact) => JSON.stringify(fact.value) === JSON.stringify(value)) ?? byUser(value ?? "");
    facts[name] = value === null ? { state: "not stated" } : { state: "known", taken, others: witnessed.filter((fact) => fact !== taken) };
  }
  return { ...source, facts: facts as unknown as SourceFacts };
}

function byUser(value: string | readonly string[]): Fact<unknown> {
  return { value, witness: { name: "user" }, words: typeof value === "string" ? value : value.join(", ") };
}

function factsIn(finding: Finding<unknown>): Fact<unknown>[] {
  return finding.state === "known" ? [finding.taken, ...finding.others] : [];
}
