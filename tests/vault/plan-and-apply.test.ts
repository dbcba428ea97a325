import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FolderVault } from "../../src/cli/folder-vault.ts";
import type { NoteDraft } from "../../src/model/note-draft.ts";
import { applyPlan, type ApplyOptions } from "../../src/vault/apply-plan.ts";
import { carryOut } from "../../src/vault/carry-out.ts";
import { Run } from "../../src/vault/journal.ts";
import { Ledger } from "../../src/vault/ledger.ts";
import { PlannedVault } from "../../src/vault/planned-vault.ts";
import { undoLastRun, undoNamedRun } from "../../src/vault/undo-last-run.ts";
import { filesUnder, temporaryFolder } from "../temporary-folder.ts";

const now = new Date("2026-01-02T03:04:05Z");

const draft = (id: string, name: string, more: Partial<NoteDraft> = {}): NoteDraft => ({
  kind: "source",
  id,
  folder: "Sources",
  name,
  frontmatter: [["title", name], ["source-ties-id", id]],
  body: [`Text of ${name}.\n`],
  ...more,
});

async function open(folder: string) {
  const port = new FolderVault(folder);
  const ledger = await Ledger.open(port);
  const vault = await PlannedVault.open(port, ledger);
  const apply = async (more: Partial<ApplyOptions> = {}) => applyPlan(await vault.plan(), { port, ledger, run: await Run.start(port, now) }, { now, ...more });
  return { port, vault, apply };
}

describe("drafts become notes", () => {
  test("a note stands as drafted, and a link leads to the note that carries the id", async () => {
    const folder = temporaryFolder();
    const { vault, apply } = await open(folder);
    vault.place(draft("a1", "Rivers"));
    vault.place(draft("b2", "Dams", { body: ["See ", { to: { id: "a1" } }, ", asked of ", { to: { name: "Norway" } }, ".\n"] }));
    await apply();
    expect(filesUnder(folder)).toEqual({
      "Sources/Rivers.md": "---\ntitle: Rivers\nsource-ties-id: a1\n---\n\nText of Rivers.\n",
      "Sources/Dams.md": "---\ntitle: Dams\nsource-ties-id: b2\n---\n\nSee [[Rivers]], asked of [[Norway]].\n",
    });
  });

  test("a name that any note of the vault has is left to it, whatever its case and folder", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "Mine"));
    writeFileSync(join(folder, "Mine/RIVERS.md"), "mine");
    const { vault, apply } = await open(folder);
    expect(vault.place(draft("a1", "Rivers"))).toBe("Sources/Rivers 2.md");
    await apply();
    expect(filesUnder(folder)["Mine/RIVERS.md"]).toBe("mine");
  });

  test("a person's note is found by its name or alias, wherever it is", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "States"));
    writeFileSync(join(folder, "States/South Korea.md"), "---\naliases: [ROK, Seoul]\n---\n");
    const { vault, apply } = await open(folder);
    vault.place(draft("a1", "Rivers", { body: [{ to: { name: "ROK" } }, " ", { to: { name: "south korea" } }, " ", { to: { name: "AC/DC" } }] }));
    await apply();
    expect(filesUnder(folder)["Sources/Rivers.md"]).toContain("[[South Korea|ROK]] [[South Korea|south korea]] [[AC-DC|AC/DC]]");
  });

  test("a note is found again by its id after it was renamed and moved", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "My name for it.md"), "---\nsource-ties-id: a1\n---\n");
    const { vault } = await open(folder);
    expect(vault.place(draft("a1", "Rivers"))).toBe("My name for it.md");
    expect((await vault.plan()).items).toEqual([{ action: "keep", path: "My name for it.md", reason: "already in the vault" }]);
  });

  test("a list that the user edited is kept, and said to be", async () => {
    const folder = temporaryFolder();
    const first = await open(folder);
    const path = first.vault.place(draft("a1", "Rivers", { managed: ["- one"] }));
    await first.apply();
    const edited = (filesUnder(folder)[path] ?? "").replace("- one", "- one, and mine");
    writeFileSync(join(folder, path), edited);
    const second = await open(folder);
    second.vault.edit({ path, before: edited, blockIds: [], managed: ["- two"] });
    const report = await second.apply();
    expect(filesUnder(folder)[path]).toBe(edited);
    expect(report.problems.map(({ code, severity }) => [code, severity])).toEqual([["managed block was edited", "warning"]]);
  });
});

