/** How much of the bytes is looked at to know UTF-16 by. */
const SAMPLE = 64 * 1024;

/** Of text in UTF-16 at least one character in so many is a Latin letter, a space or a sign, whatever its language. */
const CHARACTERS_FOR_ONE_PLAIN = 20;
/** Bytes that are no text have zeros in both places; of writing only few signs, such as the Chinese one, have theirs in the other. */
const ZEROS_FOR_ONE_MISPLACED = 3;

/** How far into a page it may say its character set; the HTML standard asks for it in the first kilobyte. */
const DECLARED_WITHIN = 4096;

/**
 * Tells whether bytes are UTF-16, by their mark or by where their zeros stand.
 * @returns the name of the encoding; `undefined` for anything else.
 */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  let first = 0;
  let second = 0;
  for (let at = 0; at < 2 * pairs; at += 2) {
    if (bytes[at] === 0) first++;
    if (bytes[at + 1] === 0) second++;
  }
  const most = Math.max(first, second);
  if (most === 0 || most * CHARACTERS_FOR_ONE_PLAIN < pairs || Math.min(first, second) * ZEROS_FOR_ONE_MISPLACED > most) return undefined;
  const encoding = second > first ? "utf-16le" : "utf-16be";
  return isWellFormed(bytes.subarray(0, 2 * pairs), encoding) ? encoding : undefined;
}

function isWellFormed(beginning: Uint8Array, encoding: string): boolean {
  try {
    // More may follow: half a character at the end is no fault.
    new TextDecoder(encoding, { fatal: true }).decode(beginning, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Decodes text. What the bytes show goes before what is said of them, since pages and servers often say the wrong thing:
 * a mark, then UTF-16 and UTF-8 by their form, then what the server and after it the page declares (in the order of the HTML
 * standard, 13.2.3), then windows-1252, in which every byte has a character.
 * @param mediaType what the server called it, if one did: `text/html; charset=koi8-r`.
 * @returns the text without byte order mark; `�` where the encoding has nothing for a byte.
 */
export function decodeCharacters(bytes: Uint8Array, mediaType?: string): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  const utf8 = decodeUtf8(bytes);
  const declared = [declaredByServer(mediaType), declaredInPage(bytes)];
  // Some encodings shift between alphabets by escapes of plain letters, and so look like plain letters.
  const isShifted = utf8.text.includes("\u001b") && declared.some((label) => /^iso-2022-/iu.test(label ?? ""));
  if (utf8.isFaultless ? !isShifted : isSound(utf8.text)) return utf8.text;
  for (const label of declared) {
    const text = decodeAs(label, bytes);
    if (text !== undefined && isSound(text)) return text;
  }
  return decodeAs("windows-1252", bytes) ?? utf8.text;
}

function decodeUtf8(bytes: Uint8Array): { text: string; isFaultless: boolean } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isFaultless: true };
  } catch {
    // Another encoding, or UTF-8 with a flaw.
    return { text: new TextDecoder("utf-8").decode(bytes), isFaultless: false };
  }
}

/** Tells whether an encoding fits: hardly a byte was left without a character. One that is cut short or has a flaw fits still. */
function isSound(text: string): boolean {
  let beyondAscii = 0;
  let missing = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) missing++;
    else if (code > 0x7f) beyondAscii++;
  }
  return missing === 0 || beyondAscii > 2 * missing;
}

/** @returns `undefined` for a label that the platform does not know, and for UTF-16, which is known by its form or is not there. */
function decodeAs(label: string | undefined, bytes: Uint8Array): string | undefined {
  if (label === undefined) return undefined;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label);
  } catch {
    // What is declared need not be the name of any encoding.
    return undefined;
  }
  if (decoder.encoding.startsWith("utf-16")) return undefined;
  const text = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? withWindowsSigns(text) : text;
}

/** What windows-1252 has from 0x80 to 0x9f; a space where it has nothing. */
const WINDOWS_SIGNS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Some versions of Node take windows-1252 for Latin-1, which has control characters where Windows has quotation marks. */
function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? "");
}

function declaredByServer(mediaType = ""): string | undefined {
  return /;\s{0,20}charset\s{0,20}=\s{0,20}["']?([\w.:+-]{1,40})/iu.exec(mediaType)?.[1];
}

/** What a page or an XML document declares at its beginning. Text that only tells of such a declaration begins otherwise. */
function declaredInPage(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  if (!/^\s*</u.test(start)) return undefined;
  const shown = start.replace(/<!--[\s\S]{0,4096}?-->/gu, "");
  return (
    /<meta\b[^>]{0,500}?\bcharset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:+-]{1,40})/iu.exec(shown)?.[1] ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}["']([\w.:+-]{1,40})/iu.exec(shown)?.[1]
  );
}
