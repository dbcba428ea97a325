// @vitest-environment happy-dom
import { resolve } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { answers } from "../host/answers.ts";
import type { Host } from "../host/host.ts";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { filesUnder } from "../temporary-folder.ts";
import { button, choose, chooseFiles, field, finished, front, labelled, openWindow, pick, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");
const ADDRESS = "https://harbour.example/pubs/quay";
const pageOf = (title: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><meta name="author" content="Ada Ray"></head><body><article><h1>${title}</h1><p>${"Ice lifts the stones that frost has split, and the next storm takes them. ".repeat(20)}</p></article></body></html>`;
const reportOf = (title: string): string =>
  `---\ntitle: ${title}\nauthor: Ada Ray\ndate: 2021-03-03\npublisher: Harbour Press\n---\n\n## Findings\n\n${`In ${title} ice lifts the stones that frost has split. `.repeat(8)}\n\nThe Harbour Board should repair the walls before winter.\n`;
const THREE = { "a.md": reportOf("Quay Walls in Winter"), "b.md": reportOf("Tides and Tolls"), "c.md": reportOf("Pilots before Steam") };

afterEach(() => { answers.clear(); });

async function openVault(files: Record<string, string> = {}) {
  const vault = await openTemporaryVault(files);
  await vault.host.loadPlugin(root);
  return vault;
}

/** Opens the import window on files of the device. */
async function openOn(files: Record<string, string>, vaultFiles: Record<string, string> = {}) {
  const vault = await openVault(vaultFiles);
  await openWindow(vault.host, "import-sources");
  await chooseFiles(vault.host, files);
  return vault;
}

const notes = (folder: string): string[] => Object.keys(filesUnder(folder)).filter((path) => path.endsWith(".md"));

const rows = (): HTMLElement[] => [...front().querySelectorAll<HTMLElement>(".source-ties-source")];

function rowOf(title: string): HTMLElement {
  const row = rows().find((one) => one.querySelector(".source-ties-source-title")?.textContent === title);
  if (!row) throw new Error(`No row is of ${title}.`);
  return row;
}

const opener = (row: HTMLElement): HTMLElement | null => row.querySelector<HTMLElement>("button[aria-expanded]");

function pressKey(key: string, more: KeyboardEventInit = {}): void {
  document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

/** Presses a key and waits for what comes of it. */
async function press(host: Host, key: string, more: KeyboardEventInit = {}): Promise<void> {
  pressKey(key, more);
  await host.settled();
}

/** Waits until the window in front says something. */
const says = (words: string): Promise<unknown> => vi.waitUntil(() => windowText().includes(words), { timeout: 10_000, interval: 5 });

describe("the row of a source", () => {
  test("tells what it is and where it will stand, with its fields behind it until it is opened", async () => {
    await openOn(THREE);
    const row = rowOf("Tides and Tolls");
    expect(row.textContent).toContain("Ada Ray · 2021-03-03");
    expect(row.textContent).toContain("Will become Sources/Tides and Tolls.md");
    expect(opener(row)?.getAttribute("aria-expanded")).toBe("false");
    expect(row.querySelector("[aria-label=Title]")).toBeNull();
    opener(row)?.click();
    expect(opener(row)?.getAttribute("aria-expanded")).toBe("true");
    expect(row.querySelector<HTMLInputElement>("[aria-label=Title]")?.value).toBe("Tides and Tolls");
    expect(row.textContent).toContain("The original will be kept as Sources/Originals/Tides and Tolls.txt");
    expect(windowText()).toContain("Will be written: 3 new notes, 3 originals.");
  });

  test("is left out at one tick, and nothing of it is written", async () => {
    const { host, folder } = await openOn(THREE);
    const box = rowOf("Tides and Tolls").querySelector<HTMLInputElement>("input[aria-label='Import Tides and Tolls']");
    box?.click();
    await says("Will be written: 2 new notes, 2 originals.");
    await choose(host, "Import 2 sources");
    expect(notes(folder)).toEqual(["Sources/Pilots before Steam.md", "Sources/Quay Walls in Winter.md"]);
  });

  test("of sixty, only few are open, and those to look at can be shown alone", async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, index % 6 === 0 ? `A text without a head, number ${index}.` : `---\ntitle: Report ${index}\nauthor: Ada Ray\ndate: 2021-03-03\npublisher: Harbour Press\n---\n\nText ${index}.\n`]));
    await openOn(many);
    expect(rows()).toHaveLength(60);
    expect(rows().filter((row) => opener(row)?.getAttribute("aria-expanded") === "true")).toHaveLength(5);
    expect(windowText()).toContain("60 sources · 10 to look at");
    button("Show only those to look at").click();
    expect(rows().filter((row) => row.style.display !== "none")).toHaveLength(10);
    button("Show all").click();
    expect(rows().filter((row) => row.style.display !== "none")).toHaveLength(60);
  });

  test("says what becomes of the original when that is switched off", async () => {
    const { host, folder } = await openOn({ "a.md": THREE["a.md"] });
    front().querySelector<HTMLElement>(".checkbox-container")?.click();
    await says("Will be written: 1 new note.");
    await choose(host, "Import 1 source");
    expect(Object.keys(filesUnder(folder))).toEqual(["Sources/Quay Walls in Winter.md"]);
  });
});

