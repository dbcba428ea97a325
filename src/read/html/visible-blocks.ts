import { blockOf, type Block, type Line } from "../block.ts";
import { markOf, type Mark } from "./element-mark.ts";

const UNSEEN = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "CANVAS", "IFRAME", "OBJECT", "SELECT", "OPTION", "HEAD", "META", "LINK", "VIDEO", "AUDIO", "MATH"]);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LABEL LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(" "),
);
const FURNITURE = new Set(["NAV", "ASIDE", "FOOTER", "FORM", "BUTTON", "DIALOG"]);
/** Notes belong to the text, whatever element they stand in. */
export const NOTES = '[role="doc-endnotes"], [role="doc-footnotes"], .footnotes, .endnotes, #footnotes, #endnotes';
const IS_NOTES = /(?:^|[\s_-])(?:foot-?notes|end-?notes)(?:$|[\s_-])/iu;
const FURNITURE_ROLES = new Set(["navigation", "dialog", "banner", "complementary", "contentinfo", "search", "alert", "menu", "menubar"]);
const FURNITURE_NAMES = /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|cookies?|consent|share|sharing|social|sidebar|related|recommended|comments?|newsletter|promo|advert|ads?|popup|modal|skip)(?:$|[\s_-])/iu;

/** A block of a page as it shows, and what its element says of it. */
export interface VisibleBlock extends Block {
  /** Whether it stands in the frame of the page: navigation, asides, footers, forms, comments. */
  readonly isFurniture: boolean;
  /** Whether it stands in a table with heads of its own, where a line is of whatever its head says. */
  readonly isInTable: boolean;
  /** Classes, ids, `itemprop` and `rel` of its element and those right around it. */
  readonly hints: string;
}

/** An element that says of itself that it holds the author or the date. */
export interface MarkedElement {
  readonly element: Element;
  readonly mark: Mark;
  /** Number of the block that it begins in. */
  readonly block: number;
  readonly isFurniture: boolean;
}

/** What a page shows. */
export interface VisiblePage {
  readonly blocks: readonly VisibleBlock[];
  readonly marked: readonly MarkedElement[];
}

/** The blocks that a page shows, in order, and its marked elements. Tags that are never shown are left out, scripts above all. */
export function visiblePage(root: Element): VisiblePage {
  const collector = new Collector();
  collector.element(root, false, "", undefined);
  collector.end(false, "", undefined);
  return collector;
}

/** The blocks that an element shows, in order. */
export function visibleBlocks(root: Element): readonly VisibleBlock[] {
  return visiblePage(root).blocks;
}

class Collector implements VisiblePage {
  readonly blocks: VisibleBlock[] = [];
  readonly marked: MarkedElement[] = [];
  #lines: string[] = [""];
  #tables = 0;

  element(element: Element, inFurniture: boolean, around: string, headingAround: number | undefined): void {
    const name = element.tagName.toUpperCase();
    if (UNSEEN.has(name) || element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return;
    if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute("style") ?? "")) return;
    if (name === "BR") {
      this.#lines.push("");
      return;
    }
    const own = [element.getAttribute("class"), element.id, element.getAttribute("itemprop"), element.getAttribute("rel")].filter(Boolean).join(" ");
    const isBlock = BLOCKS.has(name);
    const hints = own === "" ? around : `${own} ${around}`.slice(0, 200);
    const furniture = !IS_NOTES.test(`${own} ${element.getAttribute("role") ?? ""}`) && (inFurniture || isFurniture(element, name, own));
    const heading = /^H([1-6])$/u.exec(name)?.[1];
    const depth = heading === undefined ? headingAround : Number(heading);
    if (isBlock) this.end(inFurniture, around, headingAround);
    if (depth !== undefined && isPermalink(element, name)) return;
    const mark = markOf(element, name, own);
    if (mark !== undefined) this.marked.push({ element, mark, block: this.blocks.length, isFurniture: furniture });
    const isTable = name === "TABLE" && element.querySelector("th") !== null;
    if (isTable) this.#tables++;
    for (const child of Array.from(element.childNodes)) {
      if (child.nodeType === 3) this.#text(child.textContent ?? "");
      else if (child.nodeType === 1) this.element(child as Element, furniture, hints, depth);
    }
    if (isBlock) this.end(furniture, hints, depth);
    if (isTable) this.#tables--;
  }

  #text(text: string): void {
    this.#lines[this.#lines.length - 1] = (this.#lines.at(-1) ?? "") + text;
  }

  end(isFurniture: boolean, hints: string, heading: number | undefined): void {
    const lines: Line[] = this.#lines.map((line) => ({ text: line.replace(/\s+/gu, " ").trim() })).filter((line) => line.text !== "");
    this.#lines = [""];
    if (lines.length > 0) this.blocks.push({ ...blockOf(lines, heading), isFurniture, isInTable: this.#tables > 0, hints });
  }
}

/** The sign beside a heading by which a reader may link to it: `¶`, `#`. */
function isPermalink(element: Element, name: string): boolean {
  return name === "A" && /#/u.test(element.getAttribute("href") ?? "") && !/[\p{L}\p{N}]/u.test(element.textContent);
}

function isFurniture(element: Element, name: string, own: string): boolean {
  if (name === "BODY" || name === "MAIN" || name === "ARTICLE" || name === "HTML") return false;
  return FURNITURE.has(name) || FURNITURE_ROLES.has(element.getAttribute("role") ?? "") || (own.length < 120 && FURNITURE_NAMES.test(own));
}
