import type { Extension } from "@codemirror/state";
import type { CliFlags, CliHandler, Command, HoverLinkSource, ObsidianProtocolHandler, UserEvent } from "obsidian";
import { MetadataCache } from "./cache/metadata-cache.ts";
import type { Disk } from "./disk.ts";
import { FileManager } from "./files/file-manager.ts";
import { Keymap, Scope } from "./interface/keymap.ts";
import type { Modal } from "./interface/modal.ts";
import type { SettingTab } from "./interface/setting-tab.ts";
import { lacks } from "./missing.ts";
import { SecretStorage } from "./plugin/secret-storage.ts";
import { Registry } from "./plugin/registry.ts";
import type { System } from "./text/paths.ts";
import { Vault } from "./vault/vault.ts";
import { Workspace } from "./workspace/workspace.ts";

/** A handler for the command line, with what its help says. */
export interface CliRegistration {
  readonly description: string;
  readonly flags: CliFlags;
  readonly handler: CliHandler;
}

/** The app: everything a plugin reaches through `this.app`. */
export class App {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly secretStorage = new SecretStorage();
  lastEvent: UserEvent | null = null;

  // What plugins have registered and the user has open. Not part of the app's interface.
  readonly commandRegistry = new Registry<Command>("a command");
  readonly protocolHandlers = new Registry<ObsidianProtocolHandler>("an address");
  readonly cliHandlers = new Registry<CliRegistration>("a command line handler");
  readonly hoverSources = new Registry<HoverLinkSource>("a source of hover links");
  readonly settingTabs = new Registry<SettingTab>("a settings tab");
  readonly openModals = new Set<Modal>();
  readonly kept = { editorExtensions: [] as Extension[], postProcessors: [] as unknown[] };
  readonly #localStorage = new Map<string, string>();

  constructor(disk: Disk, system: System) {
    this.vault = new Vault(disk, system);
    this.metadataCache = new MetadataCache(this.vault);
    this.workspace = new Workspace(this);
    this.fileManager = new FileManager(
      this.vault,
      this.metadataCache,
      system,
      () => this.workspace.getActiveFile()?.path ?? "",
    );
  }

  isDarkMode(): boolean {
    return activeDocument.body.classList.contains("theme-dark");
  }

  loadLocalStorage(key: string): unknown {
    const stored = this.#localStorage.get(key);
    return stored === undefined ? null : (JSON.parse(stored) as unknown);
  }

  saveLocalStorage(key: string, value: unknown): void {
    if (value === null) this.#localStorage.delete(key);
    else this.#localStorage.set(key, JSON.stringify(value));
  }

  /** The extensions of editors that plugins have registered. Not part of the app's interface. */
  editorExtensions(): readonly Extension[] {
    return this.kept.editorExtensions;
  }

  /** Keeps something a plugin registered; gives back how to drop it. Not part of the app's interface. */
  keep(kind: keyof App["kept"], thing: unknown): () => void {
    const things: unknown[] = this.kept[kind];
    things.push(thing);
    return () => {
      things.splice(things.indexOf(thing), 1);
    };
  }
}

lacks(App, "app", { properties: ["renderContext"] });
