import type { Removal } from "../../model/source.ts";
import { blockOf, type Block } from "../block.ts";
import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { commonWordsOf } from "../common-words.ts";
import type { Format } from "../format.ts";
import { readHead } from "../head/read-head.ts";
import { jsonIn } from "../json-text.ts";
import { factsOf } from "../testimony.ts";
import { namesElsewhere } from "../witnesses/names-elsewhere.ts";
import { testimonyOfBlocks } from "../witnesses/testimony-of-blocks.ts";
import { forwardedMessage } from "./forwarded-message.ts";
import { blocksOfPlainText, wrapWidth } from "./layout.ts";
import { piecesOf } from "./pieces.ts";
import { isPageNumber, runningHeadKey, runningHeads } from "./running-heads.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** Text as it was copied from a page or a PDF: lines, blank lines, and much that is the site's and not the work's. */
export const plainText: Format = {
  name: "text",
  // What a program wrote for programs has no lines that anybody reads.
  recognises: ({ text }) => !isJson(text),
  read({ text: given }) {
    const passedOn = forwardedMessage(given);
    const text = passedOn?.text ?? given;
    const width = wrapWidth(text.split("\n"));
    const removed: Removal[] = passedOn ? [{ rule: "covering note", text: passedOn.note }] : [];
    const blocks = withoutPageMarks(blocksOfPlainText(text, width), removed);
    const boilerplate = findBoilerplate(blocks);
    const own = blocks.filter((block) => !boilerplate.blocks.has(block));
    const head = readHead(own, commonWordsOf(text), namesElsewhere(blocks));
    const { testimony, details } = testimonyOfBlocks(blocks, boilerplate, head);
    let kept: Block[] = [];
    for (const block of blocks) {
      const rule = boilerplate.blocks.get(block) ?? (details.has(block) ? "document details" : undefined);
      if (rule === undefined) kept.push(...withoutHeadLines(block, head.consumed, removed));
      else removed.push({ rule, text: block.lines.map((line) => line.text.trim()).join("\n") });
    }
    // A capture that is a title page and nothing else: its lines are all the text there is.
    if (kept.length === 0) kept = own;
    return { facts: factsOf(testimony), text: writeMarkdown(piecesOf(kept, width)), removed };
  },
};

/** Takes off what a printer added to every page. */
function withoutPageMarks(blocks: readonly Block[], removed: Removal[]): Block[] {
  const heads = runningHeads(blocks);
  const seen = new Set<string>();
  return blocks.flatMap((block) => {
    const besideNumber = block.lines.length > 1 && block.lines.some((line) => isPageNumber(line.text));
    const lines = block.lines.filter(({ text }) => {
      const key = runningHeadKey(text);
      const repeated = key !== undefined && heads.has(key);
      // The first time it may be the title itself, unless it stands beside a page number.
      const isMark = (repeated && (seen.has(key) || besideNumber)) || (isPageNumber(text) && (block.lines.length === 1 || heads.size > 0));
      if (repeated) seen.add(key);
      if (isMark) removed.push({ rule: isPageNumber(text) ? "page number" : "running head", text: text.trim() });
      return !isMark;
    });
    if (lines.length === block.lines.length) return [block];
    return lines.length === 0 ? [] : [blockOf(lines, block.heading)];
  });
}

function withoutHeadLines(block: Block, consumed: ReadonlyMap<object, string>, removed: Removal[]): Block[] {
  const lines = block.lines.filter((line) => !consumed.has(line));
  for (const line of block.lines) {
    const rule = consumed.get(line);
    if (rule !== undefined) removed.push({ rule, text: line.text.trim() });
  }
  if (lines.length === block.lines.length) return [block];
  return lines.length === 0 ? [] : [blockOf(lines, block.heading)];
}

function isJson(text: string): boolean {
  return /^\s*[[{]/u.test(text.slice(0, 200)) && /[\]}]\s*$/u.test(text.slice(-200)) && "value" in jsonIn(text);
}
