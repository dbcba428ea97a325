import type { Fact } from "../../model/fact.ts";
import type { Access } from "../../model/source.ts";
import type { Block } from "../block.ts";
import type { Boilerplate } from "../boilerplate/find-boilerplate.ts";
import { breaksOff, lacksItsParts } from "./cut-short.ts";
import { isPartHeading, isSummaryHeading } from "../words/part-headings.ts";

/** A sentence in a capture which says that the work is longer than it. */
const LONGER_WORK = [
  /\b(?:read|see|view|download|get|access) the (?:full|complete|entire) (?:set of \p{L}+ in |text of the )?(?:text(?! of)|report|paper|study|article|document|publication|brief|version|pdf|analysis)\b/iu,
  /\bthe (?:full|complete) (?:report|paper|study|text|version|evaluation|publication|document)(?:,? (?:with|including) [^.]{1,60})? (?:is|are|can be|may be|will be) (?:available|found|downloaded|read|obtained|ordered|published|had)\b/iu,
  /\b(?:this (?:is|document is|text is|paper is|page is|brief)|this) (?:an? |the )?(?:executive )?summary (?:of|is|was|accompanies|draws|presents|sets out)\b/iu,
  /^(?:executive )?summary of (?:the |a )?(?:report|study|evaluation|paper)\b/iu,
  /\b(?:die vollständige studie|der vollständige bericht|die langfassung|volltext)\b.{0,40}\b(?:finden|abrufbar|erhältlich|verfügbar|unter|als pdf)\b/iu,
  /\b(?:lire le rapport complet|le rapport complet est|texte intégral (?:disponible|du))\b/iu,
  /\bfull (?:report|text|paper|study)\s*(?:\(pdf\b|:\s*(?:https?:|www\.|\p{L}+-?\d))/iu,
  /\b(?:do not|don[’']t) have access to (?:the|this) (?:full|complete|whole)\b|\bfull[- ]text (?:is )?(?:available|access)\b/iu,
  /\bto download (?:this|the) (?:full )?(?:brief|report|paper|study|document|publication|article)\b/iu,
];
/** A line above the text by which the whole of it is a summary. */
const SUMMARY_OF = /^(?:executive )?summary of\b|^(?:zusammenfassung|kurzfassung) (?:des|der)\b|^(?:résumé|synthèse) (?:du|de la|de l)\b/iu;
/** Headings of a page below an abstract that begin no part of the work. */
const NO_PART = /^(?:references|correspondence|recommended|related|funding|acknowledge?ments?|author|cite|how to cite|citation|keywords|supplementary|data availability|conflict|competing|metrics|history|information|rights|about|share|download|contact|publication)/iu;
const LONGEST_SENTENCE_BLOCK = 500;
/** A page that sells or offers a work holds no more than this of it. */
const LONGEST_LANDING_PAGE = 12_000;
/** More than this under `Abstract` alone is an article, not its summary. */
const LONGEST_ABSTRACT = 4_000;
const LONGEST_REST = 1_000;
/** Forty pages and more, alone and with what says that they are pages. */
const MANY = /^(?:[4-9]\d|[1-9]\d\d)$/u;
const PAGES = /^(?:(?:number of )?pages|extent|umfang|seiten)\s*:?\s*(?:[4-9]\d|[1-9]\d\d)$|^(?:[4-9]\d|[1-9]\d\d) (?:pages|pp\.?|seiten)$/iu;

/**
 * Concludes how much of the work a capture holds, from what shows it: a wall, an offer of the whole, a sentence about the full report,
 * an abstract alone. A text in which nothing shows less is the whole.
 * @param said what the title page states of it.
 */
export function accessShown(blocks: readonly Block[], boilerplate: Boilerplate, said: readonly Fact<Access>[]): Fact<Access>[] {
  const facts: Fact<Access>[] = [];
  const body = blocks.filter((block) => !boilerplate.blocks.has(block));
  const length = body.reduce((sum, block) => sum + block.words.length, 0);
  if (boilerplate.wall) facts.push(fact("partial", "wall", boilerplate.wall));
  if (boilerplate.offer && length < LONGEST_LANDING_PAGE) facts.push(fact("abstract", "offer of the whole work", boilerplate.offer));
  facts.push(...said);
  const longer = blocks.find((block, index) => speaksOfLongerWork(block, index, blocks.length));
  if (longer && length < LONGEST_LANDING_PAGE) facts.push(fact("abstract", "reference to the whole work", longer));
  const pages = length < LONGEST_LANDING_PAGE ? statedPages(blocks) : undefined;
  if (pages) facts.push(fact("abstract", "number of pages", pages));
  // A page that lists an article which came out elsewhere has its abstract, if it is this short.
  const elsewhere = blocks.find(({ words }) => /^(?:first |originally )?published in:\s/iu.test(words));
  if (elsewhere && length < LONGEST_ABSTRACT) facts.push(fact("abstract", "published in", elsewhere));
  const summary = blocks.slice(0, 8).find(({ words }) => words.length < 120 && SUMMARY_OF.test(words));
  if (summary) facts.push(fact("abstract", "title page", summary));
  const abstract = abstractAlone(body);
  if (abstract) facts.push(fact("abstract", "abstract alone", abstract));
  if (facts.length === 0) {
    const lacking = lacksItsParts(body);
    if (lacking) facts.push(fact(lacking.isSummary ? "abstract" : "partial", "table of contents", lacking.block));
    const cut = breaksOff(body);
    if (cut && !lacking) facts.push({ ...fact("partial", "text that breaks off", cut), words: cut.words.slice(-120) });
  }
  const first = body.find(({ words }) => words.length > 80) ?? body[0];
  if (facts.length === 0 && first && length > 0)
    facts.push({ ...fact("full", "text with nothing that shows it cut", first), words: first.words.slice(0, 120) });
  return facts;
}

/** The block that states a number of pages which no page of a site holds: with its label, or behind a label that is a block of its own. */
function statedPages(blocks: readonly Block[]): Block | undefined {
  return blocks.find(({ words }) => PAGES.test(words)) ?? blocks.find(({ words }, index) => MANY.test(words) && /^(?:number of )?pages:?$/iu.test(blocks[index - 1]?.words ?? ""));
}

/** Amid a long text the words may be about another report; at its ends and in a line of their own they are about this one. */
function speaksOfLongerWork({ words }: Block, index: number, count: number): boolean {
  if (words.length > LONGEST_SENTENCE_BLOCK || (index >= 8 && index < count - 6 && words.length >= 120)) return false;
  return LONGER_WORK.some((sign) => sign.test(words));
}

function abstractAlone(body: readonly Block[]): Block | undefined {
  const at = body.findIndex(({ words, heading }) => isSummaryHeading(words) || (heading !== undefined && isSummaryHeading(words)));
  const heading = body[at];
  if (!heading) {
    // In a catalogue the label stands in the line: `Abstract: …`, with other labels above.
    const labelled = body.findIndex(({ words }) => /^(?:abstract|summary|description|zusammenfassung|résumé)\s*:\s/iu.test(words));
    const rest = body.slice(labelled + 1).reduce((sum, { words }) => sum + words.length, 0);
    return labelled >= 0 && rest < LONGEST_REST ? body[labelled] : undefined;
  }
  const after = body.slice(at + 1);
  const otherParts = after.filter(({ words, heading: depth }) => !NO_PART.test(words) && (depth !== undefined || isPartHeading(words) || (words.length < 80 && !/[.:;,!]$/u.test(words) && !/^(?:key ?words|jel)\b/iu.test(words))));
  const length = after.reduce((sum, { words }) => sum + words.length, 0);
  return otherParts.length === 0 && length > 0 && length < LONGEST_ABSTRACT && /^(?:abstract|zusammenfassung|résumé)/iu.test(heading.words) ? heading : undefined;
}

function fact(value: Access, name: string, block: Block): Fact<Access> {
  const line = block.lines[0]?.number;
  return { value, witness: line === undefined ? { name } : { name, line }, words: block.words };
}
