import { blockOf, type Block, type Line } from "../block.ts";

const UNSEEN = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "CANVAS", "IFRAME", "OBJECT", "SELECT", "OPTION", "HEAD", "META", "LINK", "VIDEO", "AUDIO", "MATH"]);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LABEL LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(" "),
);
const FURNITURE = new Set(["NAV", "ASIDE", "FOOTER", "FORM", "BUTTON", "DIALOG"]);
const FURNITURE_ROLES = new Set(["navigation", "dialog", "banner", "complementary", "contentinfo", "search", "alert", "menu", "menubar"]);
const FURNITURE_NAMES = /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|cookies?|consent|share|sharing|social|sidebar|related|recommended|comments?|newsletter|promo|advert|ads?|popup|modal|skip)(?:$|[\s_-])/iu;

/** A block of a page as it shows, and what its element says of it. */
export interface VisibleBlock extends Block {
  /** Whether it stands in the frame of the page: navigation, asides, footers, forms, comments. */
  readonly isFurniture: boolean;
  /** Classes, ids, `itemprop` and `rel` of its element and those right around it. */
  readonly hints: string;
}

/** The blocks that a page shows, in order. Tags that are never shown are left out, scripts above all. */
export function visibleBlocks(root: Element): VisibleBlock[] {
  const collector = new Collector();
  collector.element(root, false, "", undefined);
  collector.end(false, "", undefined);
  return collector.blocks;
}

class Collector {
  readonly blocks: VisibleBlock[] = [];
  #lines: string[] = [""];

  element(element: Element, inFurniture: boolean, around: string, headingAround: number | undefined): void {
    const name = element.tagName.toUpperCase();
    if (UNSEEN.has(name) || element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return;
    if (/display\s*:\s*none/iu.test(element.getAttribute("style") ?? "")) return;
    if (name === "BR") {
      this.#lines.push("");
      return;
    }
    const own = [element.getAttribute("class"), element.id, element.getAttribute("itemprop"), element.getAttribute("rel")].filter(Boolean).join(" ");
    const isBlock = BLOCKS.has(name);
    const hints = own === "" ? around : `${own} ${around}`.slice(0, 200);
    const furniture = inFurniture || isFurniture(element, name, own);
    const heading = /^H([1-6])$/u.exec(name)?.[1];
    const depth = heading === undefined ? headingAround : Number(heading);
    if (isBlock) this.end(inFurniture, around, headingAround);
    for (const child of Array.from(element.childNodes)) {
      if (child.nodeType === 3) this.#text(child.textContent ?? "");
      else if (child.nodeType === 1) this.element(child as Element, furniture, hints, depth);
    }
    if (isBlock) this.end(furniture, hints, depth);
  }

  #text(text: string): void {
    this.#lines[this.#lines.length - 1] = (this.#lines.at(-1) ?? "") + text;
  }

  end(isFurniture: boolean, hints: string, heading: number | undefined): void {
    const lines: Line[] = this.#lines.map((line) => ({ text: line.replace(/\s+/gu, " ").trim() })).filter((line) => line.text !== "");
    this.#lines = [""];
    if (lines.length > 0) this.blocks.push({ ...blockOf(lines, heading), isFurniture, hints });
  }
}

function isFurniture(element: Element, name: string, own: string): boolean {
  if (name === "BODY" || name === "MAIN" || name === "ARTICLE" || name === "HTML") return false;
  return FURNITURE.has(name) || FURNITURE_ROLES.has(element.getAttribute("role") ?? "") || (own.length < 120 && FURNITURE_NAMES.test(own));
}
