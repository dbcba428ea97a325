// @vitest-environment happy-dom
import { resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { choose, field, finished, front, windowText } from "../obsidian/window.ts";
import { filesUnder } from "../temporary-folder.ts";
import type { AppUnderTest } from "./app-under-test.ts";
import { SCENARIOS } from "./scenarios.ts";

const PATIENCE = { timeout: 30_000, interval: 5 };

/** The built plugin on the stand-in host. */
async function openOnHost(files: Readonly<Record<string, string>>): Promise<AppUnderTest> {
  const { host, app, folder, file } = await openTemporaryVault(files);
  await host.loadPlugin(resolve(import.meta.dirname, "../.."));
  return {
    async runCommand(id) {
      expect(await host.runCommand(`source-ties:${id}`), `the command ${id} can be run`).toBe(true);
      await finished(host);
    },
    async openNote(path) {
      await app.workspace.getLeaf().openFile(file(path));
      await host.settled();
    },
    async press(words) {
      await vi.waitUntil(() => document.querySelector(".modal") !== null && [...front().querySelectorAll("button")].some((one) => words.test(one.textContent) && !one.disabled), PATIENCE);
      await choose(host, words);
    },
    async choose(words) {
      const found = (): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>(".suggestion-item")].find((item) => item.textContent.includes(words));
      await vi.waitUntil(() => found() !== undefined, PATIENCE);
      found()?.click();
      await finished(host);
    },
    fill(label, text) {
      field(label).type(text);
      return host.settled();
    },
    async seeInWindow(words) {
      await vi.waitUntil(() => words.test(windowText()), PATIENCE);
    },
    async seeNotice(words) {
      await vi.waitUntil(() => host.notices.some((notice) => words.test(notice)), PATIENCE);
      await host.settled();
    },
    files: () => Promise.resolve(filesUnder(folder)),
    async linksOf(path) {
      await host.settled();
      return Object.keys(app.metadataCache.resolvedLinks[path] ?? {});
    },
    async rename(from, to) {
      await app.fileManager.renameFile(file(from), to);
      await host.settled();
    },
    async write(path, line) {
      await app.vault.process(file(path), (text) => `${text}\n${line}\n`);
      await host.settled();
    },
  };
}

test.for(SCENARIOS)("$name", async ({ vault, run }) => {
  await run(await openOnHost(vault));
});

