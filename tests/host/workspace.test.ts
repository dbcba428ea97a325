// @vitest-environment happy-dom
import { Decoration, EditorView, ViewPlugin } from "@codemirror/view";
import type { Editor, MarkdownView, TFile } from "obsidian";
import { describe, expect, it } from "vitest";
import type { TemporaryVault } from "./temporary-vault.ts";
import type { App } from "./app.ts";
import { openTemporaryVault } from "./temporary-vault.ts";

async function edit(vault: TemporaryVault, path: string): Promise<{ view: MarkdownView; editor: Editor }> {
  await vault.app.workspace.getLeaf().openFile(vault.file(path));
  const view = vault.app.workspace.getActiveViewOfType(vault.host.obsidian.MarkdownView);
  if (!view) throw new Error("No editor is open.");
  return { view, editor: view.editor };
}

describe("the workspace", () => {
  it("opens files and says so", async () => {
    const vault = await openTemporaryVault({ "A.md": "a", "p.pdf": "" });
    const { app, host, file } = vault;
    const heard: (string | undefined)[] = [];
    app.workspace.on("file-open", (opened: TFile | null) => heard.push(opened?.path));
    expect(app.workspace.getActiveFile()).toBeNull();
    const { view } = await edit(vault, "A.md");
    expect(view.file).toBe(file("A.md"));
    expect(app.workspace.activeEditor?.editor?.getValue()).toBe("a");
    await app.workspace.getLeaf("tab").openFile(file("p.pdf"));
    expect(app.workspace.getActiveViewOfType(host.obsidian.MarkdownView)).toBeNull();
    expect(app.workspace.getActiveFile()?.path).toBe("p.pdf");
    expect(app.workspace.getLeavesOfType("markdown")).toHaveLength(1);
    expect(heard).toEqual(["A.md", "p.pdf"]);
    app.workspace.detachLeavesOfType("pdf");
    await host.settled();
    expect(app.workspace.getActiveFile()?.path).toBe("A.md");
  });

  it("follows links, and makes the note that is not there", async () => {
    const { app, file } = await openTemporaryVault({ "x/A.md": "" });
    await app.workspace.openLinkText("a#H", "");
    expect(app.workspace.getActiveFile()).toBe(file("x/A.md"));
    await app.workspace.openLinkText("New", "");
    expect(app.workspace.getActiveFile()?.path).toBe("New.md");
  });

  it("closes a file that goes, and shows one that changes", async () => {
    const vault = await openTemporaryVault({ "A.md": "one" });
    const { editor } = await edit(vault, "A.md");
    await vault.app.vault.process(vault.file("A.md"), (text) => `${text} two`);
    await vault.host.settled();
    expect(editor.getValue()).toBe("one two");
    await vault.app.fileManager.trashFile(vault.file("A.md"));
    await vault.host.settled();
    expect(vault.app.workspace.getLeavesOfType("markdown")).toEqual([]);
  });

  it("calls back when the layout is ready", async () => {
    const { app } = await openTemporaryVault();
    const heard: string[] = [];
    app.workspace.onLayoutReady(() => heard.push("ready"));
    expect([heard, app.workspace.layoutReady]).toEqual([["ready"], true]);
  });
});

