import type { BlockIdInsertion } from "../model/note-draft.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Block } from "../markdown/blocks.ts";
import { blockIdFor } from "../notes/block-id.ts";

/** What a link to a block ends in, as the note stands: `#^id`, or `#Heading`; `undefined` for a block that cannot be linked to yet. */
export function subpathInBlock(block: Block | undefined): string | undefined {
  if (block?.kind === "heading") return `#${block.text.replace(/[#^[\]|\\:%\s]+/gu, " ").trim()}`;
  return block?.blockId === undefined ? undefined : `#^${block.blockId}`;
}

/** Gives every passage a link target in its note, and collects the block ids that have to be set for it. */
export class PassageLinks {
  readonly insertions: BlockIdInsertion[] = [];
  readonly #blocks: readonly Block[];
  readonly #taken: Set<string>;
  readonly #given = new Map<number, string>();

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    this.#taken = new Set(blocks.flatMap(({ blockId }) => blockId ?? []));
  }

  /** `#^id` of the block that a recommendation is from; `#Heading` for one that stands in a heading. */
  subpathOf({ passage }: Recommendation): string {
    const { start, end } = passage.block;
    const block = this.#blocks.find(({ span }) => span.start === start && span.end === end);
    return subpathInBlock(block) ?? this.#give(end, block?.text ?? passage.sentence, block?.idOnOwnLine ?? false);
  }

  /**
   * `#^id` or `#Heading` of a block of the note.
   * @param lost the id that it gets when it has none and nothing else goes by it: links that lead nowhere then work again.
   */
  subpathOfBlock(block: Block, lost?: string): string {
    return subpathInBlock(block) ?? this.#give(block.span.end, block.text, block.idOnOwnLine, lost);
  }

  /** Sets an id at the end of a block, once. */
  #give(end: number, words: string, ownLine: boolean, wanted?: string): string {
    const given = this.#given.get(end);
    if (given !== undefined) return `#^${given}`;
    const id = wanted !== undefined && /^[A-Za-z0-9-]+$/u.test(wanted) && !this.#taken.has(wanted) ? wanted : blockIdFor(words, this.#taken);
    this.#given.set(end, id);
    this.#taken.add(id);
    this.insertions.push({ end, id, ownLine });
    return `#^${id}`;
  }
}
