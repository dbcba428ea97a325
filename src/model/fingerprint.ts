import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * A short name for what a text says: differences of Unicode composition and of white space do not count.
 * @param digits how many hexadecimal digits to give, at most 64.
 */
export function fingerprint(text: string, digits = 12): string {
  return exactFingerprint(text.normalize("NFC").replace(/\s+/gu, " ").trim()).slice(0, digits);
}

/** A name for a text or a file that any change of it changes: the SHA-256 of its bytes, 64 hexadecimal digits. */
export function exactFingerprint(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));
}
