import type { Block } from "../block.ts";
import { namesABody } from "../words/organisation-words.ts";
import { NO_CONTEXT } from "./head-rule.ts";
import { navigation } from "./navigation.ts";

/** `Prepared for` or `Before the` alone on its line: who is named below it paid for the work or heard it, and neither wrote nor published it. */
export const isCommission = (block: Block | undefined): boolean => isHeardBy(block?.lines[0]?.text.trim() ?? "") ||
  /^(?:(?:a (?:report|study) )?(?:prepared|written|produced) for|commissioned by|funded by|sponsored by|submitted to|presented to|(?:submitted |presented |given |delivered )?(?:before|to) the|im auftrag (?:von|der|des))\s*:?$/iu.test(block?.lines[0]?.text.trim() ?? "");

/** `Before the Subcommittee on Health`: who hears a testimony. */
const isHeardBy = (line: string): boolean => line.length < 160 && /^(?:submitted |presented |given |delivered )?before (?:the |a )?\p{Lu}/iu.test(line) && namesABody(line) && !/[.!?]$/u.test(line);

const FEWEST_OF_A_MENU = 4;
const MOST_WORDS_OF_A_MENU_ITEM = 4;

/** A column of short lines, some of which are links that every page has: `Menu`, `Latest`, `Podcasts`, `Sign in`. */
export function isMenu({ lines }: Block): boolean {
  if (lines.length < FEWEST_OF_A_MENU || lines.some(({ text }) => text.trim().split(/\s+/u).length > MOST_WORDS_OF_A_MENU_ITEM || /[.,:;!?\d]/u.test(text))) return false;
  return lines.filter(({ text }) => navigation.read(text, NO_CONTEXT) !== undefined).length >= 2;
}
