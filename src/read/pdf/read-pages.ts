import type { PdfDocument } from "../../model/pdf-port.ts";
import type { Removal } from "../../model/source.ts";
import { withoutLineNumbers } from "./line-numbers.ts";
import type { PageRows } from "./page-furniture.ts";
import { rowsOf, turnedWords } from "./rows.ts";

/** A page whose text could not be got at. */
export interface UnreadPage {
  readonly number: number;
  readonly reason: string;
}

/** The pages of a document as rows of words. */
export interface DocumentPages {
  readonly pages: readonly PageRows[];
  readonly unread: readonly UnreadPage[];
  /** Turned words. */
  readonly removed: readonly Removal[];
}

/**
 * Reads every page; one that is damaged is left out and named.
 * @param pause is awaited between pages.
 */
export async function readPages(document: PdfDocument, pause: () => Promise<void>): Promise<DocumentPages> {
  const pages: PageRows[] = [];
  const unread: UnreadPage[] = [];
  const removed: Removal[] = [];
  for (let number = 1; number <= document.pageCount; number++) {
    try {
      const page = await document.page(number);
      pages.push(withoutLineNumbers({ number, width: page.width, height: page.height, rows: rowsOf(page) }));
      const turned = turnedWords(page);
      if (turned !== "") removed.push({ rule: "turned text", text: turned });
    } catch (error) {
      unread.push({ number, reason: error instanceof Error ? error.message : String(error) });
    }
    await pause();
  }
  return { pages, unread, removed };
}
