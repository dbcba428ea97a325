import { parseHTML } from "linkedom";
import TurndownService from "turndown";
import { gfm } from "@joplin/turndown-plugin-gfm";
import type { HtmlPort } from "../model/html-port.ts";

/** The app's own style: ATX headings, fenced code, `-` for lists, pipe tables. */
const service = new TurndownService({ headingStyle: "atx", codeBlockStyle: "fenced", bulletListMarker: "-", emDelimiter: "*" });
service.use(gfm);

/** Web pages read with libraries, where there is no app to bring a parser. */
export const htmlFromLibraries: HtmlPort = {
  parse: (html) => parseHTML(html).document,
  // From text, turndown parses with its own DOM, which knows a table's rows; linkedom's does not.
  toMarkdown: (element) => service.turndown(element.innerHTML),
};
