import { blocksOf, type Block } from "../markdown/blocks.ts";
import type { Lexicon, Section } from "./lexicon/lexicon.ts";
import type { Sentence } from "./statement.ts";
import { isHighlight, markedWords } from "./text/highlight.ts";
import { isHeadingLike } from "./text/heading-like.ts";
import { commandLists } from "./text/command-lists.ts";
import { ownSpeech } from "./text/own-speech.ts";
import { quotationsOf } from "./text/quotations.ts";
import { sentencesOf } from "./text/sentences.ts";
import { wordsOf } from "./text/words.ts";

/**
 * Reads a note's blocks into sentences, each with the section that it stands in.
 * @param text Markdown, with or without frontmatter.
 * @param voices names of the bodies that sign the document.
 */
export function readSentences(text: string, lexicon: Lexicon, voices: readonly string[] = []): Sentence[] {
  const sentences: Sentence[] = [];
  let section: Section = "text";
  let plainHeading: string | undefined;
  let headings = "";
  const blocks = blocksOf(text);
  const commands = commandLists(blocks, lexicon);
  const ownWords = ownSpeech(blocks, voices);
  const isHighlights = blocks.filter(({ text: words }) => isHighlight(words)).length >= FEWEST_HIGHLIGHTS;
  const isMinutes = blocks.filter(({ text: words }) => MINUTED.test(words)).length >= FEWEST_SPEECHES;
  for (const [blockIndex, block] of blocks.entries()) {
    const above = block.headings.join("\n");
    if (above !== headings || block.kind === "heading") plainHeading = undefined;
    headings = above;
    if (block.kind === "paragraph" && isHeadingLike(block.text)) plainHeading = block.text;
    section = sectionHere();
    if (section === "text" && commands.has(blockIndex)) section = "recommendations";
    const advises = block.cells?.some(({ column }) => sectionOf(column, lexicon) === "recommendations") === true;
    let isFirstOfBlock = true;
    for (const part of partsOf(block, isHighlights)) {
      if (block.lines && isHeadingLike(part.text)) {
        plainHeading = part.text;
        section = sectionHere();
        continue;
      }
      const byColumn = part.column === undefined ? undefined : sectionOf(part.column, lexicon);
      // Beside a column of recommendations, the others tell who, when and at whose cost.
      const isBeside = part.column !== undefined && byColumn === undefined && advises;
      const partSection = isBeside ? "boilerplate" : (byColumn ?? section);
      for (const sentence of sentencesIn(part.text, lexicon, isFirstOfBlock || part.column !== undefined || block.lines !== undefined, ownWords.has(blockIndex))) {
        sentences.push({ ...sentence, block, section: partSection, previous: sentences.at(-1), voices, isMinutes, isHighlights, isOwnSpeech: ownWords.has(blockIndex), plainHeading, blockIndex, isFirstOfBlock: isFirstOfBlock || part.column !== undefined });
        isFirstOfBlock = false;
      }
    }

    function sectionHere(): Section {
      return (plainHeading === undefined ? undefined : sectionOf(plainHeading, lexicon)) ?? sectionUnder(block, lexicon);
    }
  }
  return sentences;
}

/** A paragraph that begins with who spoke. */
const MINUTED = /^(?:\d+(?:\.\d+)*\s+)?(?:RESOLVED\b|AGREED\b|Apologies (?:for absence|were)|Present:|In attendance)|^(?:\d+(?:\.\d+)*\s+)?(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr|Professor|The (?:Mayor|Chair(?:man|woman|person)?|Leader|Clerk|President|Secretary))\b[^.?!]{0,60}\b(?:said|asked|reported|moved|proposed|seconded|noted|explained|replied|felt|thanked|advised|declared|suggested|considered|could)\b/u;
const FEWEST_SPEECHES = 4;
const FEWEST_HIGHLIGHTS = 2;

