import type { Block } from "../block.ts";
import { labelLine } from "../head/label-line.ts";
import { NO_CONTEXT, type Meaning } from "../head/head-rule.ts";
import { hearMeaning } from "../head/hear-meaning.ts";
import { noTestimony, type Testimony } from "../testimony.ts";
import { doiIn, printedIsbn } from "../words/identifiers.ts";
import { opensCitation, isReferencesHeading } from "../words/part-headings.ts";

const FEWEST_LABELS = 2;

/** What tables of labels below the text say, and which blocks they are. */
export interface DocumentDetails {
  readonly testimony: Testimony;
  readonly blocks: ReadonlySet<Block>;
}

/**
 * Reads the details that a page gives below the text: two or more labelled lines together, and the DOI or ISBN that a line
 * or a suggested citation states. What stands under a heading such as `References` belongs to other works.
 */
export function documentDetails(blocks: readonly Block[]): DocumentDetails {
  const testimony = noTestimony();
  const found = new Set<Block>();
  for (const [at, block] of blocks.entries()) {
    if (isReferencesHeading(block.words)) break;
    const meanings = block.lines.map((line): Meaning | undefined => labelLine.read(line.text, NO_CONTEXT));
    const known = meanings.filter((meaning) => meaning !== undefined);
    if (known.length >= FEWEST_LABELS && known.length === block.lines.length) {
      found.add(block);
      const above = blocks[at - 1];
      if (above && /^(?:document details|publication details|details|dokumentdaten|fiche)$/iu.test(above.words)) found.add(above);
      for (const [index, line] of block.lines.entries())
        hearMeaning(testimony, meanings[index] ?? {}, ["author", "date", "publisher", "identifier", "source"], {
          witness: { name: "document details", ...(line.number === undefined ? {} : { line: line.number }) },
          words: line.text.trim(),
        });
    } else identifiers(testimony, block);
  }
  return { testimony, blocks: found };
}

/** Whose number it is has to be said: alone on its line, under its name, or in the citation that the work asks for. */
function identifiers(testimony: Testimony, block: Block): void {
  const cites = opensCitation(block.words);
  for (const line of block.lines) {
    const text = line.text.trim();
    if (text.length > 500) continue;
    const identifier = /^(?:doi\b|https?:\/\/(?:dx\.)?doi\.org\/\S+$)/iu.test(text) || cites ? doiIn(text) : undefined;
    const isbn = printedIsbn(text);
    const value = identifier ?? isbn ?? (block.lines.length === 1 ? referenceNumber(text) : undefined);
    if (value === undefined) continue;
    testimony.identifier.push({
      value,
      witness: { name: cites ? "suggested citation" : "identifier line", ...(line.number === undefined ? {} : { line: line.number }) },
      words: text,
    });
  }
}

/** `Reference: PR 2022/041` on a line of its own. */
const referenceNumber = (line: string): string | undefined => (/^(?:reference|ref|document|report|publication|aktenzeichen|drucksache)\b/iu.test(line) ? labelLine.read(line, NO_CONTEXT)?.identifier : undefined);
