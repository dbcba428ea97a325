import type { Nodes, Root, RootContent } from "mdast";
import { readWikilink } from "../cache/wikilink.ts";

/** Tells whether a link of a note leads somewhere. */
export type Resolves = (linktext: string) => boolean;

/** A link, an embed, a mark, a comment or a block's id amid plain words. */
const IN_WORDS = /(!?\[\[[^[\]]+\]\])|==([^=\n]+)==|(%%[\s\S]*?%%)|(\s\^[A-Za-z0-9-]+\s*$)/gu;

/** The elements of a piece of Markdown as the app's reading view shows it: links of the vault, marks; no comments and block ids. */
export class BlockRenderer {
  readonly #text: string;
  readonly #resolves: Resolves;
  readonly #definitions: ReadonlyMap<string, string>;

  /** @param text what `root` was parsed from. */
  constructor(text: string, root: Root, resolves: Resolves) {
    this.#text = text;
    this.#resolves = resolves;
    this.#definitions = new Map(root.children.flatMap((node): [string, string][] => (node.type === "definition" ? [[node.identifier, node.url]] : [])));
  }

  /** Shows one block in an element. */
  show(node: RootContent, parent: HTMLElement): void {
    this.#node(node, parent);
  }

  #all(nodes: readonly Nodes[], parent: HTMLElement): void {
    for (const node of nodes) this.#node(node, parent);
  }

  #node(node: Nodes, parent: HTMLElement): void {
    switch (node.type) {
      case "heading":
        this.#all(node.children, parent.createEl(`h${node.depth}`, { attr: { "data-heading": this.#words(node) } }));
        return;
      case "paragraph":
        this.#paragraph(node.children, parent);
        return;
      case "blockquote":
        this.#quote(node.children, parent);
        return;
      case "list": {
        const list = parent.createEl(node.ordered === true ? "ol" : "ul");
        if (node.start != null && node.start !== 1) list.setAttr("start", node.start);
        for (const item of node.children) {
          const element = list.createEl("li");
          for (const child of item.children) if (child.type === "paragraph" && !item.spread) this.#all(child.children, element); else this.#node(child, element);
        }
        return;
      }
      case "table": {
        const [head, ...rows] = node.children;
        const table = parent.createEl("table");
        if (head) for (const cell of head.children) this.#all(cell.children, (table.tHead?.rows[0] ?? table.createTHead().insertRow()).createEl("th"));
        const body = table.createTBody();
        for (const row of rows) for (const [index, cell] of row.children.entries()) this.#all(cell.children, (index === 0 ? body.insertRow() : (body.rows[body.rows.length - 1] ?? body.insertRow())).createEl("td"));
        return;
      }
      case "code":
        parent.createEl("pre").createEl("code", { text: node.value, cls: node.lang ? `language-${node.lang}` : "" });
        return;
      case "thematicBreak":
        parent.createEl("hr");
        return;
      case "strong":
      case "emphasis":
        this.#all(node.children, parent.createEl(node.type === "strong" ? "strong" : "em"));
        return;
      case "inlineCode":
        parent.createEl("code", { text: node.value });
        return;
      case "break":
        parent.createEl("br");
        return;
      case "link":
        this.#all(node.children, parent.createEl("a", { cls: "external-link", href: node.url, attr: { rel: "noopener nofollow", target: "_blank" } }));
        return;
      case "linkReference":
        this.#all(node.children, parent.createEl("a", { cls: "external-link", href: this.#definitions.get(node.identifier) ?? "", attr: { rel: "noopener nofollow", target: "_blank" } }));
        return;
      case "image":
        parent.createSpan({ cls: "image-embed", text: node.alt ?? "" });
        return;
      case "text":
        this.#wordsOfNote(node.value, this.#text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0), parent);
        return;
      default:
        // Raw HTML, comments and definitions show nothing here; the app makes the first safe and shows it.
        return;
    }
  }

  #paragraph(children: readonly Nodes[], parent: HTMLElement): void {
    const element = createEl("p", { attr: { dir: "auto" } });
    this.#all(children, element);
    if (element.childNodes.length > 0 && (element.textContent.trim() !== "" || element.querySelector("img, .image-embed"))) parent.append(element);
  }

  /** A quotation, or a callout where its first line is `[!type] Title`. */
  #quote(children: readonly RootContent[], parent: HTMLElement): void {
    const kind = /^\[!([\w-]+)\][+-]?[ \t]*([^\n]*)/u.exec(children[0] ? this.#words(children[0]) : "");
    const element = kind ? parent.createDiv({ cls: "callout", attr: { "data-callout": kind[1]?.toLowerCase() ?? "note" } }) : parent.createEl("blockquote");
    if (kind) element.createDiv({ cls: "callout-title", text: kind[2] || (kind[1] ?? "") });
    const inside = kind ? element.createDiv("callout-content") : element;
    this.#all(children, inside);
    if (kind) inside.querySelector("p")?.firstChild?.replaceWith(inside.querySelector("p")?.firstChild?.textContent?.replace(/^\[![^\n]*\n?/u, "") ?? "");
  }

  /** Plain words with the app's own signs in them; what was escaped in the source is words. */
  #wordsOfNote(words: string, source: string, parent: HTMLElement): void {
    let done = 0;
    for (const { 0: found, 1: link, 2: marked, index } of words.matchAll(IN_WORDS)) {
      if (link !== undefined && !source.replaceAll(`\\${link}`, "").includes(link)) continue;
      parent.appendText(words.slice(done, index));
      done = index + found.length;
      if (link !== undefined) this.#link(link, parent);
      else if (marked !== undefined) this.#wordsOfNote(marked, source, parent.createEl("mark"));
    }
    parent.appendText(words.slice(done));
  }

  #link(original: string, parent: HTMLElement): void {
    const read = readWikilink(original);
    if (!read) parent.appendText(original);
    else showLink(read.link, read.displayText, this.#resolves, parent);
  }

  #words(node: Nodes): string {
    if ("value" in node) return node.value;
    return "children" in node ? node.children.map((child) => this.#words(child)).join("") : "";
  }
}

/** A link of the vault, as the app writes it into rendered notes. */
export function showLink(link: string, words: string, resolves: Resolves, parent: HTMLElement): void {
  parent.createEl("a", { cls: `internal-link${resolves(link) ? "" : " is-unresolved"}`, text: words, href: link, attr: { "data-href": link, rel: "noopener nofollow", target: "_blank" } });
}
