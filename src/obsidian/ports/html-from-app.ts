import { htmlToMarkdown } from "obsidian";
import type { HtmlPort } from "../../model/html-port.ts";

/** Web pages read with what the app brings: the browser's parser and the app's own Markdown. */
export const htmlFromApp: HtmlPort = {
  parse: (html) => new DOMParser().parseFromString(html, "text/html"),
  toMarkdown: (element) => htmlToMarkdown(element as HTMLElement),
};
