import type { App } from "../host/app.ts";
import type { Host } from "../host/host.ts";
import { Menu } from "../host/interface/menu.ts";
import { TFile, TFolder, type TAbstractFile } from "../host/vault/abstract-file.ts";
import { attempt } from "../host/work.ts";
import { MarkdownView } from "../host/workspace/markdown-view.ts";
import { openCommandPalette } from "./command-palette.ts";
import { showGraph } from "./graph.ts";
import { showLinksOf } from "./links-pane.ts";

/** Puts round the host's workspace what a user of the app has there: files, the note's heading, backlinks, graph, commands, settings. */
export function showShell(host: Host, app: App): void {
  const { workspace, vault, metadataCache } = app;
  const files = createDiv({ cls: "preview-files", attr: { role: "navigation", "aria-label": "Files" } });
  const side = createDiv({ cls: "preview-side", attr: { role: "complementary", "aria-label": "Links" } });
  const bar = createDiv({ cls: "preview-bar", attr: { role: "banner" } });
  workspace.containerEl.prepend(bar);
  const split = workspace.containerEl.querySelector(".workspace-split");
  split?.setAttr("role", "main");
  split?.before(files);
  split?.after(side);
  workspace.containerEl.querySelector(".workspace-ribbon")?.setAttrs({ role: "toolbar", "aria-label": "Ribbon" });

  bar.createSpan({ cls: "preview-note", text: "This page stands in for Obsidian; the app itself looks and behaves differently in places." });
  const button = (words: string, does: () => unknown): HTMLButtonElement => {
    const element = bar.createEl("button", { text: words, attr: { type: "button" } });
    element.addEventListener("click", () => attempt(does));
    return element;
  };
  button("Files", () => { document.body.toggleClass("shows-files", !document.body.hasClass("shows-files")); }).addClass("preview-narrow");
  button("Commands", () => { openCommandPalette(app); });
  const mode = button("Editing", toggleMode);
  button("Graph", openGraph);
  button("Settings", () => host.openSettings("source-ties"));
  button("Light or dark", () => { setTheme(document.body.hasClass("theme-light")); });

  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    openCommandPalette(app);
  });
  workspace.containerEl.addEventListener("contextmenu", (event) => {
    const view = workspace.getActiveViewOfType(MarkdownView);
    if (!view?.editor.somethingSelected() || !(event.target as HTMLElement).closest(".markdown-source-view")) return;
    const menu = new Menu();
    workspace.trigger("editor-menu", menu, view.editor, view);
    showMenu(menu, event);
  });

  const draw = (): void => {
    drawFiles();
    drawLeaves();
    drawSide();
  };
  let asked = false;
  const drawSoon = (): void => {
    if (asked) return;
    asked = true;
    window.requestAnimationFrame(() => {
      asked = false;
      draw();
    });
  };
  for (const event of ["create", "delete", "rename"]) vault.on(event, drawSoon);
  for (const event of ["active-leaf-change", "layout-change", "file-open"]) workspace.on(event, drawSoon);
  metadataCache.on("resolved", drawSoon);
  draw();

  function setTheme(isDark: boolean): void {
    document.body.toggleClass("theme-dark", isDark);
    document.body.toggleClass("theme-light", !isDark);
    workspace.trigger("css-change");
  }

  async function toggleMode(): Promise<void> {
    const view = workspace.getActiveViewOfType(MarkdownView);
    if (!view) return;
    await view.setState({ ...view.getState(), mode: view.getMode() === "source" ? "preview" : "source" }, { history: false });
    drawLeaves();
  }

  function openGraph(): void {
    const dialog = document.body.createEl("dialog", { cls: "preview-graph-window", attr: { "aria-label": "Graph view" } });
    const close = dialog.createEl("button", { text: "Close", attr: { type: "button" } });
    showGraph(app, dialog, {
      open: (path) => {
        dialog.close();
        open(path);
      },
    });
    close.addEventListener("click", () => { dialog.close(); });
    dialog.addEventListener("close", () => { dialog.remove(); });
    dialog.showModal();
  }

  function open(linktext: string): void {
    document.body.removeClass("shows-files");
    attempt(() => workspace.openLinkText(linktext, "", false, { state: { mode: "preview" } }));
  }

  /** Only the note in front is shown; the host puts all that are open in a row. */
  function drawLeaves(): void {
    workspace.iterateAllLeaves((leaf) => { leaf.containerEl.toggle(leaf === workspace.activeLeaf); });
    const view = workspace.getActiveViewOfType(MarkdownView);
    mode.toggle(view !== null);
    mode.setText(view?.getMode() === "preview" ? "Edit" : "Read");
  }

  function drawFiles(): void {
    files.empty();
    drawFolder(vault.getRoot(), files);
  }

  function drawFolder({ children }: TFolder, parent: HTMLElement): void {
    const list = parent.createEl("ul");
    const order = (entry: TAbstractFile): string => `${entry instanceof TFile ? 1 : 0}${entry.name.toLowerCase()}`;
    for (const entry of [...children].sort((one, other) => (order(one) < order(other) ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      const item = list.createEl("li");
      const label = item.createEl("button", {
        cls: `preview-file${entry === workspace.getActiveFile() ? " is-active" : ""}`,
        text: entry instanceof TFile && entry.extension === "md" ? entry.basename : entry.name,
        attr: { type: "button", "data-path": entry.path },
      });
      label.addEventListener("contextmenu", (event) => {
        const menu = new Menu();
        workspace.trigger("file-menu", menu, entry, "file-explorer-context-menu");
        showMenu(menu, event);
      });
      if (entry instanceof TFile) label.addEventListener("click", () => { open(entry.path); });
      else if (entry instanceof TFolder) {
        label.addClass("preview-folder");
        drawFolder(entry, item);
      }
    }
  }

  function drawSide(): void {
    const file = workspace.getActiveFile();
    side.empty();
    if (!file) return;
    showLinksOf(app, file.path, side, open);
    side.createEl("h2", { text: "Graph" });
    showGraph(app, side, { around: file.path, open });
  }
}

function showMenu(menu: Menu, event: MouseEvent): void {
  event.preventDefault();
  menu.showAtMouseEvent(event);
}
