import { known, type Fact, type Finding } from "../model/fact.ts";
import { isPartialDate } from "../model/partial-date.ts";
import { FACT_NAMES, type FactName, type SourceFacts } from "../model/source.ts";
import { correctFacts, type Corrections } from "./correct-facts.ts";
import type { JoinedSource } from "./join-same-works.ts";
import type { ExistingChoice, ReadSource } from "./plan-import.ts";

/** The facts that every reader asks for first; the other ones are named as missing by nobody. */
const ASKED_FOR: readonly FactName[] = ["title", "author", "date", "publisher"];

/** A source on its way into the vault: what was read of it, and what the user made of that so far. */
export class SourceDraft {
  readonly read: JoinedSource;
  /** Whether it will be imported. */
  isIncluded = true;
  /** What becomes of it where the vault has the work, when the user chose that. */
  existing: ExistingChoice | undefined;
  readonly #corrections = new Map<FactName, Corrections[FactName]>();
  /** Texts that cannot be kept, as they were typed. */
  readonly #invalid = new Map<FactName, string>();
  /** Facts of which the user took one of several witnesses' word. */
  readonly #settled = new Set<FactName>();

  /** @param earlier the same work as it was read before, of which all is taken over that the user made of it. */
  constructor(read: JoinedSource, earlier?: SourceDraft) {
    this.read = read;
    if (!earlier) return;
    this.isIncluded = earlier.isIncluded;
    this.existing = earlier.existing;
    for (const [name, value] of earlier.#corrections) this.#corrections.set(name, value);
    for (const [name, text] of earlier.#invalid) this.#invalid.set(name, text);
    for (const name of earlier.#settled) this.#settled.add(name);
  }

  /** The facts as they will be written. */
  get facts(): SourceFacts {
    return this.readSource().source.facts;
  }

  /** A fact as it stands in its field, a name a line for authors; empty when it is not known. */
  text(name: FactName): string {
    return this.#invalid.get(name) ?? writtenValue(known<unknown>(this.facts[name]));
  }

  /** Takes what the user typed for a fact: empty takes the fact out, what the source says takes the correction back. */
  correct(name: FactName, typed: string): void {
    const text = typed.trim();
    this.#invalid.delete(name);
    if (text === writtenValue(known<unknown>(this.read.source.facts[name]))) this.#corrections.delete(name);
    else if (text === "") this.#corrections.set(name, null);
    else if (name === "author") this.#corrections.set(name, text.split("\n").map((line) => line.trim()).filter((line) => line !== ""));
    else if (name === "date" && !isPartialDate(text)) this.#invalid.set(name, text);
    else this.#corrections.set(name, text);
  }

  /** Takes one witness's word where several disagree. */
  settle(name: FactName, fact: Fact<unknown>): void {
    this.correct(name, writtenValue(fact.value));
    this.#settled.add(name);
  }

  /** Whether what is typed for a fact cannot be kept. */
  isInvalid(name: FactName): boolean {
    return this.#invalid.has(name);
  }

  /** False while anything is typed that cannot be kept. */
  get isValid(): boolean {
    return this.#invalid.size === 0;
  }

  /** Whether anything would be lost with it. */
  get isTouched(): boolean {
    return !this.isIncluded || this.existing !== undefined || this.#corrections.size + this.#invalid.size + this.#settled.size > 0;
  }

  /** What a reader asks for first and the source does not state. */
  get notStated(): FactName[] {
    return ASKED_FOR.filter((name) => this.read.source.facts[name].state === "not stated");
  }

  /** What is still missing of that. */
  get missing(): FactName[] {
    const { facts } = this;
    return ASKED_FOR.filter((name) => facts[name].state === "not stated");
  }

  /** The facts of which the source says different things. */
  get contradictory(): FactName[] {
    return FACT_NAMES.filter((name) => witnessesOf(this.read.source.facts[name]).length > 1);
  }

  /** Those among them that the user has not settled. */
  get disagreeing(): FactName[] {
    return this.contradictory.filter((name) => !this.#settled.has(name) && !this.#corrections.has(name));
  }

  /** Whether a person should look at it: something is missing, contradictory or cannot be kept. */
  get needsLook(): boolean {
    return !this.isValid || this.missing.length > 0 || this.disagreeing.length > 0;
  }

  /** The source with the corrections and choices made so far; a text that cannot be kept is left out. */
  readSource(): ReadSource {
    const existing = this.existing ?? this.read.existing;
    return {
      ...this.read,
      source: correctFacts(this.read.source, Object.fromEntries(this.#corrections)),
      ...(existing === undefined ? {} : { existing }),
    };
  }
}

/** All that say something of a fact, the one that is gone by first. */
export function witnessesOf(finding: Finding<unknown>): readonly Fact<unknown>[] {
  return finding.state === "known" ? [finding.taken, ...finding.others] : [];
}

function writtenValue(value: unknown): string {
  return Array.isArray(value) ? value.join("\n") : typeof value === "string" ? value : "";
}
