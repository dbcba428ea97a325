import type { Removal } from "../../model/source.ts";
import type { Block, Line } from "../block.ts";
import type { HeadReading } from "../head/conclude-head.ts";
import type { Piece } from "./flow.ts";
import type { WordStock } from "./word-stock.ts";

/** What was made out about the blocks of a document. */
interface Verdict {
  readonly pieceOf: ReadonlyMap<Line, Piece>;
  /** Blocks that are not the work, each with the rule that knew it. */
  readonly rules: ReadonlyMap<Block, string>;
  readonly head: HeadReading;
  readonly stock: WordStock;
}

/** Takes off the blocks that are not the work, and the lines that are in the facts now. */
export function withoutTakenLines(pieces: readonly Piece[], blocks: readonly Block[], { pieceOf, rules, head, stock }: Verdict): { kept: readonly Piece[]; removed: Removal[] } {
  const removed: Removal[] = [];
  /** Lines of each piece that stay, for pieces of which some are taken. */
  const left = new Map<Piece, Line[]>();
  for (const block of blocks) {
    const rule = rules.get(block);
    if (rule !== undefined) removed.push({ rule, text: block.lines.map(({ text }) => text).join("\n") });
    for (const line of block.lines) {
      const piece = pieceOf.get(line);
      const ofHead = head.consumed.get(line);
      if (!piece || (rule === undefined && ofHead === undefined)) continue;
      if (rule === undefined) removed.push({ rule: ofHead ?? "", text: line.text });
      left.set(piece, rule === undefined ? block.lines.filter((other) => pieceOf.get(other) === piece && !head.consumed.has(other)) : []);
    }
  }
  const own = pieces.flatMap((piece): Piece[] => {
    const lines = left.get(piece);
    if (!lines) return [piece];
    return lines.length === 0 ? [] : [{ ...piece, text: lines.reduce((above, { text }) => stock.joined(above, text), "") }];
  });
  // A title page and nothing else: its lines are all the text there is.
  return { kept: own.some(({ kind }) => kind !== "page") ? own : pieces, removed };
}
