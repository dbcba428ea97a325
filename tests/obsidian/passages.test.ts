// @vitest-environment happy-dom
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Component, MarkdownPostProcessor } from "obsidian";
import { describe, expect, test, vi } from "vitest";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { filesUnder } from "../temporary-folder.ts";
import { choose, chooseFiles, openWindow, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");
const SOURCE = "Sources/Rivers Without Borders.md";
const LANDING = readFileSync(join(root, "samples/landing-page.txt"), "utf8");
/** Recommendations in three blocks, two of them in one. */
const THREE_BLOCKS = `# Rivers Without Borders

Finland should repair the gauges before the winter.

Here nobody asks for anything.

Norway should publish the register every year. Norway should also close the old wells.

- Sweden must open its council to growers.
`;

/** A vault with a source, whose recommendations have notes. */
async function openNoted(capture: Record<string, string> = { "landing-page.txt": LANDING }) {
  const vault = await openTemporaryVault({});
  const { host, app, folder } = vault;
  await host.loadPlugin(root);
  await openWindow(host, "import-sources");
  await chooseFiles(host, capture);
  await choose(host, "Import 1 source");
  await choose(host, "Done");
  await open(SOURCE);
  await openWindow(host, "create-recommendation-notes");
  await choose(host, /^Create \d+ notes$/u);
  await choose(host, "Done");

  async function open(path: string): Promise<void> {
    const file = app.vault.getFileByPath(path);
    if (!file) throw new Error(`No note ${path}.`);
    await app.workspace.getLeaf().openFile(file);
    await host.settled();
  }
  /** The path of the note whose name begins with some words. */
  function noteOf(words: string): string {
    const path = Object.keys(filesUnder(folder)).find((one) => one.startsWith(`Recommendations/${words}`));
    if (path === undefined) throw new Error(`No note on ${words}.`);
    return path;
  }
  /** Runs a command that opens another place, and waits until what it loads first is there. */
  async function go(command: string, until: () => boolean): Promise<void> {
    expect(await host.runCommand(`source-ties:${command}`)).toBe(true);
    await vi.waitUntil(until, { timeout: 30_000, interval: 5 });
    await host.settled();
  }
  const editorLine = (): string => {
    const editor = app.workspace.activeEditor?.editor;
    return editor?.getLine(editor.getCursor().line) ?? "";
  };
  const active = (): string => app.workspace.getActiveFile()?.path ?? "";
  async function change(path: string, edit: (text: string) => string): Promise<void> {
    writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), "utf8")));
    await host.rescan();
  }
  async function check(command = "check-all-passages"): Promise<string> {
    await openWindow(host, command);
    return windowText();
  }
  return { ...vault, open, noteOf, go, editorLine, active, change, check, gauges: noteOf("Repair the gauges") };
}

const passageOf = (note: string): string => /^passage: "\[\[(.*)\]\]"$/mu.exec(note)?.[1] ?? "";

describe("from passage to note and back", () => {
  test("a recommendation note leads to its passage", async () => {
    const { open, go, gauges, active, editorLine, folder } = await openNoted();
    await open(gauges);
    await go("go-to-passage", () => active() === SOURCE);
    expect(editorLine()).toContain("repair the gauges");
    expect(editorLine()).toContain(passageOf(filesUnder(folder)[gauges] ?? "").split("#")[1]);
  });

  test("next and previous walk through the notes in the order of the passages, and say where they end", async () => {
    const { open, go, app, host, active, folder } = await openNoted();
    const text = filesUnder(folder)[SOURCE] ?? "";
    const noted = Object.entries(filesUnder(folder)).filter(([path]) => path.startsWith("Recommendations/"));
    const places = new Map(noted.map(([path, note]) => [path, text.indexOf(passageOf(note).split("#")[1] ?? "none")]));
    const inOrder = [...places.keys()].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0) || one.localeCompare(other));
    await open(inOrder[0] ?? "");
    for (const path of inOrder.slice(1)) await go("next-recommendation", () => active() === path);
    await go("next-recommendation", () => host.notices.some((notice) => notice.includes("This is the last recommendation")));
    expect(app.workspace.getActiveFile()?.path).toBe(inOrder.at(-1));
    await go("previous-recommendation", () => active() === inOrder.at(-2));
  });

  test("on a source they move the cursor from passage to passage", async () => {
    const { open, go, editorLine, app } = await openNoted({ "rivers.md": THREE_BLOCKS });
    await open(SOURCE);
    await go("next-recommendation", () => /\^passage-\w+$/u.test(editorLine()));
    const first = app.workspace.activeEditor?.editor?.getCursor().line ?? 0;
    await go("next-recommendation", () => (app.workspace.activeEditor?.editor?.getCursor().line ?? 0) > first);
    await go("previous-recommendation", () => app.workspace.activeEditor?.editor?.getCursor().line === first);
  });
});

