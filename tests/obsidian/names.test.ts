// @vitest-environment happy-dom
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Host } from "../host/host.ts";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { filesUnder } from "../temporary-folder.ts";
import { button, choose, chooseFiles, finished, labelled, openWindow, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");

const REPORT = `---
title: Harbour lights
author: [Maren Holtby]
publisher: Island Institute
date: 2024-05-14
---

## Recommendations

The Ministry of Finance should pay for new lights. Norway must publish its tide tables. The Finance Ministry should report on its spending every year. The Ministry of Finance should also repair the old pier.
`;

async function openVault(files: Record<string, string> = {}) {
  const vault = await openTemporaryVault(files);
  await vault.host.loadPlugin(root);
  return vault;
}

async function importReport(host: Host): Promise<void> {
  await openWindow(host, "import-sources");
  await chooseFiles(host, { "lights.md": REPORT });
  await choose(host, "Import 1 source");
  await choose(host, "Done");
  const file = host.app.vault.getFileByPath("Sources/Harbour lights.md");
  if (!file) throw new Error("The report has no note.");
  await host.app.workspace.getLeaf().openFile(file);
  await host.settled();
  await openWindow(host, "create-recommendation-notes");
  await choose(host, /^Create \d+ notes?$/u);
  await choose(host, "Done");
}

/** The names of the notes that links in a note's properties lead to, by the words that they show. */
function ledTo(host: Host, path: string): Record<string, string | undefined> {
  const file = host.app.vault.getFileByPath(path);
  const links = (file && host.app.metadataCache.getFileCache(file)?.frontmatterLinks) ?? [];
  return Object.fromEntries(links.map(({ link, displayText }) => [displayText ?? link, host.app.metadataCache.getFirstLinkpathDest(link.split("#")[0] ?? "", path)?.path]));
}

describe("notes for people, bodies and actors", () => {
  test("names without a note are listed with how they are linked, and become notes that all their links lead to", async () => {
    const { host, folder } = await openVault();
    await importReport(host);
    await openWindow(host, "make-name-notes");
    expect(windowText()).toContain("Ministry of Finance asked in 3 recommendations");
    expect(windowText()).toContain("Maren Holtby author of 1 source");
    expect(windowText()).toContain("Island Institute publisher of 1 source");
    expect(labelled(/^Ministry of Finance/u).checked).toBe(true);
    expect(labelled(/^Finance Ministry/u).checked).toBe(true);
    expect(labelled(/^Norway/u).checked).toBe(false);
    await choose(host, "Create 1 note");
    expect(windowText()).toContain("1 note created · 1 note updated");
    const files = filesUnder(folder);
    expect(files["People and bodies/Ministry of Finance.md"]).toMatch(/^---\naliases:\n {2}- Finance Ministry\n---\n\n```base\n/u);
    const spending = "Recommendations/Report on its spending every year.md";
    expect(files[spending]).toContain('  - "[[Ministry of Finance|Finance Ministry]]"');
    expect(files[spending]).toContain("Asked of [[Ministry of Finance|Finance Ministry]].");
    expect(ledTo(host, spending)["Finance Ministry"]).toBe("People and bodies/Ministry of Finance.md");
    expect(Object.keys(host.app.metadataCache.unresolvedLinks[spending] ?? {})).not.toContain("Finance Ministry");
  });

  test("what was led is still the plugin's own: making the notes again changes nothing", async () => {
    const { host, folder } = await openVault();
    await importReport(host);
    await openWindow(host, "make-name-notes");
    await choose(host, "Create 1 note");
    await choose(host, "Done");
    const before = filesUnder(folder);
    await openWindow(host, "create-recommendation-notes");
    // Nothing is offered where nothing would change.
    expect(button("Create notes").disabled).toBe(true);
    expect(filesUnder(folder)).toEqual(before);
  });

  test("undoing takes the notes away and sets the links back", async () => {
    const { host, folder } = await openVault();
    await importReport(host);
    const before = filesUnder(folder);
    await openWindow(host, "make-name-notes");
    await choose(host, "All");
    await choose(host, "Create 4 notes");
    await choose(host, "Done");
    expect(Object.keys(filesUnder(folder))).toHaveLength(Object.keys(before).length + 4);
    await host.runCommand("source-ties:undo-last-import");
    await finished(host);
    expect(filesUnder(folder)).toEqual(before);
  });

  test("a property or block that its user changed is left", async () => {
    const { host, folder, onDisk, file } = await openVault();
    await importReport(host);
    const path = "Recommendations/Report on its spending every year.md";
    await host.app.vault.process(file(path), (text) => text.replace('  - "[[Finance Ministry]]"', '  - "[[Finance Ministry]]" # mine').replace("Asked of", "ASKED of"));
    await host.settled();
    const changed = await onDisk(path);
    await openWindow(host, "make-name-notes");
    await choose(host, "Create 1 note");
    expect(filesUnder(folder)[path]).toBe(changed);
  });

  test("links that an alias of the user's answers by now are led there, and nothing else is asked", async () => {
    const { host, onDisk, writeOutside } = await openVault();
    await importReport(host);
    await writeOutside("Mine.md", "---\naliases: [Norway, Island Institute, Maren Holtby, Ministry of Finance, finance ministry]\n---\n");
    await host.rescan();
    await host.settled();
    await openWindow(host, "make-name-notes");
    expect(windowText()).toContain("They will lead there.");
    await choose(host, "Mend links");
    expect(await onDisk("Sources/Harbour lights.md")).toContain('publisher: "[[Mine|Island Institute]]"');
    await choose(host, "Done");
    await host.runCommand("source-ties:make-name-notes");
    await finished(host);
    expect(document.body.textContent).toContain("has a note.");
  });

  test("a filter leaves the names that hold the words, and None unticks what is shown", async () => {
    const { host } = await openVault();
    await importReport(host);
    await openWindow(host, "make-name-notes");
    const search = document.querySelector<HTMLInputElement>('[aria-label="Filter names"]');
    if (!search) throw new Error("There is no field to filter by.");
    search.value = "norw";
    search.dispatchEvent(new Event("input"));
    const shown = [...document.querySelectorAll<HTMLElement>(".source-ties-name")].filter((row) => row.style.display !== "none");
    expect(shown.map((row) => row.textContent)).toEqual(["Norway asked in 1 recommendation"]);
    await choose(host, "All");
    expect(labelled(/^Norway/u).checked).toBe(true);
    expect(labelled(/^Maren/u).checked).toBe(false);
  });

  test("a report that is called like an actor is not taken for it", async () => {
    const { host, onDisk } = await openVault();
    await openWindow(host, "import-sources");
    await chooseFiles(host, { "norway.md": "---\ntitle: Norway\npublisher: Norway\n---\n\nThe fjords are deep, and the roads are long.\n" });
    await choose(host, "Import 1 source");
    expect(await onDisk("Sources/Norway.md")).toContain('publisher: "[[Norway 2|Norway]]"');
    await choose(host, "Done");
    await openWindow(host, "make-name-notes");
    await choose(host, "All");
    await choose(host, "Create 1 note");
    expect(ledTo(host, "Sources/Norway.md")).toMatchObject({ Norway: "People and bodies/Norway 2.md" });
    expect(parse(/^---\n([\s\S]*?)---\n/u.exec(await onDisk("People and bodies/Norway 2.md"))?.[1] ?? "")).toEqual({ aliases: ["Norway"] });
  });

  test("the base in the note is YAML that names both lists", async () => {
    const { host, onDisk } = await openVault();
    await importReport(host);
    await openWindow(host, "make-name-notes");
    await choose(host, "Create 1 note");
    const base = /```base\n([\s\S]*?)```/u.exec(await onDisk("People and bodies/Ministry of Finance.md"))?.[1] ?? "";
    expect(parse(base)).toMatchObject({
      filters: 'file.hasProperty("source-ties-id")',
      views: [
        { type: "table", name: "Asked of this", filters: "list(actor).contains(this)" },
        { type: "table", name: "Written or published by this", filters: { and: ['!file.hasProperty("report")', { or: ["list(author).contains(this)", "list(publisher).contains(this)"] }] } },
      ],
    });
  });
});
