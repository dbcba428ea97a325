/** How much of a file tells whether it is text. */
const SAMPLE = 64 * 1024;

/**
 * Decodes a file: by its byte order mark, else as UTF-8, else as windows-1252, which old captures from the web often are.
 * @returns `undefined` when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (hasControlBytes(bytes.subarray(0, SAMPLE))) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: one byte a character then, and every such byte has a meaning.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Text has no control characters but tabs, line ends, form feeds and, in old captures, end-of-file marks. */
function hasControlBytes(sample: Uint8Array): boolean {
  const ordinary = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);
  return sample.some((byte) => (byte < 0x20 || byte === 0x7f) && !ordinary.has(byte));
}
