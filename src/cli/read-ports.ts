import type { ReadPorts } from "../read/format.ts";
import { htmlFromLibraries } from "./html-from-libraries.ts";
import { pdfFromLibrary } from "./pdf-from-library.ts";

/** What reading needs, brought by libraries where there is no app. */
export const portsFromLibraries: ReadPorts = { html: htmlFromLibraries, pdf: pdfFromLibrary };
