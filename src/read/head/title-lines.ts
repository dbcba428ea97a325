import type { Line } from "../block.ts";
import { peopleIn } from "../words/person-names.ts";
import { isLabel } from "./label-line.ts";

/** A line that no rule knows, and where it stands. */
export interface Candidate {
  readonly line: Line;
  /** Number of its block. */
  readonly block: number;
  readonly heading: number | undefined;
  /** Whether the next line is one that a rule knows, so that the page of the title goes on. */
  readonly beforeKnownLine: boolean;
  /** Whether the kind of document stands above it in its block, so that it may be the motto of a series. */
  readonly underKind: boolean;
  /** Whether a whole sentence stands right below it in its block. */
  readonly hasStandfirst: boolean;
  readonly isFirstOfCapture: boolean;
  /** Whether it is the headline of a block in which one or two words a line stand above it. */
  readonly isUnderLabels: boolean;
  /** For the first line of a capture: the rule that knows the line right below. */
  readonly ruleBelow: string | undefined;
}

/** The title and subtitle that lines of a title page make, with the lines that each was read from. */
export interface TitleReading {
  readonly title: string;
  readonly titleLines: readonly Line[];
  readonly subtitle?: string;
  readonly subtitleLine?: Line;
  readonly isHeading: boolean;
  /** Lines above the title that are a series' motto. */
  readonly mottoes: readonly Line[];
  /** Lines above the title that are the section of the paper or site that it stands in. */
  readonly sections: readonly Line[];
}

const LONGEST_TITLE = 250;
const MOST_WORDS = 32;
/** Shorter lines in capitals are not broken for want of room. */
const FULL_LINE = 24;
const ENDS_OPEN = /(?:[,–—&]|\b(?:a|an|the|of|for|and|or|in|on|to|at|by|from|with|into|its|their|how|why|is|are|as|under|der|die|das|und|für|im|zur|de|des|du|la|le|les|et|pour))$/iu;

