// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { openTemporaryVault } from "./temporary-vault.ts";

describe("renameFile", () => {
  it("rewrites links on disk, each in its own style", async () => {
    const { app, host, file, onDisk } = await openTemporaryVault({
      "Old.md": "[[Other]]",
      "Other.md": "",
      "A.md": '---\nup: "[[Old|up]]"\nlist:\n  - "[[old]]"\n---\nsee [[Old|x]] [[Old#H]] ![[Old]] [m](Old.md#h) | [[Old\\|t]] `[[Old]]`',
    });
    await app.fileManager.renameFile(file("Old.md"), "New name.md");
    await host.settled();
    expect(await onDisk("A.md")).toBe(
      '---\nup: "[[New name|up]]"\nlist:\n  - "[[New name]]"\n---\nsee [[New name|x]] [[New name#H]] ![[New name]] [m](New%20name.md#h) | [[New name\\|t]] `[[Old]]`',
    );
    expect(app.metadataCache.resolvedLinks["A.md"]).toEqual({ "New name.md": 7 });
  });

  it("leaves a link that still leads there, and mends one that leads elsewhere", async () => {
    const { app, host, file, onDisk } = await openTemporaryVault({ "N.md": "", "x/S.md": "[[N]] [[y/M]]", "y/M.md": "" });
    await app.vault.createFolder("z");
    await app.fileManager.renameFile(file("y/M.md"), "z/M.md");
    await app.fileManager.renameFile(file("N.md"), "z/N.md");
    await host.settled();
    expect(await onDisk("x/S.md")).toBe("[[N]] [[M]]");
  });

  it("moves a folder with all that links into it", async () => {
    const { app, host, folderAt, onDisk } = await openTemporaryVault({ "a/N.md": "", "b/N.md": "", "S.md": "[[a/N]] [[b/N]]" });
    await app.fileManager.renameFile(folderAt("a"), "c");
    await host.settled();
    expect(await onDisk("S.md")).toBe("[[c/N]] [[b/N]]");
  });
});

describe("processFrontMatter", () => {
  it("writes the properties anew in their order and keeps the body", async () => {
    const { app, file, onDisk } = await openTemporaryVault({ "A.md": "---\n# remark\nb: 'x'\na: null\n---\n\nBody\n" });
    await app.fileManager.processFrontMatter(file("A.md"), (properties: Record<string, unknown>) => {
      properties["c"] = ["[[Note]]"];
    });
    expect(await onDisk("A.md")).toBe('---\nb: x\na:\nc:\n  - "[[Note]]"\n---\n\nBody\n');
  });

  it("makes a block where there is none, and takes an empty one away", async () => {
    const { app, file, onDisk } = await openTemporaryVault({ "A.md": "Body\n" });
    await app.fileManager.processFrontMatter(file("A.md"), (properties: Record<string, unknown>) => {
      properties["a"] = 1;
    });
    expect(await onDisk("A.md")).toBe("---\na: 1\n---\nBody\n");
    await app.fileManager.processFrontMatter(file("A.md"), (properties: Record<string, unknown>) => {
      delete properties["a"];
    });
    expect(await onDisk("A.md")).toBe("Body\n");
  });

  it("throws on broken YAML and loses nothing of several at once", async () => {
    const { app, file, onDisk } = await openTemporaryVault({ "Bad.md": "---\na: [\n---\n", "A.md": "" });
    await expect(app.fileManager.processFrontMatter(file("Bad.md"), () => undefined)).rejects.toThrow();
    expect(await onDisk("Bad.md")).toBe("---\na: [\n---\n");
    await Promise.all(
      ["a", "b", "c"].map((key) =>
        app.fileManager.processFrontMatter(file("A.md"), (properties: Record<string, unknown>) => {
          properties[key] = 1;
        }),
      ),
    );
    expect(await onDisk("A.md")).toBe("---\na: 1\nb: 1\nc: 1\n---\n");
  });
});

describe("generateMarkdownLink", () => {
  it("writes wikilinks by default", async () => {
    const { app, file } = await openTemporaryVault({ "x/N.md": "", "y/N.md": "", "Only.md": "", "p.pdf": "" });
    const link = (path: string, subpath?: string, alias?: string): string =>
      app.fileManager.generateMarkdownLink(file(path), "y/S.md", subpath, alias);
    expect(link("x/N.md", "#^b")).toBe("[[x/N#^b]]");
    expect(link("Only.md", "", "words")).toBe("[[Only|words]]");
    expect(link("Only.md")).toBe("[[Only]]");
    expect(link("p.pdf", "#page=2")).toBe("![[p.pdf#page=2]]");
    expect(app.fileManager.generateMarkdownLink(file("Only.md"), "Only.md", "#H")).toBe("[[#H]]");
  });

  it.each([
    ["relative", "[N o](../x/N%20o.md#h)"],
    ["absolute", "[N o](x/N%20o.md#h)"],
    ["shortest", "[N o](N%20o.md#h)"],
  ])("follows the user's wish for %s Markdown links", async (newLinkFormat, expected) => {
    const { app, file } = await openTemporaryVault({
      "x/N o.md": "",
      ".obsidian/app.json": JSON.stringify({ useMarkdownLinks: true, newLinkFormat }),
    });
    expect(app.fileManager.generateMarkdownLink(file("x/N o.md"), "y/S.md", "#h")).toBe(expected);
  });
});

describe("places for files", () => {
  it("moves to the bin, or deletes when the user wants no bin", async () => {
    const { app, file, onDisk } = await openTemporaryVault({ "A.md": "1" });
    await app.fileManager.trashFile(file("A.md"));
    expect(await onDisk(".trash/A.md")).toBe("1");
    const other = await openTemporaryVault({ "A.md": "1", ".obsidian/app.json": '{"trashOption":"none"}' });
    await other.app.fileManager.trashFile(other.file("A.md"));
    await expect(other.onDisk(".trash/A.md")).rejects.toThrow("ENOENT");
  });

  it("finds the folder for a new note and a free name for an attachment", async () => {
    const { app } = await openTemporaryVault({
      "x/S.md": "",
      "x/files/Scan.pdf": "",
      ".obsidian/app.json": '{"newFileLocation":"current","attachmentFolderPath":"./files"}',
    });
    expect(app.fileManager.getNewFileParent("x/S.md").path).toBe("x");
    expect(await app.fileManager.getAvailablePathForAttachment("scan.pdf", "x/S.md")).toBe("x/files/scan 1.pdf");
    const asShipped = await openTemporaryVault({ "x/S.md": "" });
    expect(asShipped.app.fileManager.getNewFileParent("x/S.md").path).toBe("/");
    expect(await asShipped.app.fileManager.getAvailablePathForAttachment("a.pdf", "x/S.md")).toBe("a.pdf");
  });
});
