import TurndownService from "turndown";

type Html = string | HTMLElement | Document | DocumentFragment;

/** What the app leaves out, words and all. */
const LEFT_OUT = new Set(["title", "style", "script", "iframe"]);

/** Tags that a parser ignores amid a page, and that some take for the end of what they were to parse. */
const OUTERMOST = /<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi;

function markupOf(html: Html): string {
  if (typeof html === "string") return html;
  if ("documentElement" in html) return html.documentElement.outerHTML;
  if ("outerHTML" in html) return html.outerHTML;
  return [...html.childNodes]
    .map((node) => (node.nodeType === 1 ? (node as Element).outerHTML : (node.textContent ?? "")))
    .join("");
}

/** A link's target as the app writes it: blanks encoded, brackets escaped. */
function target(url: string): string {
  return url.replace(/ /g, "%20").replace(/[()]/g, "\\$&");
}

function titled(element: Element): string {
  const title = element.getAttribute("title") ?? "";
  return title === "" ? "" : ` "${title}"`;
}

/** HTML as Markdown, in the app's style: ATX headings, fenced code, `-` lists, tables, and nothing escaped. */
export function htmlToMarkdown(html: Html): string {
  return converter().turndown(markupOf(html).replace(OUTERMOST, ""));
}

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: "atx",
    codeBlockStyle: "fenced",
    bulletListMarker: "-",
    emDelimiter: "_",
    hr: "---",
  });
  service.escape = (text) => text;
  service.remove((node) => LEFT_OUT.has(node.nodeName.toLowerCase()));
  service.addRule("link", {
    filter: (node) => node.nodeName === "A" && (node.getAttribute("href") ?? "") !== "",
    replacement: (content, node) => {
      const element = node as Element;
      return `[${content}](${target(element.getAttribute("href") ?? "")}${titled(element)})`;
    },
  });
  service.addRule("image", {
    filter: "img",
    replacement: (_content, node) => {
      const element = node as Element;
      const source = element.getAttribute("src") ?? "";
      return source === "" ? "" : `![${element.getAttribute("alt") ?? ""}](${target(source)}${titled(element)})`;
    },
  });
  service.addRule("highlight", { filter: (node) => node.nodeName === "MARK", replacement: (content) => `==${content}==` });
  service.addRule("strikethrough", {
    filter: (node) => ["DEL", "S", "STRIKE"].includes(node.nodeName),
    replacement: (content) => `~~${content}~~`,
  });
  service.addRule("listItem", {
    filter: "li",
    replacement: (content, node) => {
      const body = content.replace(/^\n+/, "").replace(/\n+$/, "\n").replace(/\n/g, "\n    ");
      return listMark(node) + body + (node.nextSibling && !body.endsWith("\n") ? "\n" : "");
    },
  });
  service.addRule("table", {
    filter: "table",
    replacement: (_content, node) => `\n\n${table(node, service)}\n\n`,
  });
  return service;
}

function listMark(item: Element): string {
  const list = item.parentElement;
  if (list?.nodeName !== "OL") return "- ";
  const start = Number.parseInt(list.getAttribute("start") ?? "1", 10);
  return `${(Number.isNaN(start) ? 1 : start) + [...list.children].indexOf(item)}. `;
}

const cellsOf = (row: Element): Element[] => [...row.children].filter((cell) => ["TD", "TH"].includes(cell.nodeName));
const isRow = (element: Element): boolean => element.nodeName === "TR";

/** A table the way the app writes one: no padding, short rows left short, an empty header when there is none. */
function table(element: Element, service: TurndownService): string {
  const parts = [...element.children];
  const rowsIn = (part: Element): Element[] =>
    (isRow(part) ? [part] : [...part.children].filter(isRow)).filter((row) => cellsOf(row).length > 0);
  const rows = parts.flatMap(rowsIn);
  const [firstRow] = rows;
  if (!firstRow) return "";
  const width = Math.max(...rows.map((row) => cellsOf(row).length));
  const head = parts.find((part) => part.nodeName === "THEAD");
  const opensWithRows = ["TBODY", "TR"].includes(parts[0]?.nodeName ?? "");
  const isHeading = opensWithRows && cellsOf(firstRow).every((cell) => cell.nodeName === "TH");
  const header = head ? rowsIn(head)[0] : isHeading ? firstRow : undefined;

  const line = (cells: readonly string[]): string => `|${cells.join("|")}|`;
  const rule = line(Array.from({ length: width }, () => "---"));
  const blank = (count: number): string[] => Array.from({ length: count }, () => "   ");
  const written = (row: Element): string[] =>
    cellsOf(row).map((cell) => service.turndown(cell.innerHTML).replace(/\n/g, "<br>").replace(/\|/g, "\\|"));

  const lines = header ? [] : [line(blank(width)), rule];
  for (const part of parts) {
    if (part.nodeName === "CAPTION") lines.push(service.turndown(part.innerHTML));
    for (const row of rowsIn(part)) {
      const cells = written(row);
      lines.push(line(row === header ? [...cells, ...blank(width - cells.length)] : cells));
      if (row === header) lines.push(rule);
    }
  }
  return lines.join("\n");
}