describe("a fact", () => {
  test("that cannot be kept says so with its field", async () => {
    await openOn({ "a.md": THREE["a.md"] });
    field("Date").type("last summer");
    const input = front().querySelector("[aria-label=Date]");
    const description = document.getElementById(input?.getAttribute("aria-describedby") ?? "");
    expect(input?.getAttribute("aria-invalid")).toBe("true");
    expect(description?.textContent).toContain("This is not a date that can be kept.");
    expect(windowText()).toContain("Date cannot be kept");
    field("Date").type("2021");
    expect(input?.getAttribute("aria-invalid")).toBe("false");
    expect(button("Import 1 source").disabled).toBe(false);
  });

  test("of names has one line a name, to be added and removed", async () => {
    const { host, folder } = await openOn({ "a.md": THREE["a.md"] });
    button("Add an author").click();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Author 2");
    field("Author 2").type("Bo Lind");
    button("Add an author").click();
    field("Author 3").type("Cy Dahl");
    front().querySelector<HTMLElement>("[aria-label='Remove Ada Ray']")?.click();
    await host.settled();
    expect([field("Author").value, field("Author 2").value]).toEqual(["Bo Lind", "Cy Dahl"]);
    await choose(host, "Import 1 source");
    expect(filesUnder(folder)["Sources/Quay Walls in Winter.md"]).toContain('author:\n  - "[[Bo Lind]]"\n  - "[[Cy Dahl]]"\n');
  });

  test("of names tells which note of the vault a name leads to, by an alias too", async () => {
    const { host, folder } = await openOn({ "a.md": THREE["a.md"] }, { "People/Ray, Ada.md": "---\naliases: [Ada Ray]\n---\n" });
    expect(windowText()).toContain("Links to your note: Ray, Ada");
    await choose(host, "Import 1 source");
    expect(filesUnder(folder)["Sources/Quay Walls in Winter.md"]).toContain('"[[Ray, Ada|Ada Ray]]"');
  });
});

describe("names", () => {
  test("are suggested from the vault's notes and their aliases, and chosen with the keyboard", async () => {
    const { host, folder } = await openOn({ "a.md": THREE["a.md"] }, { "People/Lind, Bo.md": "---\naliases: [Bo Lind]\n---\n", "Bodies/Board of Harbours.md": "A body." });
    for (const [label, typed] of [["Author", "Bo Li"], ["Publisher", "Board of"]] as const) {
      const input = front().querySelector<HTMLInputElement>(`[aria-label=${label}]`);
      input?.focus();
      field(label).type(typed);
      await vi.waitUntil(() => document.querySelector(".suggestion-item") !== null, { timeout: 10_000, interval: 5 });
      await press(host, "Enter");
      expect(document.querySelector(".suggestion-item")).toBeNull();
    }
    expect(windowText()).toContain("Links to your note: Lind, Bo");
    expect(windowText()).toContain("Links to your note: Board of Harbours");
    await choose(host, "Import 1 source");
    const note = filesUnder(folder)["Sources/Quay Walls in Winter.md"];
    expect(note).toMatch(/author:\n {2}- "\[\[Lind, Bo(?:\|Bo Lind)?\]\]"\n/u);
    expect(note).toContain('publisher: "[[Board of Harbours]]"');
  });
});

