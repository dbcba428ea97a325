import type { ViewStateResult } from "obsidian";
import type { App } from "../app.ts";
import { Component } from "../plugin/component.ts";
import { setIcon, setTooltip } from "../interface/icons.ts";
import type { Menu } from "../interface/menu.ts";
import type { Scope } from "../interface/keymap.ts";
import { attempt } from "../work.ts";
import type { WorkspaceLeaf } from "./leaf.ts";

/** What is shown in a leaf. */
export abstract class View extends Component {
  readonly app: App;
  readonly leaf: WorkspaceLeaf;
  readonly containerEl: HTMLElement;
  icon = "";
  navigation = false;
  scope: Scope | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.app;
    this.containerEl = createDiv("workspace-leaf-content");
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  /** Shows it in its leaf. Not part of the app's interface. */
  async openView(): Promise<void> {
    this.containerEl.dataset["type"] = this.getViewType();
    this.leaf.containerEl.replaceChildren(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** Takes it out of its leaf. Not part of the app's interface. */
  async closeView(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: ViewStateResult): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    return;
  }

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {
    return;
  }

  onPaneMenu(_menu: Menu, _source: string): void {
    return;
  }
}

/** A view with a header and a body. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#actionsEl = this.containerEl.createDiv("view-header").createDiv("view-actions");
    this.contentEl = this.containerEl.createDiv("view-content");
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = this.#actionsEl.createDiv({ cls: "clickable-icon view-action", prepend: true });
    setIcon(action, icon);
    setTooltip(action, title);
    action.addEventListener("click", (event) => {
      attempt(() => callback(event));
    });
    return action;
  }
}
