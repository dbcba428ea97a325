import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { Format } from "./format.ts";
import { factsOfText } from "./plain-text/facts.ts";
import { paragraphsOf, type Paragraph } from "./plain-text/paragraphs.ts";
import { boilerplateRule } from "./plain-text/boilerplate.ts";
import type { Removal } from "../model/source.ts";

/** Text as it was copied from a page or a PDF: lines, blank lines, and much that is the site's and not the work's. */
export const plainText: Format = {
  name: "text",
  recognises: () => true,
  read(text) {
    const paragraphs = paragraphsOf(text);
    const { facts, head } = factsOfText(paragraphs);
    const removed: Removal[] = [];
    const kept: string[] = [];
    for (const [index, paragraph] of paragraphs.entries()) {
      const rule = head.has(paragraph) ? "title and byline" : boilerplateRule(paragraph, paragraphs, index);
      if (rule === undefined) kept.push(asMarkdown(paragraph));
      else removed.push({ rule, text: paragraph.lines.map((line) => line.text).join("\n") });
    }
    return { facts, text: joined(kept), removed };
  },
};

function asMarkdown(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case "heading":
      return `## ${escapeMarkdown(paragraph.text)}`;
    case "list item":
      return `${paragraph.marker} ${escapeMarkdown(paragraph.text)}`;
    case "prose":
      return escapeMarkdown(paragraph.text);
  }
}

/** Items of one list stand close; everything else has a blank line between. */
function joined(blocks: readonly string[]): string {
  let text = "";
  let before: string | undefined;
  for (const block of blocks) {
    const list = /^(?:(-)|\d+[.)]) /u.exec(block);
    const kind = list ? (list[1] ?? "number") : undefined;
    text += `${text === "" ? "" : kind !== undefined && kind === before ? "\n" : "\n\n"}${block}`;
    before = kind;
  }
  return `${text}\n`;
}
