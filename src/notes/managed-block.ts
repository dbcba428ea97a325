import { fingerprint } from "../model/fingerprint.ts";

/*
 * The part of a note's body that the plugin owns, between two comments that Obsidian does not show. The first comment
 * carries a fingerprint of what the plugin last wrote between them, so that a user's edit is noticed without any
 * record elsewhere.
 */

const BEGIN = /^%% source-ties:begin ([0-9a-f]+) %%[ \t]*$/mu;
const END = /^%% source-ties:end %%[ \t]*$/mu;

/** Where a note's managed block stands, what is in it, and whether somebody edited it. */
export interface ManagedBlock {
  readonly start: number;
  readonly end: number;
  readonly content: string;
  readonly edited: boolean;
}

/** Finds the managed block of a note; `undefined` when it has none or only half of one. */
export function findManagedBlock(text: string): ManagedBlock | undefined {
  const begin = BEGIN.exec(text);
  if (!begin) return undefined;
  const inside = begin.index + begin[0].length;
  const end = END.exec(text.slice(inside));
  if (!end) return undefined;
  const content = text.slice(inside, inside + end.index).trim();
  return {
    start: begin.index,
    end: inside + end.index + end[0].length,
    content,
    edited: fingerprint(content, 8) !== begin[1],
  };
}

/** Writes a managed block with its two comments. */
export function managedBlock(content: string): string {
  const inside = content.trim();
  return `%% source-ties:begin ${fingerprint(inside, 8)} %%\n\n${inside}\n\n%% source-ties:end %%`;
}

/**
 * Puts new content into a note's managed block, which is made at the end of the note when there is none.
 * @returns the note; unchanged when the content is the same already. Whether the user edited the block is for the caller to
 * ask of `findManagedBlock` before.
 */
export function withManagedBlock(text: string, content: string): string {
  const present = findManagedBlock(text);
  if (!present) return `${text.replace(/\n*$/u, "")}\n\n${managedBlock(content)}\n`;
  if (present.content === content.trim()) return text;
  return text.slice(0, present.start) + managedBlock(content) + text.slice(present.end);
}
