import { escapeMarkdown } from "./escape-markdown.ts";

/*
 * Parsers, ours and the app's, take time with the square of how deep a text nests, and some break down. No text that people wrote comes
 * near these limits.
 */

const DEEPEST = 50;
const MOST_BRACKETS = 5_000;
/** Quotations and lists that begin on one line. */
const CONTAINERS = new RegExp(`^((?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${DEEPEST}}[ \\t]*)(?:(\\d{1,9})(?=[.)])|(?=[>*+-]))`, "gmu");
const FENCE = /^[\s>]{0,100}(`{3,}|~{3,})/u;
/** An opening bracket, a closing one, and runs of emphasis with what stands around them. */
const MARKS = /\\[\s\S]|(\[)|(\])|(^|[\s\p{P}])([*_]+)(?=[^\s*_])|([*_]+)(?=\s|\p{P}|$)/gu;

/** Takes Markdown's meaning from quotations, lists, links and emphasis that stand in more than fifty others. */
export function limitNesting(markdown: string): string {
  const shallow = markdown.replace(CONTAINERS, (_, before: string, number = "") => `${before}${number}\\`);
  const lines = shallow.split("\n");
  let begin = 0;
  let fence = "";
  const escapeDeep = (end: number): void => {
    if (isDeep(lines.slice(begin, end).join("\n"))) for (let at = begin; at < end; at++) lines[at] = escapeMarkdown(lines[at] ?? "");
    begin = end;
  };
  for (const [index, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1] ?? "";
    // Each row of a table, and a line of code, is by itself.
    if (line.trim() === "" || mark !== "" || fence !== "" || line.startsWith("|")) {
      escapeDeep(index);
      if (fence === "" && mark === "") escapeDeep(index + 1);
      else begin = index + 1;
    }
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence)) fence = "";
  }
  escapeDeep(lines.length);
  return lines.join("\n");
}

function isDeep(paragraph: string): boolean {
  let [brackets, links, emphasis] = [0, 0, 0];
  for (const [, opens, closes, , begins, ends] of paragraph.matchAll(MARKS)) {
    if (opens !== undefined) [links, brackets] = [links + 1, brackets + 1];
    else if (closes !== undefined) links = Math.max(0, links - 1);
    else if (begins !== undefined) emphasis += begins.length;
    else if (ends !== undefined) emphasis = Math.max(0, emphasis - ends.length);
    if (links > DEEPEST || emphasis > DEEPEST || brackets > MOST_BRACKETS) return true;
  }
  return false;
}
