import { blockOf, isProse, type Block, type Line } from "../block.ts";
import { authorNote } from "../witnesses/author-note.ts";
import { NOTHING_ELSEWHERE, type NamesElsewhere } from "../witnesses/names-elsewhere.ts";
import { isClosing, isSalutation } from "../witnesses/signature.ts";
import { isBodyName, namesABody } from "../words/organisation-words.ts";
import { isDocumentKind } from "../words/document-kinds.ts";
import { isListOfOthers, isPartHeading } from "../words/part-headings.ts";
import { compoundLine } from "./compound-line.ts";
import { concludeHead, withoutColon, type HeadLines, type HeadReading, type Said } from "./conclude-head.ts";
import { datelineOf } from "./dateline.ts";
import type { HeadContext } from "./head-rule.ts";
import { kicker } from "./kicker.ts";
import { HEAD_RULES } from "./head-rules.ts";
import { mayBeTitle, type Candidate } from "./title-lines.ts";
import { isCommission, isMenu } from "./whole-blocks.ts";

/** The top of a capture is looked through no further than this. */
const MOST_BLOCKS = 40;
const MOST_LINES_OF_A_BLOCK = 30;
/** Running text this long is the work itself; anything shorter may be a standfirst or a notice. */
const LONGEST_STANDFIRST = 400;
const LINE_OF_WRAPPED_TEXT = 45;
const FEWEST_WORDS_OF_A_SUBJECT = 4;
/** Blocks below the first ones in which the heading of the whole may stand. */
const FURTHEST_HEADLINE = 4;
/** A name in capitals that is set in several lines is no longer than this. */
const LONGEST_NAME_IN_CAPITALS = 90;

/**
 * Reads the title page that a capture begins with: the lines above the running text, and those between a standfirst and it.
 * @param blocks the capture's blocks, the site's boilerplate left out.
 * @param isCommonWord tells whether a word stands in small letters somewhere in the capture.
 * @param elsewhere what the rest of the capture says of the names on its title page.
 */
export function readHead(blocks: readonly Block[], isCommonWord: (word: string) => boolean, elsewhere: NamesElsewhere = NOTHING_ELSEWHERE): HeadReading {
  const noted = new Set(authorNote(blocks).flatMap(({ value }) => value));
  const reader = new HeadReader(isCommonWord, (name) => noted.has(name));
  reader.read(blocks.slice(0, MOST_BLOCKS));
  return concludeHead(reader, elsewhere, isCommonWord);
}

class HeadReader implements HeadLines {
  readonly #isCommonWord: (word: string) => boolean;
  readonly #isNotedAuthor: (name: string) => boolean;
  readonly said: Said[] = [];
  readonly candidates: Candidate[] = [];
  readonly consumed = new Map<Line, string>();
  #prose = 0;

  constructor(isCommonWord: (word: string) => boolean, isNotedAuthor: (name: string) => boolean) {
    this.#isCommonWord = isCommonWord;
    this.#isNotedAuthor = isNotedAuthor;
  }

