import type { Fact } from "../../model/fact.ts";
import { isProse, type Block, type Line } from "../block.ts";
import { noTestimony, type Testimony } from "../testimony.ts";
import { authorNote } from "../witnesses/author-note.ts";
import { NOTHING_ELSEWHERE, type NamesElsewhere } from "../witnesses/names-elsewhere.ts";
import { isClosing, isSalutation } from "../witnesses/signature.ts";
import { isBodyName, namesABody } from "../words/organisation-words.ts";
import { peopleIn } from "../words/person-names.ts";
import { isListOfOthers, isPartHeading } from "../words/part-headings.ts";
import { compoundLine } from "./compound-line.ts";
import { datelineOf } from "./dateline.ts";
import { NO_CONTEXT, type HeadContext, type Meaning } from "./head-rule.ts";
import { kicker } from "./kicker.ts";
import { HEAD_RULES, TRUST_IN_HEAD } from "./head-rules.ts";
import { navigation } from "./navigation.ts";
import { endsWithTitle, mayBeTitle, titleFrom, type Candidate } from "./title-lines.ts";

/** What the top of a capture says, and which of its lines said it. */
export interface HeadReading {
  readonly testimony: Testimony;
  /** Lines whose meaning is in the facts now, each with the name of the rule that knew it. */
  readonly consumed: ReadonlyMap<Line, string>;
}

/** The top of a capture is looked through no further than this. */
const MOST_BLOCKS = 40;
const MOST_LINES_OF_A_BLOCK = 30;
/** Running text this long is the work itself; anything shorter may be a standfirst or a notice. */
const LONGEST_STANDFIRST = 400;
const LINE_OF_WRAPPED_TEXT = 45;
/** Words of a house's name. */
const LONGEST_NAME = 7;

/**
 * Reads the title page that a capture begins with: the lines above the running text, and those between a standfirst and it.
 * @param blocks the capture's blocks, the site's boilerplate left out.
 * @param isCommonWord tells whether a word stands in small letters somewhere in the capture.
 * @param elsewhere what the rest of the capture says of the names on its title page.
 */
export function readHead(blocks: readonly Block[], isCommonWord: (word: string) => boolean, elsewhere: NamesElsewhere = NOTHING_ELSEWHERE): HeadReading {
  const noted = new Set(authorNote(blocks).flatMap(({ value }) => value));
  const reader = new HeadReader(isCommonWord, (name) => noted.has(name), elsewhere);
  reader.read(blocks.slice(0, MOST_BLOCKS));
  return reader.finish();
}

interface Said extends Meaning {
  readonly rule: string;
  readonly words: string;
  readonly line: Line;
}

class HeadReader {
  readonly #isCommonWord: (word: string) => boolean;
  readonly #isNotedAuthor: (name: string) => boolean;
  readonly #elsewhere: NamesElsewhere;
  readonly #said: Said[] = [];
  readonly #candidates: Candidate[] = [];
  readonly #consumed = new Map<Line, string>();
  #prose = 0;

  constructor(isCommonWord: (word: string) => boolean, isNotedAuthor: (name: string) => boolean, elsewhere: NamesElsewhere) {
    this.#isCommonWord = isCommonWord;
    this.#isNotedAuthor = isNotedAuthor;
    this.#elsewhere = elsewhere;
  }

