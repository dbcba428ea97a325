import { fingerprint } from "../model/fingerprint.ts";
import type { BlockIdInsertion } from "../model/note-draft.ts";

/**
 * The id that a passage's block gets: the same for the same words, whatever stands around them.
 * @param blockText the block's words as a reader sees them.
 * @param taken ids that other blocks of the note have.
 */
export function blockIdFor(blockText: string, taken: ReadonlySet<string>): string {
  for (let repeat = 1; ; repeat++) {
    const id = `passage-${fingerprint(repeat === 1 ? blockText : `${blockText}\n${repeat}`, 6)}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * Sets block ids in a note. Nothing else changes.
 * @param text the note.
 * @param insertions where each block ends in `text`, and its id.
 */
export function setBlockIds(text: string, insertions: readonly BlockIdInsertion[]): string {
  let result = text;
  for (const { end, id, ownLine } of [...insertions].sort((one, other) => other.end - one.end)) {
    const after = result.slice(end);
    // Obsidian reads an id after a table or quotation only between blank lines.
    const mark = ownLine ? `\n\n^${id}${after === "" || /^\r?\n\r?\n/u.test(after) ? "" : "\n"}` : ` ^${id}`;
    result = result.slice(0, end) + mark + after;
  }
  return result;
}
