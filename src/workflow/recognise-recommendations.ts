import type { Recommendation } from "../model/recommendation.ts";
import { blocksOf } from "../markdown/blocks.ts";
import { quoteIn, recommendationId, type ReadProperty } from "../notes/recommendation-note.ts";
import { wikilinkTarget } from "../notes/wikilink.ts";
import { ID_PROPERTY } from "../vault/note-index.ts";
import type { PlannedVault } from "../vault/planned-vault.ts";
import { subpathInBlock } from "./passage-links.ts";
import type { SourceInVault } from "./source-in-vault.ts";

/** A recommendation with the id of its note, which it keeps when a better reader words it otherwise. */
export interface RecognisedRecommendation {
  readonly id: string;
  readonly recommendation: Recommendation;
  /** What of it its user gave, and not the reader. */
  readonly settled?: readonly ReadProperty[];
}

/** A note that was made for a recommendation of a source, whether it is still there or not. */
interface MadeBefore {
  readonly id: string;
  /** Absent for one that the user deleted. */
  readonly path?: string;
  readonly quote: string;
  readonly subpath: string;
  /** Whether the user made it of words that he selected himself. */
  readonly isSelected: boolean;
}

/** Parts of the words of two quotes that must be the same, where the passage is the same and where it is not known. */
const SAME_IN_PASSAGE = 0.6;
const SAME_ELSEWHERE = 0.9;
/** Fewest words that tell a recommendation when they stand in a longer quote. */
const FEWEST_WORDS = 3;

/**
 * Tells which of a source's recommendations had their notes before. The id hangs on the quote; where a quote is worded a little longer,
 * shorter or otherwise than when its note was made, the note is known by its passage and by what the two have in common.
 * @param recommendations all that were found in the source's text, so that none is taken for another.
 * @returns them with their ids, in the order given, and the paths of notes whose recommendation was not found.
 */
export async function recogniseRecommendations(
  source: SourceInVault,
  recommendations: readonly Recommendation[],
  vault: PlannedVault,
): Promise<{ found: RecognisedRecommendation[]; lost: string[] }> {
  const made = new Map((await madeBefore(source, vault)).map((note) => [note.id, note]));
  const ids = recommendations.map(({ passage }) => recommendationId(source.report.id, passage.quote));
  for (const id of ids) made.delete(id);
  const known = new Set(ids.filter((id) => vault.ledger.of(id) !== undefined || vault.index.withId(id) !== undefined));
  const pairs = made.size === 0 ? [] : likelyPairs(source, recommendations, [...made.values()]);
  for (const { index, note } of pairs) {
    if (!made.has(note.id) || known.has(ids[index] ?? "")) continue;
    made.delete(note.id);
    known.add(note.id);
    ids[index] = note.id;
  }
  return {
    found: recommendations.map((recommendation, index) => ({ id: ids[index] ?? "", recommendation })),
    lost: [...made.values()].flatMap(({ path, isSelected }) => (path === undefined || isSelected ? [] : [path])),
  };
}

/** Pairs of a recommendation and a note that may be the same, the likeliest first. */
function likelyPairs(source: SourceInVault, recommendations: readonly Recommendation[], made: readonly MadeBefore[]): { index: number; note: MadeBefore }[] {
  const blocks = blocksOf(source.text);
  const present = new Set(blocks.map(subpathInBlock));
  const wordsOfNotes = made.map(({ quote }) => wordsOf(quote));
  return recommendations
    .flatMap(({ passage }, index) => {
      const subpath = subpathInBlock(blocks.find(({ span }) => span.start === passage.block.start && span.end === passage.block.end));
      const words = wordsOf(passage.quote);
      return made.flatMap((note, at) => {
        const samePassage = subpath !== undefined && note.subpath === subpath;
        // Where its passage still stands, a recommendation of another one is another.
        if (!samePassage && present.has(note.subpath)) return [];
        const likeness = likenessOf(words, wordsOfNotes[at] ?? []);
        return likeness >= (samePassage ? SAME_IN_PASSAGE : SAME_ELSEWHERE) ? [{ index, note, likeness }] : [];
      });
    })
    .sort((one, other) => other.likeness - one.likeness);
}

/** The notes made for a source: those that the ledger knows, and those that link to it. */
async function madeBefore(source: SourceInVault, vault: PlannedVault): Promise<MadeBefore[]> {
  const made = new Map<string, MadeBefore>();
  for (const [id, { quote = "", subpath = "", isSelected = false }] of vault.ledger.recommendationsOf(source.report.id)) {
    const path = vault.index.withId(id)?.path;
    made.set(id, { id, quote, subpath, isSelected, ...(path === undefined ? {} : { path }) });
  }
  for (const { id, path, subpath } of notesOf(source, vault))
    if (!made.has(id)) made.set(id, { id, path, subpath, quote: quoteIn(await vault.read(path)), isSelected: false });
  return [...made.values()];
}

/** The recommendation notes of the vault that link to a source as their report. */
export function notesOf(source: SourceInVault, vault: PlannedVault): { id: string; path: string; subpath: string }[] {
  return [...vault.index.ours()].flatMap(({ path, frontmatter }) => {
    const id = frontmatter[ID_PROPERTY];
    const report = wikilinkTarget(frontmatter["report"]);
    if (typeof id !== "string" || report === undefined || vault.pathOfLink(report.target) !== source.path) return [];
    return [{ id, path, subpath: wikilinkTarget(frontmatter["passage"])?.subpath ?? "" }];
  });
}

function wordsOf(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** From 0 to 1: words that both have in the same order, of all their words; one inside the other counts as nearly the same. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length === 0) return 0;
  let row = new Array<number>(shorter.length + 1).fill(0);
  for (const word of longer) {
    const next = [0];
    for (const [index, candidate] of shorter.entries())
      next.push(word === candidate ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  const shared = row.at(-1) ?? 0;
  const isInside = shorter.length >= FEWEST_WORDS && ` ${longer.join(" ")} `.includes(` ${shorter.join(" ")} `);
  const likeness = (2 * shared) / (one.length + other.length);
  return isInside ? Math.max(likeness, SAME_ELSEWHERE) : likeness;
}
