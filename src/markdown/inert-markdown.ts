import type { Link, Nodes, Root } from "mdast";
import { escapeMarkdown, OPENS_A_PAGE } from "./escape-markdown.ts";
import { limitNesting } from "./limit-nesting.ts";
import { partsOf } from "./parts.ts";
import { syntaxTree } from "./syntax-tree.ts";

/*
 * A source's Markdown comes from outside. Its headings, lists, emphasis, tables, notes, links and pictures of the web are its own; what would
 * run, open a program, show another note of the vault, or be taken for ours or for a plugin's is shown as the text that it is.
 */

/** Words after a fence that colour code and do nothing else. Any other may be the name under which a plugin runs it. */
const LANGUAGES = /^(?:text|txt|plain|plaintext|console|sh|shell|bash|zsh|powershell|bat|c|h|cpp|c\+\+|cs|csharp|go|rust|rs|java|kotlin|swift|scala|js|javascript|jsx|ts|typescript|tsx|json|json5|yaml|yml|toml|ini|xml|html|css|scss|less|svg|md|markdown|latex|tex|bibtex|bib|python|py|r|julia|matlab|octave|perl|php|ruby|rb|lua|sql|graphql|diff|dockerfile|makefile|cmake|haskell|ocaml|clojure|elixir|erlang|lisp|fortran|stata|sas|http|csv)$/iu;
const TAGS = "a|abbr|b|big|blockquote|br|caption|center|cite|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|q|s|samp|small|span|strike|strong|su[bp]|summary|t(?:able|body|d|foot|h|head|r|t)|u|ul|var|wbr";
/** Colours, as reference managers and highlighters write them; any other style may lay things over the page. */
const COLOURS = "(?:\\s{0,9}(?:background(?:-color)?|color):\\s{0,9}(?:#[\\da-f]{3,8}|[a-z]{3,30});?){1,3}\\s{0,9}";
/** Tags that only set text, and links and pictures of the web. */
const HARMLESS_TAG = new RegExp(`<(?:/(?:${TAGS})|(?:${TAGS})(?:\\s{1,9}(?:style="${COLOURS}"|(?:href|src)="https?://[^"<>]{1,2000}"|(?:alt|title|width|height|align|valign|colspan|rowspan|start|lang|dir)="[^"<>]{0,500}"))*\\s{0,9}/?)>`, "giu");
const TAG = /<(?=[a-z/!?])/giu;
/** A query of Dataview's, or a field of Meta Bind's, amid a line. */
const RUNS_IN_LINE = /^\s*(?:\$?=\s*[^=\s]|(?:INPUT|VIEW|BUTTON)\[)/u;
/** In code no sign can be escaped; one that cannot be seen keeps these apart. */
const IN_CODE = /<(?=%)|%(?=%\s*source-ties:)/gu;
/** A page's mark as we write it, or: embeds, comments, Templater, fields of Dataview's, addresses of other programs, formulas that do more than show. */
const IN_TEXT = /(%% page \d{1,6}(?: · [^%\n[\]<>`]{1,20})? %%)|(\\*)(?:(!\[(?=\[))|(\$\$)|%(?=%)|(<)(?=%)|(:)(?=:)|([a-z\d+.-]{1,30})(?=:\/\/)|\\(?=(?:href|style|class|cssId|data|require|csname|mmlToken|texttip)\b))/giu;
/** Without any of these, escaped ones left out, a text has neither code nor HTML, links, pictures or definitions. */
const MAY_HOLD_MORE = /[`]|~~~|<[a-z/!?]|\](?:[(:]|\s*\[)|^(?:\t| {4})/imu;
/** Rounds after which a text that goes on changing was made to; few need a second. */
const MOST_ROUNDS = 8;

/**
 * Makes a source's Markdown safe to stand in a vault; what is safe stays byte for byte.
 * @returns the Markdown; paragraphs of a text that is made to resist are written as plain words.
 */
export function inertMarkdown(markdown: string): string {
  let text = limitNesting(markdown.replace(/[\0\p{Surrogate}]/gu, "\ufffd"));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = new Inert(text).text();
    if (next === text) return text;
    text = next;
  }
  return text.split(/\n\s*\n/u).map(escapeMarkdown).join("\n\n");
}

class Inert {
  readonly #text: string;
  /** What takes the place of how many characters, by where they begin. */
  readonly #edits = new Map<number, readonly [length: number, written: string]>();
  /** Code, HTML and what is replaced whole, in order. */
  readonly #closed: (readonly [start: number, end: number])[] = [];

  constructor(text: string) {
    this.#text = text;
    if (MAY_HOLD_MORE.test(text.replace(/\\[\s\S]/gu, ""))) for (const part of partsOf(text)) this.#visit(syntaxTree(part.text), part.start);
    this.#visitText();
  }

  text(): string {
    let result = "";
    let done = 0;
    for (const [at, [length, written]] of [...this.#edits].sort(([one], [other]) => one - other)) {
      if (at < done) continue;
      result += this.#text.slice(done, at) + written;
      done = at + length;
    }
    return result + this.#text.slice(done);
  }

  #visit(root: Root, partStart: number): void {
    const open: Nodes[] = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if ("children" in node) for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as Nodes);
      this.#node(node, partStart + (node.position?.start.offset ?? 0), partStart + (node.position?.end.offset ?? 0));
    }
    const last = root.children.at(-1);
    if (last?.type === "code") this.#closeFence(partStart + (last.position?.start.offset ?? 0), partStart + (last.position?.end.offset ?? 0));
  }

  #node(node: Nodes, start: number, end: number): void {
    const source = this.#text.slice(start, end);
    switch (node.type) {
      case "code": {
        this.#code(start, end);
        const fence = /^(?:`+|~+)[ \t]*/u.exec(source)?.[0];
        if (fence !== undefined && node.lang && !LANGUAGES.test(node.lang)) this.#insert(start + fence.length, "text ");
        return;
      }
      case "inlineCode":
        if (RUNS_IN_LINE.test(node.value)) this.#replace(start, end, `\\\`${escapeMarkdown(node.value)}\\\``);
        else this.#code(start, end);
        return;
      case "html":
        this.#closed.push([start, end]);
        if (source.replace(HARMLESS_TAG, "").search(TAG) >= 0 || source.replace(/\bhttps?:\/\//giu, "").search(IN_TEXT) >= 0)
          for (const { index } of source.matchAll(TAG)) this.#insert(start + index, "\\");
        return;
      case "text":
        for (const { index } of source.matchAll(/\\[\s\S]|<(?=[a-z/!?])/giu)) if (source[index] === "<") this.#insert(start + index, "\\");
        return;
      case "link":
        if (source.startsWith("<")) this.#closed.push([start, end]);
        if (isSafe(node.url) || !(hasScheme(node.url) || /^[\\/]{2}/u.test(node.url))) return;
        // Behind its words, so that no bracket further out begins a link to the same address.
        if (source.startsWith("[")) this.#insert(start + lengthOfWords(node), "\\");
        else this.#insert(start, "\\");
        return;
      case "image":
        if (/^data:/iu.test(node.url)) this.#replace(start, end, escapeMarkdown(node.alt ?? ""));
        else if (!isSafe(node.url)) this.#insert(start + 1, "\\");
        return;
      case "definition":
        // A note at the foot that is one word looks like a definition.
        if (source.startsWith("[^") ? hasScheme(node.url) && !isSafe(node.url) : !isSafe(node.url)) this.#insert(start, "\\");
        return;
      default:
    }
  }

  /** Code that never ends would take in what is written behind it. */
  #closeFence(start: number, end: number): void {
    const source = this.#text.slice(start, end);
    const fence = /^(?:`{3,}|~{3,})/u.exec(source)?.[0];
    const lastLine = source.slice(source.lastIndexOf("\n") + 1).trim();
    const isClosed = source.includes("\n") && fence !== undefined && lastLine.startsWith(fence) && lastLine.replaceAll(fence.slice(0, 1), "") === "";
    if (fence !== undefined && !isClosed && this.#text.slice(end).trim() === "") this.#insert(end, `\n${fence}`);
  }

  #code(start: number, end: number): void {
    this.#closed.push([start, end]);
    for (const { index } of this.#text.slice(start, end).matchAll(IN_CODE)) this.#insert(start + index + 1, "\u2060");
  }

  /** What Obsidian and its plugins find wherever it stands outside of code. */
  #visitText(): void {
    let closed = 0;
    let formula: number | undefined;
    for (const { 0: found, 1: page, 2: escapes = "", 3: embed, 4: dollars, 5: command, 6: colon, 7: scheme, index } of this.#text.matchAll(IN_TEXT)) {
      // A backslash takes nothing from a letter, and Templater does not know it.
      if (page !== undefined || (escapes.length % 2 === 1 && scheme === undefined && command === undefined)) continue;
      while ((this.#closed[closed]?.[1] ?? Infinity) <= index) closed++;
      if ((this.#closed[closed]?.[0] ?? Infinity) <= index) continue;
      const at = index + escapes.length;
      if (dollars !== undefined) formula = formula === undefined ? at : undefined;
      else if (embed !== undefined) this.#edits.set(at, [2, "!\\[\\"]);
      else if (command !== undefined) this.#edits.set(at - (escapes.length % 2), [1 + (escapes.length % 2), "&lt;"]);
      else if (scheme !== undefined) this.#insert(index + found.length + 1, OPENS_A_PAGE.test(scheme) ? "" : "\\");
      else if (colon !== undefined) this.#insert(index + found.length, "\\");
      else this.#insert(at, "\\");
    }
    // A formula that never ends would do the same as code.
    if (formula !== undefined) this.#edits.set(formula, [1, "\\$\\"]);
  }

  #insert(at: number, written: string): void {
    if (!this.#edits.has(at)) this.#edits.set(at, [0, written]);
  }

  #replace(start: number, end: number, written: string): void {
    this.#closed.push([start, end]);
    this.#edits.set(start, [end - start, written]);
  }
}

/** Length of a link's opening bracket and its words. */
function lengthOfWords({ children, position }: Link): number {
  const start = position?.start.offset ?? 0;
  return (children.at(-1)?.position?.end.offset ?? start + 1) - start;
}

/** Tells whether an address leads to the web, to a mail, or to an entry of Zotero's, which links to its notes so. */
function isSafe(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|zotero:\/\/)/iu.test(url);
}

/** Tells whether an address names a protocol, also behind what browsers pass over and in what they decode. */
function hasScheme(url: string): boolean {
  let decoded = url;
  try {
    decoded = decodeURIComponent(url);
  } catch {
    // A stray % is no escape.
  }
  return [url, decoded].some((form) => /^[^/?#]*:/u.test(form.replace(/[\s\p{Cc}]/gu, "")));
}
