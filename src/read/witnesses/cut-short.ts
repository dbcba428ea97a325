import { isProse, type Block } from "../block.ts";
import { isPartHeading, isSummaryHeading } from "../words/part-headings.ts";

const SHORTEST_PARAGRAPH = 120;
/** What may stand below the place where a text breaks off: a page number, links. */
const LONGEST_REMAINDER = 60;
const FEWEST_ENTRIES = 4;
/** Of the parts that a table of contents names, fewer than these are there. */
const LEAST_SHARE = 0.5;
const CONTENTS = /^(?:table of )?contents$|^inhalt(?:sverzeichnis)?$|^sommaire$|^table des matières$|^índice$/iu;
const PART_THAT_MAY_LACK = /^(?:references|bibliography|notes|endnotes|acknowledge?ments?|list of .*|figures and tables|figures|tables|appendix.*|annex.*|index|glossary|formal minutes|witnesses|published .*|literatur.*|contents|abbreviations)$/iu;

/** The last paragraph, when it stops amid a sentence. */
export function breaksOff(body: readonly Block[]): Block | undefined {
  const at = body.findLastIndex((block) => isProse(block) && block.words.length >= SHORTEST_PARAGRAPH);
  const last = body[at];
  if (!last || last.heading !== undefined || body.slice(at + 1).some(({ words }) => words.length > LONGEST_REMAINDER)) return undefined;
  // An address at the end needs no stop.
  return /(?:^|\s)[\p{L}’'-]*\p{Ll}{2},?$/u.test(last.words) && /\p{Ll}[.!?]["”’)]?\s+["“(]?\p{Lu}/u.test(last.words) ? last : undefined;
}

/**
 * Holds a table of contents against the parts that are there.
 * @returns the block of the heading `Contents` and whether nothing but a summary of the work is there; `undefined` where most parts are.
 */
export function lacksItsParts(blocks: readonly Block[]): { readonly block: Block; readonly isSummary: boolean } | undefined {
  const at = blocks.findIndex(({ lines }) => CONTENTS.test(lines[0]?.text.trim() ?? ""));
  const block = blocks[at];
  if (!block) return undefined;
  const listed: Entry[] = [];
  let after = at;
  const own = block.lines.slice(1);
  // The list is over with the first block that has no page number in it.
  for (let index = at; index < blocks.length; index++) {
    const entries = (index === at ? own : (blocks[index]?.lines ?? [])).map(({ text }) => entryOf(text)).filter((entry) => entry !== undefined);
    if (entries.length === 0 && index > at) break;
    listed.push(...entries);
    after = index;
  }
  const parts = listed.filter((entry) => !PART_THAT_MAY_LACK.test(entry.title) && entry.isChapter).map(({ title }) => folded(title));
  if (parts.length < FEWEST_ENTRIES) return undefined;
  const there = new Set(blocks.slice(after + 1).flatMap(({ lines }) => lines.map(({ text }) => folded(text))));
  const shown = parts.filter((part) => there.has(part));
  if (shown.length >= parts.length * LEAST_SHARE) return undefined;
  return { block, isSummary: shown.every((part) => isSummaryHeading(part) || (isPartHeading(part) && /summary|foreword|preface/u.test(part))) };
}

interface Entry {
  readonly title: string;
  readonly isChapter: boolean;
}

/** `2 Resilience ...... 7`: a title and a page; set in under another, it is a section of that chapter. */
function entryOf(line: string): Entry | undefined {
  const entry = /^(\s*)(\S.{1,100}?)(?:\s?[.·…]{2,}\s*|\s{2,}|\t)(?:\d{1,4}|[ivxl]{1,6})\s*$/u.exec(line);
  return entry?.[2] === undefined ? undefined : { title: entry[2].replace(/[\s.·…]+$/u, ""), isChapter: (entry[1] ?? "") === "" };
}

const folded = (title: string): string => title.toLowerCase().replace(/^(?:chapter\s+)?[\divxl]+(?:\.\d+)*[.:)]?\s+/u, "").replace(/\s+/gu, " ").trim();
