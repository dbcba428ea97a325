import type { ProblemCode } from "../model/problem.ts";
import { decodeCharacters, utf16Of } from "./character-set.ts";

/** Most bytes of a text that is read; reports run to one or two million characters. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** How much of the bytes is looked at to tell text from anything else. */
const SAMPLE = 64 * 1024;

/** One control character in this many is more than a text has. */
const CHARACTERS_FOR_ONE_CONTROL = 200;

/** File signatures that are no text although they may begin with letters. */
const SIGNATURES = ["%PDF-", "PK\u0003\u0004", "\u0089PNG", "GIF8", "{\\rtf", "\u00ff\u00d8\u00ff", "\u00d0\u00cf\u0011\u00e0", "\u001f\u008b", "\u007fELF"];

/**
 * Decodes a capture's bytes, in whatever encoding they are.
 * @param mediaType what the server called it, if it was downloaded.
 * @returns the text with `\n` line ends and no byte order mark, or why there is none.
 */
export function decodeText(bytes: Uint8Array, mediaType?: string): { text: string } | { code: ProblemCode; detail?: string } {
  if (bytes.length === 0) return { code: "capture is empty" };
  // The kind is told before the size, so that a big film renamed .txt is called what it is.
  if (isBinary(bytes)) return { code: "capture is not text" };
  if (bytes.length > MOST_BYTES)
    return { code: "capture is too large", detail: `${Math.round(bytes.length / 1024 / 1024)} MB of at most ${MOST_BYTES / 1024 / 1024} MB` };
  const decoded = decodeCharacters(bytes, mediaType);
  const text = decoded.replace(/^\ufeff/u, "").replace(/\r\n?|[\u2028\u0085]/gu, "\n").replace(/\u2029/gu, "\n\n").replace(/\f/gu, "\n\n");
  if (text.trim() === "") return { code: "capture is empty" };
  return hasTooManyControls(text.slice(0, SAMPLE)) ? { code: "capture is not text" } : { text };
}

function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
  return bytes.subarray(0, SAMPLE).includes(0) && utf16Of(bytes) === undefined;
}

function hasTooManyControls(sample: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffe\uffff]/gu)?.length ?? 0;
  return controls * CHARACTERS_FOR_ONE_CONTROL > sample.length;
}
