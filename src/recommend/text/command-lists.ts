import type { Block } from "../../markdown/blocks.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

const FEWEST_ITEMS = 3;
const LEAST_SHARE = 0.6;

/**
 * Finds lists whose items are each a command with its explanation: `1. Publish the register. The board knows …`. Such a list gives
 * advice whatever its heading is; steps of a recipe or links of a page have no explanations.
 * @returns the items' places among the blocks.
 */
export function commandLists(blocks: readonly Block[], lexicon: Lexicon): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]?.kind !== "list item") continue;
    let end = at;
    while (blocks[end]?.kind === "list item") end += 1;
    const commands = blocks.slice(at, end).filter(({ text }) => isExplainedCommand(text, lexicon));
    if (commands.length >= FEWEST_ITEMS && commands.length >= LEAST_SHARE * (end - at)) for (let item = at; item < end; item++) found.add(item);
    at = end;
  }
  return found;
}

function isExplainedCommand(text: string, lexicon: Lexicon): boolean {
  const [, first, second, rest] = /^(\p{Lu}[\p{L}-]+)\s+(\S+)[^.!?]{0,120}[.!:]\s+(\S.*)$/su.exec(text) ?? [];
  return first !== undefined && second !== undefined && (rest?.length ?? 0) > 40 && lexicon.verbs.is(first.toLowerCase(), "base") && !lexicon.words.auxiliary.has(second.toLowerCase());
}
