import type { Blockquote, List, ListItem, Nodes, Parents, Root, Table } from "mdast";
import type { Span } from "../model/recommendation.ts";
import { hideNonText } from "./hidden-parts.ts";
import { partsOf } from "./parts.ts";
import { hideLiteralSigns, showLiteralSigns } from "./literal-signs.ts";
import { markedLines } from "./marked-lines.ts";
import { linesOf, readerLines, readerText, withoutBlockId } from "./reader-text.ts";
import { syntaxTree } from "./syntax-tree.ts";

export type BlockKind = "heading" | "paragraph" | "list item" | "table row" | "quotation";

/** One piece of a note's text that can be linked to, or a row of one. */
export interface Block {
  readonly kind: BlockKind;
  /** The words as a reader sees them: no marks, links as their words, words broken at line ends mended. */
  readonly text: string;
  /** Where the linkable block stands in the note; a block id goes to its end. For a table row or quotation, the whole of it. */
  readonly span: Span;
  /** Tables and quotations carry their block id on a line of its own. */
  readonly idOnOwnLine: boolean;
  /** The id that the block has already, without `^`. */
  readonly blockId?: string;
  /** Depth of a heading, 1 to 6, or of a list item, from 1. */
  readonly depth: number;
  /** Headings above, outermost first. */
  readonly headings: readonly string[];
  /** For a list item: the paragraph right above its list, and the items that it stands in, outermost first. */
  readonly leadIns: readonly string[];
  /** For a paragraph each of whose lines is one to its reader: those lines. */
  readonly lines?: readonly string[];
  /** For a table row: the cells, each with its column's heading. */
  readonly cells?: readonly { readonly column: string; readonly text: string }[];
}

/**
 * The blocks of a note in the order in which they stand. Frontmatter, comments, code and HTML are left out.
 * @param note Markdown as Obsidian reads it.
 */
export function blocksOf(note: string): Block[] {
  const collector = new BlockCollector(note);
  for (const { start, text } of partsOf(hideNonText(hideLiteralSigns(note))))
    collector.collect(syntaxTree(text), start);
  return collector.blocks;
}

/** An id that stands on a line of its own after the table or quotation that it names. */
const LONE_ID = /^\^([A-Za-z0-9-]+)$/u;

class BlockCollector {
  readonly #note: string;
  readonly blocks: Block[] = [];
  /** Where the part being collected begins in the note. */
  #partStart = 0;
  readonly #headings: { depth: number; text: string }[] = [];

  constructor(note: string) {
    this.#note = note;
  }

  /** Adds the blocks of a part of the note that begins at `partStart`. */
  collect(tree: Root, partStart: number): void {
    this.#partStart = partStart;
    this.#children(tree, []);
  }