/** A table's row is read cell by cell, a paragraph of lines line by line, of a highlight the marked words, anything else as a whole. */
function partsOf(block: Block, isHighlights: boolean): { readonly text: string; readonly column?: string }[] {
  const marked = isHighlights ? markedWords(block.text) : undefined;
  if (marked !== undefined) return [{ text: marked }];
  if (block.lines) return block.lines.map((line) => ({ text: line }));
  return block.kind === "table row" && block.cells ? block.cells.map(({ text, column }) => ({ text, column })) : [{ text: block.text }];
}

type BareSentence = Pick<Sentence, "text" | "words" | "quoted" | "isQuestion">;

function sentencesIn(text: string, lexicon: Lexicon, isNumbered: boolean, isOwnSpeech: boolean): BareSentence[] {
  const quotations = isOwnSpeech ? [] : quotationsOf(text);
  const sentences: BareSentence[] = [];
  let next = 0;
  for (const { start: from, end } of sentencesOf(text, lexicon.abbreviations, lexicon.sentenceOpeners, lexicon.hasOrdinalStops)) {
    const start = isNumbered && sentences.length === 0 ? from + enumerator(text.slice(from, from + 20)) : from;
    const sentence = text.slice(start, end);
    const words = wordsOf(sentence);
    if (words.length === 0) continue;
    const quoted = words.map((word) => {
      const at = start + word.start;
      while (next < quotations.length && (quotations[next]?.end ?? 0) <= at) next += 1;
      return (quotations[next]?.start ?? Infinity) <= at;
    });
    sentences.push({ text: sentence, words, quoted, isQuestion: /\?["'”’»)\]]*$/u.test(sentence) });
  }
  return sentences;
}

/** The innermost heading that says something decides. */
function sectionUnder(block: Block, lexicon: Lexicon): Section {
  const above = block.kind === "heading" ? [...block.headings] : block.headings;
  for (const heading of above.toReversed()) {
    const section = sectionOf(heading, lexicon);
    if (section !== undefined) return section;
  }
  return "text";
}

function sectionOf(heading: string, lexicon: Lexicon): Section | undefined {
  // Pandoc's attributes stand behind a heading: `Data and methods {#sec:data}`.
  const bare = heading.replace(/^[\s\dIVX.)]+(?=\p{L})/u, "").replace(/\s*\{[#.][^{}]*\}$/u, "").trim();
  return lexicon.sections.find((section) => section.heading.test(bare))?.kind ?? (isAddressed(bare, lexicon) ? "recommendations" : undefined);
}

/** `To the Government of Westland:` above a list, as appeals have it: a body is named, and nothing else is said. */
function isAddressed(heading: string, lexicon: Lexicon): boolean {
  const name = /^(?:to|for) (?:the )?(\p{Lu}[^?!]{2,80}?|[\p{L} ]{3,40}):?$/iu.exec(heading)?.[1];
  if (name === undefined || lexicon.language !== "en") return false;
  const words = name.toLowerCase().split(/[\s,]+/u);
  // `To Frischmarkt, Kauf & Co. and Nordkette`: nothing but names.
  if (/^to /iu.test(heading) && name.split(/\s+/u).every((word) => /^\p{Lu}|^(?:and|of|the|&|for)$/u.test(word))) return true;
  return lexicon.states.has(name.toLowerCase()) || (words.some((word) => lexicon.words.agentNoun.has(word)) && !words.some((word) => lexicon.verbs.is(word, "gerund") || lexicon.words.auxiliary.has(word)));
}

/** How many characters a number in front takes: `4. `, `(a) `, `iv) `. */
function enumerator(beginning: string): number {
  return /^(?:\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\)?|\d{1,2}\.\d{1,2}|[•▪●–-])\s+(?=\S)/u.exec(beginning)?.[0].length ?? /^(?:\d{1,3}|[b-hj-z]|a(?= The\b))\s+(?=\p{Lu}\p{Ll})/u.exec(beginning)?.[0].length ?? 0;
}
