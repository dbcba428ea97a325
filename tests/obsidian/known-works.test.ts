// @vitest-environment happy-dom
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Host } from "../host/host.ts";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { filesUnder } from "../temporary-folder.ts";
import { choose, chooseFiles, field, labelled, openWindow, pick, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");

const LANDING = `Quay Walls in Winter

What Frost Does to Harbours

Published March 2021

by Ada Ray

This is the abstract of a longer report on forty quays.

ISBN: 978-0-8330-3512-7

Download PDF
`;
const REPORT = `# Quay Walls in Winter

Ada Ray

March 3, 2021

ISBN 978-0-8330-3512-7

## Findings

${"Ice lifts the stones that frost has split. ".repeat(40)}

## Recommendations

The Harbour Board should repair the walls before winter.
`;
const CLIPPING = `---
title: "Quay Walls in Winter"
source: "https://harbours.example/quay-walls"
author:
  - "[[Ada Ray]]"
published: 2021-03-03
created: 2024-11-02
description:
tags:
  - "clippings"
---
My own remark: read page two again.

The Harbour Board should repair the walls before winter. ^mine
`;

async function openVault(files: Record<string, string> = {}) {
  const vault = await openTemporaryVault(files);
  await vault.host.loadPlugin(root);
  return vault;
}

async function importAs(host: Host, files: Record<string, string>, choice?: string): Promise<void> {
  await openWindow(host, "import-sources");
  await chooseFiles(host, files);
  if (choice !== undefined) await pick(host, /^The vault has this work/u, choice);
  await choose(host, "Import 1 source");
  await choose(host, "Done");
}

describe("a work that the vault has", () => {
  test("is recognised in another form, and its note is left as it is unless asked otherwise", async () => {
    const { host, folder } = await openVault();
    await importAs(host, { "landing.txt": LANDING });
    const before = filesUnder(folder);
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "report.md": REPORT });
    expect(windowText()).toContain("The vault has this work: Sources/Quay Walls in Winter.md");
    await choose(host, "Import 1 source");
    expect(windowText()).toContain("the same work is in the vault");
    expect(filesUnder(folder)).toEqual(before);
  });

  test("gets what its note lacks when asked: the full text, the exact date no more than was kept, and the original", async () => {
    const { host, folder } = await openVault();
    await importAs(host, { "landing.txt": LANDING });
    await importAs(host, { "report.md": REPORT }, "complete");
    const note = filesUnder(folder)["Sources/Quay Walls in Winter.md"] ?? "";
    expect(note).toContain("access: full");
    expect(note).toContain("This is the abstract of a longer report");
    expect(note).toContain("## Full text\n\n");
    expect(note).toContain("Ice lifts the stones");
    expect(Object.keys(filesUnder(folder)).filter((path) => path.endsWith(".md"))).toEqual(["Sources/Quay Walls in Winter.md"]);
    await host.runCommand("source-ties:undo-last-import");
    await host.settled();
    expect(filesUnder(folder)["Sources/Quay Walls in Winter.md"]).not.toContain("Full text");
  });

  test("stands beside a new note when asked", async () => {
    const { host, folder } = await openVault();
    await importAs(host, { "landing.txt": LANDING });
    await importAs(host, { "report.md": REPORT }, "separate");
    expect(Object.keys(filesUnder(folder)).filter((path) => path.endsWith(".md"))).toEqual(["Sources/Quay Walls in Winter 2.md", "Sources/Quay Walls in Winter.md"]);
  });

  test("is not made again beside another tool's note of it", async () => {
    const { host, folder } = await openVault({ "Literature/@ray2021.md": "---\ncitekey: ray2021\nISBN: 978-0-8330-3512-7\n---\nRead this.\n" });
    const before = filesUnder(folder);
    await importAs(host, { "landing.txt": LANDING });
    expect(filesUnder(folder)).toEqual(before);
  });
});

describe("captures of one work", () => {
  test("chosen together become one note", async () => {
    const { host, folder } = await openVault();
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "landing.txt": LANDING, "report.md": REPORT });
    expect(windowText()).toContain("Read as one work");
    await choose(host, "Import 1 source");
    const notes = Object.entries(filesUnder(folder)).filter(([path]) => path.endsWith(".md"));
    expect(notes.map(([path]) => path)).toEqual(["Sources/Quay Walls in Winter.md"]);
    expect(notes[0]?.[1]).toContain("subtitle: What Frost Does to Harbours\n");
    expect(notes[0]?.[1]).toContain("date: 2021-03-03\n");
    expect(notes[0]?.[1]).toContain("Ice lifts the stones");
  });

  test("are kept apart when the user says so", async () => {
    const { host, folder } = await openVault();
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "landing.txt": LANDING, "report.md": REPORT });
    await choose(host, "Keep apart");
    await choose(host, "Import 2 sources");
    expect(Object.keys(filesUnder(folder)).filter((path) => path.endsWith(".md"))).toHaveLength(2);
  });
});

