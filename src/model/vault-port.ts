import type { PropertyNaming } from "./property-names.ts";

/** What the vault tells of a note without opening it. */
export interface NoteSummary {
  /** Path in the vault with `/` and extension: `Sources/Do the Ties Still Bind.md`. */
  readonly path: string;
  /** Its frontmatter as plain values; empty when it has none or it is not valid YAML. */
  readonly frontmatter: Readonly<Record<string, unknown>>;
}

/**
 * The one door to a vault. Paths are relative to the vault, with `/`.
 * Every method rejects when the vault refuses; the reason is in the error's message.
 */
export interface VaultPort {
  /** What its user has the plugin's properties called; the plugin's own names when absent. */
  readonly propertyNaming?: PropertyNaming;
  /** All Markdown notes. */
  notes(): Promise<NoteSummary[]>;
  /** Paths of all files and folders, the vault's configuration folder left out. */
  paths(): Promise<string[]>;
  /** Whether something is at a path, also something that the vault does not show yet. */
  exists(path: string): Promise<boolean>;
  /** The text of a note. */
  read(path: string): Promise<string>;
  /** The bytes of a file. */
  readBinary(path: string): Promise<Uint8Array>;
  /** Makes a note, and the folders on its way; rejects when something of that name is there. */
  create(path: string, text: string): Promise<void>;
  /** Makes a file from bytes, and the folders on its way; rejects when something of that name is there. */
  createBinary(path: string, bytes: Uint8Array): Promise<void>;
  /**
   * Changes a note in one step that nothing can come between.
   * @param change gets the text as it stands now and returns what shall stand; throwing leaves the note alone.
   */
  process(path: string, change: (text: string) => string): Promise<void>;
  /** Takes a file or an empty folder away, the way the user has set for deleted files. */
  trash(path: string): Promise<void>;
  /**
   * Runs work that writes, while nobody else runs such work on this vault: after what was asked for before in the same program.
   * @throws ProblemError `vault is busy` when another program is at it.
   */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Names of the files in the plugin's own folder under the vault's configuration folder. */
  stateNames(): Promise<string[]>;
  /** A file of the plugin's own folder, or `undefined`. */
  readState(name: string): Promise<string | undefined>;
  /** Writes a file of the plugin's own folder. */
  writeState(name: string, text: string): Promise<void>;
  /** Adds to the end of a file of the plugin's own folder, which is made when it is not there. */
  appendState(name: string, text: string): Promise<void>;
  /** Takes a file of the plugin's own folder away, when it is there. */
  removeState(name: string): Promise<void>;
}
