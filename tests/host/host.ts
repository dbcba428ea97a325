import type { App as ObsidianApp, Menu as ObsidianMenu, Plugin as ObsidianPlugin, SettingTab as ObsidianSettingTab, TAbstractFile as ObsidianFile } from "obsidian";
import { App } from "./app.ts";
import type { Disk } from "./disk.ts";
import { usePage, type PageWindow } from "./dom/page.ts";
import { Menu } from "./interface/menu.ts";
import { Modal } from "./interface/modal.ts";
import { Notice } from "./interface/notice.ts";
import { obsidianModule } from "./obsidian-module.ts";
import { pretendToRunOn } from "./platform.ts";
import { openAddress, runCliLine, runCommand } from "./plugin/run.ts";
import { startPlugin, type Evaluate } from "./plugin/start-plugin.ts";
import type { Plugin } from "./plugin/plugin.ts";
import type { System } from "./text/paths.ts";
import { forgetWork, settled } from "./work.ts";
import { MarkdownView } from "./workspace/markdown-view.ts";

/** How a plugin is loaded. */
export interface LoadOptions {
  /** Loads it as at the start of the app: before the layout is ready, with a `create` for every file after `onload`. */
  readonly atStart?: boolean;
}

/** What a host needs from where it runs. */
export interface HostOptions {
  readonly disk: Disk;
  /** Brings a plugin's files into the vault when they are elsewhere; gives back the plugin's id. */
  readonly install: (plugin: string) => Promise<string>;
  readonly evaluate: Evaluate;
  readonly window: PageWindow;
  readonly system: System;
}

/** The app, as a test drives it. */
export interface Host {
  readonly app: ObsidianApp;
  /** What a plugin gets from `require("obsidian")`. */
  readonly obsidian: typeof import("obsidian");
  /** The texts of all notices so far, those that replaced another's too. */
  readonly notices: readonly string[];
  /** Ids of all commands. */
  readonly commands: readonly string[];
  /** Names of all commands, as the palette lists them: the plugin's name, then the command's. */
  readonly commandNames: readonly string[];
  /** Loads a plugin from its folder or main.js, inside the vault or elsewhere, and waits for `onload`. */
  loadPlugin(plugin: string, options?: LoadOptions): Promise<ObsidianPlugin>;
  /** Unloads a plugin, as the user does who switches it off. */
  unloadPlugin(id: string): void;
  /**
   * Runs a command as from the palette and waits for what it gives back, and until all has settled.
   * @returns false when the command says that it cannot be run now.
   */
  runCommand(id: string): Promise<boolean>;
  /** Runs a line of the app's command line, such as `source-ties:import path="a b.pdf" overwrite`. */
  runCli(line: string): Promise<string>;
  /** Opens an `obsidian://` address. */
  openAddress(address: string): Promise<void>;
  /** Opens the menu that a right click on files shows. */
  fileMenu(...files: readonly ObsidianFile[]): ObsidianMenu;
  /** Opens the menu of the active note's editor. */
  editorMenu(): ObsidianMenu;
  /** Opens the settings at a plugin's tab. */
  openSettings(id: string): ObsidianSettingTab;
  /** Notices what something else did to the folder, as the app's watcher does. */
  rescan(): Promise<void>;
  /** Resolves when nothing is left to index, save or wait for. @throws what a plugin's callback failed with. */
  settled(): Promise<void>;
  /** Unloads all plugins and takes the app off the page. */
  unload(): Promise<void>;
}

/** Opens the app on a disk; the vault is indexed when the promise resolves. */
export async function createHost({ disk, install, evaluate, window, system }: HostOptions): Promise<Host> {
  const leavePage = usePage(window);
  pretendToRunOn(system);
  const app = new App(disk, system);
  const plugins = new Map<string, Plugin>();
  const notices: string[] = [];
  const heard = (text: string): void => void notices.push(text);
  Notice.listeners.add(heard);

  const onKey = (event: KeyboardEvent): void => {
    app.lastEvent = event;
    app.keymap.handle(event);
  };
  window.document.addEventListener("keydown", onKey);

  await app.vault.rescan();
  await settled();
  app.workspace.markReady();

  const show = (menu: Menu): ObsidianMenu => menu.showAtPosition({ x: 0, y: 0 }) as unknown as ObsidianMenu;

  return {
    app: app as unknown as ObsidianApp,
    obsidian: obsidianModule as unknown as typeof import("obsidian"),
    notices,
    get commands() {
      return app.commandRegistry.names();
    },
    get commandNames() {
      return app.commandRegistry.names().map((id) => app.commandRegistry.get(id).name);
    },
    async loadPlugin(place, { atStart = false } = {}) {
      const id = await install(place);
      const plugin = await startPlugin(app, id, evaluate, atStart);
      plugins.set(id, plugin);
      await settled();
      return plugin as unknown as ObsidianPlugin;
    },
    unloadPlugin(id) {
      plugins.get(id)?.unload();
      plugins.delete(id);
    },
    async runCommand(id) {
      const couldRun = await runCommand(app, id);
      await settled();
      return couldRun;
    },
    async runCli(line) {
      const answer = await runCliLine(app, line);
      await settled();
      return answer;
    },
    async openAddress(address) {
      await openAddress(app, address);
      await settled();
    },
    fileMenu(...files) {
      const menu = new Menu();
      if (files.length === 1) app.workspace.trigger("file-menu", menu, files[0], "file-explorer-context-menu");
      else app.workspace.trigger("files-menu", menu, files, "file-explorer-context-menu");
      return show(menu);
    },
    editorMenu() {
      const view = app.workspace.getActiveViewOfType(MarkdownView);
      if (!view) throw new Error("No note is open in an editor.");
      const menu = new Menu();
      app.workspace.trigger("editor-menu", menu, view.editor, view);
      return show(menu);
    },
    openSettings(id) {
      const tab = app.settingTabs.get(id);
      const modal = new Modal(app);
      modal.containerEl.addClass("mod-settings");
      modal.modalEl.setAttr("aria-label", "Settings");
      modal.contentEl.appendChild(tab.containerEl);
      modal.setCloseCallback(() => {
        tab.hide();
      });
      modal.open();
      tab.show();
      return tab as unknown as ObsidianSettingTab;
    },
    async rescan() {
      await app.vault.rescan();
      for (const plugin of plugins.values())
        if (await plugin.settingsChangedOutside()) await plugin.onExternalSettingsChange?.();
      await settled();
    },
    settled,
    async unload() {
      for (const plugin of plugins.values()) plugin.unload();
      for (const modal of [...app.openModals]) modal.close();
      app.workspace.iterateAllLeaves((leaf) => {
        leaf.detach();
      });
      try {
        await settled();
      } finally {
        forgetWork();
        Notice.listeners.delete(heard);
        window.document.removeEventListener("keydown", onKey);
        window.document.body.empty();
        leavePage();
      }
    },
  };
}
