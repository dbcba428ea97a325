import type { ReadPorts } from "../read/format.ts";
import { htmlFromLibraries } from "./html-from-libraries.ts";

/** What reading needs, brought by libraries where there is no app. */
export const portsFromLibraries: ReadPorts = { html: htmlFromLibraries };
