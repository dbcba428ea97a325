import type { ProblemCode } from "../model/problem.ts";

/** Most bytes of a text that is read; reports run to one or two million characters. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** How much of the bytes is looked at to tell text from anything else. */
const SAMPLE = 64 * 1024;

/** How far into a page its encoding is declared: browsers look at 1,024 bytes, templates put it later. */
const DECLARATION = 4096;

/** One control character in this many is more than a text has. */
const CHARACTERS_FOR_ONE_CONTROL = 200;

/** File signatures that are no text although they may begin with letters. */
const SIGNATURES = ["%PDF-", "PK\u0003\u0004", "\u0089PNG", "GIF8", "{\\rtf", "\u00ff\u00d8\u00ff", "\u00d0\u00cf\u0011\u00e0", "\u001f\u008b", "\u007fELF"];

/**
 * Decodes a capture's bytes. Byte order marks and valid UTF-8 are believed before anything that is declared, as declarations
 * are often left over from a template; then what the page or its server declares, else windows-1252.
 * @param mediaType what a server called it: `text/html; charset=iso-8859-2`.
 * @returns the text with `\n` line ends and no byte order mark, or why there is none.
 */
export function decodeText(bytes: Uint8Array, mediaType?: string): { text: string } | { code: ProblemCode; detail?: string } {
  if (bytes.length === 0) return { code: "capture is empty" };
  // The kind is told before the size, so that a big film renamed .txt is called what it is.
  if (isBinary(bytes)) return { code: "capture is not text" };
  if (bytes.length > MOST_BYTES)
    return { code: "capture is too large", detail: `${Math.round(bytes.length / 1024 / 1024)} MB of at most ${MOST_BYTES / 1024 / 1024} MB` };
  const decoded = decode(bytes, mediaType);
  const text = decoded.replace(/^\ufeff/u, "").replace(/\r\n?|[\u2028\u0085]/gu, "\n").replace(/\u2029/gu, "\n\n").replace(/\f/gu, "\n\n");
  if (text.trim() === "") return { code: "capture is empty" };
  return hasTooManyControls(text.slice(0, SAMPLE)) ? { code: "capture is not text" } : { text };
}

/** UTF-16 by its mark, or by the zero that stands beside every Latin letter. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / sample.length);
  if (odd > 0.4 && even < 0.05) return "utf-16le";
  return even > 0.4 && odd < 0.05 ? "utf-16be" : undefined;
}

/** So many signs that are no UTF-8 may stand among a hundred beyond ASCII that are, where a text was cut or patched. */
const MOST_BROKEN = 0.1;

function decode(bytes: Uint8Array, mediaType: string | undefined): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  const declared = declaredEncoding(bytes, mediaType);
  // The one encoding in use whose bytes are all ASCII.
  if (declared === "iso-2022-jp" && bytes.includes(0x1b)) return new TextDecoder(declared).decode(bytes);
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  // eslint-disable-next-line no-control-regex -- signs beyond ASCII are what is looked for
  const beyondAscii = utf8.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  const broken = utf8.match(/\ufffd/gu)?.length ?? 0;
  if (broken <= beyondAscii * MOST_BROKEN) return utf8;
  if (declared !== undefined && !/^(?:utf-8|windows-1252)$/u.test(declared)) return new TextDecoder(declared).decode(bytes);
  // What Windows programs wrote for decades. Every byte has a character there.
  return withWindowsSigns(new TextDecoder("windows-1252").decode(bytes));
}

/** The name of the encoding that a server, an XML declaration or a page's own tag declares, when it is one that is known. */
function declaredEncoding(bytes: Uint8Array, mediaType: string | undefined): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, DECLARATION));
  const labels = [
    /charset\s*=\s*["']?([\w:.-]{1,40})/iu.exec(mediaType ?? "")?.[1],
    /<meta\b[^>]{0,300}?charset\s*=\s*["']?([\w:.-]{1,40})/iu.exec(start)?.[1],
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})/iu.exec(start)?.[1],
  ];
  for (const label of labels) {
    if (label === undefined) continue;
    try {
      return new TextDecoder(label).encoding;
    } catch {
      // A name that nobody knows declares nothing; the next witness is heard.
    }
  }
  return undefined;
}

/** What windows-1252 has from 0x80 to 0x9f; a space where it has nothing. */
const WINDOWS_SIGNS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Some versions of Node take windows-1252 for Latin-1, which has control characters where Windows has quotation marks. */
function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? "");
}

function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
  if (utf16Of(bytes) !== undefined) return false;
  return bytes.subarray(0, SAMPLE).includes(0);
}

function hasTooManyControls(sample: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffe\uffff]/gu)?.length ?? 0;
  return controls * CHARACTERS_FOR_ONE_CONTROL > sample.length;
}