describe("closing the window", () => {
  test("by mistake loses nothing that was typed", async () => {
    const { host, folder } = await openOn({ "a.md": THREE["a.md"] });
    field("Title").type("Walls and Winters");
    front().querySelector<HTMLElement>("[aria-label=Title]")?.focus();
    await press(host, "Escape");
    expect(windowText()).toContain("Close without importing?");
    expect(document.activeElement?.textContent).toBe("Keep editing");
    await press(host, "Escape");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Title");
    expect(field("Title").value).toBe("Walls and Winters");
    document.querySelector<HTMLElement>(".modal-bg")?.click();
    await choose(host, "Keep editing");
    await choose(host, "Import 1 source");
    expect(notes(folder)).toEqual(["Sources/Walls and Winters.md"]);
  });

  test("is done when the user says so, and asks nothing when there is nothing to lose", async () => {
    const { host } = await openOn({ "a.md": THREE["a.md"] });
    field("Title").type("Walls and Winters");
    await choose(host, "Cancel");
    button("Close").click();
    await host.settled();
    expect(document.querySelector(".modal")).toBeNull();
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "b.md": THREE["b.md"] });
    await press(host, "Escape");
    expect(document.querySelector(".modal")).toBeNull();
  });
});

describe("a run", () => {
  /** Begins to import three sources, and does something as soon as the first file is written. */
  async function importUntilFirstFile(then: () => void) {
    const vault = await openOn(THREE);
    const first = vault.app.vault.on("create", (file) => {
      if (!("extension" in file)) return;
      vault.app.vault.offref(first);
      then();
    });
    button("Import 3 sources").click();
    return vault;
  }

  test("is held between two notes and goes on", async () => {
    const { host, folder } = await importUntilFirstFile(() => { button("Pause").click(); });
    await says("Paused · 2 of 6: Sources/");
    expect(Object.keys(filesUnder(folder))).toHaveLength(1);
    button("Go on").click();
    await finished(host);
    expect(windowText()).toContain("3 notes created · 3 originals kept");
  });

  test("that is held can be stopped, and says what is left", async () => {
    const { host, folder } = await importUntilFirstFile(() => { button("Pause").click(); });
    await says("Paused · 2 of 6: Sources/");
    button("Stop").click();
    await finished(host);
    expect(windowText()).toContain("Stopped before 5 items; nothing is half written.");
    await choose(host, "Undo this import");
    expect(Object.keys(filesUnder(folder))).toEqual([]);
  });

  test("waits while the user is asked whether to stop it, and stops between two notes", async () => {
    const { host, folder } = await importUntilFirstFile(() => { front().querySelector<HTMLElement>(".modal-close-button")?.click(); });
    await says("Stop the import?");
    button("Stop it").click();
    await vi.waitUntil(() => host.notices.some((notice) => notice.startsWith("Stopped before 5 items")), { timeout: 10_000, interval: 5 });
    await host.settled();
    expect(document.querySelector(".modal")).toBeNull();
    expect(Object.keys(filesUnder(folder))).toHaveLength(1);
    await host.runCommand("source-ties:undo-last-import");
    expect(Object.keys(filesUnder(folder))).toEqual([]);
  });

  test("goes on when the user did not mean to stop it", async () => {
    const { host, folder } = await importUntilFirstFile(() => { pressKey("Escape"); });
    await says("Stop the import?");
    pressKey("Escape");
    await finished(host);
    expect(windowText()).toContain("3 notes created");
    expect(notes(folder)).toHaveLength(3);
  });

  test("of reading that is stopped shows what was read until then, however long the present file takes", async () => {
    const { host } = await openVault();
    await openWindow(host, "import-sources");
    const input = front().querySelector<HTMLInputElement>("input[type=file]");
    const endless = { name: "b.pdf", arrayBuffer: () => new Promise<ArrayBuffer>(() => undefined) };
    Object.defineProperty(input, "files", { value: [new File([THREE["a.md"]], "a.md"), endless, new File([THREE["c.md"]], "c.md")] });
    input?.dispatchEvent(new Event("change"));
    await says("2 of 3: b.pdf");
    button("Stop").click();
    await finished(host);
    expect(windowText()).toContain("Stopped before 2 files. What had been read is shown here.");
    expect(button("Import 1 source").disabled).toBe(false);
  });
});

