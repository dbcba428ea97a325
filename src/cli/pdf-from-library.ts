import type { PdfPort } from "../model/pdf-port.ts";
import { openWithPdfJs } from "../read/pdf/pdf-js.ts";

/** PDFs read with a package of pdf.js, where there is no app to bring it. Loaded at the first PDF: it is large. */
export const pdfFromLibrary: PdfPort = {
  async open(bytes, name) {
    // The worker sets itself up for the library to find, so that no file is looked up at run time.
    const [library] = await Promise.all([import("pdfjs-dist/legacy/build/pdf.mjs"), import("pdfjs-dist/legacy/build/pdf.worker.mjs")]);
    return openWithPdfJs(library, bytes, name, { useSystemFonts: true, disableFontFace: true, useWorkerFetch: false });
  },
  breathe: () => Promise.resolve(),
};
