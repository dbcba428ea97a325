import type { Fact } from "../../model/fact.ts";
import type { Line } from "../block.ts";
import { noTestimony, type Testimony } from "../testimony.ts";
import type { NamesElsewhere } from "../witnesses/names-elsewhere.ts";
import { isBodyName, namesABody } from "../words/organisation-words.ts";
import { peopleIn } from "../words/person-names.ts";
import type { Meaning } from "./head-rule.ts";
import { hearMeaning } from "./hear-meaning.ts";
import { TRUST_IN_HEAD } from "./head-rules.ts";
import { endsWithTitle, titleFrom, type Candidate } from "./title-lines.ts";

/** Words of a house's name. */
const LONGEST_NAME = 7;

/** What the top of a capture says, and which of its lines said it. */
export interface HeadReading {
  readonly testimony: Testimony;
  /** Lines whose meaning is in the facts now, each with the name of the rule that knew it. */
  readonly consumed: ReadonlyMap<Line, string>;
}

/** What a line was understood to say. */
export interface Said extends Meaning {
  readonly rule: string;
  readonly words: string;
  readonly line: Line;
}

/** What the lines of a title page gave. */
export interface HeadLines {
  readonly said: readonly Said[];
  /** Lines that no rule knows, one of which may be the title. */
  readonly candidates: readonly Candidate[];
  readonly consumed: ReadonlyMap<Line, string>;
}

/** Concludes who published, who wrote and what the work is called, from all lines of a title page together. */
export function concludeHead(lines: HeadLines, elsewhere: NamesElsewhere, isCommonWord: (word: string) => boolean): HeadReading {
  return new Conclusion(lines, elsewhere, isCommonWord).finish();
}

class Conclusion {
  readonly #said: readonly Said[];
  readonly #candidates: Candidate[];
  readonly #consumed: Map<Line, string>;
  readonly #elsewhere: NamesElsewhere;
  readonly #isCommonWord: (word: string) => boolean;

  constructor({ said, candidates, consumed }: HeadLines, elsewhere: NamesElsewhere, isCommonWord: (word: string) => boolean) {
    this.#said = said;
    this.#candidates = [...candidates];
    this.#consumed = new Map(consumed);
    this.#elsewhere = elsewhere;
    this.#isCommonWord = isCommonWord;
  }

  finish(): HeadReading {
    const testimony = noTestimony();
    const trust = ({ rule }: Said): number => (TRUST_IN_HEAD.indexOf(rule) + 100) % 100;
    const said = [...this.#said].sort((one, other) => trust(one) - trust(other));
    for (const one of said) hearMeaning(testimony, one, ["title", "subtitle", "date", "publisher", "identifier", "source", "access"], because(one));
    const name = this.#nameAboveTitle() ?? this.#houseAboveTitle();
    if (name) testimony.publisher.push(fact(name.text.trim(), { rule: "masthead", words: name.text.trim(), line: name }));
    this.#authors(testimony, said);
    this.#bodies(testimony);
    this.#title(testimony);
    this.#testimonyAsTitle(testimony);
    return { testimony, consumed: this.#consumed };
  }

  /**
   * Whatever is it called: a first line above a document number, a kind of document or a kicker, in one block with it, is the name of
   * the house when the title comes in a block below.
   */
  #nameAboveTitle(): Line | undefined {
    const [first, ...others] = this.#candidates;
    if (!first?.isFirstOfCapture || first.heading !== undefined || first.ruleBelow === undefined) return undefined;
    if (!["identifier line", "kind of document", "kicker", "navigation", "masthead", "contact line"].includes(first.ruleBelow)) return undefined;
    if (!others.some((other) => other.block > first.block) || !/^\p{Lu}/u.test(first.line.text.trim()) || first.line.text.trim().split(/\s+/u).length > LONGEST_NAME || /[?!:]/u.test(first.line.text)) return undefined;
    return this.#takenForMasthead(first);
  }

  /** A line above the title that the capture elsewhere, or another line of the title page, knows as the house. */
  #houseAboveTitle(): Line | undefined {
    const [first, next] = this.#candidates;
    if (!first || !next || first.heading === 1) return undefined;
    const name = first.line.text.trim();
    if (!this.#said.some(({ publisher, body }) => publisher === name || body === name) && !this.#elsewhere.isHouse(name)) return undefined;
    return this.#takenForMasthead(first);
  }

  #takenForMasthead({ line }: Candidate): Line {
    this.#candidates.shift();
    this.#consumed.set(line, "masthead");
    return line;
  }

