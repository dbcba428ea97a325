import type { BinaryFormat, Format } from "./format.ts";
import { html } from "./html/html.ts";
import { markdown } from "./markdown/markdown.ts";
import { pdf } from "./pdf/pdf.ts";
import { plainText } from "./plain-text/plain-text.ts";

/**
 * The formats that are read, asked in this order. A page is known by its tags and goes first, since Markdown may hold
 * tags too; plain text is whatever nothing else claims, so it goes last.
 */
export const FORMATS: readonly [...Format[], Format] = [html, markdown, plainText];

/** The formats that are no text, asked before any other. */
export const BINARY_FORMATS: readonly BinaryFormat[] = [pdf];
