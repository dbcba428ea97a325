import type { ReadPorts } from "../../read/format.ts";
import { htmlFromApp } from "./html-from-app.ts";
import { pdfFromApp } from "./pdf-from-app.ts";

/** What reading needs, brought by the app. */
export const portsFromApp: ReadPorts = { html: htmlFromApp, pdf: pdfFromApp };