describe("when something is in the way", () => {
  test("a note that changed since the plan is left alone, and the rest goes on", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "Note.md"), "before");
    const { vault, apply } = await open(folder);
    vault.edit({ path: "Note.md", before: "before", blockIds: [{ end: 6, id: "x", ownLine: false }] });
    vault.place(draft("a1", "Rivers"));
    writeFileSync(join(folder, "Note.md"), "typed meanwhile");
    const report = await apply();
    expect(report.problems).toEqual([{ code: "note changed meanwhile", severity: "error", item: "Note.md" }]);
    expect(filesUnder(folder)["Note.md"]).toBe("typed meanwhile");
    expect(filesUnder(folder)["Sources/Rivers.md"]).toBeDefined();
  });

  test("a file that appeared at the planned path is not overwritten", async () => {
    const folder = temporaryFolder();
    const { vault, apply } = await open(folder);
    vault.place(draft("a1", "Rivers"));
    mkdirSync(join(folder, "Sources"));
    writeFileSync(join(folder, "Sources/Rivers.md"), "somebody else's");
    const report = await apply();
    expect(report.problems).toMatchObject([{ code: "note cannot be written", item: "Sources/Rivers.md", detail: "something of that name is there already" }]);
    expect(filesUnder(folder)).toEqual({ "Sources/Rivers.md": "somebody else's" });
    await undoLastRun(new FolderVault(folder));
    expect(filesUnder(folder)).toEqual({ "Sources/Rivers.md": "somebody else's" });
  });

  test("a folder that cannot be made is one problem for that note, and the rest goes on", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "Sources"), "a file of that name");
    const { vault, apply } = await open(folder);
    vault.place(draft("a1", "Rivers"));
    vault.place(draft("b2", "Dams", { folder: "Elsewhere" }));
    const report = await apply();
    expect(report.problems).toMatchObject([{ code: "note cannot be written", item: "Sources/Rivers.md" }]);
    expect(Object.keys(filesUnder(folder))).toEqual(["Elsewhere/Dams.md", "Sources"]);
  });

  test("a run tells what comes next, and waits with it as long as it is held", async () => {
    const folder = temporaryFolder();
    const { vault, apply } = await open(folder);
    for (const name of ["One", "Two"]) vault.place(draft(name, name));
    const seen: unknown[] = [];
    await apply({ beforeItem: (done, of, path) => Promise.resolve(void seen.push([done, of, path, Object.keys(filesUnder(folder)).filter((one) => one === path)])) });
    expect(seen).toEqual([[0, 2, "Sources/One.md", []], [1, 2, "Sources/Two.md", []]]);
    expect(Object.keys(filesUnder(folder))).toEqual(["Sources/One.md", "Sources/Two.md"]);
  });

  test("a run that is stopped says what it did not reach", async () => {
    const folder = temporaryFolder();
    const { vault, apply } = await open(folder);
    for (const name of ["One", "Two", "Three"]) vault.place(draft(name, name));
    const stop = new AbortController();
    const report = await apply({ signal: stop.signal, onProgress: (done) => { if (done === 1) stop.abort(); } });
    expect(Object.keys(filesUnder(folder))).toEqual(["Sources/One.md"]);
    expect(report.stopped.map(({ path }) => path)).toEqual(["Sources/Two.md", "Sources/Three.md"]);
  });
});

describe("undo", () => {
  test("sets everything back, byte for byte", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "Note.md"), "before\r\n");
    const { vault, apply } = await open(folder);
    vault.edit({ path: "Note.md", before: "before\r\n", blockIds: [{ end: 6, id: "x", ownLine: false }] });
    vault.place(draft("a1", "Rivers"));
    await vault.attach("Sources/Originals", "Rivers", "txt", new TextEncoder().encode("capture"));
    await apply();
    expect(filesUnder(folder)["Note.md"]).toBe("before ^x\r\n");
    const undone = await undoLastRun(new FolderVault(folder));
    expect(filesUnder(folder)).toEqual({ "Note.md": "before\r\n" });
    expect(undone).toEqual({ removed: ["Sources/Rivers.md", "Sources/Originals/Rivers.txt"], restored: ["Note.md"], kept: [], failed: [] });
  });

  test("keeps what was edited since, and undoes a run only once", async () => {
    const folder = temporaryFolder();
    const { vault, apply } = await open(folder);
    const path = vault.place(draft("a1", "Rivers"));
    vault.place(draft("b2", "Dams"));
    await apply();
    writeFileSync(join(folder, path), "my own words");
    expect(await undoLastRun(new FolderVault(folder))).toEqual({ removed: ["Sources/Dams.md"], restored: [], kept: [path], failed: [] });
    expect(filesUnder(folder)).toEqual({ [path]: "my own words" });
    expect(await undoLastRun(new FolderVault(folder))).toEqual({ removed: [], restored: [], kept: [], failed: [] });
  });

  test("takes back the run that is named, whatever ran since, and only once", async () => {
    const folder = temporaryFolder();
    const port = new FolderVault(folder);
    const written = async (id: string, name: string): Promise<string> => (await carryOut(port, { now }, (vault) => Promise.resolve(vault.place(draft(id, name))))).report.run ?? "none";
    const first = await written("a1", "Rivers");
    await written("b2", "Dams");
    expect((await undoNamedRun(port, first)).removed).toEqual(["Sources/Rivers.md"]);
    expect(Object.keys(filesUnder(folder))).toEqual(["Sources/Dams.md"]);
    expect((await undoNamedRun(port, first)).removed).toEqual([]);
    expect((await carryOut(port, { now }, () => Promise.resolve())).report.run).toBeUndefined();
  });

  test("what was undone can be imported again, what the user deleted is not made again by itself", async () => {
    const folder = temporaryFolder();
    const first = await open(folder);
    first.vault.place(draft("a1", "Rivers"));
    await first.apply();
    rmSync(join(folder, "Sources/Rivers.md"));
    expect((await open(folder)).vault.wasDeleted("a1")).toBe(true);
    const second = await open(folder);
    second.vault.place(draft("b2", "Dams"));
    await second.apply();
    await undoLastRun(new FolderVault(folder));
    expect((await open(folder)).vault.wasDeleted("b2")).toBe(false);
  });

  test("a journal whose last line was cut short still undoes the rest", async () => {
    const folder = temporaryFolder();
    const { vault, apply } = await open(folder);
    vault.place(draft("a1", "Rivers"));
    await apply();
    const journal = join(folder, ".obsidian/plugins/source-ties/run-2026-01-02T03-04-05-000Z.jsonl");
    writeFileSync(journal, `${readFileSync(journal, "utf8")}\n{"beg`);
    expect((await undoLastRun(new FolderVault(folder))).removed).toEqual(["Sources/Rivers.md"]);
  });
});