describe("markers in live preview", () => {
  const markers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".markdown-source-view .source-ties-marker")];

  test("stand at passages with a note, tell its status, follow its changes and open it", async () => {
    const { open, gauges, host, active, change, app } = await openNoted({ "rivers.md": THREE_BLOCKS });
    await open(SOURCE);
    const ofGauges = (): HTMLElement | undefined => markers().find((marker) => /repair the gauges/iu.test(marker.getAttribute("aria-label") ?? ""));
    expect(ofGauges()?.getAttribute("aria-label")).toContain("open · explicit");
    expect(ofGauges()?.closest(".cm-line")?.textContent).toContain("repair the gauges");
    await change(gauges, (text) => text.replace("status: open", "status: done"));
    expect(ofGauges()?.getAttribute("aria-label")).toContain("done · explicit");
    const asked: string[] = [];
    app.workspace.on("hover-link" as "quit", ((asking: { linktext: string; source: string }) => asked.push(`${asking.source} ${asking.linktext}`)) as never);
    ofGauges()?.dispatchEvent(new MouseEvent("mouseover"));
    expect(asked).toEqual([`source-ties ${gauges}`]);
    ofGauges()?.click();
    await host.settled();
    expect(active()).toBe(gauges);
  });

  test("several notes of one block share a marker with their number and a menu", async () => {
    const { open, host, active } = await openNoted({ "rivers.md": THREE_BLOCKS });
    await open(SOURCE);
    const shared = markers().find((marker) => marker.hasAttribute("aria-haspopup"));
    expect(shared?.textContent).toBe("2");
    shared?.click();
    const items = [...document.querySelectorAll<HTMLElement>(".menu-item")];
    expect(items.map((item) => item.textContent)).toHaveLength(2);
    items[0]?.click();
    await host.settled();
    expect(active()).toMatch(/^Recommendations\//u);
  });

  test("go with their note, and are not on notes that are no sources", async () => {
    const { open, gauges, app, host } = await openNoted({ "rivers.md": THREE_BLOCKS });
    await open(SOURCE);
    const before = markers().length;
    const file = app.vault.getFileByPath(gauges);
    if (file) await app.fileManager.trashFile(file);
    await host.settled();
    expect(markers()).toHaveLength(before - 1);
    await open(Object.keys(app.metadataCache.resolvedLinks).find((path) => path.startsWith("Recommendations/")) ?? "");
    expect(markers()).toHaveLength(0);
  });

  test("go and come with the setting, also where a note is open", async () => {
    const { open, host } = await openNoted({ "rivers.md": THREE_BLOCKS });
    await open(SOURCE);
    host.openSettings("source-ties");
    const row = [...document.querySelectorAll<HTMLElement>(".setting-item")].find((item) => item.textContent.includes("Mark passages"));
    const press = async (): Promise<void> => {
      row?.querySelector<HTMLElement>(".checkbox-container")?.click();
      await host.settled();
    };
    await press();
    expect(markers()).toHaveLength(0);
    await press();
    expect(markers()).toHaveLength(3);
  });

  test("are not shown to who does not want them", async () => {
    const { open, host, folder } = await openNoted({ "rivers.md": THREE_BLOCKS });
    writeFileSync(join(folder, ".obsidian/plugins/source-ties/data.json"), JSON.stringify({ showMarkers: false }));
    await host.rescan();
    await open(SOURCE);
    expect(markers()).toHaveLength(0);
  });
});

describe("markers in reading view", () => {
  /** What the app does with each section that it has rendered; the section is given by its elements and its first line. */
  async function rendered({ host, app }: Awaited<ReturnType<typeof openNoted>>, draw: (section: HTMLElement) => void, startsWith: string): Promise<HTMLElement> {
    const file = app.vault.getFileByPath(SOURCE);
    const lines = file ? (await app.vault.read(file)).split("\n") : [];
    const lineStart = lines.findIndex((line) => line.startsWith(startsWith));
    const lineEnd = lines.indexOf("", lineStart) - 1;
    const section = createDiv();
    draw(section);
    const context = {
      docId: "1",
      sourcePath: SOURCE,
      frontmatter: null,
      addChild: (child: Component) => { child.load(); },
      getSectionInfo: () => ({ text: lines.join("\n"), lineStart, lineEnd }),
    };
    const { kept } = app as unknown as { kept: { postProcessors: MarkdownPostProcessor[] } };
    for (const process of kept.postProcessors) await process(section, context);
    await host.settled();
    return section;
  }

  test("stand at the end of the paragraph or item, follow its note's changes, and open it", async () => {
    const vault = await openNoted({ "rivers.md": THREE_BLOCKS });
    const paragraph = await rendered(vault, (section) => section.createEl("p", { text: "Finland should repair the gauges before the winter." }), "Finland should");
    const marker = (): HTMLElement | null => paragraph.querySelector("p > .source-ties-marker:last-child");
    expect(marker()?.getAttribute("aria-label")).toContain("open · explicit");
    await vault.change(vault.gauges, (text) => text.replace("status: open", "status: done"));
    expect(marker()?.getAttribute("aria-label")).toContain("done · explicit");
    const list = await rendered(vault, (section) => section.createEl("ul").createEl("li", { text: "Sweden must open its council to growers." }), "- Sweden");
    expect(list.querySelectorAll("li > .source-ties-marker")).toHaveLength(1);
    const plain = await rendered(vault, (section) => section.createEl("p", { text: "Here nobody asks for anything." }), "Here nobody");
    expect(plain.querySelectorAll(".source-ties-marker")).toHaveLength(0);
    marker()?.click();
    await vault.host.settled();
    expect(vault.active()).toBe(vault.gauges);
  });
});

