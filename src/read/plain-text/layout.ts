import { blockOf, type Block, type Line } from "../block.ts";

/** Widths at which programs break lines. */
const NARROWEST = 38;
const WIDEST = 130;
/** A line longer than this is a paragraph in itself. */
const LONG_LINE = 160;
const LIST_ITEM = /^\s*(?:[-•*–▪◦‣]|\(?[a-zA-Z\d]{1,3}[.)])\s+\S/u;

/**
 * The width at which a text's lines were broken, as text from a PDF or a mail is; `undefined` where each line is a paragraph.
 */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const lengths: number[] = [];
  let long = 0;
  let all = 0;
  for (const [index, line] of lines.entries()) {
    const length = line.trim().length;
    all += length;
    if (length > WIDEST) long += length;
    // Only a line that another follows was broken by a program.
    if (length > 0 && (lines[index + 1] ?? "").trim() !== "") lengths.push(length);
  }
  if (all === 0 || long * 5 > all) return undefined;
  const inBlocks = lengths.filter((length) => length >= NARROWEST);
  if (inBlocks.length < 4 || inBlocks.length * 3 < lengths.length) return undefined;
  inBlocks.sort((one, other) => one - other);
  const width = inBlocks[Math.floor(inBlocks.length * 0.9)] ?? 0;
  return width <= WIDEST ? width : undefined;
}

/** Cuts a text into blocks: at blank lines and, where lines are paragraphs, around every long line and list item. */
export function blocksOfPlainText(text: string, width: number | undefined): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  const end = (): void => {
    if (lines.length > 0) blocks.push(blockOf(lines));
    lines = [];
  };
  for (const [index, content] of text.split("\n").entries()) {
    const line = { number: index + 1, text: content };
    if (content.trim() === "") end();
    else if (width === undefined && (content.length > LONG_LINE || LIST_ITEM.test(content))) {
      end();
      blocks.push(blockOf([line]));
    } else lines.push(line);
  }
  end();
  return blocks;
}
