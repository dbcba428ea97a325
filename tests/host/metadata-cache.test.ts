// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { openTemporaryVault } from "./temporary-vault.ts";

describe("links of the vault", () => {
  it("are resolved anew when their target comes and goes", async () => {
    const { app, host } = await openTemporaryVault({ "A.md": '---\nup: "[[Later]]"\n---\n[[later|x]] [[Later#H]] ![[Later]] [[#own]]\n' });
    expect(app.metadataCache.resolvedLinks).toEqual({ "A.md": { "A.md": 1 } });
    expect(app.metadataCache.unresolvedLinks).toEqual({ "A.md": { Later: 3, later: 1 } });
    const later = await app.vault.create("Later.md", "");
    await host.settled();
    expect(app.metadataCache.resolvedLinks["A.md"]).toEqual({ "A.md": 1, "Later.md": 4 });
    await app.fileManager.trashFile(later);
    await host.settled();
    expect(app.metadataCache.resolvedLinks["A.md"]).toEqual({ "A.md": 1 });
    expect(app.metadataCache.resolvedLinks).not.toHaveProperty("Later.md");
  });

  it("lead to the nearest, then the shortest, without regard to case", async () => {
    const { app } = await openTemporaryVault({ "x/N.md": "", "y/N.md": "", "y/deep/P.md": "", "a b.pdf": "" });
    const find = (link: string, source: string): string | undefined => app.metadataCache.getFirstLinkpathDest(link, source)?.path;
    expect(find("n", "y/S.md")).toBe("y/N.md");
    expect(find("N", "S.md")).toBe("x/N.md");
    expect(find("Y/n", "x/S.md")).toBe("y/N.md");
    expect(find("deep/p", "x/S.md")).toBe("y/deep/P.md");
    expect(find("../x/N.md", "y/S.md")).toBe("x/N.md");
    expect(find("/y/N", "x/S.md")).toBe("y/N.md");
    expect(find("A B.pdf", "x/S.md")).toBe("a b.pdf");
    expect(find("a b", "x/S.md")).toBeUndefined();
    expect(find("", "x/N.md")).toBe("x/N.md");
  });

  it("are written by name when it is the only one, else by path", async () => {
    const { app, file } = await openTemporaryVault({ "x/N.md": "", "y/n.md": "", "y/Only.md": "", "y/p.pdf": "" });
    const text = (path: string): string => app.metadataCache.fileToLinktext(file(path), "");
    expect(["x/N.md", "y/Only.md", "y/p.pdf"].map(text)).toEqual(["x/N", "Only", "p.pdf"]);
    expect(app.metadataCache.fileToLinktext(file("y/Only.md"), "", false)).toBe("Only.md");
  });
});

describe("events", () => {
  it("come after the write, in the order changed, resolve, resolved", async () => {
    const { app, host } = await openTemporaryVault({ "A.md": "[[B]]" });
    const heard: string[] = [];
    app.metadataCache.on("changed", (file, data, cache) => heard.push(`changed ${file.path} ${data} ${cache.links?.length ?? 0}`));
    app.metadataCache.on("resolve", (file) => heard.push(`resolve ${file.path}`));
    app.metadataCache.on("resolved", () => heard.push("resolved"));
    app.metadataCache.on("deleted", (file, before) => heard.push(`deleted ${file.path} ${before?.links?.length ?? 0}`));
    const created = await app.vault.create("B.md", "[[A]]");
    expect(heard.filter((each) => each.startsWith("resolve"))).toEqual([]);
    await host.settled();
    expect(heard).toEqual(["changed B.md [[A]] 1", "resolve B.md", "resolve A.md", "resolved"]);
    heard.length = 0;
    await app.vault.rename(created, "C.md");
    await host.settled();
    expect(heard).not.toContainEqual(expect.stringMatching("^changed"));
    expect(app.metadataCache.getFileCache(created)?.links).toHaveLength(1);
    await app.vault.delete(created);
    expect(heard).toContain("deleted C.md 1");
    expect(app.metadataCache.getCache("C.md")).toBeNull();
  });

  it("do not stop at a callback that fails, which settling then tells of", async () => {
    const { app, host } = await openTemporaryVault();
    const heard: string[] = [];
    app.vault.on("create", () => {
      throw new Error("First callback.");
    });
    app.vault.on("create", ({ path }) => heard.push(path));
    await app.vault.create("A.md", "");
    await expect(host.settled()).rejects.toThrow("First callback.");
    expect(heard).toEqual(["A.md"]);
    await host.settled();
  });
});