describe("the editor", () => {
  it("counts places and saves through the vault", async () => {
    const vault = await openTemporaryVault({ "A.md": "one\ntwo\n" });
    const { editor } = await edit(vault, "A.md");
    expect(editor.posToOffset({ line: 1, ch: 2 })).toBe(6);
    expect(editor.offsetToPos(6)).toEqual({ line: 1, ch: 2 });
    expect([editor.lineCount(), editor.lastLine(), editor.getLine(1)]).toEqual([3, 2, "two"]);
    expect(editor.getRange({ line: 0, ch: 1 }, { line: 1, ch: 1 })).toBe("ne\nt");
    editor.replaceRange("X", { line: 0, ch: 0 }, { line: 0, ch: 3 });
    editor.replaceRange("!", { line: 9, ch: 9 });
    expect(await vault.onDisk("A.md")).toBe("one\ntwo\n");
    await vault.host.settled();
    expect(await vault.onDisk("A.md")).toBe("X\ntwo\n!");
  });

  it("selects and replaces", async () => {
    const vault = await openTemporaryVault({ "A.md": "one two" });
    const { editor } = await edit(vault, "A.md");
    expect([editor.somethingSelected(), editor.getSelection()]).toEqual([false, ""]);
    editor.setSelection({ line: 0, ch: 7 }, { line: 0, ch: 4 });
    expect([editor.somethingSelected(), editor.getSelection()]).toEqual([true, "two"]);
    expect([editor.getCursor(), editor.getCursor("to")]).toEqual([{ line: 0, ch: 4 }, { line: 0, ch: 7 }]);
    expect(editor.listSelections()).toEqual([{ anchor: { line: 0, ch: 7 }, head: { line: 0, ch: 4 } }]);
    editor.replaceSelection("three");
    expect([editor.getValue(), editor.getCursor()]).toEqual(["one three", { line: 0, ch: 9 }]);
    expect(editor.wordAt({ line: 0, ch: 1 })).toEqual({ from: { line: 0, ch: 0 }, to: { line: 0, ch: 3 } });
  });

  it("makes the changes of a transaction at once, and undoes them at once", async () => {
    const vault = await openTemporaryVault({ "A.md": "abc" });
    const { editor } = await edit(vault, "A.md");
    editor.transaction({
      changes: [
        { from: { line: 0, ch: 2 }, text: "2" },
        { from: { line: 0, ch: 0 }, to: { line: 0, ch: 1 }, text: "11" },
      ],
      selection: { from: { line: 0, ch: 0 }, to: { line: 0, ch: 2 } },
    });
    expect([editor.getValue(), editor.getSelection()]).toEqual(["11b2c", "11"]);
    editor.undo();
    expect(editor.getValue()).toBe("abc");
    editor.redo();
    expect(editor.getValue()).toBe("11b2c");
  });

  it("hears what is typed into it, and tells plugins", async () => {
    const vault = await openTemporaryVault({ "A.md": "" });
    const { editor, view } = await edit(vault, "A.md");
    const heard: string[] = [];
    vault.app.workspace.on("editor-change", (changed) => heard.push(changed.getValue()));
    vault.app.workspace.on("editor-menu", (menu, own, info) => {
      menu.addItem((item) => item.setTitle(`${own.getValue()} ${info.file?.path ?? ""}`));
    });
    const codeMirror = EditorView.findFromDOM(view.contentEl);
    codeMirror?.dispatch(codeMirror.state.replaceSelection("typed"), { userEvent: "input.type" });
    expect([editor.getValue(), heard]).toEqual(["typed", ["typed"]]);
    vault.host.editorMenu();
    expect(document.querySelector(".menu-item")?.textContent).toBe("typed A.md");
  });

  it("runs what plugins add to it, in notes that are open already too", async () => {
    const vault = await openTemporaryVault({ "A.md": "one\ntwo" });
    const { view } = await edit(vault, "A.md");
    const marked = ViewPlugin.define((shown) => ({ path: shown.state.field(vault.host.obsidian.editorInfoField).file?.path }), {
      decorations: ({ path }) => Decoration.set(Decoration.line({ attributes: { "data-path": path ?? "" } }).range(0)),
    });
    const app = vault.app as unknown as App;
    const drop = app.keep("editorExtensions", marked);
    app.workspace.updateOptions();
    expect(view.contentEl.querySelector(".cm-line[data-path]")?.getAttribute("data-path")).toBe("A.md");
    drop();
    app.workspace.updateOptions();
    expect(view.contentEl.querySelector(".cm-line[data-path]")).toBeNull();
  });

  it("goes to the place that a link names", async () => {
    const vault = await openTemporaryVault({ "A.md": "one\n\ntwo ^id", "B.md": "" });
    await vault.app.workspace.openLinkText("A#^id", "B.md");
    expect(vault.app.workspace.activeEditor?.editor?.getCursor()).toEqual({ line: 2, ch: 0 });
  });
});
