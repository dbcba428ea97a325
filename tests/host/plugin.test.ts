// @vitest-environment happy-dom
import { existsSync } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Plugin, Setting } from "obsidian";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTemporaryVault, type TemporaryVault } from "./temporary-vault.ts";

const SOURCE = join(import.meta.dirname, "fixtures", "sample-plugin");
const DATA = ".obsidian/plugins/sample-importer/data.json";
const REPORT = "# Report\n\n## Do A\n\nText one.\n\n## Do B\n\nText two.\n";

/** Where the sample plugin is built to, the way real plugins are. */
let sample = "";

beforeAll(async () => {
  sample = await mkdtemp(join(tmpdir(), "plugin-"));
  await build({
    entryPoints: [join(SOURCE, "main.ts")],
    outfile: join(sample, "main.js"),
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: ["obsidian"],
    minify: true,
    logLevel: "error",
  });
  await copyFile(join(SOURCE, "manifest.json"), join(sample, "manifest.json"));
});

afterAll(async () => {
  await rm(sample, { recursive: true });
});

type Sample = Plugin & { readonly log: string[]; readonly settings: Record<string, unknown> };

async function withSample(files: Record<string, string> = {}, atStart = false): Promise<TemporaryVault & { plugin: Sample }> {
  const vault = await openTemporaryVault(files);
  const plugin = (await vault.host.loadPlugin(sample, { atStart })) as Sample;
  return { ...vault, plugin };
}

function type(field: Element | null, text: string): void {
  (field as HTMLInputElement).value = text;
  field?.dispatchEvent(new Event("input", { bubbles: true }));
}

function click(selector: string, at = 0): void {
  const found = document.querySelectorAll<HTMLElement>(selector)[at];
  if (!found) throw new Error(`Nothing on the page is ${selector}.`);
  found.click();
}

function press(key: string): void {
  document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
}