  read(blocks: readonly Block[]): void {
    for (const [index, block] of blocks.entries()) {
      const below = blocks[index + 1]?.lines[0]?.text;
      if (block.lines.length <= MOST_LINES_OF_A_BLOCK && !this.#isRunningText(block)) {
        if (block.lines.some((line) => isSalutation(line.text))) this.#forgetAddressee(blocks[index - 1]);
        // `NOTES` over the heading of the whole is the series.
        const isAboveHeadline = !this.#hasHeadline() && block.heading !== 1 && blocks.slice(index + 1, index + FURTHEST_HEADLINE).some((other) => other.heading === 1 && !isPartHeading(other.words));
        if (!isAboveHeadline && this.#endsHead(block, blocks[index + 1])) return;
        const above = blocks[index - 1];
        if (isCommission(block) || (above?.lines.length === 1 && isCommission(above))) for (const line of block.lines) this.consumed.set(line, "contact line");
        else if (isMenu(block)) for (const line of block.lines) this.consumed.set(line, "navigation");
        else if (this.#isNameInLines(block)) continue;
        else this.#lines(block, index, blocks[index - 1]?.lines.at(-1)?.text, below);
        continue;
      }
      const head = this.#headAboveText(block);
      if (head) this.#lines(head, index, blocks[index - 1]?.lines.at(-1)?.text, undefined);
      if (this.#prose === 0) this.#dateline(block);
      this.#prose++;
      if (block.words.length > LONGEST_STANDFIRST || this.#prose > 1) return;
    }
  }

  /** Title, date and byline that no blank line parts from the running text below them. */
  #headAboveText({ lines, heading }: Block): Block | undefined {
    if (this.#prose > 0 || heading !== undefined || lines.length > MOST_LINES_OF_A_BLOCK) return undefined;
    const text = lines.findIndex((line) => isProse({ lines: [line], words: line.text.trim() }) && !this.#knows(line.text));
    const above = lines.slice(0, Math.max(0, text));
    return above.some((line) => ["byline", "date line", "label line"].includes(this.#ruleOf(line.text) ?? "")) && above.every(({ text: words }) => mayBeTitle(words) || this.#knows(words)) ? blockOf(above) : undefined;
  }

  /** `COUNCIL OF ISLAND AND COASTAL / MUNICIPALITIES`: a body whose name is set in capitals over several lines. */
  #isNameInLines({ lines, words }: Block): boolean {
    const [first, ...others] = lines;
    const name = words.replace(/\s+/gu, " ").trim();
    if (!first || others.length === 0 || /\p{Ll}/u.test(name) || name.length > LONGEST_NAME_IN_CAPITALS || !isBodyName(name) || others.some(({ text }) => isBodyName(text.trim()) || this.#knows(text))) return false;
    this.said.push({ body: name, rule: "masthead", words: name, line: first });
    for (const line of lines) this.consumed.set(line, "masthead");
    return true;
  }

  /** Names and lines above `Dear Minister,` are the reader's, not the writer's, but for a subject that stands right above on its own. */
  #forgetAddressee(above: Block | undefined): void {
    const last = this.candidates.at(-1);
    const isSubject = last !== undefined && above?.lines.length === 1 && above.lines[0] === last.line && /\p{Ll}/u.test(last.line.text) && last.line.text.trim().split(/\s+/u).length >= FEWEST_WORDS_OF_A_SUBJECT && !/,\s|\d/u.test(last.line.text);
    this.candidates.splice(0, this.candidates.length, ...(isSubject ? [last] : []));
    for (const [index, one] of [...this.said.entries()].reverse()) if (one.author !== undefined || one.rule === "role line") this.said.splice(index, 1);
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
    const [headline, standfirst] = lines.slice(-2);
    if (!headline || !standfirst || !lines.slice(0, -2).every(isWordOrTwo) || this.#prose > 0 || this.candidates.some(({ line }) => /\p{Ll}/u.test(line.text))) return false;
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
    if (/^\s*[-•*–▪◦]\s/u.test(first.text) && this.candidates.length > 0) return true;
    const hasTitle = this.candidates.length > 0 || this.said.some((said) => said.title !== undefined);
    if (((isPartHeading(first.text) || isListOfOthers(first.text)) && hasTitle) || isClosing(first.text)) return true;
    // A second heading begins the work, unless it is the first of the whole, or the page of the title goes on after it.
    return hasTitle && block.heading !== undefined && (block.heading !== 1 || this.#hasHeadline()) && after !== undefined && isProse(after) && !this.#knows(after.words);
  }

  #lines(block: Block, index: number, aboveBlock: string | undefined, belowBlock: string | undefined): void {
    for (const [at, line] of block.lines.entries()) {
      const context = this.#context(block.lines[at - 1]?.text ?? aboveBlock, block.lines[at + 1]?.text ?? belowBlock);
      // What the format calls the heading of the whole is its title, whatever its words look like.
      if (block.heading === 1 && (!context.afterTitle || !this.#hasHeadline()) && !isPartHeading(line.text) && !isDocumentKind(line.text)) {
        this.candidates.push({ line, block: index, heading: 1, beforeKnownLine: false, underKind: false, hasStandfirst: false, isFirstOfCapture: false, isUnderLabels: false, ruleBelow: undefined });
        continue;
      }
      if (isSalutation(line.text) || this.#understands(line, context)) continue;
      if (this.#prose > 0 || isPartHeading(line.text) || !mayBeTitle(line.text) || this.#isPlaceOfWork(line.text)) continue;
      const beforeKnownLine = context.below !== undefined && !isPartHeading(context.below) && this.#knows(context.below);
      const underKind = block.lines.slice(0, at).some((other) => this.consumed.get(other) === "kind of document");
      const below = block.lines[at + 1];
      const isFirstOfCapture = index === 0 && at === 0;
      const standfirst = below?.text ?? belowBlock;
      this.candidates.push({ line, block: index, heading: block.heading, beforeKnownLine, underKind, hasStandfirst: standfirst !== undefined && /\p{Ll}\.$/u.test(standfirst.trim()), isFirstOfCapture, isUnderLabels: at > 0 && at === block.lines.length - 2 && block.lines.slice(0, at).every(isWordOrTwo), ruleBelow: isFirstOfCapture && below ? this.#ruleOf(below.text) : undefined });
    }
  }

  /** Below the authors, bodies with commas or semicolons between them are where they work, and neither title nor subtitle. */
  #isPlaceOfWork(line: string): boolean {
    return /[,;]/u.test(line) && namesABody(line) && this.said.some((said) => said.author !== undefined);
  }

  #understands(line: Line, context: HeadContext): boolean {
    // `QUAY LETTERS` above the text of a message about `Quay Letters: Nobody owns the breakwater`.
    if (this.said.some(({ title }) => title?.toLowerCase().startsWith(`${line.text.trim().toLowerCase()}: `) === true)) {
      this.consumed.set(line, "masthead");
      return true;
    }
    for (const rule of HEAD_RULES) {
      const meaning = rule.read(withoutColon(line.text), context);
      if (!meaning) continue;
      this.said.push({ ...meaning, rule: rule.name, words: line.text.trim(), line });
      this.consumed.set(line, rule.name);
      return true;
    }
    const parts = compoundLine(line.text, context);
    if (!parts) {
      // Asked last, for a byline may be written with the same bars.
      if (context.afterTitle || kicker.read(line.text, context) === undefined) return false;
      this.consumed.set(line, kicker.name);
      return true;
    }
    for (const part of parts) this.said.push({ ...part.meaning, rule: part.rule, words: part.words, line });
    this.consumed.set(line, "byline");
    return true;
  }

  /** Whether a label or a heading of the whole gave the title; mere lines above it are the site's. */
  #hasHeadline(): boolean {
    return this.#prose > 0 || this.candidates.some(({ heading }) => heading === 1) || this.said.some(({ title }) => title !== undefined);
  }

  #context(above: string | undefined, below: string | undefined): HeadContext {
    const afterTitle = this.candidates.length > 0 || this.said.some((said) => said.title !== undefined);
    return { afterTitle, above, below, isCommonWord: this.#isCommonWord, isNotedAuthor: this.#isNotedAuthor };
  }

  #dateline(block: Block): void {
    const [line] = block.lines;
    const dateline = datelineOf(block.words);
    if (line && dateline) this.said.push({ date: dateline.date, words: dateline.words, rule: "dateline", line });
  }
}

/** A word or two over a headline: `Culture`, `City hall`. */
const isWordOrTwo = ({ text }: Line): boolean => /^\p{Lu}[\p{L}&-]*(?: [\p{L}&-]+)?$/u.test(text.trim());
