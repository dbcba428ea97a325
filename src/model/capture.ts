/**
 * What a user hands over: the bytes as they were, and where they came from.
 * Nothing has been read out of it yet.
 */
export interface Capture {
  /** File name with its extension as the user has it, or a name such as `Clipboard.txt`. */
  readonly name: string;
  /** The capture exactly as it was, byte for byte. */
  readonly bytes: Uint8Array;
  /** The capture's own path in the vault, when it is a file of the vault. */
  readonly vaultPath?: string;
  /** The address that it was downloaded from, after all redirects. */
  readonly address?: string;
  /** What the server called it: `text/html; charset=windows-1252`. */
  readonly mediaType?: string;
}
