// @vitest-environment happy-dom
import { resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { filesUnder } from "../temporary-folder.ts";
import { button, choose, finished, openWindow, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");
const STORED = ".obsidian/plugins/source-ties/data.json";

/** A vault in which the plugin was just installed. */
async function install(files: Record<string, string> = {}) {
  const vault = await openTemporaryVault({ [STORED]: "{}", ...files });
  await vault.host.loadPlugin(root);
  await finished(vault.host);
  return vault;
}

const isWelcomed = async (onDisk: (path: string) => Promise<string>): Promise<unknown> => (JSON.parse(await onDisk(STORED)) as { welcomed?: unknown }).welcomed;

test("the first start welcomes, and no later one does", async () => {
  const { host, onDisk } = await install();
  await vi.waitUntil(() => document.querySelector(".modal") !== null);
  expect(windowText()).toContain("Welcome to Source Ties");
  expect(windowText()).toContain("command palette");
  expect(windowText()).toContain("Nothing is uploaded");
  expect(document.activeElement).toBe(button("Try it with a sample"));
  await choose(host, "Not now");
  expect(document.querySelectorAll(".modal")).toHaveLength(0);
  expect(await isWelcomed(onDisk)).toBe(true);
});

test("a vault that has notes of the plugin's is not welcomed", async () => {
  const { host, onDisk } = await install({ "Sources/Report.md": "---\ntitle: Report\nsource-ties-id: a1b2c3\n---\n\nText.\n" });
  await vi.waitUntil(async () => (await isWelcomed(onDisk)) === true);
  await host.settled();
  expect(document.querySelectorAll(".modal")).toHaveLength(0);
});

test("the sample makes notes whose links all lead somewhere, opens its source, and is undone without a trace", async () => {
  const { host, app, folder } = await openTemporaryVault({ "Mine.md": "Mine.\n" });
  await host.loadPlugin(root);
  await finished(host);
  expect(document.querySelectorAll(".modal")).toHaveLength(0);
  await openWindow(host, "show-welcome");
  await choose(host, "Try it with a sample");
  await vi.waitUntil(() => windowText().includes("Undo the sample"));
  await host.settled();
  expect(windowText()).toContain("14 notes made in the folder “Source Ties sample”.");
  expect(app.workspace.getActiveFile()?.path).toBe("Source Ties sample/Lanterns on the Ferry.md");
  const files = filesUnder(folder);
  expect(Object.keys(files)).toContain("Source Ties sample/Recommendations/Restore the evening ferry from October to March.md");
  expect(Object.keys(files)).toContain("Source Ties sample/People and bodies/Ministry of Sea Transport.md");
  expect(Object.values(app.metadataCache.unresolvedLinks).flatMap((links) => Object.keys(links))).toEqual([]);
  await choose(host, "Undo the sample");
  await vi.waitUntil(() => app.vault.getFolderByPath("Source Ties sample") === null);
  await host.settled();
  expect(filesUnder(folder)).toEqual({ "Mine.md": "Mine.\n" });
});

test("the sample a second time finds the first, and a note of the user's stands for a name in it", async () => {
  const { host, folder } = await openTemporaryVault({ "Ellan/Council of Ellan.md": "Mine.\n" });
  await host.loadPlugin(root);
  await openWindow(host, "show-welcome");
  await choose(host, "Try it with a sample");
  await vi.waitUntil(() => windowText().includes("Undo the sample"));
  expect(Object.keys(filesUnder(folder)).filter((path) => path.endsWith("Council of Ellan.md"))).toEqual(["Ellan/Council of Ellan.md"]);
  await choose(host, "Look at the notes");
  const before = filesUnder(folder);
  await openWindow(host, "show-welcome");
  await choose(host, "Try it with a sample");
  await vi.waitUntil(() => windowText().includes("in your vault already"));
  expect(windowText()).not.toContain("Undo the sample");
  expect(filesUnder(folder)).toEqual(before);
});
