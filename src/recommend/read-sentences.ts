import { blocksOf, type Block } from "../markdown/blocks.ts";
import type { Lexicon, Section } from "./lexicon/lexicon.ts";
import type { Sentence } from "./statement.ts";
import { isHeadingLike } from "./text/heading-like.ts";
import { quotationsOf } from "./text/quotations.ts";
import { sentencesOf } from "./text/sentences.ts";
import { wordsOf } from "./text/words.ts";

/**
 * Reads a note's blocks into sentences, each with the section that it stands in.
 * @param text Markdown, with or without frontmatter.
 */
export function readSentences(text: string, lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let section: Section = "text";
  let plainHeading: Section | undefined;
  let headings = "";
  for (const [blockIndex, block] of blocksOf(text).entries()) {
    const above = block.headings.join("\n");
    if (above !== headings || block.kind === "heading") plainHeading = undefined;
    headings = above;
    if (block.kind === "paragraph" && isHeadingLike(block.text)) plainHeading = sectionOf(block.text, lexicon);
    section = plainHeading ?? sectionUnder(block, lexicon);
    const quotations = quotationsOf(block.text);
    let isFirstOfBlock = true;
    for (const { start: from, end } of sentencesOf(block.text, lexicon.abbreviations, lexicon.sentenceOpeners)) {
      const start = isFirstOfBlock ? from + enumerator(block.text.slice(from, from + 20)) : from;
      const sentenceText = block.text.slice(start, end);
      const words = wordsOf(sentenceText);
      if (words.length === 0) continue;
      let next = 0;
      const quoted = words.map((word) => {
        const at = start + word.start;
        while (next < quotations.length && (quotations[next]?.end ?? 0) <= at) next += 1;
        const quotation = quotations[next];
        return quotation !== undefined && quotation.start <= at;
      });
      sentences.push({
        text: sentenceText,
        words,
        quoted,
        isQuestion: /\?["'”’»)\]]*$/u.test(sentenceText),
        block,
        section,
        previous: sentences.at(-1),
        blockIndex,
        isFirstOfBlock,
      });
      isFirstOfBlock = false;
    }
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
  const bare = heading.replace(/^[\s\dIVX.)]+(?=\p{L})/u, "").trim();
  return lexicon.sections.find((section) => section.heading.test(bare))?.kind;
}

/** How many characters a number in front takes: `4. `, `(a) `, `iv) `. */
function enumerator(beginning: string): number {
  return /^(?:\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\)?|\d{1,2}\.\d{1,2}|[•▪●–-])\s+(?=\S)/u.exec(beginning)?.[0].length ?? 0;
}
