import { blockOf, type Block, type Line } from "../block.ts";
import { plainLine } from "./plain-line.ts";

/**
 * Cuts Markdown into blocks at blank lines, headings and list items, with their words as a reader sees them. Fenced code, comments
 * and lines that show nothing are left out.
 * @param firstLine number of the first of the lines in the capture; without it the lines are not numbered.
 */
export function blocksOfMarkdown(lines: readonly string[], firstLine?: number): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let gathered: Line[] = [];
  let from = 0;
  const end = (to: number, heading?: number): void => {
    const block = blockOf(gathered.filter((line) => line.text !== ""), heading);
    if (block.words !== "") blocks.push({ ...block, from, to });
    gathered = [];
  };
  let fence: string | undefined;
  for (const [index, raw] of lines.entries()) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/u.exec(raw)?.[1];
    if (fence !== undefined || mark !== undefined) {
      end(index);
      if (fence === undefined) fence = mark;
      else if (mark !== undefined && mark.startsWith(fence)) fence = undefined;
      continue;
    }
    const depth = /^\s{0,3}(#{1,6})\s/u.exec(raw)?.[1]?.length ?? setextDepth(lines[index + 1], raw);
    const starts = depth !== undefined || /^\s*(?:[-*+]|\d{1,9}[.)])\s/u.test(raw);
    if (raw.trim() === "" || /^\s{0,3}(?:=+|(?:[-*_]\s*){3,})\s*$/u.test(raw)) {
      end(index);
      continue;
    }
    if (starts) end(index);
    if (gathered.length === 0) from = index;
    gathered.push({ ...(firstLine === undefined ? {} : { number: firstLine + index }), text: plainLine(raw) });
    if (depth !== undefined) end(index + 1, depth);
  }
  end(lines.length);
  return blocks;
}

/** A block of Markdown, with the lines that it takes up. */
export interface MarkdownBlock extends Block {
  readonly from: number;
  /** The line after its last. */
  readonly to: number;
}

function setextDepth(below: string | undefined, line: string): number | undefined {
  if (below === undefined || line.trim() === "") return undefined;
  if (/^={2,}\s*$/u.test(below)) return 1;
  return /^-{2,}\s*$/u.test(below) ? 2 : undefined;
}

/** Takes blocks off Markdown; blank lines that are left in a row become one. */
export function withoutBlocks(lines: readonly string[], taken: readonly MarkdownBlock[]): string {
  const gone = new Set<number>();
  for (const { from, to } of taken) for (let line = from; line < to; line++) gone.add(line);
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (gone.has(index)) continue;
    if (line.trim() === "" && gone.size > 0 && (kept.at(-1) ?? "").trim() === "" && (gone.has(index - 1) || kept.length === 0)) continue;
    kept.push(line);
  }
  return kept.join("\n");
}