describe("a built plugin", () => {
  it("is installed into the vault and loaded with its manifest", async () => {
    const { host, plugin, folder } = await withSample();
    expect(plugin.manifest).toMatchObject({ id: "sample-importer", dir: ".obsidian/plugins/sample-importer" });
    expect(plugin).toBeInstanceOf(host.obsidian.Plugin);
    expect(existsSync(join(folder, ".obsidian/plugins/sample-importer/main.js"))).toBe(true);
    expect(host.commands).toContain("sample-importer:import");
    expect(document.querySelector(".status-bar-item")?.textContent).toBe("Ready");
  });

  it("imports through its modal, typed and clicked", async () => {
    const { host, onDisk, app } = await withSample();
    expect(await host.runCommand("sample-importer:import")).toBe(true);
    type(document.querySelector(".modal input"), "Study one");
    type(document.querySelector(".modal textarea"), "See [[Report]].");
    click(".modal button.mod-cta");
    await host.settled();
    expect(document.querySelector(".modal")).toBeNull();
    expect(host.notices).toEqual(["Imported Sources/Study one.md"]);
    expect(await onDisk("Sources/Study one.md")).toBe("---\ntitle: Study one\n---\n\nSee [[Report]].\n");
    expect(app.metadataCache.unresolvedLinks["Sources/Study one.md"]).toEqual({ Report: 1 });
  });

  it("fails the test when its callback fails", async () => {
    const { host } = await withSample({ "Sources/Study.md": "" });
    click(".side-dock-ribbon-action");
    type(document.querySelector(".modal input"), "study");
    click(".modal button.mod-cta");
    await expect(host.settled()).rejects.toThrow("File already exists.");
  });

  it("writes notes that link to passages, and the cache sees both ways", async () => {
    const { host, app, file, onDisk } = await withSample({ "Report.md": REPORT });
    expect(await host.runCommand("sample-importer:split")).toBe(false);
    await app.workspace.openLinkText("Report", "");
    expect(await host.runCommand("sample-importer:split")).toBe(true);
    expect(await onDisk("Report.md")).toBe(
      '---\nparts:\n  - "[[Do A]]"\n  - "[[Do B]]"\n---\n# Report\n\n## Do A\n\nText one. ^part-1\n\n## Do B\n\nText two. ^part-2\n',
    );
    expect(await onDisk("Do B.md")).toBe('---\nreport: "[[Report#^part-2]]"\n---\n\n[[Report#^part-2]]\n');
    expect(app.metadataCache.resolvedLinks).toEqual({
      "Report.md": { "Do A.md": 1, "Do B.md": 1 },
      "Do A.md": { "Report.md": 2 },
      "Do B.md": { "Report.md": 2 },
    });
    const cache = app.metadataCache.getFileCache(file("Report.md"));
    expect(cache && host.obsidian.resolveSubpath(cache, "#^part-2")?.start.line).toBe(13);
    expect(app.workspace.activeEditor?.editor?.getValue()).toBe(await onDisk("Report.md"));
  });

  it("is reached from menus, suggestions, the editor, the command line and addresses", async () => {
    const { host, app, file, onDisk, plugin } = await withSample({ "Report.md": REPORT, "Other.md": "quiet" });
    host.fileMenu(file("Report.md"));
    click(".menu-item");
    await host.settled();
    expect(app.vault.getFileByPath("Do A.md")).not.toBeNull();

    await host.runCommand("sample-importer:pick");
    type(document.querySelector(".prompt-input"), "oth");
    press("Enter");
    await host.settled();
    expect(app.workspace.getActiveFile()?.path).toBe("Other.md");

    app.workspace.activeEditor?.editor?.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 5 });
    expect(await host.runCommand("sample-importer:shout")).toBe(true);
    expect(await onDisk("Other.md")).toBe("QUIET");

    const answer = await host.runCli('sample-importer:import title="From outside" text=one\\ntwo loud');
    expect(JSON.parse(answer)).toEqual({ ok: true, path: "Sources/From outside.md", loud: true });
    expect(await onDisk("Sources/From outside.md")).toContain("one\ntwo");
    expect(await host.runCli("sample-importer:import")).toBe("Error: Missing required parameter: title");

    await host.openAddress("obsidian://sample-importer?title=A%20B");
    expect(plugin.log).toContain("sample-importer: A B");
    await expect(host.runCommand("nothing")).rejects.toThrow('There is not a command called "nothing"');
  });

  it("gets null before its first save, and hears when something else saves", async () => {
    const { host, plugin, onDisk, writeOutside } = await withSample();
    expect(plugin.log[0]).toBe("stored null");
    await plugin.saveData({ folder: "X" });
    expect(JSON.parse(await onDisk(DATA))).toEqual({ folder: "X" });
    await host.rescan();
    expect(plugin.log).not.toContain("settings from outside");
    await writeOutside(DATA, '{"folder":"Y"}');
    await host.rescan();
    expect(plugin.settings["folder"]).toBe("Y");
  });

  it("hears of every file when it is there from the start, and of none when it comes later", async () => {
    const later = await withSample({ "A.md": "", "x/B.md": "" });
    expect(later.plugin.log).toEqual(["stored null", "ready"]);
    const early = await withSample({ "A.md": "", "x/B.md": "" }, true);
    expect(early.plugin.log).toEqual(["stored null", "create x", "create A.md", "create x/B.md", "ready"]);
  });

  it("takes everything along when it is unloaded", async () => {
    const { host, app, plugin } = await withSample();
    host.unloadPlugin("sample-importer");
    await app.vault.create("A.md", "");
    expect(plugin.log).toEqual(["stored null", "ready", "unloaded"]);
    expect([host.commands, document.querySelectorAll(".status-bar-item, .side-dock-ribbon-action").length]).toEqual([[], 0]);
  });
});