describe("checking passages", () => {
  test("all is well after an import, and nothing is written", async () => {
    const { check, folder } = await openNoted();
    const before = filesUnder(folder);
    expect(await check()).toContain("every passage stands where its note says");
    expect(filesUnder(folder)).toEqual(before);
  });

  test("a block id that went missing is set again, so that every link to it works", async () => {
    const { check, change, folder, gauges } = await openNoted();
    const before = filesUnder(folder);
    const id = passageOf(before[gauges] ?? "").split("#")[1] ?? "";
    await change(SOURCE, (text) => text.replace(` ${id}\n`, "\n"));
    expect(await check()).toContain("its block id was missing in the source and was set again");
    expect(filesUnder(folder)).toEqual(before);
  });

  test("words that moved to another block are found, linked, and set back by undo", async () => {
    const { check, change, folder, gauges, host } = await openNoted();
    const id = passageOf(filesUnder(folder)[gauges] ?? "").split("#^")[1] ?? "";
    await change(SOURCE, (text) => {
      const line = text.split("\n").find((one) => one.endsWith(`^${id}`)) ?? "";
      const words = line.replace(` ^${id}`, "");
      return text.replace(line, `Something else stands here. ^${id}\n\n${words} ^moved`);
    });
    const before = filesUnder(folder);
    expect(await check()).toContain("its words stand in another place of the source");
    const after = filesUnder(folder);
    expect(passageOf(after[gauges] ?? "")).toBe("Rivers Without Borders#^moved");
    expect(after[gauges]).toContain("[[Rivers Without Borders#^moved|passage]]");
    expect(after[SOURCE]).toBe(before[SOURCE]);
    await choose(host, "Done");
    expect(await check()).toContain("every passage stands");
    await choose(host, "Done");
    await host.runCommand("source-ties:undo-last-import");
    expect(filesUnder(folder)).toEqual(before);
  });

  test("words that were changed or are gone are told, with what to do, and nothing is touched", async () => {
    const { check, change, folder, gauges } = await openNoted();
    await change(SOURCE, (text) => text.replace("repair the gauges", "look at the gauges"));
    const before = filesUnder(folder);
    const told = await check();
    expect(told).toContain("1 to look at");
    expect(told).toContain("whose words were changed");
    expect(told).toContain(gauges.replace(/^.*\/|\.md$/gu, ""));
    expect(filesUnder(folder)).toEqual(before);
  });

  test("a source that was renamed outside the app is known by its id", async () => {
    const { check, folder, host, gauges, app } = await openNoted();
    renameSync(join(folder, SOURCE), join(folder, "Sources/My rivers.md"));
    await host.rescan();
    expect(await check()).toContain("its source has another name");
    const note = filesUnder(folder)[gauges] ?? "";
    expect(note).toContain('report: "[[My rivers]]"');
    expect(passageOf(note)).toMatch(/^My rivers#\^passage-/u);
    expect(note).toContain("From [[My rivers]] ([[My rivers#^passage-");
    await host.settled();
    expect(app.metadataCache.resolvedLinks[gauges]?.["Sources/My rivers.md"]).toBe(4);
  });

  test("on a recommendation note only those of its source are looked at, and plain notes offer none of it", async () => {
    const { check, open, gauges, host, app } = await openNoted();
    await open(gauges);
    expect(await check("check-passages")).toContain("5 recommendation notes checked");
    await choose(host, "Done");
    await app.vault.create("Plain.md", "Words.");
    await host.settled();
    await open("Plain.md");
    for (const id of ["check-passages", "go-to-passage", "next-recommendation", "previous-recommendation"])
      expect(await host.runCommand(`source-ties:${id}`)).toBe(false);
  });
});
