import { parseHTML } from "linkedom";
import TurndownService from "turndown";
import { gfm } from "@joplin/turndown-plugin-gfm";
import type { HtmlPort } from "../model/html-port.ts";

/** The app's own style: ATX headings, fenced code, `-` for lists, pipe tables. */
const service = new TurndownService({ headingStyle: "atx", codeBlockStyle: "fenced", bulletListMarker: "-", emDelimiter: "*" });
service.use(gfm);
// The rules for tables ask for a table's rows at every cell, and turndown's DOM goes over the whole table each time. This rule, which
// is asked first and never applies, has them looked up once a table: nothing changes them on the way.
service.addRule("rows looked up once", {
  filter: (node) => {
    if (node.nodeName === "TABLE") Object.defineProperty(node, "rows", { value: Array.from((node as HTMLTableElement).rows) });
    return false;
  },
  replacement: (content) => content,
});

/** Web pages read with libraries, where there is no app to bring a parser. */
export const htmlFromLibraries: HtmlPort = {
  parse: (html) => withOneBody(parseHTML(html).document),
  // From text, turndown parses with its own DOM, which knows a table's rows; linkedom's does not.
  toMarkdown: (element) => service.turndown(element.innerHTML),
};

/** Browsers put all that stands outside the body of a broken page into it; linkedom leaves it where it is. */
function withOneBody(page: Document): Document {
  let next = page.body.nextSibling;
  while (next !== null) {
    const outside = next;
    next = next.nextSibling;
    if (/^(?:BODY|HEAD)$/u.test(outside.nodeName)) page.body.append(...Array.from(outside.childNodes));
    else page.body.append(outside);
  }
  return page;
}
