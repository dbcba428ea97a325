import type { OpenViewState, PaneType } from "obsidian";
import type { App } from "../app.ts";
import { parseLinktext } from "../cache/wikilink.ts";
import { Events } from "../events.ts";
import { lacks, missing } from "../missing.ts";
import { joinPath } from "../text/paths.ts";
import { TFile } from "../vault/abstract-file.ts";
import { attempt, follow } from "../work.ts";
import { FileView } from "./file-view.ts";
import type { Editor } from "./editor.ts";
import { WorkspaceLeaf } from "./leaf.ts";
import { MarkdownView } from "./markdown-view.ts";
import { EmptyView, PlainFileView } from "./other-views.ts";
import type { View } from "./view.ts";

type ViewCreator = (leaf: WorkspaceLeaf) => View;
type ViewClass<Kind extends View> = abstract new (...given: never[]) => Kind;

/** How many files the workspace remembers as opened last. */
const REMEMBERED = 10;

/** The app's window: a bar at the side, the leaves, a bar below. */
export class Workspace extends Events {
  readonly containerEl: HTMLElement;
  /** The bars' elements. Not part of the app's interface. */
  readonly ribbonEl: HTMLElement;
  readonly statusBarEl: HTMLElement;
  layoutReady = false;
  activeLeaf: WorkspaceLeaf | null = null;
  readonly #app: App;
  readonly #leavesEl: HTMLElement;
  readonly #views = new Map<string, ViewCreator>();
  #leaves: WorkspaceLeaf[] = [];
  #whenReady: (() => unknown)[] = [];
  #lastOpened: TFile[] = [];

  constructor(app: App) {
    super();
    this.#app = app;
    this.containerEl = activeDocument.body.createDiv("app-container").createDiv("workspace");
    this.ribbonEl = this.containerEl.createDiv("workspace-ribbon side-dock-ribbon mod-left");
    this.#leavesEl = this.containerEl.createDiv("workspace-split mod-root");
    this.statusBarEl = this.containerEl.createDiv("status-bar");
    this.#views.set("markdown", (leaf) => new MarkdownView(leaf));
    this.#views.set("empty", (leaf) => new EmptyView(leaf));
    for (const type of ["pdf", "file"]) this.#views.set(type, (leaf) => new PlainFileView(leaf));
  }

  get activeEditor(): { readonly editor: Editor; readonly file: TFile | null } | null {
    return this.getActiveViewOfType(MarkdownView);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) attempt(callback);
    else this.#whenReady.push(callback);
  }

  /** Says that the app has started. Not part of the app's interface. */
  markReady(): void {
    this.layoutReady = true;
    for (const callback of this.#whenReady.splice(0)) attempt(callback);
    this.trigger("layout-change");
  }

  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView) return view.file;
    return this.#lastOpened.find((file) => this.#app.vault.getFileByPath(file.path) === file) ?? null;
  }

  getActiveViewOfType<Kind extends View>(type: ViewClass<Kind>): Kind | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getLeaf(newLeaf?: PaneType | boolean): WorkspaceLeaf {
    if (newLeaf === "window") throw missing("second window");
    const current = this.activeLeaf ?? this.#leaves.at(-1);
    return (newLeaf ?? false) === false && current ? current : this.#addLeaf();
  }

  getMostRecentLeaf(): WorkspaceLeaf | null {
    return this.activeLeaf ?? this.#leaves.at(-1) ?? null;
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.#leaves.find((leaf) => leaf.id === id) ?? null;
  }

  /** A leaf at the side, which the host puts among the others. */
  getRightLeaf(_split: boolean): WorkspaceLeaf {
    return this.#addLeaf();
  }

  /** A leaf at the side, which the host puts among the others. */
  getLeftLeaf(_split: boolean): WorkspaceLeaf {
    return this.#addLeaf();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, _params?: unknown): void {
    if (this.activeLeaf === leaf) return;
    this.activeLeaf = leaf;
    this.trigger("active-leaf-change", leaf);
  }

  revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    this.setActiveLeaf(leaf);
    return Promise.resolve();
  }

  openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, state?: OpenViewState): Promise<void> {
    return follow(this.#openLinkText(linktext, sourcePath, newLeaf, state));
  }

  iterateRootLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of [...this.#leaves]) visit(leaf);
  }

  iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    this.iterateRootLeaves(visit);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.#leaves.filter(({ view }) => view.getViewType() === type);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  getLastOpenFiles(): string[] {
    return this.#lastOpened.map(({ path }) => path);
  }

  updateOptions(): void {
    for (const { view } of this.#leaves) if (view instanceof MarkdownView) view.editor.reconfigure(this.#app.editorExtensions());
  }

  /** Registers a kind of view. Not part of the app's interface. */
  registerView(type: string, creator: ViewCreator): void {
    if (this.#views.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.#views.set(type, creator);
  }

  /** Forgets a kind of view and closes those that are open. Not part of the app's interface. */
  unregisterView(type: string): void {
    this.detachLeavesOfType(type);
    this.#views.delete(type);
  }

  /** Makes a view of a registered kind. Not part of the app's interface. */
  makeView(type: string, leaf: WorkspaceLeaf): View {
    const creator = this.#views.get(type);
    if (!creator) throw missing(`view of type ${type}`);
    return creator(leaf);
  }

  /** Hears that a file was opened. Not part of the app's interface. */
  opened(file: TFile): void {
    this.#lastOpened = [file, ...this.#lastOpened.filter((other) => other !== file)].slice(0, REMEMBERED);
    this.trigger("file-open", file);
  }

  /** Hears that a leaf is gone. Not part of the app's interface. */
  forget(leaf: WorkspaceLeaf): void {
    this.#leaves = this.#leaves.filter((other) => other !== leaf);
    if (this.activeLeaf === leaf) {
      this.activeLeaf = this.#leaves.at(-1) ?? null;
      this.trigger("active-leaf-change", this.activeLeaf);
    }
    this.trigger("layout-change");
  }

  #addLeaf(): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.#app, this, this.#leavesEl);
    this.#leaves.push(leaf);
    return leaf;
  }

  async #openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: PaneType | boolean | undefined,
    state: OpenViewState | undefined,
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const { vault, metadataCache, fileManager } = this.#app;
    const found = metadataCache.getFirstLinkpathDest(path, sourcePath);
    // Following a link that leads nowhere makes the note, as in the app.
    const name = /\.[a-z0-9]+$/i.test(path) ? path : `${path}.md`;
    const file = found ?? (await vault.create(path.includes("/") ? name : joinPath(fileManager.getNewFileParent(sourcePath, name).path, name), ""));
    await this.getLeaf(newLeaf).openFile(file, subpath === "" ? state : { ...state, eState: { subpath, ...state?.eState } });
  }
}

lacks(Workspace, "workspace", {
  methods: [
  "changeLayout",
  "getLayout",
  "createLeafInParent",
  "createLeafBySplit",
  "splitActiveLeaf",
  "duplicateLeaf",
  "getUnpinnedLeaf",
  "moveLeafToPopout",
  "openPopoutLeaf",
  "getGroupLeaves",
  "ensureSideLeaf",
  "handleLinkContextMenu",
    "requestSaveLayout",
  ],
  properties: ["leftSplit", "rightSplit", "leftRibbon", "rightRibbon", "rootSplit"],
});