/** Whether a line may be a title or a subtitle: short, with letters, no sentence, no list item. */
export function mayBeTitle(text: string): boolean {
  const line = text.trim();
  if (line.length < 2 || line.length > LONGEST_TITLE || !/\p{L}{2}/u.test(line)) return false;
  if (/^[-•*–▪◦]\s|^\([a-z\d]\)|\t/u.test(line) || line.split(/\s+/u).length > MOST_WORDS) return false;
  if (/^(?:before|to|for|of|at) (?:the|a)?$/iu.test(line)) return false;
  if (/^(?:posted|published|written|updated|filed|by)\b.{0,12}$/iu.test(line) || /^(?:by|von|par) (?:the |der |die |le |la )?\p{Lu}/u.test(line)) return false;
  return !/\p{Ll}\.["”’»)]*$/u.test(line) && !/[:;,]$/u.test(line.replace(/:$/u, ""));
}

/**
 * Makes title and subtitle of the candidates. A title that the capture repeats is one; a line that plainly continues
 * the one above is part of it; a line of its own beside the title is the subtitle.
 * @param given the title as a label or the cover states it.
 * @param isCited tells the words that the citation has which the work asks for.
 */
export function titleFrom(candidates: readonly Candidate[], given: string | undefined, isCited: (line: string) => boolean = () => false): TitleReading | undefined {
  const heading = candidates.find((candidate) => candidate.heading === 1);
  const stated = candidates.find((candidate) => given !== undefined && (same(candidate.line.text, given) || endsWithTitle(given, text(candidate))));
  // Lines that are not the title which is stated are no title at all.
  if (given !== undefined && !stated && candidates.every((candidate) => candidate.heading !== 1)) return undefined;
  const cited = candidates.find((candidate) => isCited(candidate.line.text));
  const first = stated ?? heading ?? cited ?? candidates.find((candidate) => !isMotto(candidate, candidates) && !isSection(candidate, candidates)) ?? candidates[0];
  if (!first) return undefined;
  let at = candidates.indexOf(first);
  let title = text(first);
  const titleLines = [first.line];
  const later = (): Candidate | undefined => candidates[at + 1];
  for (let next = later(); next; next = later()) {
    if (same(next.line.text, title)) titleLines.push(next.line);
    else if (next.block === first.block && first.heading === undefined && continues(title, text(next))) {
      title = `${title} ${text(next)}`;
      titleLines.push(next.line);
    } else break;
    at++;
  }
  const above = candidates.slice(0, candidates.indexOf(first));
  const mottoes = above.filter((candidate) => isMotto(candidate, candidates)).map(({ line }) => line);
  const sections = above.filter((candidate) => isSection(candidate, candidates)).map(({ line }) => line);
  const next = later();
  const colon = title.endsWith(":");
  const reading: TitleReading = { title: title.replace(/\s*:$/u, "").replace(/^"(.+)"$/u, "$1"), titleLines, isHeading: first.heading !== undefined, mottoes, sections };
  if (!next || !isSubtitle(first, next, given !== undefined || colon)) return reading;
  return { ...reading, subtitle: text(next), subtitleLine: next.line };
}

/** Tells whether what a label gives as the title names a series first: `Quay Weekly: Who mends the weir?` */
export function endsWithTitle(given: string, title: string): boolean {
  return title.split(" ").length > 2 && /[:|–—-]\s+$/u.test(given.slice(0, -title.length)) && given.toLowerCase().endsWith(title.toLowerCase());
}

function isSubtitle(title: Candidate, next: Candidate, certain: boolean): boolean {
  const words = text(next);
  if (!mayBeTitle(words) || isLabel(words) || words.endsWith(":") || /[.!]$|\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(words)) return false;
  // `Ada Ray1, Jon Lee2`: authors with the marks of where they work.
  if (peopleIn(words.replace(/(\p{Ll})[\d*†‡,]+(?=,|\s|$)/gu, "$1")) !== undefined && /\p{Ll}\d/u.test(words)) return false;
  // To whom a report is given, and by whom, is said of it and is no part of its name.
  if (/^(?:by|presented|laid before|prepared (?:for|by)|submitted|pursuant to|on behalf of|commissioned by)\b/iu.test(words)) return false;
  if (next.block > title.block + 2 && !certain) return false;
  if (next.heading !== undefined && next.heading === 1) return false;
  // A line before running text would be the first heading; before a date or an author it belongs to the title.
  return next.block === title.block || next.beforeKnownLine || certain;
}

/** `Perspective / Expert insights on a timely issue`: in small letters under its series, and a title in capital ones comes after. */
function isMotto(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const capitals = (one: Candidate): number => one.line.text.trim().split(/\s+/u).slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  return candidate.underKind && capitals(candidate) === 0 && candidates.some((other) => other.block > candidate.block && capitals(other) > 0);
}

/** Most words of a section's name. */
const MOST_OF_SECTION = 4;

/** `ENERGY & CLIMATE` or `Ports & Trade` on its own above a longer headline that a sentence explains: the section that it is in. */
function isSection(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const words = text(candidate);
  if (candidate.heading !== undefined || words.split(" ").length > MOST_OF_SECTION || /[?!:]/u.test(words)) return false;
  const behind = candidates.slice(candidates.indexOf(candidate) + 1);
  const next = behind.find((one) => one.hasStandfirst || text(one).split(" ").length > MOST_OF_SECTION);
  if (next?.hasStandfirst !== true || (next.block === candidate.block && !next.isUnderLabels) || !/\p{Ll}/u.test(text(next))) return false;
  return !/\p{Ll}/u.test(words) || text(next).split(" ").length > words.split(" ").length;
}

const text = (candidate: Candidate): string => candidate.line.text.replace(/\s+/gu, " ").trim();
const same = (one: string, other: string): boolean => one.replace(/\s+/gu, " ").trim().toLowerCase() === other.replace(/\s+/gu, " ").trim().toLowerCase();

function continues(title: string, next: string): boolean {
  if (title.endsWith(":")) return false;
  // `THE LAST HARBOUR: KEEPING / SMALL PORTS OPEN`: all in capitals, and broken where the line was full.
  if (title.length > FULL_LINE && ![title, next].some((line) => /\p{Ll}/u.test(line))) return true;
  return ENDS_OPEN.test(title) || /^[\p{Ll}&(]/u.test(next) || title.endsWith("-") || (/:\s/u.test(title) && title.length > 30);
}
