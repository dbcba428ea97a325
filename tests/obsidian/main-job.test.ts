// @vitest-environment happy-dom
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TFile } from "obsidian";
import { describe, expect, test, vi } from "vitest";
import type { Host } from "../host/host.ts";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { filesUnder } from "../temporary-folder.ts";
import { button, choose, chooseFiles, field, finished, labelled, openWindow, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");
const sample = (name: string): string => readFileSync(join(root, "samples", name), "utf8");
const LANDING = { "landing-page.txt": sample("landing-page.txt") };
const WALLED = { "walled-article.txt": sample("walled-article.txt") };

/** A vault with the built plugin loaded. */
async function openVault(files: Record<string, string> = {}) {
  const vault = await openTemporaryVault(files);
  await vault.host.loadPlugin(root);
  return vault;
}

/** Imports files of the device with everything left as it is offered. */
async function importFiles(host: Host, files: Record<string, string>): Promise<void> {
  await openWindow(host, "import-sources");
  await chooseFiles(host, files);
  await choose(host, Object.keys(files).length === 1 ? "Import 1 source" : `Import ${Object.keys(files).length} sources`);
}

async function openNote(host: Host, path: string): Promise<TFile> {
  const file = host.app.vault.getFileByPath(path);
  if (!file) throw new Error(`No note ${path}; there are: ${host.app.vault.getFiles().map((one) => one.path).join(", ")}`);
  await host.app.workspace.getLeaf().openFile(file);
  await host.settled();
  return file;
}

describe("importing sources", () => {
  test("files of the device become notes, after a look at every fact and where it was read", async () => {
    const { host, folder } = await openVault();
    await openWindow(host, "import-sources");
    await chooseFiles(host, LANDING);
    expect(field("Title").value).toBe("Rivers Without Borders?");
    expect([field("Author").value, field("Author 2").value]).toEqual(["Helen T. Vastrand", "Ibrahim Kouyate"]);
    expect(field("Date").value).toBe("2021-03-09");
    expect(windowText()).toContain("“Published Mar 9, 2021”");
    expect(windowText()).toContain("Will become Sources/Rivers Without Borders.md");
    await choose(host, "Import 1 source");
    expect(windowText()).toContain("1 note created · 1 original kept");
    expect(Object.keys(filesUnder(folder))).toEqual(["Sources/Originals/Rivers Without Borders.txt", "Sources/Rivers Without Borders.md"]);
    expect(filesUnder(folder)["Sources/Originals/Rivers Without Borders.txt"]).toBe(LANDING["landing-page.txt"]);
    document.querySelector<HTMLElement>(".modal a.internal-link")?.click();
    await host.settled();
    expect(host.app.workspace.getActiveFile()?.path).toBe("Sources/Rivers Without Borders.md");
  });

  test("what a source does not state is shown as missing, asked for, and otherwise left out", async () => {
    const { host, folder } = await openVault();
    await openWindow(host, "import-sources");
    await chooseFiles(host, WALLED);
    expect(windowText()).toContain("Not stated in the source: title, author, date.");
    field("Date").type("2007");
    await choose(host, "Import 1 source");
    const [note] = Object.entries(filesUnder(folder)).filter(([path]) => path.endsWith(".md"));
    expect(note?.[0]).toMatch(/^Sources\/The Northern Strait Review - However the vote/u);
    expect(note?.[1]).toMatch(/^---\ndate: "2007"\nsource: The Northern Strait Review\npublisher: "\[\[The Northern Strait Review\]\]"\naccess: partial\n/u);
    expect(note?.[1]).not.toContain("Subscribe");
  });

  test("a date that is none cannot be imported", async () => {
    const { host } = await openVault();
    await openWindow(host, "import-sources");
    await chooseFiles(host, WALLED);
    field("Date").type("last summer");
    expect(button("Import 1 source").disabled).toBe(true);
  });

  test("a source may be left out, and a bad file is one sentence among the others", async () => {
    const { host, folder } = await openVault();
    await openWindow(host, "import-sources");
    await chooseFiles(host, { ...LANDING, ...WALLED, "empty.txt": "" });
    expect(windowText()).toContain("empty.txt is empty.");
    await choose(host, "Import 2 sources");
    expect(windowText()).toContain("2 notes created");
    expect(windowText()).toContain("1 problem");
    expect(Object.keys(filesUnder(folder)).filter((path) => path.endsWith(".md"))).toHaveLength(2);
  });

  test("the same source again is recognised, also under another name, and left as it is", async () => {
    const { host, folder } = await openVault();
    await importFiles(host, LANDING);
    await choose(host, "Done");
    const file = host.app.vault.getFileByPath("Sources/Rivers Without Borders.md");
    if (!file) throw new Error("The source has no note.");
    await host.app.fileManager.renameFile(file, "Mine/My rivers.md".replace("Mine/", ""));
    await host.settled();
    const before = filesUnder(folder);
    await importFiles(host, { "copy of it.txt": LANDING["landing-page.txt"] });
    expect(windowText()).toContain("My rivers already in the vault");
    expect(filesUnder(folder)).toEqual(before);
  });

  test("a file of the vault is imported from where it is, and linked as the original", async () => {
    const { host, folder } = await openVault({ "Captures/landing.txt": LANDING["landing-page.txt"] });
    await openWindow(host, "import-sources");
    await choose(host, "Choose a file from the vault");
    document.querySelector<HTMLElement>(".suggestion-item")?.click();
    await finished(host);
    await choose(host, "Import 1 source");
    expect(filesUnder(folder)["Sources/Rivers Without Borders.md"]).toContain('original: "[[landing.txt]]"');
    expect(Object.keys(filesUnder(folder))).toEqual(["Captures/landing.txt", "Sources/Rivers Without Borders.md"]);
  });

  test("the clipboard's text is a source", async () => {
    const { host, folder } = await openVault();
    await navigator.clipboard.writeText(LANDING["landing-page.txt"]);
    await openWindow(host, "import-clipboard");
    await choose(host, "Import 1 source");
    expect(Object.keys(filesUnder(folder))).toContain("Sources/Rivers Without Borders.md");
  });
});

describe("recommendation notes", () => {
  async function openSource() {
    const vault = await openVault({ "States/Kingdom of Sweden.md": "---\naliases:\n  - Sweden\n---\n" });
    await importFiles(vault.host, LANDING);
    await choose(vault.host, "Done");
    const source = await openNote(vault.host, "Sources/Rivers Without Borders.md");
    return { ...vault, source };
  }

  test("the review list ticks what is explicit and offers what is implied", async () => {
    const { host } = await openSource();
    await openWindow(host, "create-recommendation-notes");
    expect(labelled(/repair the gauges/u).checked).toBe(true);
    expect(labelled(/same gauge readings/u).checked).toBe(false);
    expect(windowText()).toContain("Asked of Finland");
  });

  test("each becomes a note whose links all lead somewhere: backlinks and graph show who asks what of whom", async () => {
    const { host, app, folder, source } = await openSource();
    await openWindow(host, "create-recommendation-notes");
    await choose(host, /^Create \d+ notes$/u);
    const notes = Object.keys(filesUnder(folder)).filter((path) => path.startsWith("Recommendations/"));
    expect(notes).toHaveLength(5);
    const cache = app.metadataCache;
    for (const path of notes) {
      expect(cache.resolvedLinks[path]?.[source.path]).toBeGreaterThanOrEqual(2);
      expect(cache.resolvedLinks[source.path]?.[path]).toBe(1);
      const file = app.vault.getFileByPath(path);
      const links = file ? cache.getFileCache(file)?.frontmatterLinks : undefined;
      const passage = links?.find(({ key }) => key === "passage")?.link.split("#^")[1] ?? "none";
      expect(Object.keys(cache.getFileCache(source)?.blocks ?? {})).toContain(passage);
    }
    const ofSweden = notes.filter((path) => cache.resolvedLinks[path]?.["States/Kingdom of Sweden.md"]);
    expect(ofSweden).toHaveLength(3);
    expect(filesUnder(folder)[ofSweden[0] ?? ""]).toContain('actor:\n  - "[[Kingdom of Sweden|Sweden]]"');
    // Nobody wrote notes for these: the links stay open on purpose, and the graph shows them all the same.
    expect(Object.keys(cache.unresolvedLinks[source.path] ?? {}).sort()).toEqual(["Helen T. Vastrand", "Ibrahim Kouyate", "Institute for Shared Waters"]);
    const open = new Set(notes.flatMap((path) => Object.keys(cache.unresolvedLinks[path] ?? {})));
    expect([...open].sort()).toEqual(["Finland", "Helen T. Vastrand", "Ibrahim Kouyate", "Norway"]);
  });

  test("a second run makes nothing twice, and keeps what the user wrote", async () => {
    const { host, folder, app } = await openSource();
    await openWindow(host, "create-recommendation-notes");
    await choose(host, /^Create \d+ notes$/u);
    await choose(host, "Done");
    const path = Object.keys(filesUnder(folder)).find((one) => one.includes("Repair the gauges")) ?? "";
    const file = app.vault.getFileByPath(path);
    if (!file) throw new Error("There is no note on the gauges.");
    await app.vault.process(file, (text) => text.replace("status: open", "status: done").concat("\nMy own thoughts.\n"));
    await host.settled();
    const before = filesUnder(folder);
    await openWindow(host, "create-recommendation-notes");
    expect(labelled(/repair the gauges/u).disabled).toBe(true);
    expect(windowText()).toContain("has a note");
    expect(button("Create notes").disabled).toBe(true);
    expect(filesUnder(folder)).toEqual(before);
  });

  test("one recommendation is picked from a list, and its note opens", async () => {
    const { host, folder } = await openSource();
    await openWindow(host, "create-one-recommendation-note");
    [...document.querySelectorAll<HTMLElement>(".suggestion-item")].find((item) => item.textContent.includes("repair the gauges"))?.click();
    await vi.waitUntil(() => host.app.workspace.getActiveFile()?.path.startsWith("Recommendations/"), { timeout: 30_000, interval: 5 });
    expect(Object.keys(filesUnder(folder)).filter((path) => path.startsWith("Recommendations/"))).toEqual([
      expect.stringContaining("Repair the gauges"),
    ]);
    expect(host.app.workspace.getActiveFile()?.path).toContain("Recommendations/Repair the gauges");
  });

  test("selected words become one, with what is to be done and who is asked open to correction", async () => {
    const { host, folder, source, app } = await openSource();
    const text = await app.vault.read(source);
    const words = "That habit of trust is wearing thin";
    const editor = app.workspace.activeEditor?.editor;
    if (!editor) throw new Error("No editor is open.");
    const start = text.indexOf(words);
    editor.setSelection(editor.offsetToPos(start), editor.offsetToPos(start + words.length));
    await openWindow(host, "create-recommendation-note-from-selection");
    field("Action").type("rebuild trust: now");
    field("Asked of").type("Norway");
    await choose(host, "Create note");
    const note = filesUnder(folder)["Recommendations/Rebuild trust - now.md"] ?? "";
    expect(note).toContain('action: "rebuild trust: now"\n');
    expect(note).toContain(words);
    expect(note).toContain("Asked of [[Norway]].");
  });

  test("the editor's menu offers it too", async () => {
    const { host, app } = await openSource();
    const editor = app.workspace.activeEditor?.editor;
    editor?.setSelection({ line: editor.lastLine() - 1, ch: 0 }, { line: editor.lastLine() - 1, ch: 30 });
    host.editorMenu();
    expect(document.querySelector(".menu")?.textContent).toContain("Create recommendation note from selection");
  });

  test("a note that is no source offers none of it", async () => {
    const { host } = await openVault({ "Plain.md": "Norway should act." });
    await openNote(host, "Plain.md");
    for (const id of ["create-recommendation-notes", "create-one-recommendation-note", "create-recommendation-note-from-selection"])
      expect(await host.runCommand(`source-ties:${id}`)).toBe(false);
  });

  test("undo takes the notes back, and the source note is as it was", async () => {
    const { host, folder } = await openSource();
    const before = filesUnder(folder);
    await openWindow(host, "create-recommendation-notes");
    await choose(host, /^Create \d+ notes$/u);
    await choose(host, "Done");
    await host.runCommand("source-ties:undo-last-import");
    expect(filesUnder(folder)).toEqual(before);
    expect(host.notices.at(-1)).toContain("Undone: 5 files moved to the trash, 1 note set back.");
  });
});

describe("settings", () => {
  test("a folder set there is where notes go", async () => {
    const { host, folder } = await openVault();
    writeFileSync(join(folder, ".obsidian/plugins/source-ties/data.json"), JSON.stringify({ sourceFolder: "Library" }));
    await host.rescan();
    await importFiles(host, LANDING);
    expect(Object.keys(filesUnder(folder))).toContain("Library/Rivers Without Borders.md");
  });

  test("they are shown and kept", async () => {
    const { host, folder } = await openVault();
    host.openSettings("source-ties");
    const toggle = document.querySelector<HTMLElement>(".modal .checkbox-container");
    toggle?.click();
    await host.settled();
    expect(JSON.parse(readFileSync(join(folder, ".obsidian/plugins/source-ties/data.json"), "utf8"))).toMatchObject({ keepOriginal: false });
  });
});