describe("declared settings", () => {
  const stored = async ({ onDisk }: TemporaryVault): Promise<Record<string, unknown>> =>
    JSON.parse(await onDisk(DATA)) as Record<string, unknown>;

  function row(name: string): HTMLElement {
    const found = [...document.querySelectorAll<HTMLElement>(".setting-item")].find(
      (each) => each.querySelector(".setting-item-name")?.textContent === name,
    );
    if (!found) throw new Error(`There is no row ${name}.`);
    return found;
  }

  it("show what is stored and save what is entered", async () => {
    const vault = await withSample();
    vault.host.openSettings("sample-importer");
    expect(row("Folder").querySelector("input")?.value).toBe("Sources");
    expect(row("Scheme").querySelector("select")?.value).toBe("title");
    type(row("Folder").querySelector("input"), "Inbox");
    type(row("Most").querySelector("input"), "7");
    type(row("Remark").querySelector("textarea"), "two\nlines");
    const list = row("Scheme").querySelector("select");
    if (list) list.value = "date";
    list?.dispatchEvent(new Event("change"));
    await vault.host.settled();
    expect(await stored(vault)).toMatchObject({ folder: "Inbox", most: 7, remark: "two\nlines", naming: "date" });
    type(row("Most").querySelector("input"), "");
    await vault.host.settled();
    expect((await stored(vault))["most"]).toBe(5);
  });

  it("refuse what is not valid and say why", async () => {
    const vault = await withSample();
    vault.host.openSettings("sample-importer");
    type(row("Folder").querySelector("input"), "");
    await vault.host.settled();
    expect(row("Folder").querySelector(".setting-item-error")?.textContent).toBe("Name a folder.");
    expect(vault.plugin.settings["folder"]).toBe("Sources");
  });

  it("suggest folders and files", async () => {
    const vault = await withSample({ "Inbox/A.md": "", "Inbox/b.pdf": "", "Other/C.md": "" });
    vault.host.openSettings("sample-importer");
    type(row("Folder").querySelector("input"), "inb");
    await vault.host.settled();
    expect(document.querySelector(".suggestion-item")?.textContent).toBe("Inbox");
    click(".suggestion-item");
    type(row("Template").querySelector("input"), "inbox");
    await vault.host.settled();
    expect([...document.querySelectorAll(".suggestion-item")].map(({ textContent }) => textContent)).toEqual(["Inbox/A.md"]);
    press("Enter");
    await vault.host.settled();
    expect(await stored(vault)).toMatchObject({ folder: "Inbox", note: "Inbox/A.md" });
  });

  it("hide what a predicate hides", async () => {
    const vault = await withSample();
    vault.host.openSettings("sample-importer");
    const group = row("Scheme").closest<HTMLElement>(".setting-group");
    expect(group?.style.display).toBe("");
    row("Links").querySelector<HTMLElement>(".checkbox-container")?.click();
    await vault.host.settled();
    expect(group?.style.display).toBe("none");
  });

  it("have lists to add to and delete from", async () => {
    const vault = await withSample();
    vault.host.openSettings("sample-importer");
    row("Ann").querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
    document.querySelector<HTMLElement>('[aria-label="Add a person"]')?.click();
    await vault.host.settled();
    expect((await stored(vault))["people"]).toEqual(["Ben", "Cem"]);
    for (const name of ["Ben", "Cem"]) row(name).dispatchEvent(new KeyboardEvent("keydown", { key: "Delete" }));
    expect(document.querySelector(".setting-list-empty")?.textContent).toBe("Nobody yet.");
    await vault.host.settled();
  });

  it("have rows that act, are drawn by hand or lead to a page", async () => {
    const vault = await withSample();
    vault.host.openSettings("sample-importer");
    row("Start afresh").click();
    expect(row("Counter").querySelector(".setting-item-description")?.textContent).toBe("Drawn by hand");
    row("More").click();
    expect(document.querySelector(".setting-page-title")?.textContent).toBe("More");
    type(row("Inner").querySelector("input"), "deep");
    await vault.host.settled();
    expect((await stored(vault))["inner"]).toBe("deep");
    click(".setting-page-back");
    press("Escape");
    expect(vault.plugin.log.slice(-2)).toEqual(["afresh", "counter left"]);
    expect(document.querySelector(".modal")).toBeNull();
  });
});

it("gives a row its parts for a row drawn by hand", async () => {
  const { host } = await withSample();
  const rows: Setting[] = [];
  new host.obsidian.SettingGroup(document.body).setHeading("Group").addSetting((setting) => rows.push(setting.setName("Row")));
  expect(rows[0]?.settingEl.parentElement?.className).toBe("setting-items");
});
