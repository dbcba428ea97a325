import { known, settle, NOT_STATED, type Fact, type Finding } from "../model/fact.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Access, SourceFacts } from "../model/source.ts";
import { isRightIsbn } from "./words/identifiers.ts";
import { inSpokenOrder } from "./words/person-names.ts";

/** What the witnesses of one capture say, each question's facts with the most trusted first. */
export interface Testimony {
  readonly title: Fact<string>[];
  readonly subtitle: Fact<string>[];
  readonly author: Fact<readonly string[]>[];
  readonly date: Fact<PartialDate>[];
  readonly publisher: Fact<string>[];
  readonly source: Fact<string>[];
  readonly identifier: Fact<string>[];
  readonly access: Fact<Access>[];
}

/** Nobody has been heard yet. */
export function noTestimony(): Testimony {
  return { title: [], subtitle: [], author: [], date: [], publisher: [], source: [], identifier: [], access: [] };
}

/** Joins testimonies, the most trusted first. */
export function inOrderOfTrust(...testimonies: readonly Testimony[]): Testimony {
  const joined = noTestimony();
  for (const testimony of testimonies) {
    joined.title.push(...testimony.title);
    joined.subtitle.push(...testimony.subtitle);
    joined.author.push(...testimony.author);
    joined.date.push(...testimony.date);
    joined.publisher.push(...testimony.publisher);
    joined.source.push(...testimony.source);
    joined.identifier.push(...testimony.identifier);
    joined.access.push(...testimony.access);
  }
  return joined;
}

/** Settles every question. */
export function factsOf(testimony: Testimony): SourceFacts {
  const title = settle(testimony.title, sameWords);
  return {
    title,
    subtitle: subtitleBeside(title, testimony.subtitle),
    author: settle(testimony.author, samePeople),
    // A year does not contradict a day in it.
    date: settle(mostPreciseOfTheSame(testimony.date), (one, other) => one.startsWith(other) || other.startsWith(one)),
    publisher: settle(testimony.publisher.map((fact) => ({ ...fact, value: fact.value.replace(/[,;:]+$/u, "") })), sameName),
    source: settle(testimony.source),
    identifier: settle(byKindOfIdentifier(testimony.identifier)),
    access: settle(testimony.access),
  };
}

const folded = (text: string): string =>
  text.normalize("NFC").replace(/[‘’ʼ]/gu, "'").replace(/[“”„«»]/gu, '"').replace(/\s+/gu, " ").trim().toLowerCase();

/** Tells whether two strings are the same words, whatever their case and their quotation marks. */
export function sameWords(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** Tells whether two lists name the same people, whichever name goes first: `Levin, Norman D.` is `Norman D. Levin`. */
function samePeople(one: readonly string[], other: readonly string[]): boolean {
  const listed = (names: readonly string[]): string => names.map((name) => folded(inSpokenOrder(name))).sort().join("\n");
  return listed(one) === listed(other);
}

const sameName = (one: string, other: string): boolean => folded(one).replace(/^the /u, "") === folded(other).replace(/^the /u, "");

/** A subtitle that the title has in it already is not said twice. */
function subtitleBeside(title: Finding<string>, subtitles: readonly Fact<string>[]): Finding<string> {
  const whole = known(title);
  if (whole === undefined) return NOT_STATED;
  return settle(subtitles.filter((subtitle) => !folded(whole).includes(folded(subtitle.value))), sameWords);
}

/** The first date is gone by; a later witness that names the same date more precisely is heard before it. */
function mostPreciseOfTheSame(facts: readonly Fact<PartialDate>[]): readonly Fact<PartialDate>[] {
  const [first] = facts;
  if (!first) return facts;
  const [finest] = facts.filter((fact) => fact.value.startsWith(first.value)).sort((one, other) => other.value.length - one.value.length);
  return finest && finest.value.length > first.value.length ? [finest, ...facts.filter((fact) => fact !== finest)] : facts;
}

const ISBN = /^97[89][\d-]{10,}$|^[\d-]{9,12}[\dX]$/u;

/**
 * A DOI goes before an ISBN, an ISBN before a document number, whoever states it. An ISBN whose check digit does not fit is what the
 * source prints, goes behind one that fits, and its witness says so.
 */
function byKindOfIdentifier(facts: readonly Fact<string>[]): readonly Fact<string>[] {
  const isMisprinted = (value: string): boolean => ISBN.test(value) && !isRightIsbn(value);
  const rank = ({ value }: Fact<string>): number => (value.startsWith("10.") ? 0 : isMisprinted(value) ? 2 : ISBN.test(value) ? 1 : 3);
  const doubted = facts.map((fact) => (isMisprinted(fact.value) && !fact.witness.name.endsWith(MISPRINT) ? { ...fact, witness: { ...fact.witness, name: `${fact.witness.name}${MISPRINT}` } } : fact));
  return doubted.sort((one, other) => rank(one) - rank(other));
}

const MISPRINT = ", whose check digit does not fit";
