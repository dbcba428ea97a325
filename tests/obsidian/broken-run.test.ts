// @vitest-environment happy-dom
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { openHost } from "../host/open-host.ts";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { filesUnder } from "../temporary-folder.ts";
import { button, choose, chooseFiles, finished, front, openWindow, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");
const LANDING = readFileSync(join(root, "samples/landing-page.txt"), "utf8");
const WALLED = readFileSync(join(root, "samples/walled-article.txt"), "utf8");
const STATE = ".obsidian/plugins/source-ties";

/** A vault whose last run ended after its first source, as a closed app leaves it: the second is in the journal's plan alone. */
async function vaultWithBrokenRun() {
  const { host, folder } = await openTemporaryVault({ "Mine.md": "mine" });
  await host.loadPlugin(root);
  await openWindow(host, "import-sources");
  await chooseFiles(host, { "landing.txt": LANDING, "walled.txt": WALLED });
  await choose(host, "Import 2 sources");
  await choose(host, "Done");
  const whole = filesUnder(folder);
  const name = readdirSync(join(folder, STATE)).find((one) => one.startsWith("run-")) ?? "";
  const lines = readFileSync(join(folder, STATE, name), "utf8").split("\n");
  const last = lines.findLastIndex((line) => line.startsWith('{"begun"'));
  const number = (JSON.parse(lines[last] ?? "{}") as { begun: number }).begun;
  const planned = lines.filter((line) => line.startsWith('{"path"')).map((line) => JSON.parse(line) as { path: string });
  writeFileSync(join(folder, STATE, name), lines.slice(0, last).join("\n"));
  await host.app.vault.adapter.remove(planned[number]?.path ?? "");
  await host.unload();
  const again = await openHost(folder);
  await again.loadPlugin(root, { atStart: true });
  await vi.waitUntil(() => document.querySelector(".modal") !== null, { timeout: 30_000, interval: 5 });
  return { host: again, folder, whole };
}

describe("when the last import did not come to its end", () => {
  test("the next start offers to finish it, and finishing writes the rest", async () => {
    const { host, folder, whole } = await vaultWithBrokenRun();
    expect(windowText()).toContain("An import did not come to its end");
    expect(windowText()).toContain("3 items of 4 were written; nothing is half written.");
    await choose(host, "Finish it");
    expect(windowText()).toContain("1 note created");
    expect(filesUnder(folder)).toEqual(whole);
    await host.unload();
  });

  test("it can be undone", async () => {
    const { host, folder } = await vaultWithBrokenRun();
    await choose(host, "Undo it");
    expect(filesUnder(folder)).toEqual({ "Mine.md": "mine" });
    expect(host.notices.at(-1)).toContain("Undone: 3 files moved to the trash");
    await host.unload();
  });

  test("left as it is, it is not told again, and “Undo last import” still takes it back", async () => {
    const { host, folder } = await vaultWithBrokenRun();
    await choose(host, "Leave it as it is");
    await host.unload();
    const again = await openHost(folder);
    await again.loadPlugin(root, { atStart: true });
    // Both look at the journal in turn, so that the start has looked when this is done.
    await again.runCommand("source-ties:undo-last-import");
    expect(document.querySelector(".modal")).toBeNull();
    expect(filesUnder(folder)).toEqual({ "Mine.md": "mine" });
    await again.unload();
  });
});

describe("a note that is open in an editor with unsaved changes", () => {
  async function openSource(typed: string) {
    const vault = await openTemporaryVault({ "Landing.md": `---\nsource-ties-id: abcabcabcabc\n---\n${LANDING}` });
    await vault.host.loadPlugin(root);
    const { app, host } = vault;
    await app.workspace.getLeaf().openFile(vault.file("Landing.md"));
    await host.settled();
    return { ...vault, type: () => { app.workspace.activeEditor?.editor?.replaceRange(typed, { line: 4, ch: 0 }); } };
  }

  test("what was typed before and while the list is looked over is in the note, and so is all of ours", async () => {
    const { host, folder, type } = await openSource("Typed just now. ");
    await openWindow(host, "create-recommendation-notes");
    type();
    front().querySelectorAll("button").forEach((one) => { if (/^Create \d/u.test(one.textContent)) one.click(); });
    await finished(host);
    const note = filesUnder(folder)["Landing.md"] ?? "";
    expect(note.match(/Typed just now\./gu)).toHaveLength(1);
    expect(note).toContain("## Recommendations");
    expect(note).toMatch(/ \^passage-/u);
    expect(host.app.workspace.activeEditor?.editor?.getValue()).toBe(note);
  });

  test("undo keeps the note that was typed in", async () => {
    const { host, folder, type } = await openSource("Typed after it. ");
    await openWindow(host, "create-recommendation-notes");
    await choose(host, /^Create \d/u);
    await choose(host, "Done");
    type();
    await host.runCommand("source-ties:undo-last-import");
    expect(filesUnder(folder)["Landing.md"]).toContain("Typed after it. ");
    expect(host.notices.at(-1)).toContain("Changed since, so kept: Landing.md.");
  });
});

describe("the user's setting for deleted files", () => {
  test.each([["local", true], ["none", false]])("trash %s", async (trashOption, isKept) => {
    const { host, folder } = await openTemporaryVault({ ".obsidian/app.json": JSON.stringify({ trashOption }) });
    await host.loadPlugin(root);
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "landing.txt": LANDING });
    await choose(host, "Import 1 source");
    await choose(host, "Done");
    await host.runCommand("source-ties:undo-last-import");
    expect(filesUnder(folder)).toEqual({});
    expect(await host.app.vault.adapter.exists(".trash/Rivers Without Borders.md")).toBe(isKept);
  });
});

/** A vault with a source note, open in the app, whose recommendations have notes. */
async function vaultWithRecommendations() {
  const opened = await openTemporaryVault({ "Landing.md": `---\nsource-ties-id: abcabcabcabc\n---\n${LANDING}` });
  const { host, app, file } = opened;
  await host.loadPlugin(root);
  await app.workspace.getLeaf().openFile(file("Landing.md"));
  await openWindow(host, "create-recommendation-notes");
  await choose(host, /^Create \d/u);
  await choose(host, "Done");
  return opened;
}

describe("a list that the user edited", () => {
  test("is kept, and the new one is shown for him to take", async () => {
    const { host, folder, app, file } = await vaultWithRecommendations();
    const edited = (filesUnder(folder)["Landing.md"] ?? "").replace("## Recommendations", "## What they ask");
    await app.vault.modify(file("Landing.md"), edited);
    await host.settled();
    await openWindow(host, "create-recommendation-notes");
    await choose(host, "Show new text");
    expect(filesUnder(folder)["Landing.md"]).toBe(edited);
    expect(windowText()).toContain("was edited by hand, and was left as it is");
    expect(windowText()).toContain("New text for Landing.md## Recommendations");
  });

  test("renaming a recommendation in the app is no such edit", async () => {
    const { host, folder, app, file } = await vaultWithRecommendations();
    const path = Object.keys(filesUnder(folder)).find((one) => one.includes("Repair the gauges")) ?? "";
    await app.fileManager.renameFile(file(path), "Recommendations/Gauges.md");
    await host.settled();
    expect(filesUnder(folder)["Landing.md"]).toContain("[[Gauges]]");
    await openWindow(host, "create-recommendation-notes");
    expect(button("Create notes").disabled).toBe(true);
  });
});
