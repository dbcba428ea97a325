import { load } from "@zkochan/js-yaml";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { getFrontMatterInfo } from "../host/cache/frontmatter.ts";
import { parseNote } from "../host/cache/parse-note.ts";

/*
 * What would act in a note: judged by a CommonMark parser, by the stand-in host's index, and by looking for what plugins look for in the
 * raw text. None of it is the code that makes text harmless.
 */

const MARKUP = /^<\/?(?:a|b|br|blockquote|code|del|details|div|em|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|q|s|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s+(?:href|src)="https?:[^"]*"|\s+(?:alt|title|width|height|colspan|rowspan)="[^"]*")*\s*\/?>$/iu;
/** What highlighters colour; plugins run blocks under any other name. */
const PLAIN_CODE = /^(?:text|txt|plain|plaintext|console|sh|shell|bash|zsh|powershell|bat|c|h|cpp|c\+\+|cs|csharp|go|rust|rs|java|kotlin|swift|scala|js|javascript|jsx|ts|typescript|tsx|json|json5|ya?ml|toml|ini|xml|html|css|scss|less|svg|md|markdown|latex|tex|bibtex|bib|python|py|r|julia|matlab|octave|perl|php|ruby|rb|lua|sql|graphql|diff|dockerfile|makefile|cmake|haskell|ocaml|clojure|elixir|erlang|lisp|fortran|stata|sas|http|csv)$/iu;

/** Everything in a note's body that would run, open a program, show another note, or be taken for ours. @param body Markdown. */
export function activeParts(body: string): string[] {
  const found: string[] = [];
  const outsideCode: [number, number][] = [];
  const open: Nodes[] = [fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("children" in node) open.push(...(node.children as Nodes[]));
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === "code" || node.type === "inlineCode") outsideCode.push([start, end]);
    if (node.type === "html") for (const tag of node.value.match(/<[a-z/!?][^>]*>?/giu) ?? []) if (!MARKUP.test(tag)) found.push(`HTML ${tag}`);
    if ((node.type === "link" || node.type === "definition") && !body.startsWith("[^", start) && addressActs(node.url)) found.push(`${node.type} ${node.url}`);
    if (node.type === "image" && !/^https?:\/\//iu.test(node.url)) found.push(`image ${node.url}`);
    if (node.type === "inlineCode" && /^\s*\$?=\s*[^=\s]/u.test(node.value)) found.push(`inline query ${node.value}`);
    if (node.type === "code" && node.lang && !PLAIN_CODE.test(node.lang)) found.push(`code block ${node.lang}`);
  }
  let prose = body;
  for (const [start, end] of outsideCode) prose = prose.slice(0, start) + " ".repeat(end - start) + prose.slice(end);
  prose = prose.replace(/\\[!-/:-@[-`{-~]/gu, "··").replace(/%% page \d+(?: · [\w.-]+)? %%/gu, "");
  for (const [name, pattern] of Object.entries({ embed: /!\[\[/u, comment: /%%/u, "inline field": /[^\s:]::/u, "program address": /\b(?!https?:)[a-z][a-z0-9+.-]*:\/\//iu, "formula that links": /\\(?:href|style|class|require)\b/u }))
    if (pattern.test(prose)) found.push(`${name} ${pattern.exec(prose)?.[0] ?? ""}`);
  if (body.includes("<%")) found.push("Templater command");
  if (/^%% source-ties:(?:begin|end)/mu.test(body)) found.push("mark of our own");
  for (const embed of parseNote(body).embeds ?? []) if (!/^https?:/u.test(embed.link)) found.push(`embed ${embed.original}`);
  return found;
}

function addressActs(url: string): boolean {
  let plain = url;
  try {
    plain = decodeURIComponent(url);
  } catch {
    // As it stands.
  }
  return [url, plain].some((form) => /^[a-z][a-z0-9+.-]*:/iu.test(form.replace(/[\s\p{Cc}]/gu, "")) && !/^(?:https?|mailto):/iu.test(form));
}

/** What Obsidian would find in words that are to be words only: links, tags, block ids, callouts, tasks and so on. @param body Markdown. */
export function marksIn(body: string): string[] {
  const { links = [], embeds = [], tags = [], blocks = {}, sections = [], listItems = [], footnotes = [], footnoteRefs = [], headings = [] } = parseNote(body);
  return [
    ...[...links, ...embeds].map(({ original }) => original),
    ...tags.map(({ tag }) => tag),
    ...Object.keys(blocks),
    ...sections.map(({ type }) => type).filter((type) => type !== "paragraph"),
    ...listItems.map(() => "list item"),
    ...footnotes.map(({ id }) => `[^${id}]`),
    ...footnoteRefs.map(({ id }) => `[^${id}]`),
    ...headings.map(({ heading }) => heading),
  ];
}

/** A note's properties by the app's way to find them and another's YAML, and its body. @throws when they cannot be read. */
export function partsOfNote(note: string): { properties: Record<string, unknown>; body: string } {
  const { exists, frontmatter, contentStart } = getFrontMatterInfo(note);
  return { properties: exists ? (load(frontmatter) as Record<string, unknown>) : {}, body: note.slice(contentStart) };
}
