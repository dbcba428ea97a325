/** Times of a file, in milliseconds since 1970. */
export interface FileTimes {
  readonly created: number;
  readonly modified: number;
}

/** What the disk tells of a file or folder. */
export interface DiskEntry extends FileTimes {
  readonly kind: "file" | "folder";
  readonly size: number;
}

/**
 * The folder that a vault lives in. Paths are relative to it, with `/`, and `""` is the folder itself.
 * The only thing between the host and a platform: Node has one, a page another.
 */
export interface Disk {
  /** The folder's own name, which is the vault's. */
  readonly name: string;
  /** Where the folder is, as the platform writes it. */
  readonly location: string;
  /** The names in a folder; rejects when there is no such folder. */
  list(path: string): Promise<string[]>;
  /** What is at a path, spelt exactly so, or `undefined`. */
  stat(path: string): Promise<DiskEntry | undefined>;
  read(path: string): Promise<Uint8Array>;
  /** Writes a file whole; the folder it is in must exist. */
  write(path: string, bytes: Uint8Array, times?: Partial<FileTimes>): Promise<void>;
  /** Adds to the end of a file, which is made when it is not there; what stands there is not touched. */
  append(path: string, bytes: Uint8Array): Promise<void>;
  /** Makes a folder and those on its way. */
  makeFolder(path: string): Promise<void>;
  /** Takes away a file, or a folder with all that is in it. */
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}
