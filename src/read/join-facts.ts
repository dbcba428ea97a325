import { NOT_LOOKED_FOR, type Fact, type Finding } from "../model/fact.ts";
import { FACT_NAMES, type FactName, type SourceFacts } from "../model/source.ts";
import { factsOf, inOrderOfTrust, type Testimony } from "./testimony.ts";

/**
 * Settles anew what two readings of one work say together.
 * @param trusted the reading that is gone by where the two say something else.
 */
export function joinFacts(trusted: SourceFacts, other: SourceFacts): SourceFacts {
  const joined = factsOf(inOrderOfTrust(testimonyOf(trusted), testimonyOf(other)));
  const neverLookedFor = FACT_NAMES.filter((name) => trusted[name].state === "not looked for" && other[name].state === "not looked for");
  return { ...joined, ...Object.fromEntries(neverLookedFor.map((name) => [name, NOT_LOOKED_FOR])) };
}

/**
 * Lets stated facts win over those that were read, just as they are stated; what was read is kept beside them.
 * @param stated what somebody says who knows the work, such as the writer of a reading list.
 */
export function overruleFacts(stated: SourceFacts, read: SourceFacts): SourceFacts {
  const joined: Record<FactName, Finding<unknown>> = { ...joinFacts(stated, read) };
  for (const name of FACT_NAMES) {
    const finding: Finding<unknown> = stated[name];
    if (finding.state !== "known") continue;
    const others = factsIn<unknown>(joined[name]).filter(({ value }) => JSON.stringify(value) !== JSON.stringify(finding.taken.value));
    joined[name] = { state: "known", taken: finding.taken, others };
  }
  return joined as unknown as SourceFacts;
}

function testimonyOf(facts: SourceFacts): Testimony {
  return {
    title: factsIn(facts.title),
    subtitle: factsIn(facts.subtitle),
    author: factsIn(facts.author),
    date: factsIn(facts.date),
    publisher: factsIn(facts.publisher),
    source: factsIn(facts.source),
    identifier: factsIn(facts.identifier),
    access: factsIn(facts.access),
  };
}

function factsIn<T>(finding: Finding<T>): Fact<T>[] {
  return finding.state === "known" ? [finding.taken, ...finding.others] : [];
}
