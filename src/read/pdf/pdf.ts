import type { Capture } from "../../model/capture.ts";
import type { PdfDocument } from "../../model/pdf-port.ts";
import { ProblemError, type ProblemCode } from "../../model/problem.ts";
import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { commonWordsOf } from "../common-words.ts";
import type { BinaryFormat, Reading, ReadPorts } from "../format.ts";
import { readHead } from "../head/read-head.ts";
import { factsOf, inOrderOfTrust, noTestimony } from "../testimony.ts";
import { testimonyOfBlocks } from "../witnesses/testimony-of-blocks.ts";
import type { Piece } from "./flow.ts";
import { informationTestimony, isPlausibleTitle } from "./information.ts";
import { withoutMarks } from "./marks.ts";
import { pageLabels } from "./page-labels.ts";
import { pausesBy } from "./pauses.ts";
import { readPages, type DocumentPages } from "./read-pages.ts";
import { textOfPages } from "./text-of-pages.ts";
import { blocksOfPieces, coverSheetOf } from "./title-page.ts";
import { withoutLines, withSubtitle, withUnreadPages } from "./pdf-facts.ts";
import { withoutTakenLines } from "./taken-lines.ts";
import { writePieces } from "./write-pieces.ts";

/** Most bytes of a PDF that is read: reports with many pictures run to tens of megabytes. */
const MOST_BYTES = 100 * 1024 * 1024;
/** Some programs write a line or two before the beginning (ISO 32000-1, annex H.3, note 13). */
const BEGINS_WITHIN = 1024;
/** The end of a file, in which its end mark stands. */
const ENDS_WITHIN = 2048;
/** A scan may have a stamp or a page number as text, but not more letters than these on a page. */
const LETTERS_OF_A_SCAN = 12;

/** A PDF with text: its words in the order in which they are read, and its pages marked. */
export const pdf: BinaryFormat = {
  name: "pdf",
  recognises: (bytes) => asLatin(bytes.subarray(0, BEGINS_WITHIN)).includes("%PDF-"),
  read: readPdf,
};

async function readPdf(capture: Capture, ports: ReadPorts): Promise<Reading> {
  const { bytes, name } = capture;
  if (bytes.length > MOST_BYTES) throw problem("capture is too large", name, `${Math.round(bytes.length / 1024 / 1024)} MB of at most ${MOST_BYTES / 1024 / 1024} MB`);
  const document = await ports.pdf.open(bytes, name);
  const pause = pausesBy(() => ports.pdf.breathe());
  try {
    const pages = await readPages(document, pause);
    const isCut = !asLatin(bytes.subarray(-ENDS_WITHIN)).includes("%%EOF");
    if (document.pageCount === 0 || pages.pages.length === 0 || (isCut && pages.unread.length > 0)) throw problem("pdf is damaged", name, pages.unread[0]?.reason);
    if (lettersIn(pages) < LETTERS_OF_A_SCAN * pages.pages.length) throw problem("pdf is a scan", name);
    return await reading(document, pages, pause);
  } finally {
    await document.close();
  }
}

async function reading(document: PdfDocument, pages: DocumentPages, pause: () => Promise<void>): Promise<Reading> {
  const information = await document.information();
  const ownLabels = await document.pageLabels();
  const { pieces: all, body, stock, printed, removed: furniture } = await textOfPages(pages, ownLabels, pause);
  const coverSheet = coverSheetOf(all, body);
  const pieces = all.filter(({ page }) => page !== coverSheet);
  const onCover = all.filter(({ page, kind }) => page === coverSheet && kind !== "page");
  const informationTitle = [information.get("dc:title"), information.get("Title")].find((title) => title !== undefined && isPlausibleTitle(title));
  const { blocks, pieceOf, title } = blocksOfPieces(pieces, body, stock, informationTitle);
  const boilerplate = findBoilerplate(blocks);
  const words = wordsOf(pieces);
  const isCommonWord = commonWordsOf(words);
  const head = withSubtitle(readHead(blocks.filter((block) => !boilerplate.blocks.has(block)), isCommonWord), title);
  const { testimony, details } = testimonyOfBlocks(blocks, boilerplate, head);
  // A library knows the work's identifiers; its cover sheet's other lines may be its own.
  const { identifier, source } = readHead(blocksOfPieces(onCover, body, stock, undefined).blocks, isCommonWord).testimony;
  const byInformation = informationTestimony(information, `${words}\n${furniture.map(({ text }) => text).join("\n")}`, pieces[0]?.page === 1);
  const heard = inOrderOfTrust(withoutLines(testimony), withoutLines({ ...noTestimony(), identifier, source }), byInformation);
  const rules = new Map([...boilerplate.blocks, ...[...details].map((block) => [block, "document details"] as const)]);
  const { kept, removed } = withoutTakenLines(pieces, blocks, { pieceOf, rules, head, stock });
  return {
    facts: factsOf(withUnreadPages(heard, pages.unread)),
    text: writePieces(kept, pageLabels(ownLabels, printed)),
    removed: [...furniture, ...(onCover.length > 0 ? [{ rule: "cover sheet", text: wordsOf(onCover) }] : []), ...removed],
  };
}

const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => withoutMarks(text)).join("\n");

function lettersIn({ pages }: DocumentPages): number {
  return pages.reduce((sum, { rows }) => sum + rows.reduce((inRows, row) => inRows + row.fragments.reduce((inRow, { text }) => inRow + text.length, 0), 0), 0);
}

function asLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function problem(code: ProblemCode, item: string, detail?: string): ProblemError {
  return new ProblemError({ code, severity: "error", item, ...(detail === undefined ? {} : { detail }) });
}