  /** Authors on lines of their own, one below the other, are one list. */
  #authors(testimony: Testimony, said: readonly Said[]): void {
    const lists = said.filter((one) => one.author !== undefined);
    const [first] = lists;
    if (!first) return;
    const together = lists.filter((one) => one.rule === first.rule);
    const value = [...new Set(together.flatMap((one) => one.author ?? []))];
    testimony.author.push({ ...fact(value, first), words: together.map((one) => one.words).join("\n") });
    for (const one of lists) if (one.rule !== first.rule) testimony.author.push(fact(one.author ?? [], one));
  }

  /** A body above the title or in place of an author publishes; where nobody is named it signs, a committee before its parent. */
  #bodies(testimony: Testimony): void {
    const bodies = this.#said.filter((one, index) => one.body !== undefined && !this.#isWorkplace(index));
    const [publisher] = bodies;
    if (publisher?.body === undefined) return;
    testimony.publisher.push(fact(publisher.body, publisher));
    // Below the title and a date a body may be a host or a sponsor; above them it stands for the work.
    const dated = this.#said.findIndex((one) => one.date !== undefined && one.rule === "date line");
    if (this.#said.indexOf(publisher) > dated && dated >= 0 && this.#titleSeen(publisher)) return;
    const signing = bodies.find((one) => /\b(?:committee|commission|panel|inquiry|task ?force|working group|ausschuss|kommission|commission|comité)\b/iu.test(one.body ?? "")) ?? publisher;
    if (testimony.author.length === 0 && signing.body !== undefined && !this.#mayNamePeople()) testimony.author.push(fact([signing.body], signing));
  }

  /** A line below the title that has the shape of a name and none of the text's words: somebody may be named after all. */
  #mayNamePeople(): boolean {
    return this.#candidates.slice(1).some(({ line }) => peopleIn(line.text)?.every((name) => !name.split(/[\s-]/u).some((word) => this.#isCommonWord(word.toLowerCase()))) === true);
  }

  /** A body right below a person, or below what the person is, is where that person works. */
  #isWorkplace(index: number): boolean {
    for (let at = index - 1; at >= 0; at--) {
      const before = this.#said[at];
      if (before?.author?.some((name) => !namesABody(name)) === true) return true;
      if (before === undefined || !["role line", "contact line", "masthead"].includes(before.rule)) return false;
    }
    return false;
  }

  #titleSeen({ line }: Said): boolean {
    const title = this.#candidates[0]?.line.number;
    return title === undefined || line.number === undefined || title < line.number;
  }

  /** A testimony without a title of its own is called by who gives it: `Testimony of Ada Ray`. */
  #testimonyAsTitle(testimony: Testimony): void {
    const given = this.#said.find((one) => one.rule === "statement line" && one.author !== undefined);
    if (testimony.title.length > 0 || !given) return;
    const above = this.#said.find((one) => one.rule === "statement line" && one.author === undefined && one.line.number !== undefined && one.line.number < (given.line.number ?? 0));
    const words = /\b(?:of|by|from)\b/iu.test(given.words) ? given.words : above === undefined ? undefined : `${above.words.replace(/:$/u, "")} ${given.author?.[0] ?? ""}`;
    if (words !== undefined) testimony.title.push(fact(words, { ...given, words: above === undefined ? given.words : `${above.words}\n${given.words}` }));
  }

  #title(testimony: Testimony): void {
    const given = testimony.title[0]?.value;
    for (const { line } of this.#candidates) {
      const words = withoutColon(line.text).trim();
      if (given !== undefined && words.length > 2 && given.includes(words)) this.#consumed.set(line, "title");
    }
    const reading = titleFrom(this.#candidates, given, (line) => this.#elsewhere.isCited(line));
    if (!reading) return;
    for (const motto of reading.mottoes) this.#consumed.set(motto, "kind of document");
    for (const section of reading.sections) this.#consumed.set(section, "kicker");
    for (const { line } of this.#candidates) if (this.#elsewhere.isHouse(line.text.trim()) && !reading.titleLines.includes(line)) this.#consumed.set(line, "masthead");
    const [line] = reading.titleLines;
    if (!line) return;
    const words = reading.titleLines.map((one) => one.text.trim()).join("\n");
    // A subject line may name the series first: what stands as a line of its own is the title.
    const isEndOfGiven = given !== undefined && endsWithTitle(given, reading.title);
    testimony.title[isEndOfGiven ? "unshift" : "push"](fact(reading.title, { rule: reading.isHeading ? "heading" : "title line", words, line }));
    for (const one of reading.titleLines) this.#consumed.set(one, "title");
    if (reading.subtitle === undefined || !reading.subtitleLine) return;
    const signing = /\b(?:report|summary|findings|statement|recommendations|conclusions) of (?:the )?(\p{Lu}.{2,90})$/iu.exec(reading.subtitle)?.[1];
    if (signing !== undefined && isBodyName(signing) && !testimony.author.some(({ value }) => value.some((one) => !namesABody(one))))
      testimony.author.unshift(fact([signing], { rule: "subtitle line", words: reading.subtitle, line: reading.subtitleLine }));
    testimony.subtitle.push(fact(reading.subtitle, { rule: "subtitle line", words: reading.subtitleLine.text.trim(), line: reading.subtitleLine }));
    this.#consumed.set(reading.subtitleLine, "subtitle");
  }
}

/** Some texts have a colon after every line of the title page. */
export const withoutColon = (line: string): string => line.replace(/:\s*$/u, "");

function fact<T>(value: T, { rule, words, line }: { rule: string; words: string; line: Line }): Fact<T> {
  return { value, ...because({ rule, words, line }) };
}

function because({ rule, words, line }: { rule: string; words: string; line: Line }): Pick<Fact<unknown>, "witness" | "words"> {
  return { witness: line.number === undefined ? { name: rule } : { name: rule, line: line.number }, words };
}
