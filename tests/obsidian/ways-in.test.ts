// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { answers } from "../host/answers.ts";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { linesOf, pdfOf, placed } from "../read/pdf/pdf-writer.ts";
import { filesUnder } from "../temporary-folder.ts";
import { choose, chooseFiles, field, finished, front, openWindow, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");
const LANDING = readFileSync(join(root, "samples/landing-page.txt"), "utf8");
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Quay Walls in Winter</title><meta name="author" content="Ada Ray"></head><body><article><h1>Quay Walls in Winter</h1>
<p>${"Ice lifts the stones that frost has split, and the next storm takes them. ".repeat(20)}<a href="annex.html">The annex</a> lists them all.</p></article></body></html>`;
const ADDRESS = "https://harbour.example/pubs/quay";

afterEach(() => { answers.clear(); });

async function openVault(files: Record<string, string> = {}) {
  const vault = await openTemporaryVault(files);
  await vault.host.loadPlugin(root);
  return vault;
}

/** Pastes into the address field, as a browser puts both kinds on the clipboard. */
function paste(data: Record<string, string>): void {
  const input = front().querySelector("input[inputmode=url]");
  const event = new Event("paste", { cancelable: true });
  Object.defineProperty(event, "clipboardData", { value: { files: [], getData: (type: string) => data[type] ?? "" } });
  input?.dispatchEvent(event);
}

describe("an address", () => {
  test("is downloaded when the user says so, and is the source's own", async () => {
    answers.set(ADDRESS, { headers: { "content-type": "text/html" }, body: PAGE });
    const { host, folder } = await openVault();
    await openWindow(host, "import-sources");
    field("Address or pasted text").type(ADDRESS);
    await choose(host, "Download");
    expect(field("Title").value).toBe("Quay Walls in Winter");
    expect(field("Address").value).toBe(ADDRESS);
    await choose(host, "Import 1 source");
    const note = filesUnder(folder)["Sources/Quay Walls in Winter.md"] ?? "";
    expect(note).toContain(`source: ${ADDRESS}\n`);
    expect(note).toContain("[The annex](https://harbour.example/pubs/annex.html)");
    expect(Object.keys(filesUnder(folder))).toContain("Sources/Originals/Quay Walls in Winter.html");
  });

  test("that cannot be had is one sentence that says what to do", async () => {
    answers.set(ADDRESS, { status: 403, body: "no" });
    const { host } = await openVault();
    for (const [address, sentence] of [[ADDRESS, "refused to be downloaded (403). Open it in your browser, save the page and import the file."], ["https://nowhere.example/", "could not be reached"]] as const) {
      await openWindow(host, "import-sources");
      field("Address or pasted text").type(address);
      await choose(host, "Download");
      expect(windowText()).toContain(sentence);
      front().querySelector<HTMLElement>(".modal-close-button")?.click();
    }
  });

  test("on the clipboard is put into the window, and asked for only then", async () => {
    const { host } = await openVault();
    await navigator.clipboard.writeText(ADDRESS);
    await openWindow(host, "import-clipboard");
    expect(field("Address or pasted text").value).toBe(ADDRESS);
    expect(windowText()).not.toContain("could not be reached");
  });
});

describe("what is pasted", () => {
  test("a piece of a page is read as a page", async () => {
    const { host } = await openVault();
    await openWindow(host, "import-sources");
    paste({ "text/html": PAGE, "text/plain": "Quay Walls in Winter" });
    await finished(host);
    expect(field("Author").value).toBe("Ada Ray");
  });

  test("text is read as text, and an address stays in the field", async () => {
    const { host } = await openVault();
    await openWindow(host, "import-sources");
    paste({ "text/plain": ADDRESS });
    await finished(host);
    expect(windowText()).toContain("or drop files here");
    paste({ "text/plain": LANDING });
    await finished(host);
    expect(field("Title").value).toBe("Rivers Without Borders?");
  });
});

describe("a PDF", () => {
  test("is kept in the vault whatever is set, and its recommendations link to their page", async () => {
    const { host, folder } = await openVault();
    const body = linesOf("Ice lifts the stones that frost has split. The Harbour Board should repair the walls before winter. Nobody has counted them since.", 490);
    const bytes = pdfOf({ pages: [[{ x: 50, y: 700, text: "Quay Walls in Winter", size: 24, bold: true }, { x: 50, y: 660, text: "by Ada Ray" }, { x: 50, y: 640, text: "March 2021" }], placed(body, { x: 50, y: 780 })], labels: { 0: "r", 1: "D" } });
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "scan 17.pdf": bytes });
    expect(field("Title").value).toBe("Quay Walls in Winter");
    [...front().querySelectorAll<HTMLElement>(".checkbox-container")].at(-1)?.click();
    await choose(host, "Import 1 source");
    await choose(host, "Done");
    const note = host.app.vault.getFileByPath("Sources/Quay Walls in Winter.md");
    if (!note) throw new Error("The PDF has no note.");
    expect(filesUnder(folder)["Sources/Quay Walls in Winter.md"]).toContain('original: "[[Quay Walls in Winter.pdf]]"');
    await host.app.workspace.getLeaf().openFile(note);
    await host.settled();
    await openWindow(host, "create-recommendation-notes");
    await choose(host, "Create 1 note");
    const recommendation = filesUnder(folder)["Recommendations/Repair the walls before winter.md"] ?? "";
    expect(recommendation).toContain("[[Quay Walls in Winter.pdf#page=2|page 1]]");
  });
});

describe("lists and archives", () => {
  const LIST = `sources:\n  - file: landing.txt\n    date: 2022\n  - title: Known by name alone\n`;
  const BIB = `@online{ray, title = {Quay Walls in Winter}, author = {Ray, Ada}, year = 2021, url = {${ADDRESS}}}`;

  test("a reading list of the vault finds the files beside it, and its facts win", async () => {
    const { host, folder } = await openVault({ "Reading/list.yaml": LIST, "Reading/landing.txt": LANDING });
    await openWindow(host, "import-sources");
    await choose(host, "Choose a file from the vault");
    [...document.querySelectorAll<HTMLElement>(".suggestion-item")].find((item) => item.textContent.includes("list.yaml"))?.click();
    await finished(host);
    expect(windowText()).toContain("The source says different things of: date");
    await choose(host, "Import 2 sources");
    expect(filesUnder(folder)["Sources/Rivers Without Borders.md"]).toContain('date: "2022"\n');
    expect(filesUnder(folder)["Sources/Rivers Without Borders.md"]).toContain('original: "[[landing.txt]]"\n');
    expect(Object.keys(filesUnder(folder))).toContain("Sources/Known by name alone.md");
  });

  test("a bibliography's addresses are opened when the user asks for it", async () => {
    answers.set(ADDRESS, { headers: { "content-type": "text/html" }, body: PAGE });
    const { host, folder } = await openVault();
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "refs.bib": BIB });
    expect(windowText()).toContain("1 address not opened");
    await choose(host, "Open them");
    expect(windowText()).not.toContain("not opened");
    await choose(host, "Import 1 source");
    expect(filesUnder(folder)["Sources/Quay Walls in Winter.md"]).toContain("Ice lifts the stones");
  });

  test("a .zip is every source in it, and one sentence for what cannot be read", async () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const { host } = await openVault();
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "papers.zip": zipSync({ "landing.txt": bytes(LANDING), "page.html": bytes(PAGE), "empty.txt": bytes(" ") }) });
    expect(windowText()).toContain("papers.zip/empty.txt is empty.");
    await choose(host, "Import 2 sources");
    expect(windowText()).toContain("2 notes created");
  });

  test("a mistake in a reading list is told with its place, and the rest goes on", async () => {
    const { host } = await openVault();
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "list.yaml": `${LIST}  - title: Third\n    date: soon\n` });
    expect(windowText()).toContain("line 6, column 11: “date” is “soon”; write 2004, 2004-08 or 2004-08-15");
    expect(windowText()).toContain("Import 2 sources");
  });
});