  read(blocks: readonly Block[]): void {
    for (const [index, block] of blocks.entries()) {
      const below = blocks[index + 1]?.lines[0]?.text;
      if (block.lines.length <= MOST_LINES_OF_A_BLOCK && !this.#isRunningText(block)) {
        if (block.lines.some((line) => isSalutation(line.text))) this.#forgetAddressee();
        if (this.#endsHead(block, blocks[index + 1])) return;
        const above = blocks[index - 1];
        if (isCommission(block) || (above?.lines.length === 1 && isCommission(above))) for (const line of block.lines) this.#consumed.set(line, "contact line");
        else if (isMenu(block)) for (const line of block.lines) this.#consumed.set(line, "navigation");
        else this.#lines(block, index, blocks[index - 1]?.lines.at(-1)?.text, below);
        continue;
      }
      if (this.#prose === 0) this.#dateline(block);
      this.#prose++;
      if (block.words.length > LONGEST_STANDFIRST || this.#prose > 1) return;
    }
  }

  /** Names and lines above `Dear Minister,` are the reader's, not the writer's. */
  #forgetAddressee(): void {
    this.#candidates.length = 0;
    for (const [index, one] of [...this.#said.entries()].reverse()) if (one.author !== undefined || one.rule === "role line") this.#said.splice(index, 1);
  }

  /** Lines that rules know are no running text however long their block is. */
  #isRunningText(block: Block): boolean {
    const [only] = block.lines;
    if (block.lines.length === 1 && only) return isProse(block) && !this.#knows(only.text);
    if (this.#isHeadlineWithStandfirst(block)) return false;
    if (block.lines.some((line) => isProse({ lines: [line], words: line.text.trim() }) && !this.#knows(line.text))) return true;
    const unknown = block.lines.filter((line) => !this.#knows(line.text));
    const length = unknown.reduce((sum, line) => sum + line.text.length, 0);
    return unknown.length * 2 > block.lines.length && isProse(block) && length / unknown.length > LINE_OF_WRAPPED_TEXT;
  }

  /** A headline and the one sentence that explains it, in a block of their own before anything else that could be the title. */
  #isHeadlineWithStandfirst({ lines }: Block): boolean {
    const [headline, standfirst, more] = lines;
    if (!headline || !standfirst || more || this.#prose > 0 || this.#candidates.some(({ line }) => /\p{Ll}/u.test(line.text))) return false;
    const isSentence = isProse({ lines: [standfirst], words: standfirst.text.trim() }) && standfirst.text.length < LONGEST_STANDFIRST / 2;
    return isSentence && mayBeTitle(headline.text) && !isPartHeading(headline.text) && !isProse({ lines: [headline], words: headline.text.trim() }) && headline.text.length < standfirst.text.length;
  }

  #knows(line: string): boolean {
    const context = this.#context(undefined, undefined);
    return HEAD_RULES.some((rule) => rule.read(withoutColon(line), context) !== undefined) || compoundLine(line, context) !== undefined || kicker.read(line, context) !== undefined;
  }

  #ruleOf(line: string): string | undefined {
    const context = { ...this.#context(undefined, undefined), afterTitle: false };
    const rule = HEAD_RULES.find((candidate) => candidate.read(withoutColon(line), context) !== undefined);
    return rule?.name ?? compoundLine(line, context)?.[0]?.rule ?? (kicker.read(line, context) ? kicker.name : undefined);
  }

  #endsHead(block: Block, after: Block | undefined): boolean {
    const [first] = block.lines;
    if (!first) return false;
    if (/^\s*[-•*–▪◦]\s/u.test(first.text) && this.#candidates.length > 0) return true;
    const hasTitle = this.#candidates.length > 0 || this.#said.some((said) => said.title !== undefined);
    if (((isPartHeading(first.text) || isListOfOthers(first.text)) && hasTitle) || isClosing(first.text)) return true;
    // A second heading begins the work, unless the page of the title goes on after it.
    return hasTitle && block.heading !== undefined && after !== undefined && isProse(after) && !this.#knows(after.words);
  }

  #lines(block: Block, index: number, aboveBlock: string | undefined, belowBlock: string | undefined): void {
    for (const [at, line] of block.lines.entries()) {
      const context = this.#context(block.lines[at - 1]?.text ?? aboveBlock, block.lines[at + 1]?.text ?? belowBlock);
      // What the format calls the heading of the whole is its title, whatever its words look like.
      if (block.heading === 1 && !context.afterTitle && !isPartHeading(line.text)) {
        this.#candidates.push({ line, block: index, heading: 1, beforeKnownLine: false, underKind: false, hasStandfirst: false, isFirstOfCapture: false, ruleBelow: undefined });
        continue;
      }
      if (this.#understands(line, context)) continue;
      if (this.#prose > 0 || isPartHeading(line.text) || !mayBeTitle(line.text) || this.#isPlaceOfWork(line.text)) continue;
      const beforeKnownLine = context.below !== undefined && !isPartHeading(context.below) && this.#knows(context.below);
      const underKind = block.lines.slice(0, at).some((other) => this.#consumed.get(other) === "kind of document");
      const below = block.lines[at + 1];
      const isFirstOfCapture = index === 0 && at === 0;
      const standfirst = below?.text ?? belowBlock;
      this.#candidates.push({ line, block: index, heading: block.heading, beforeKnownLine, underKind, hasStandfirst: standfirst !== undefined && /\p{Ll}\.$/u.test(standfirst.trim()), isFirstOfCapture, ruleBelow: isFirstOfCapture && below ? this.#ruleOf(below.text) : undefined });
    }
  }

  /** Below the authors, bodies with commas or semicolons between them are where they work, and neither title nor subtitle. */
  #isPlaceOfWork(line: string): boolean {
    return /[,;]/u.test(line) && namesABody(line) && this.#said.some((said) => said.author !== undefined);
  }

  #understands(line: Line, context: HeadContext): boolean {
    // `QUAY LETTERS` above the text of a message about `Quay Letters: Nobody owns the breakwater`.
    if (this.#said.some(({ title }) => title?.toLowerCase().startsWith(`${line.text.trim().toLowerCase()}: `) === true)) {
      this.#consumed.set(line, "masthead");
      return true;
    }
    for (const rule of HEAD_RULES) {
      const meaning = rule.read(withoutColon(line.text), context);
      if (!meaning) continue;
      this.#said.push({ ...meaning, rule: rule.name, words: line.text.trim(), line });
      this.#consumed.set(line, rule.name);
      return true;
    }
    const parts = compoundLine(line.text, context);
    if (!parts) {
      // Asked last, for a byline may be written with the same bars.
      if (context.afterTitle || kicker.read(line.text, context) === undefined) return false;
      this.#consumed.set(line, kicker.name);
      return true;
    }
    for (const part of parts) this.#said.push({ ...part.meaning, rule: part.rule, words: part.words, line });
    this.#consumed.set(line, "byline");
    return true;
  }

  #context(above: string | undefined, below: string | undefined): HeadContext {
    const afterTitle = this.#candidates.length > 0 || this.#said.some((said) => said.title !== undefined);
    return { afterTitle, above, below, isCommonWord: this.#isCommonWord, isNotedAuthor: this.#isNotedAuthor };
  }

  #dateline(block: Block): void {
    const [line] = block.lines;
    const dateline = datelineOf(block.words);
    if (line && dateline) this.#said.push({ date: dateline.date, words: dateline.words, rule: "dateline", line });
  }

  finish(): HeadReading {
    const testimony = noTestimony();
    const trust = ({ rule }: Said): number => (TRUST_IN_HEAD.indexOf(rule) + 100) % 100;
    const said = [...this.#said].sort((one, other) => trust(one) - trust(other));
    for (const one of said) {
      if (one.title !== undefined) testimony.title.push(fact(one.title, one));
      if (one.subtitle !== undefined) testimony.subtitle.push(fact(one.subtitle, one));
      if (one.date !== undefined) testimony.date.push(fact(one.date, one));
      if (one.publisher !== undefined) testimony.publisher.push(fact(one.publisher, one));
      if (one.identifier !== undefined) testimony.identifier.push(fact(one.identifier, one));
      if (one.source !== undefined) testimony.source.push(fact(one.source, one));
      if (one.access !== undefined) testimony.access.push(fact(one.access, one));
    }
    const name = this.#nameAboveTitle() ?? this.#houseAboveTitle();
    if (name) testimony.publisher.push(fact(name.text.trim(), { rule: "masthead", words: name.text.trim(), line: name }));
    this.#authors(testimony, said);
    this.#bodies(testimony);
    this.#title(testimony);
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
    this.#candidates.shift();
    this.#consumed.set(first.line, "masthead");
    return first.line;
  }

  /** A line above the title that the capture elsewhere, or another line of the title page, knows as the house. */
  #houseAboveTitle(): Line | undefined {
    const [first, next] = this.#candidates;
    if (!first || !next || first.heading === 1) return undefined;
    const name = first.line.text.trim();
    if (!this.#said.some(({ publisher, body }) => publisher === name || body === name) && !this.#elsewhere.isHouse(name)) return undefined;
    this.#candidates.shift();
    this.#consumed.set(first.line, "masthead");
    return first.line;
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

/** `Prepared for` alone on its line: who is named below it paid for the work, and neither wrote nor published it. */
const isCommission = (block: Block | undefined): boolean =>
  /^(?:(?:a (?:report|study) )?(?:prepared|written|produced) for|commissioned by|funded by|sponsored by|submitted to|presented to|im auftrag (?:von|der|des))\s*:?$/iu.test(block?.lines[0]?.text.trim() ?? "");

const FEWEST_OF_A_MENU = 4;
const MOST_WORDS_OF_A_MENU_ITEM = 4;

/** A column of short lines, some of which are links that every page has: `Menu`, `Latest`, `Podcasts`, `Sign in`. */
function isMenu({ lines }: Block): boolean {
  if (lines.length < FEWEST_OF_A_MENU || lines.some(({ text }) => text.trim().split(/\s+/u).length > MOST_WORDS_OF_A_MENU_ITEM || /[.,:;!?\d]/u.test(text))) return false;
  return lines.filter(({ text }) => navigation.read(text, NO_CONTEXT) !== undefined).length >= 2;
}

/** Some texts have a colon after every line of the title page. */
const withoutColon = (line: string): string => line.replace(/:\s*$/u, "");

function fact<T>(value: T, { rule, words, line }: { rule: string; words: string; line: Line }): Fact<T> {
  return { value, witness: line.number === undefined ? { name: rule } : { name: rule, line: line.number }, words };
}
