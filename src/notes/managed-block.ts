import { exactFingerprint } from "../model/fingerprint.ts";

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

/** Tells which note a link's target leads to, in a way that renaming the note does not change. */
export type LinkIdentity = (target: string) => string;

const itself: LinkIdentity = (target) => target;

/** Finds the managed block of a note; `undefined` when it has none. One that lost a comment counts as edited. */
export function findManagedBlock(text: string, identify: LinkIdentity = itself): ManagedBlock | undefined {
  const begin = BEGIN.exec(text);
  const inside = begin ? begin.index + begin[0].length : 0;
  const end = END.exec(text.slice(inside));
  if (!begin && !end) return undefined;
  if (!begin || !end) return { start: begin?.index ?? 0, end: text.length, content: "", edited: true };
  const between = text.slice(inside, inside + end.index);
  return {
    start: begin.index,
    end: inside + end.index + end[0].length,
    content: between.trim(),
    edited: markOf(between, identify) !== begin[1],
  };
}

/** Writes a managed block with its two comments. */
export function managedBlock(content: string, identify: LinkIdentity = itself): string {
  const between = `\n\n${content.trim()}\n\n`;
  return `%% source-ties:begin ${markOf(between, identify)} %%${between}%% source-ties:end %%`;
}

/**
 * Puts new content into a note's managed block, which is made at the end of the note when there is none.
 * @returns the note; unchanged when the content is the same already. Whether the user edited the block is for the caller to
 * ask of `findManagedBlock` before.
 */
export function withManagedBlock(text: string, content: string, identify: LinkIdentity = itself): string {
  const present = findManagedBlock(text, identify);
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const block = managedBlock(content, identify).replace(/\n/gu, lineEnd);
  if (!present) return `${text}${/\n\r?\n$/u.test(text) ? "" : text.endsWith("\n") ? lineEnd : lineEnd + lineEnd}${block}${lineEnd}`;
  if (present.content.replace(/\r\n/gu, "\n") === content.trim()) return text;
  return text.slice(0, present.start) + block + text.slice(present.end);
}

/**
 * A fingerprint of every byte between the comments, but for what is no edit: how lines end, and what the app writes into links when
 * a note is renamed.
 */
function markOf(between: string, identify: LinkIdentity): string {
  const text = between.replace(/\r\n/gu, "\n").replace(/\[\[([^[\]|#]+)/gu, (_, target: string) => `[[${identify(target.trim())}`);
  return exactFingerprint(text).slice(0, 8);
}
