import type { PdfDocument, PdfPage, PdfPiece } from "../../model/pdf-port.ts";
import { ProblemError } from "../../model/problem.ts";

/*
 * What we use of pdf.js. The app brings it without types and the command line with them; both fit these, from version 3 on.
 */

/** The library. */
export interface PdfJs {
  getDocument(source: object): PdfJsTask;
}

interface PdfJsTask {
  readonly promise: Promise<PdfJsDocument>;
  destroy(): Promise<void>;
}

interface PdfJsDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfJsPage>;
  getPageLabels(): Promise<readonly string[] | null>;
  getMetadata(): Promise<{ readonly info: object; readonly metadata: PdfJsMetadata | null }>;
}

interface PdfJsMetadata {
  get(name: string): unknown;
}

interface PdfJsPage {
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number; readonly transform: readonly number[] };
  getTextContent(): Promise<{ readonly items: readonly object[]; readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>> }>;
  getOperatorList(): Promise<unknown>;
  cleanup(): unknown;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
}

interface PdfJsText {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** What a font tells of its letters. */
interface Weight {
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

const PLAIN: Weight = { isBold: false, isItalic: false };
/** `CMBX` and `SFBX` are TeX's bold fonts. */
const BOLD_NAME = /bold|black|heavy|semibd|demi|-bd\b|(?:cm|sf|ec)bx/iu;
const ITALIC_NAME = /italic|oblique|(?:cm|sf|ec)ti/iu;
/** A font is known only once a page is made ready for drawing, which is slow; so many pages at most are. */
const MOST_PAGES_DRAWN = 40;
/** Letters turned by more than this, as a part of their size, are turned. */
const MOST_SLANT = 0.1;

/** The entries of XMP that state facts, by the names that pdf.js gives them. */
const XMP_ENTRIES = ["dc:title", "dc:creator", "dc:identifier", "dc:publisher", "prism:doi", "prism:isbn", "prism:url", "pdfx:doi"];

/**
 * Opens a document with pdf.js.
 * @param bytes are copied: pdf.js hands what it gets over to its worker.
 * @param name what the user knows the file by.
 * @throws ProblemError `pdf is encrypted` where a password is asked for, `pdf is damaged` for whatever else is not opened.
 */
export async function openWithPdfJs(library: PdfJs, bytes: Uint8Array, name: string, options: object = {}): Promise<PdfDocument> {
  const task = library.getDocument({ ...options, data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 });
  try {
    return new OpenDocument(await task.promise, task);
  } catch (error) {
    await task.destroy();
    const reason = error instanceof Error ? error : new Error(String(error));
    if (reason.name === "PasswordException") throw new ProblemError({ code: "pdf is encrypted", severity: "error", item: name });
    throw new ProblemError({ code: "pdf is damaged", severity: "error", item: name, detail: reason.message.replace(/\.$/u, "") });
  }
}

class OpenDocument implements PdfDocument {
  readonly #document: PdfJsDocument;
  readonly #task: PdfJsTask;
  readonly #weights = new Map<string, Weight>();
  #pagesDrawn = 0;

  constructor(document: PdfJsDocument, task: PdfJsTask) {
    this.#document = document;
    this.#task = task;
  }

  get pageCount(): number {
    return this.#document.numPages;
  }

  async pageLabels(): Promise<readonly string[] | undefined> {
    return (await this.#document.getPageLabels()) ?? undefined;
  }

  async information(): Promise<ReadonlyMap<string, string>> {
    const { info, metadata } = await this.#document.getMetadata();
    const entries = new Map<string, string>();
    for (const [name, value] of Object.entries(info)) if (typeof value === "string" && value.trim() !== "") entries.set(name, value.trim());
    for (const name of XMP_ENTRIES) {
      const value: unknown = metadata?.get(name);
      const text = Array.isArray(value) ? value.filter((one) => typeof one === "string").join("; ") : value;
      if (typeof text === "string" && text.trim() !== "") entries.set(name, text.trim());
    }
    return entries;
  }

  async page(number: number): Promise<PdfPage> {
    const page = await this.#document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items, styles } = await page.getTextContent();
    const texts = items.filter((item): item is PdfJsText => "str" in item && "transform" in item);
    await this.#learnWeights(page, new Set(texts.map(({ fontName }) => fontName)));
    const pieces = texts.flatMap((item): PdfPiece[] => {
      if (item.str.trim() === "") return [];
      const [a, b, c, d, x, y] = product(transform, item.transform);
      const size = Math.hypot(c, d);
      const isTurned = Math.abs(b) > MOST_SLANT * Math.hypot(a, b) || a < 0 || styles[item.fontName]?.vertical === true;
      // The viewport counts from the top, we count from the bottom.
      return [{ text: item.str, x, y: height - y, width: item.width, size, font: item.fontName, isTurned, ...(this.#weights.get(item.fontName) ?? PLAIN) }];
    });
    page.cleanup();
    return { width, height, pieces };
  }

  async close(): Promise<void> {
    await this.#task.destroy();
  }

  async #learnWeights(page: PdfJsPage, fonts: ReadonlySet<string>): Promise<void> {
    const unknown = [...fonts].filter((font) => !this.#weights.has(font));
    if (unknown.length === 0 || this.#pagesDrawn >= MOST_PAGES_DRAWN) return;
    this.#pagesDrawn++;
    try {
      await page.getOperatorList();
    } catch {
      // The page's pictures are damaged; its text was read, and its letters count as plain.
    }
    for (const font of unknown) this.#weights.set(font, page.commonObjs.has(font) ? weightOf(page.commonObjs.get(font)) : PLAIN);
  }
}

function weightOf(font: unknown): Weight {
  if (typeof font !== "object" || font === null) return PLAIN;
  const { name, bold, black, italic } = font as { name?: unknown; bold?: unknown; black?: unknown; italic?: unknown };
  const called = typeof name === "string" ? name : "";
  return { isBold: bold === true || black === true || BOLD_NAME.test(called), isItalic: italic === true || ITALIC_NAME.test(called) };
}

type Matrix = readonly [number, number, number, number, number, number];

/** The product of two matrices as PDF writes them: [a b c d e f] (ISO 32000-1, section 8.3.3). */
function product(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