  #children(parent: Parents, leadIns: readonly string[]): void {
    let before = "";
    for (const node of parent.children as Nodes[]) {
      const text = this.#node(node, before, leadIns);
      before = text;
    }
  }

  /** Adds a node's blocks; gives back its text when it is a paragraph, which may lead in a list. */
  #node(node: Nodes, before: string, leadIns: readonly string[]): string {
    switch (node.type) {
      case "heading": {
        const text = showLiteralSigns(readerText(node));
        while ((this.#headings.at(-1)?.depth ?? 0) >= node.depth) this.#headings.pop();
        this.#add("heading", node, text, { depth: node.depth });
        this.#headings.push({ depth: node.depth, text });
        return "";
      }
      case "paragraph": {
        const text = readerText(node);
        const lone = LONE_ID.exec(text);
        if (lone?.[1] !== undefined) this.#name(lone[1]);
        else if (this.#markedLines(node, before, leadIns)) return "";
        else {
          const lines = readerLines(node)?.map((line) => showLiteralSigns(withoutBlockId(line).text));
          this.#add("paragraph", node, text, { leadIns, ...(lines === undefined ? {} : { lines }) });
        }
        return showLiteralSigns(withoutBlockId(text).text);
      }
      case "list":
        this.#list(node, before === "" ? leadIns : [...leadIns, before]);
        return "";
      case "blockquote":
        this.#quotation(node);
        return "";
      case "table":
        this.#table(node);
        return "";
      default:
        return "";
    }
  }

  /** A paragraph that is a list to its reader: its members share the place that can be linked to. */
  #markedLines(node: Nodes, before: string, leadIns: readonly string[]): boolean {
    const lines = linesOf(node);
    const marked = markedLines(lines);
    if (!marked) return false;
    const { blockId } = withoutBlockId(lines.at(-1) ?? "");
    const id = blockId === undefined ? {} : { blockId };
    if (marked.leadIn !== "") this.#add("paragraph", node, marked.leadIn, { leadIns, ...id });
    const above = marked.leadIn === "" ? before : showLiteralSigns(marked.leadIn);
    for (const item of marked.items) this.#add("list item", node, item, { leadIns: above === "" ? leadIns : [...leadIns, above], ...id });
    return true;
  }

  #list(list: List, leadIns: readonly string[]): void {
    for (const item of list.children) this.#item(item, leadIns);
  }

  #item(item: ListItem, leadIns: readonly string[]): void {
    const [first, ...rest] = item.children;
    if (first?.type !== "paragraph") {
      this.#children(item, leadIns);
      return;
    }
    const text = readerText(first);
    this.#add("list item", first, text, { leadIns });
    let before = showLiteralSigns(withoutBlockId(text).text);
    for (const node of rest) before = this.#node(node, before, [...leadIns]) || before;
  }

  #quotation(quotation: Blockquote): void {
    for (const node of quotation.children)
      if (node.type === "paragraph") this.#add("quotation", quotation, readerText(node), { idOnOwnLine: true });
  }

  #table(table: Table): void {
    const [head, ...rows] = table.children;
    const columns = head?.children.map((cell) => showLiteralSigns(readerText(cell))) ?? [];
    for (const row of rows) {
      const cells = row.children.map((cell, index) => ({ column: columns[index] ?? "", text: showLiteralSigns(readerText(cell)) }));
      this.#add("table row", table, cells.map(({ text }) => text).filter((text) => text !== "").join(" · "), { idOnOwnLine: true, cells });
    }
  }

  #add(kind: BlockKind, node: Nodes, words: string, more: Partial<Block>): void {
    const { text: kept, blockId } = withoutBlockId(words);
    const text = showLiteralSigns(kept);
    if (node.position?.start.offset === undefined || node.position.end.offset === undefined || text === "") return;
    const start = this.#partStart + node.position.start.offset;
    const end = this.#partStart + node.position.end.offset;
    this.blocks.push({
      kind,
      text,
      span: { start, end: this.#wordsEnd(start, end) },
      idOnOwnLine: false,
      ...(blockId === undefined ? {} : { blockId }),
      depth: 1,
      headings: this.#headings.map((heading) => heading.text),
      leadIns: [],
      ...more,
    });
  }

  /** A comment at the end of a block was blanked out, so the parser took it for the block's end or the end for earlier. */
  #wordsEnd(start: number, end: number): number {
    const lineEnd = this.#note.indexOf("\n", end);
    const rest = this.#note.slice(end, lineEnd < 0 ? undefined : lineEnd);
    // Behind the words of the last line only blanks and comments can be left: the id goes behind them.
    return rest.trim() === "" ? start + this.#note.slice(start, end).trimEnd().length : end + rest.trimEnd().length;
  }

  /** Gives the id on the line just read to the table or quotation above it. */
  #name(blockId: string): void {
    const last = this.blocks.at(-1);
    if (last?.idOnOwnLine !== true) return;
    for (let index = this.blocks.length - 1; index >= 0; index--) {
      const block = this.blocks[index];
      if (block?.span.end !== last.span.end) break;
      this.blocks[index] = { ...block, blockId };
    }
  }
}
