import type { Block } from "../block.ts";
import { BOILERPLATE_RULES } from "./boilerplate-rules.ts";
import { downloadTable } from "./download-table.ts";
import { priceTable } from "./price-table.ts";
import { belongsToWall, isWall } from "./wall.ts";

/** What of a capture is the site's. */
export interface Boilerplate {
  /** The blocks that are not the work, each with the name of the rule that knew it. */
  readonly blocks: ReadonlyMap<Block, string>;
  /** The block at which the text stops, if it does. */
  readonly wall?: Block;
  /** The block that shows a landing page: an offer of the whole work's file or of the printed book. */
  readonly offer?: Block;
}

const LANDING = { part: 1, onLandingPage: true };

/** Finds the blocks that are the site's and not the work's. */
export function findBoilerplate(blocks: readonly Block[]): Boilerplate {
  const found = new Map<Block, string>();
  const offers = blocks.filter(({ words }) => priceTable.recognises(words, LANDING) || /^(?:free )?download\b|file size|^pdf file/iu.test(words) && downloadTable.recognises(words, LANDING));
  const place = { onLandingPage: offers.length > 0 };
  let wall: Block | undefined;
  // What follows a wall is its own, until text comes that is none of its offers: some walls stand amid a text.
  let behindWall = false;
  for (const [index, block] of blocks.entries()) {
    const isSign = isWall(block.words) && !announcesOtherWorks(block, blocks[index + 1]);
    if (isSign) wall ??= block;
    // The points of a list behind a wall are what the wall offers.
    behindWall = isSign || (behindWall && (belongsToWall(block.words) || isPoint(block)));
    if (behindWall) found.set(block, "wall");
    else {
      const part = blocks.length < 2 ? 0 : index / (blocks.length - 1);
      const rule = BOILERPLATE_RULES.find((candidate) => candidate.recognises(block.words, { ...place, part }));
      if (rule) found.set(block, rule.name);
    }
  }
  const [offer] = offers;
  return { blocks: found, ...(wall ? { wall } : {}), ...(offer ? { offer } : {}) };
}

/** `Keep reading` above headlines with a byline each: what else the site has. */
function announcesOtherWorks({ words }: Block, next: Block | undefined): boolean {
  return words.split(" ").length < 4 && (next?.lines.some(({ text }) => /^by \p{Lu}\S* \p{Lu}/iu.test(text.trim())) ?? false);
}

function isPoint({ lines }: Block): boolean {
  return /^\s*[-–•*]\s/u.test(lines[0]?.text ?? "");
}
