/** What reading web pages needs from its surroundings: the app has its own, the command line brings libraries. */
export interface HtmlPort {
  /** Parses a page; scripts are not run and nothing is loaded. */
  parse(html: string): Document;
  /** The content of an element as Markdown, in the app's own style: ATX headings, `-` lists, pipe tables. */
  toMarkdown(element: Element): string;
}