describe("an address that could not be reached", () => {
  test("is tried again from the window", async () => {
    const { host, folder } = await openVault();
    await openWindow(host, "import-sources");
    field("Address or pasted text").type(ADDRESS);
    await choose(host, "Download");
    expect(windowText()).toContain("could not be reached");
    answers.set(ADDRESS, { headers: { "content-type": "text/html" }, body: pageOf("Quay Walls in Winter") });
    await choose(host, "Try again");
    expect(windowText()).not.toContain("could not be reached");
    await choose(host, "Import 1 source");
    expect(notes(folder)).toEqual(["Sources/Quay Walls in Winter.md"]);
  });

  test("and was one of several is tried again, and what was typed for the others stays", async () => {
    const { host, folder } = await openVault({ "list.yaml": `sources:\n  - url: ${ADDRESS}\n    title: Quay Walls in Winter\n  - title: Known by name alone\n` });
    await openWindow(host, "import-sources");
    await choose(host, "Choose a file from the vault");
    [...document.querySelectorAll<HTMLElement>(".suggestion-item")].find((item) => item.textContent.includes("list.yaml"))?.click();
    await finished(host);
    const publisher = (): HTMLInputElement => {
      const row = rowOf("Known by name alone");
      if (opener(row)?.getAttribute("aria-expanded") === "false") opener(row)?.click();
      return row.querySelector<HTMLInputElement>("[aria-label=Publisher]") ?? createEl("input");
    };
    publisher().value = "Harbour Press";
    publisher().dispatchEvent(new Event("input"));
    answers.set(ADDRESS, { headers: { "content-type": "text/html" }, body: pageOf("Quay Walls in Winter") });
    await choose(host, "Try again");
    expect(publisher().value).toBe("Harbour Press");
    await choose(host, "Import 2 sources");
    expect(filesUnder(folder)["Sources/Quay Walls in Winter.md"]).toContain("Ice lifts the stones");
    expect(filesUnder(folder)["Sources/Known by name alone.md"]).toContain('publisher: "[[Harbour Press]]"');
  });

  test("is tried again from the report, where its note has only what a list says of it", async () => {
    const { host, folder } = await openVault({ "list.yaml": `sources:\n  - url: ${ADDRESS}\n    title: Quay Walls in Winter\n` });
    await openWindow(host, "import-sources");
    await choose(host, "Choose a file from the vault");
    [...document.querySelectorAll<HTMLElement>(".suggestion-item")].find((item) => item.textContent.includes("list.yaml"))?.click();
    await finished(host);
    await choose(host, "Import 1 source");
    expect(windowText()).toContain("names an address that was not opened");
    answers.set(ADDRESS, { headers: { "content-type": "text/html" }, body: pageOf("Quay Walls in Winter") });
    await choose(host, "Try again");
    await pick(host, /^The vault has this work: Sources\/Quay Walls in Winter.md/u, "complete");
    await says("what it lacks will be added");
    await choose(host, "Import 1 source");
    expect(notes(folder)).toEqual(["Sources/Quay Walls in Winter.md"]);
    expect(filesUnder(folder)["Sources/Quay Walls in Winter.md"]).toContain("Ice lifts the stones");
  });

  test("can be left for other sources", async () => {
    const { host } = await openVault();
    await openWindow(host, "import-sources");
    field("Address or pasted text").type(ADDRESS);
    await choose(host, "Download");
    await choose(host, "Choose other sources");
    await chooseFiles(host, { "a.md": THREE["a.md"] });
    expect(windowText()).not.toContain("could not be reached");
    expect(field("Title").value).toBe("Quay Walls in Winter");
  });
});

describe("the report", () => {
  test("undoes this very import", async () => {
    const { host, folder } = await openOn(THREE, { "Mine.md": "mine" });
    await choose(host, "Import 3 sources");
    expect(document.activeElement?.textContent).toBe("Done");
    await choose(host, "Undo this import");
    expect(host.notices.at(-1)).toContain("Undone: 6 files moved to the trash");
    expect(Object.keys(filesUnder(folder))).toEqual(["Mine.md"]);
  });

  test("offers no undo where nothing was written", async () => {
    const { host } = await openOn({ "a.md": THREE["a.md"] });
    await choose(host, "Import 1 source");
    await choose(host, "Done");
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "a.md": THREE["a.md"] });
    expect(windowText()).toContain("In the vault");
    expect(windowText()).toContain("Nothing will be written.");
    await choose(host, "Import 1 source");
    expect(() => button("Undo this import")).toThrow("No button");
  });

  test("leads to the recommendations of each source, one by one, and waits behind them", async () => {
    const { host, folder } = await openOn(THREE);
    await choose(host, "Import 3 sources");
    front().querySelector<HTMLElement>("[aria-label='Create recommendation notes of Tides and Tolls']")?.click();
    await says("Recommendations in Tides and Tolls");
    expect(labelled(/repair the walls/u).checked).toBe(true);
    await choose(host, /^Create 1 note/u);
    await choose(host, "Done");
    expect(notes(folder)).toContain("Recommendations/Repair the walls before winter.md");
    expect(windowText()).toContain("3 notes created");
  });

  test("is reached without the mouse", async () => {
    const { host, folder } = await openOn(THREE);
    expect(document.activeElement?.textContent).toContain("Quay Walls in Winter");
    await press(host, "Enter", { metaKey: true });
    await finished(host);
    expect(notes(folder)).toHaveLength(3);
  });
});
