import { browser } from "@wdio/globals";
import { obsidianPage } from "wdio-obsidian-service";
import type { AppUnderTest } from "../scenarios/app-under-test.ts";

/** How long an import may take on a slow machine, in milliseconds. */
const PATIENCE = { timeout: 30_000 };

/** The real app, driven through its window as a user drives it. */
export const realApp: AppUnderTest = {
  async runCommand(id) {
    await browser.executeObsidianCommand(`source-ties:${id}`);
  },
  async openNote(path) {
    await obsidianPage.openFile(path);
  },
  async press(words) {
    await browser.waitUntil(async () => {
      for (const button of await browser.$$(".modal button").getElements())
        if (words.test(await button.getText()) && (await button.isEnabled())) {
          await button.click();
          return true;
        }
      return false;
    }, { ...PATIENCE, timeoutMsg: `No button ${String(words)} can be pressed.` });
  },
  async choose(words) {
    const found = browser.$(`.suggestion-item*=${words}`);
    await found.waitForClickable(PATIENCE);
    await found.click();
  },
  async fill(label, text) {
    const field = browser.$(`.modal [aria-label="${label}"]`);
    await field.waitForExist(PATIENCE);
    await field.setValue(text);
  },
  async seeInWindow(words) {
    await browser.waitUntil(async () => words.test(await textOf(".modal")), { ...PATIENCE, timeoutMsg: `No window says ${String(words)}.` });
  },
  async seeNotice(words) {
    await browser.waitUntil(async () => words.test(await textOf(".notice")), { ...PATIENCE, timeoutMsg: `No notice says ${String(words)}.` });
  },
  async files() {
    return await browser.executeObsidian(async ({ app }) => {
      const files = app.vault.getFiles().sort((one, other) => (one.path < other.path ? -1 : 1));
      return Object.fromEntries(await Promise.all(files.map(async (file) => [file.path, await app.vault.read(file)] as const)));
    });
  },
  async linksOf(path) {
    const counted = (): Promise<readonly string[]> => browser.executeObsidian(({ app }, note) => Object.keys(app.metadataCache.resolvedLinks[note] ?? {}), path);
    // The app counts links a while after a note was written: two answers that agree are taken for the last word.
    let last = await counted();
    await browser.waitUntil(async () => {
      const before = last;
      last = await counted();
      return last.length > 0 && JSON.stringify(before) === JSON.stringify(last);
    }, { ...PATIENCE, interval: 500, timeoutMsg: `${path} has no links.` });
    return last;
  },
  async rename(from, to) {
    await browser.executeObsidian(async ({ app }, [before, after]) => {
      const file = app.vault.getFileByPath(before);
      if (!file) throw new Error(`The vault has no file ${before}.`);
      await app.fileManager.renameFile(file, after);
    }, [from, to] as const);
  },
  async write(path, line) {
    await browser.executeObsidian(async ({ app }, [note, added]) => {
      const file = app.vault.getFileByPath(note);
      if (!file) throw new Error(`The vault has no file ${note}.`);
      await app.vault.process(file, (text) => `${text}\n${added}\n`);
    }, [path, line] as const);
  },
};

/** What all elements of a kind say, the last one last. */
async function textOf(selector: string): Promise<string> {
  const texts = await browser.$$(selector).map((element) => element.getText());
  return texts.join("\n");
}
