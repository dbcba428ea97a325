// @vitest-environment happy-dom
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { TAbstractFile } from "obsidian";
import { describe, expect, it } from "vitest";
import { openTemporaryVault } from "./temporary-vault.ts";

describe("making files", () => {
  it("writes a note to disk and fills in what is known of it", async () => {
    const { app, onDisk } = await openTemporaryVault();
    const file = await app.vault.create("Note.md", "Größe");
    expect(await onDisk("Note.md")).toBe("Größe");
    expect(file).toMatchObject({ path: "Note.md", name: "Note.md", basename: "Note", extension: "md" });
    expect(file.parent).toBe(app.vault.getRoot());
    expect(file.stat.size).toBe(7);
    expect(file.stat.mtime).toBeGreaterThan(0);
  });

  it.each(["a:b.md", "a\\b.md", "x/../y.md"])("refuses the name %s", async (path) => {
    const { app } = await openTemporaryVault();
    await expect(app.vault.create(path, "")).rejects.toThrow(/^File name cannot/);
  });

  it.each(["a?.md", 'a".md', "a|b.md", "a<b.md", "a*.md"])("refuses the name %s on Windows alone", async (path) => {
    const { app } = await openTemporaryVault({}, { system: "windows" });
    await expect(app.vault.create(path, "")).rejects.toThrow("File name cannot contain any of the following characters");
    const other = await openTemporaryVault({}, { system: "linux" });
    expect((await other.app.vault.create(path, "")).path).toBe(path);
  });

  it("accepts the characters that break links", async () => {
    const { app } = await openTemporaryVault();
    expect((await app.vault.create("a #b ^c [d].md", "")).basename).toBe("a #b ^c [d]");
  });

  it("refuses a name that is taken, also in other case", async () => {
    const { app, onDisk } = await openTemporaryVault({ "Note.md": "first" });
    await expect(app.vault.create("Note.md", "second")).rejects.toThrow("File already exists.");
    await expect(app.vault.create("NOTE.md", "second")).rejects.toThrow("File already exists.");
    await expect(app.vault.createBinary("note.MD", new ArrayBuffer(1))).rejects.toThrow("File already exists.");
    expect(await onDisk("Note.md")).toBe("first");
  });

  it("lets one of two that make the same file at once win", async () => {
    const { app } = await openTemporaryVault();
    const ended = await Promise.allSettled([app.vault.create("A.md", "1"), app.vault.create("a.md", "2")]);
    expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("refuses a folder that is not there", async () => {
    const { app } = await openTemporaryVault();
    await expect(app.vault.create("no/Note.md", "")).rejects.toThrow(/^ENOENT: no such file or directory/);
  });

  it("makes folders on the way to a folder, and refuses one that is there", async () => {
    const { app, folderAt } = await openTemporaryVault();
    const made = await app.vault.createFolder("a/b/c");
    expect(made.parent).toBe(folderAt("a/b"));
    await expect(app.vault.createFolder("a/b")).rejects.toThrow("Folder already exists.");
    await expect(app.vault.createFolder("A")).rejects.toThrow("Folder already exists.");
  });

  it("keeps bytes", async () => {
    const { app } = await openTemporaryVault();
    const file = await app.vault.createBinary("scan.PDF", Uint8Array.of(0, 255, 10).buffer);
    expect([...new Uint8Array(await app.vault.readBinary(file))]).toEqual([0, 255, 10]);
    expect(file.extension).toBe("pdf");
  });

  it("sets the times that are asked for", async () => {
    const { app } = await openTemporaryVault();
    const { stat } = await app.vault.create("Old.md", "", { ctime: 1_000_000, mtime: 2_000_000 });
    expect(stat).toMatchObject({ ctime: 1_000_000, mtime: 2_000_000 });
  });
});

describe("changing files", () => {
  it("processes one change after another", async () => {
    const { app, file } = await openTemporaryVault({ "Note.md": "" });
    const note = file("Note.md");
    await Promise.all([1, 2, 3, 4].map((number) => app.vault.process(note, (text) => text + String(number))));
    expect(await app.vault.read(note)).toBe("1234");
  });

  it("leaves a note alone when the change throws or gives no text", async () => {
    const { app, file, onDisk } = await openTemporaryVault({ "Note.md": "before" });
    const fail = (): string => {
      throw new Error("Not like that.");
    };
    await expect(app.vault.process(file("Note.md"), fail)).rejects.toThrow("Not like that.");
    const later = (() => Promise.resolve("after")) as unknown as () => string;
    await expect(app.vault.process(file("Note.md"), later)).rejects.toThrow("synchronous");
    expect(await onDisk("Note.md")).toBe("before");
  });

  it("tells of what it does, and moves children along", async () => {
    const { app, file, folderAt } = await openTemporaryVault({ "a/One.md": "1" });
    const heard: string[] = [];
    for (const name of ["create", "modify", "delete", "rename"] as const)
      app.vault.on(name as "rename", (entry: TAbstractFile, oldPath?: string) => {
        heard.push([name, entry.path, oldPath ?? ""].join(" ").trim());
      });
    const one = file("a/One.md");
    await app.vault.append(one, "2");
    await app.vault.rename(folderAt("a"), "b");
    await app.vault.copy(one, "Two.md");
    await app.vault.delete(folderAt("b"), true);
    expect(heard).toEqual(["modify a/One.md", "rename b a", "rename b/One.md a/One.md", "create Two.md", "delete b/One.md", "delete b"]);
    expect(app.vault.getAllLoadedFiles().map(({ path }) => path)).toEqual(["/", "Two.md"]);
  });

  it("does not rename onto another file, but changes the case of a name", async () => {
    const { app, file } = await openTemporaryVault({ "A.md": "", "B.md": "" });
    await expect(app.vault.rename(file("A.md"), "b.md")).rejects.toThrow("Destination file already exists!");
    await app.vault.rename(file("A.md"), "a.md");
    expect(file("a.md").name).toBe("a.md");
  });

  it("moves to its own bin under a free name", async () => {
    const { app, file, folder } = await openTemporaryVault({ "A.md": "1", "x/A.md": "2" });
    await app.vault.trash(file("A.md"), true);
    await app.vault.trash(file("x/A.md"), false);
    expect(await readdir(join(folder, ".trash"))).toEqual(["A 2.md", "A.md"]);
    expect(app.vault.getFiles()).toEqual([]);
  });
});

describe("what the vault shows", () => {
  it("hides what begins with a dot from itself, and not from its adapter", async () => {
    const { app } = await openTemporaryVault({ ".obsidian/app.json": "{}", "A.md": "" });
    expect(app.vault.getFiles().map(({ path }) => path)).toEqual(["A.md"]);
    expect(await app.vault.adapter.list("/")).toEqual({ files: ["A.md"], folders: [".obsidian"] });
    await app.vault.adapter.write(`${app.vault.configDir}/own.json`, "1");
    expect(await app.vault.adapter.read(".obsidian/own.json")).toBe("1");
    expect(await app.vault.adapter.exists("a.MD")).toBe(true);
    expect(await app.vault.adapter.exists("a.MD", true)).toBe(false);
  });

  it("finds by exact path alone", async () => {
    const { app } = await openTemporaryVault({ "a/Note.md": "", "a/paper.pdf": "" });
    expect(app.vault.getFileByPath("a/note.md")).toBeNull();
    expect(app.vault.getFileByPath("a")).toBeNull();
    expect(app.vault.getFolderByPath("a")?.children.map(({ name }) => name)).toEqual(["Note.md", "paper.pdf"]);
    expect(app.vault.getMarkdownFiles().map(({ name }) => name)).toEqual(["Note.md"]);
    expect(app.vault.getRoot().isRoot()).toBe(true);
  });

  it("follows what its adapter writes and, when asked to look, what others wrote", async () => {
    const { app, host, writeOutside } = await openTemporaryVault({ "A.md": "1" });
    await app.vault.adapter.write("B.md", "");
    expect(app.vault.getFileByPath("B.md")).not.toBeNull();
    const heard: string[] = [];
    app.vault.on("create", ({ path }) => heard.push(path));
    app.vault.on("modify", ({ path }) => heard.push(path));
    await writeOutside("x/C.md", "");
    await writeOutside("A.md", "longer");
    await host.rescan();
    expect(heard.sort()).toEqual(["A.md", "x", "x/C.md"]);
  });
});
