import type { OpenViewState, ViewState } from "obsidian";
import type { App } from "../app.ts";
import { Events } from "../events.ts";
import { lacks } from "../missing.ts";
import type { TFile } from "../vault/abstract-file.ts";
import { attempt, follow } from "../work.ts";
import { MarkdownView } from "./markdown-view.ts";
import { EmptyView, PlainFileView } from "./other-views.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

let lastNumber = 0;

/** A place in the workspace that shows one view. */
export class WorkspaceLeaf extends Events {
  readonly app: App;
  readonly id = `leaf-${++lastNumber}`;
  readonly containerEl: HTMLElement;
  readonly hoverPopover = null;
  readonly isDeferred = false;
  view: View;
  readonly #workspace: Workspace;

  constructor(app: App, workspace: Workspace, parentEl: HTMLElement) {
    super();
    this.app = app;
    this.#workspace = workspace;
    this.containerEl = parentEl.createDiv("workspace-leaf");
    this.view = new EmptyView(this);
  }

  openFile(file: TFile, state?: OpenViewState): Promise<void> {
    return follow(this.#openFile(file, state));
  }

  async open(view: View): Promise<View> {
    await this.view.closeView();
    this.view = view;
    await view.openView();
    this.#workspace.trigger("layout-change");
    return view;
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState() };
  }

  setViewState(viewState: ViewState, _ephemeralState?: unknown): Promise<void> {
    return follow(this.#setViewState(viewState));
  }

  async #setViewState({ type, state, active }: ViewState): Promise<void> {
    const view = this.#workspace.makeView(type, this);
    await this.open(view);
    await view.setState(state ?? {}, { history: false });
    if (active) this.#workspace.setActiveLeaf(this);
  }

  loadIfDeferred(): Promise<void> {
    return Promise.resolve();
  }

  detach(): void {
    attempt(() => this.view.closeView());
    this.containerEl.remove();
    this.#workspace.forget(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  async #openFile(file: TFile, state: OpenViewState | undefined): Promise<void> {
    const view = file.extension === "md" ? new MarkdownView(this) : new PlainFileView(this);
    await this.open(view);
    await view.setState({ ...state?.state, file: file.path }, { history: true });
    if (state?.eState) view.setEphemeralState(state.eState);
    if (state?.active ?? true) this.#workspace.setActiveLeaf(this);
    this.#workspace.opened(file);
  }
}

lacks(WorkspaceLeaf, "WorkspaceLeaf", {
  methods: [
  "getRoot",
  "getContainer",
  "getEphemeralState",
  "setEphemeralState",
  "togglePinned",
  "setPinned",
  "setGroupMember",
  "setGroup",
],
  properties: ["parent"],
});
