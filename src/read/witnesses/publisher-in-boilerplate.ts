import type { Fact } from "../../model/fact.ts";
import type { Block } from "../block.ts";
import { namesABody, properNameAt } from "../words/organisation-words.ts";
import { looksLikePerson } from "../words/person-names.ts";

const NAME = String.raw`((?:the |das |der |die |le |la |l['’])?\p{Lu}[^.;:!?\n]{1,100})`;

/** Sentences in which a site names who publishes, the most telling first. The name begins where the group does. */
const SENTENCES: readonly (readonly [witness: string, pattern: RegExp])[] = [
  ["permissions", new RegExp(String.raw`\b[Pp]ermission (?:is required|must be (?:obtained|sought|requested)|should be (?:obtained|sought)|is needed|may be obtained) from ${NAME}`, "u")],
  ["series note", /\b(?:[Tt]his \p{L}+(?: \p{L}+)? is|[Pp]ublished as) part of the (\p{Lu}[\p{L}&.' -]{1,80}?) (?:(?:[Rr]esearch|[Pp]olicy|[Tt]echnical|[Ww]orking|[Dd]iscussion|[Oo]ccasional|[Ii]ssue|[Pp]roject|[Cc]onference|[Cc]orporate|[Ee]xternal) )?(?:[Mm]onograph|[Rr]eports?|[Pp]apers?|[Bb]riefs?|[Nn]otes?|[Pp]erspectives?|[Rr]eprints?|[Pp]ublications?|[Cc]ommentary|[Tt]ools?)(?: [Rr]eport)? series\b/u],
  ["about the publisher", /^(?:\d+\. )?((?:The )?\p{Lu}[\p{L}&.'’ -]{1,70}?) is an? (?:independent,? |non-?partisan,? |private,? |international,? |global )*(?:non-?profit|not-for-profit|charity|think tank|research (?:institute|organi[sz]ation)|coalition|foundation|nongovernmental|non-governmental)\b/u],
  ["subscription text", new RegExp(String.raw`\bsubscri(?:ption|be) to ${NAME}\s*$`, "u")],
  ["subscription text", new RegExp(String.raw`\bsubscription to ${NAME}`, "u")],
  ["copyright line", new RegExp(String.raw`(?:©|Copyright)[^.]{0,80}\.\s+Published by ${NAME}`, "u")],
  ["copyright line", /(?:©|\([cC]\)|Copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[–-]\s?\d{2,4})?[,\s]+)?(?:by\s+)?((?:the |The )?\p{Lu}[^.;:!?\n|·,]{1,90})/u],
];

/** A site speaks of itself at the beginning and the end of a page. */
const BLOCKS_AT_AN_END = 80;

const NO_PUBLISHER = /^(?:the )?(?:authors?|all|copyright|crown|rights|reserved|content|website|article|report|contributors?)\b/iu;

/**
 * Reads who publishes out of what a site says under its works: permissions, series, itself, subscriptions, copyright.
 * @returns facts, the most trusted first.
 */
export function publisherInBoilerplate(blocks: readonly Block[]): Fact<string>[] {
  const facts: Fact<string>[] = [];
  const sentences = [...sentencesOf(blocks.length > 2 * BLOCKS_AT_AN_END ? [...blocks.slice(0, BLOCKS_AT_AN_END), ...blocks.slice(-BLOCKS_AT_AN_END)] : blocks)];
  for (const [witness, pattern] of SENTENCES)
    for (const { block, words } of sentences) {
      const said = pattern.exec(words.slice(0, 2000));
      const name = said?.[1] === undefined ? undefined : properNameAt(witness === "about the publisher" ? said[1].replace(/^The /u, "") : said[1])?.replace(/\s+(?:19|20)\d{2}$/u, "");
      if (said === null || name === undefined || NO_PUBLISHER.test(name)) continue;
      // A person holds the copyright of what a person writes; that is no publisher.
      if (witness === "copyright line" && looksLikePerson(name) && !namesABody(name)) continue;
      // `Reduce Copyright Term` is a subject; with a sign or a year, or before a body's name, the word is a notice.
      if (witness === "copyright line" && /^Copyright\s+(?!by)\p{L}/u.test(said[0]) && !namesABody(name)) continue;
      const number = lineWith(block, name);
      facts.push({ value: name, witness: number === undefined ? { name: witness } : { name: witness, line: number }, words: said[0].trim() });
    }
  return facts;
}

/** Blocks, and each line of short ones: `About the Institute / The Institute is a charity`. */
function* sentencesOf(blocks: readonly Block[]): Generator<{ block: Block; words: string }> {
  for (const block of blocks) {
    if (block.lines.length > 1 && block.lines.length < 5) for (const line of block.lines) yield { block, words: line.text.trim() };
    if (block.lines.length === 1 || block.lines.length >= 5 || !/^about\b/iu.test(block.words)) yield { block, words: block.words };
  }
}

function lineWith(block: Block, name: string): number | undefined {
  return (block.lines.find((line) => line.text.includes(name)) ?? block.lines[0])?.number;
}
