import { Readability } from "@mozilla/readability";
import { settle, type Fact, type Finding } from "../model/fact.ts";
import type { HtmlPort } from "../model/html-port.ts";
import type { Removal, SourceFacts } from "../model/source.ts";
import { absoluteAddress } from "./address.ts";
import type { Format } from "./format.ts";
import { metadataWitnesses } from "./html/metadata-witnesses.ts";
import { boilerplateRule } from "./plain-text/boilerplate.ts";
import { factsOfText } from "./plain-text/facts.ts";
import { publisherInBoilerplate } from "./plain-text/publisher-in-boilerplate.ts";
import { paragraphsOf, type Paragraph } from "./plain-text/paragraphs.ts";

const BLOCK = "p, h1, h2, h3, h4, h5, h6, li, td, th, figcaption, blockquote, address, dt, dd";

/** A saved web page: facts from its metadata and its lines, and its main content as Markdown. */
export const html: Format = {
  name: "html",
  recognises: (text) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/iu.test(text.slice(0, 4000)),
  read(text, ports) {
    const page = ports.html.parse(text);
    const witnesses = metadataWitnesses(page);
    const lines = paragraphsOf(linesOf(page));
    const read = factsOfText(lines).facts;
    const base = witnesses.source[0]?.value;
    const removed: Removal[] = [];
    const content = mainContent(page, ports.html);
    makeSafe(content, base);
    takeOffBoilerplate(content, removed);
    const facts: SourceFacts = {
      title: settle(witnesses.title),
      subtitle: settle(witnesses.subtitle),
      author: settle([...witnesses.author, ...bylineIn(read.author)]),
      date: settle([...witnesses.date, ...factsOf(read.date)]),
      publisher: settle([...witnesses.publisher, ...publisherInBoilerplate(lines)]),
      source: settle(witnesses.source),
      identifier: settle(witnesses.identifier),
      access: read.access,
    };
    return { facts, text: `${ports.html.toMarkdown(content).trim()}\n`, removed };
  },
};

/** A byline that says “by”; other lines of a page are too many to take one for names. */
function bylineIn(author: SourceFacts["author"]): Fact<readonly string[]>[] {
  return factsOf(author).filter(({ witness }) => witness.name === "byline");
}

function factsOf<T>(finding: Finding<T>): Fact<T>[] {
  return finding.state === "known" ? [finding.taken, ...finding.others] : [];
}

/** The element that holds the work; the whole body where no main content can be told from the rest. */
function mainContent(page: Document, port: HtmlPort): Element {
  const copy = page.cloneNode(true) as Document;
  const article = new Readability(copy, { charThreshold: 200 }).parse();
  const content = article?.content;
  return content === null || content === undefined ? page.body : port.parse(`<!doctype html><html><body>${content}</body></html>`).body;
}

/** Takes off everything that is or does anything but text, and makes addresses whole. */
function makeSafe(content: Element, base: string | undefined): void {
  for (const element of content.querySelectorAll("script, style, noscript, iframe, object, embed, form, button, input, svg, template, link, meta"))
    element.remove();
  for (const link of content.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    const address = href.startsWith("#") ? undefined : absoluteAddress(href, base);
    if (address === undefined) link.replaceWith(...link.childNodes);
    else link.setAttribute("href", address);
  }
  for (const image of content.querySelectorAll("img")) {
    const address = absoluteAddress(image.getAttribute("src") ?? "", base);
    if (address === undefined) image.remove();
    else image.setAttribute("src", address);
  }
}

function takeOffBoilerplate(content: Element, removed: Removal[]): void {
  const elements = [...content.querySelectorAll(BLOCK)];
  const paragraphs: Paragraph[] = elements.map((element) => {
    const text = element.textContent.replace(/\s+/gu, " ").trim();
    return { kind: "prose", lines: [], text, marker: "", apart: true };
  });
  for (const [index, element] of elements.entries()) {
    const paragraph = paragraphs[index];
    const rule = paragraph && paragraph.text !== "" ? boilerplateRule(paragraph, paragraphs, index) : undefined;
    if (paragraph === undefined || rule === undefined) continue;
    removed.push({ rule, text: paragraph.text });
    element.remove();
  }
}

/** The page's words with a blank line between blocks, for the rules that read lines. */
function linesOf(page: Document): string {
  const copy = page.cloneNode(true) as Document;
  const blocks = `${BLOCK}, header, footer`;
  for (const lineBreak of copy.querySelectorAll("br")) lineBreak.replaceWith("\n");
  return [...copy.body.querySelectorAll(blocks)]
    .filter((element) => element.querySelector(blocks) === null)
    .map((element) => element.textContent.replace(/[^\S\n]+/gu, " ").replace(/\s*\n\s*/gu, "\n").trim())
    .filter((line) => line !== "")
    .join("\n\n");
}
