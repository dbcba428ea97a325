import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { plainText } from "./plain-text.ts";

/** All formats. The first that recognises a capture reads it; plain text recognises everything, so it stands last. */
export const formats: readonly Format[] = [html, markdown, plainText];
