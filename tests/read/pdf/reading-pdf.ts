import { portsFromLibraries } from "../../../src/cli/read-ports.ts";
import type { Source } from "../../../src/model/source.ts";
import { readCapture, type Outcome } from "../../../src/read/read-capture.ts";
import { pdfOf, type PdfContent } from "./pdf-writer.ts";

/** Reads a PDF as the command line does. */
export async function readPdf(content: PdfContent | Uint8Array, name = "report.pdf"): Promise<Outcome> {
  return readCapture({ name, bytes: content instanceof Uint8Array ? content : pdfOf(content) }, portsFromLibraries);
}

/** The source that a PDF is. @throws when it could not be read. */
export async function pdfSource(content: PdfContent | Uint8Array, name?: string): Promise<Source> {
  const outcome = await readPdf(content, name);
  if ("problem" in outcome) throw new Error(`${outcome.problem.code}: ${outcome.problem.detail ?? ""}`);
  return outcome.source;
}
