// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Host } from "../host/host.ts";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { filesUnder } from "../temporary-folder.ts";
import { choose, field, finished, opened, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");
const LANDING = readFileSync(join(root, "samples/landing-page.txt"), "utf8");
const SOURCE = "Sources/Rivers Without Borders.md";
const VAULT = { "Captures/rivers.txt": LANDING, "Captures/More/other.txt": LANDING.replaceAll("Rivers", "Lakes"), "Captures/picture.png": "", "Plain.md": "# Plain\n\nWords." };

async function openVault(files: Record<string, string> = VAULT) {
  const vault = await openTemporaryVault(files);
  await vault.host.loadPlugin(root);
  return vault;
}

/** Takes an entry of the open menu by its words, and waits for what comes of it. */
async function take(host: Host, words: string): Promise<void> {
  const entry = entries().find(({ textContent }) => textContent === words);
  if (!entry) throw new Error(`The menu has no “${words}”; it has: ${entries().map(({ textContent }) => textContent).join(", ")}`);
  entry.click();
  await opened(host);
}

const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".menu-item")];
const isOffered = (words: RegExp): boolean => entries().some(({ textContent }) => words.test(textContent));

describe("menus", () => {
  test("a file is imported from its menu, and its note then offers its recommendations", async () => {
    const { host, folder, file } = await openVault();
    host.fileMenu(file("Captures/rivers.txt"));
    await take(host, "Import as source");
    await choose(host, "Import 1 source");
    expect(Object.keys(filesUnder(folder))).toContain(SOURCE);
    await choose(host, "Done");
    host.fileMenu(file(SOURCE));
    expect(isOffered(/^Import|^Use/u)).toBe(false);
    await take(host, "Create recommendation notes");
    expect(windowText()).toContain("Recommendations in Rivers Without Borders");
  });

  test("a folder offers what can be read in it and below, and several files offer themselves", async () => {
    const { host, file, folderAt } = await openVault();
    host.fileMenu(folderAt("Captures"));
    await take(host, "Import 2 files as sources");
    expect(windowText()).toContain("Rivers Without Borders");
    expect(windowText()).toContain("Lakes Without Borders");
    host.fileMenu(file("Captures/rivers.txt"), file("Captures/picture.png"), file("Plain.md"));
    expect(isOffered(/^Import 2 files as sources$/u)).toBe(true);
  });

  test("a note of the user's own can be used as a source; a picture offers nothing", async () => {
    const { host, file } = await openVault();
    host.fileMenu(file("Captures/picture.png"));
    expect(isOffered(/source/iu)).toBe(false);
    host.fileMenu(file("Plain.md"));
    await take(host, "Use this note as a source");
    expect(field("Title").value).toBe("Plain");
  });
});

describe("an address of the app", () => {
  test("fills in what a page names, and downloads nothing by itself", async () => {
    const { host, folder } = await openVault();
    const before = filesUnder(folder);
    await host.openAddress("obsidian://source-ties?url=https%3A%2F%2Fharbour.example%2Freport");
    await opened(host);
    expect(field("Address or pasted text").value).toBe("https://harbour.example/report");
    expect(filesUnder(folder)).toEqual(before);
  });

  test("opens the window on a file, a folder or a text, and the review of a source note", async () => {
    const { host, folder } = await openVault();
    await host.openAddress("obsidian://source-ties?path=Captures%2Frivers.txt");
    await opened(host);
    await choose(host, "Import 1 source");
    await choose(host, "Done");
    expect(Object.keys(filesUnder(folder))).toContain(SOURCE);
    await host.openAddress("obsidian://source-ties?recommend=Rivers%20Without%20Borders");
    await opened(host);
    expect(windowText()).toContain("Recommendations in Rivers Without Borders");
    await host.openAddress(`obsidian://source-ties?title=Pasted&text=${encodeURIComponent("On Quays\n\nBy Ada Ray\n\nThe city should mend its quays.")}`);
    await opened(host);
    expect(field("Title").value).toBe("On Quays");
  });

  test.each([
    ["url=javascript%3Aalert(1)", "“javascript:alert(1)” is not an address"],
    ["path=..%2F..%2Fetc%2Fpasswd", "The vault has no file “../../etc/passwd”"],
    ["recommend=Plain.md", "“Plain.md” is not a source note."],
  ])("%s is answered with a sentence", async (query, sentence) => {
    const { host } = await openVault();
    await host.openAddress(`obsidian://source-ties?${query}`);
    await finished(host);
    expect(host.notices.at(-1)).toContain(sentence);
    expect(document.querySelector(".modal")).toBeNull();
  });
});
