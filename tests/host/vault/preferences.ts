import type { FileSystemAdapter } from "./file-system-adapter.ts";

/** What the user has set for files and links, under the names the app gives it in `app.json`. */
export interface FilePreferences {
  readonly newLinkFormat: "shortest" | "relative" | "absolute";
  readonly useMarkdownLinks: boolean;
  readonly newFileLocation: "root" | "current" | "folder";
  readonly newFileFolderPath: string;
  readonly attachmentFolderPath: string;
  readonly trashOption: "system" | "local" | "none";
}

const AS_SHIPPED: FilePreferences = {
  newLinkFormat: "shortest",
  useMarkdownLinks: false,
  newFileLocation: "root",
  newFileFolderPath: "/",
  attachmentFolderPath: "/",
  trashOption: "system",
};

/** The preferences as they stand in the vault's configuration folder. */
export class Preferences {
  #values: FilePreferences = AS_SHIPPED;
  readonly #adapter: FileSystemAdapter;
  readonly #configDir: string;

  constructor(adapter: FileSystemAdapter, configDir: string) {
    this.#adapter = adapter;
    this.#configDir = configDir;
  }

  get values(): FilePreferences {
    return this.#values;
  }

  /** Reads `app.json` again; what it does not set is as the app ships it. */
  async load(): Promise<void> {
    const path = `${this.#configDir}/app.json`;
    const set = (await this.#adapter.exists(path)) ? (JSON.parse(await this.#adapter.read(path)) as Partial<FilePreferences>) : {};
    this.#values = { ...AS_SHIPPED, ...set };
  }
}