describe("what two places say differently", () => {
  const PAGE = `<!doctype html><html><head><title>Quay Walls in Winter</title><meta name="citation_title" content="Quay Walls in Winter"><meta name="citation_publication_date" content="2021/03/03">
<script type="application/ld+json">{"@type":"Report","headline":"Quay Walls in Winter","datePublished":"2021-04-01","author":{"@type":"Person","name":"Ada Ray"}}</script></head>
<body><article><h1>Quay Walls in Winter</h1><p>${"Ice lifts the stones that frost has split, and the next storm takes them. ".repeat(20)}</p></article></body></html>`;

  test("is shown with both witnesses, and the other can be taken", async () => {
    const { host, folder } = await openVault();
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "page.html": PAGE });
    expect(windowText()).toContain("The source says different things of: date");
    expect(field("Date").value).toBe("2021-03-03");
    labelled(/^2021-04-01 JSON-LD datePublished: “2021-04-01”$/u).click();
    expect(field("Date").value).toBe("2021-04-01");
    await choose(host, "Import 1 source");
    expect(filesUnder(folder)["Sources/Quay Walls in Winter.md"]).toContain("date: 2021-04-01\n");
  });
});

test("a date that may be two is flagged, and none is taken", async () => {
  const { host } = await openVault();
  await openWindow(host, "import-sources");
  await chooseFiles(host, { "a.txt": LANDING.replace("Published March 2021", "Published 03/04/2021") });
  expect(field("Date").value).toBe("");
  expect(windowText()).toContain("“Published 03/04/2021” leaves open which number is the day, so no date was taken.");
});

describe("a note of the vault", () => {
  test("becomes a source where it is: what it lacks is added, every other byte stays", async () => {
    const { host, folder } = await openVault({ "Clippings/Quay Walls in Winter.md": CLIPPING });
    const file = host.app.vault.getFileByPath("Clippings/Quay Walls in Winter.md");
    if (!file) throw new Error("The clipping is not there.");
    await host.app.workspace.getLeaf().openFile(file);
    await host.settled();
    await openWindow(host, "use-note-as-source");
    expect(windowText()).toContain("what it lacks will be added");
    await choose(host, "Import 1 source");
    const note = filesUnder(folder)["Clippings/Quay Walls in Winter.md"] ?? "";
    expect(Object.keys(filesUnder(folder))).toEqual(["Clippings/Quay Walls in Winter.md"]);
    const [, , body] = CLIPPING.split("---\n");
    expect(note.endsWith(body ?? "?")).toBe(true);
    expect(note).toMatch(/^---\ntitle: "Quay Walls in Winter"\nsource: "https:\/\/harbours.example\/quay-walls"\nauthor:\n {2}- "\[\[Ada Ray\]\]"\npublished: 2021-03-03\ncreated: 2024-11-02\ndescription:\ntags:\n {2}- "clippings"\ndate: 2021-03-03\naccess: \w+\nsource-ties-id: [0-9a-f]{12}\n---\n/u);
    await choose(host, "Done");
    await openWindow(host, "create-recommendation-notes");
    await choose(host, /^Create 1 note/u);
    expect(Object.keys(filesUnder(folder))).toContain("Recommendations/Repair the walls before winter.md");
  });

  test("whose properties are broken is left alone, with a sentence", async () => {
    const broken = "---\ntitle: [unclosed\n---\nThe Harbour Board should repair the walls.\n";
    const { host, folder } = await openVault({ "Broken.md": broken });
    const file = host.app.vault.getFileByPath("Broken.md");
    if (!file) throw new Error("The note is not there.");
    await host.app.workspace.getLeaf().openFile(file);
    await host.settled();
    await openWindow(host, "use-note-as-source");
    await choose(host, "Import 1 source");
    expect(windowText()).toContain("The properties of Broken.md are not valid YAML");
    expect(filesUnder(folder)).toEqual({ "Broken.md": broken });
  });
});
