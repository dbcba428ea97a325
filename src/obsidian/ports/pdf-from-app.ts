import { loadPdfJs } from "obsidian";
import type { PdfPort } from "../../model/pdf-port.ts";
import { openWithPdfJs, type PdfJs } from "../../read/pdf/pdf-js.ts";

/** PDFs read with the pdf.js that the app shows them with; it comes without types. */
export const pdfFromApp: PdfPort = {
  async open(bytes, name) {
    return openWithPdfJs((await loadPdfJs()) as PdfJs, bytes, name);
  },
  breathe: () => new Promise((resolve) => window.setTimeout(resolve, 0)),
};
