import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import { NOT_LOOKED_FOR, type Finding } from "../model/fact.ts";
import { fingerprint } from "../model/fingerprint.ts";
import type { ListedWork } from "../model/listed-work.ts";
import type { Access, Source } from "../model/source.ts";
import { joinFacts, overruleFacts } from "./join-facts.ts";

/**
 * The source that a listed work is when no capture of it is at hand: what the list says, with the abstract for its text.
 * @param list name of the list's own capture.
 */
export function sourceFromList(work: ListedWork, list: string, format: string): Source {
  const abstract = (work.abstract ?? "").trim();
  const text = abstract === "" ? "" : `${escapeMarkdown(abstract)}\n`;
  const { title, author, date, source, identifier } = work.facts;
  const words = [title, author, date, source, identifier].map((finding: Finding<unknown>) => (finding.state === "known" ? finding.taken.value : null));
  const access: Finding<Access> =
    work.facts.access.state === "known" || abstract === ""
      ? work.facts.access
      : { state: "known", taken: { value: "abstract", witness: { name: "abstract in the list", ...(work.line === undefined ? {} : { line: work.line }) }, words: abstract }, others: [] };
  return {
    id: fingerprint(JSON.stringify([...words, work.citekey ?? null])),
    capture: list,
    format,
    facts: { ...work.facts, access: access.state === "known" ? access : NOT_LOOKED_FOR },
    text,
    removed: [],
  };
}

/**
 * Puts what a list says of a work beside what was read in a capture of it.
 * @param options.overrule whether the list's word goes before the capture's own, however exact.
 */
export function withListedFacts(read: Source, work: ListedWork, options: { overrule: boolean }): Source {
  return { ...read, facts: (options.overrule ? overruleFacts : joinFacts)(work.facts, read.facts) };
}
