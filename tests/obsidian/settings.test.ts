// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test, vi } from "vitest";
import type { Host } from "../host/host.ts";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { filesUnder } from "../temporary-folder.ts";
import { button, choose, chooseFiles, field, finished, front, openWindow, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");
const LANDING = { "landing-page.txt": readFileSync(join(root, "samples/landing-page.txt"), "utf8") };
const NOTE = "Sources/Rivers Without Borders.md";
const DATA = ".obsidian/plugins/source-ties/data.json";

async function openVault(settings?: object, files: Record<string, string> = {}) {
  const vault = await openTemporaryVault({ ...files, ...(settings === undefined ? {} : { [DATA]: JSON.stringify({ welcomed: true, ...settings }) }) });
  await vault.host.loadPlugin(root);
  return vault;
}

async function importLanding(host: Host): Promise<void> {
  await openWindow(host, "import-sources");
  await chooseFiles(host, LANDING);
  await choose(host, "Import 1 source");
  await choose(host, "Done");
}

async function openNote(host: Host, path: string): Promise<void> {
  const file = host.app.vault.getFileByPath(path);
  if (!file) throw new Error(`There is no note ${path}.`);
  await host.app.workspace.getLeaf().openFile(file);
  await host.settled();
}

async function openReview(host: Host): Promise<void> {
  await openNote(host, NOTE);
  await openWindow(host, "create-recommendation-notes");
}

/** Opens the review of the source note and makes what it offers. */
async function makeRecommendations(host: Host): Promise<string> {
  await openReview(host);
  await choose(host, /^Create \d+ notes$/u);
  const told = windowText();
  await choose(host, "Done");
  return told;
}

const recommendationsIn = (folder: string): [string, string][] => Object.entries(filesUnder(folder)).filter(([path]) => path.startsWith("Recommendations/"));

async function openPage(host: Host, name: string): Promise<void> {
  host.openSettings("source-ties");
  await host.settled();
  [...front().querySelectorAll<HTMLElement>(".mod-page")].find((row) => row.textContent.includes(name))?.click();
  await host.settled();
}

test("with Web Clipper's names a source has its properties and its tag, and the day of the import", async () => {
  const { host, folder } = await openVault({ propertyPreset: "web-clipper" });
  await importLanding(host);
  const note = filesUnder(folder)[NOTE] ?? "";
  expect(note).toMatch(/^---\ntitle: Rivers Without Borders\?\ndescription: Sharing the Orsa Basin After the Dry Decade\n/u);
  expect(note).toContain("\npublished: 2021-03-09\n");
  expect(note).toMatch(/\ncreated: \d{4}-\d\d-\d\d\ntags:\n {2}- clippings\n/u);
  expect(note).not.toMatch(/^date:|^subtitle:/mu);
  await makeRecommendations(host);
  for (const [, text] of recommendationsIn(folder)) expect(text).toContain("\npublished: 2021-03-09\n");
  expect(recommendationsIn(folder).length).toBeGreaterThan(2);
});

test("notes made under other names are recognised after the names change, and everything can be undone", async () => {
  const { host, folder } = await openVault({ propertyNames: { report: "Bericht", action: "Maßnahme", date: "Datum" } });
  await importLanding(host);
  await makeRecommendations(host);
  const before = filesUnder(folder);
  expect(recommendationsIn(folder)[0]?.[1]).toMatch(/^---\nMaßnahme: .+\nBericht: "\[\[Rivers Without Borders\]\]"\n/u);
  expect(before[NOTE]).toContain("\nDatum: 2021-03-09\n");

  await openPage(host, "Property names");
  const presets = [...front().querySelectorAll("select")].find((list) => [...list.options].some(({ value }) => value === "web-clipper"));
  if (!presets) throw new Error("The page has no list of presets.");
  presets.value = "web-clipper";
  presets.dispatchEvent(new Event("change"));
  await host.settled();
  expect(field("Report").value).toBe("report");
  expect(field("Date of the source").value).toBe("published");
  document.querySelector<HTMLElement>(".modal-close-button")?.click();
  await host.settled();

  await importLanding(host);
  await openReview(host);
  expect(button("Create notes").disabled).toBe(true);
  front().querySelector<HTMLElement>(".modal-close-button")?.click();
  await host.settled();
  expect(filesUnder(folder)).toEqual(before);
  for (let runs = 0; runs < 2; runs++) {
    await host.runCommand("source-ties:undo-last-import");
    await finished(host);
  }
  expect(Object.keys(filesUnder(folder))).toEqual([]);
});

test("under other names too, passages are gone to, checked and mended, and names get notes that gather what is asked of them", async () => {
  const { host, app, folder } = await openVault({ propertyNames: { report: "Bericht", passage: "Fundstelle", actor: "an wen", action: "Maßnahme" } });
  await importLanding(host);
  await makeRecommendations(host);
  const first = recommendationsIn(folder)[0]?.[0] ?? "";
  await openNote(host, first);
  expect(await host.runCommand("source-ties:go-to-passage")).toBe(true);
  expect(app.workspace.getActiveFile()?.path).toBe(NOTE);
  await openNote(host, first);
  expect(await host.runCommand("source-ties:next-recommendation")).toBe(true);
  expect(app.workspace.getActiveFile()?.path).toMatch(/^Recommendations\//u);

  const source = app.vault.getFileByPath(NOTE);
  if (!source) throw new Error("The source has no note.");
  const whole = await app.vault.read(source);
  await app.vault.modify(source, whole.replace(/ \^passage-\w+$/mu, ""));
  await openWindow(host, "check-all-passages");
  expect(windowText()).toContain("mended");
  await choose(host, "Done");
  expect(filesUnder(folder)[NOTE]).toBe(whole);

  await openWindow(host, "make-name-notes");
  await choose(host, "All");
  await choose(host, /^Create \d+ notes$/u);
  expect(filesUnder(folder)["People and bodies/Finland.md"]).toContain('filters: list(note["an wen"]).contains(this)');
  const gauges = recommendationsIn(folder).find(([path]) => path.includes("Repair the gauges"))?.[0] ?? "";
  expect(app.metadataCache.resolvedLinks[gauges]?.["People and bodies/Finland.md"]).toBeGreaterThan(0);
});

test("a name that is taken, reserved or no name is refused with a sentence, and a good one is saved when its field is left", async () => {
  const { host, onDisk } = await openVault();
  await openPage(host, "Property names");
  field("Actor").type("Title");
  expect(windowText()).toContain("“Title” is already the name for: Title. Choose another name.");
  field("Actor").type("tags");
  expect(windowText()).toContain("“tags” means something else to Obsidian or another plugin.");
  field("Actor").type("a: b");
  expect(windowText()).toContain("“a: b” cannot be a property's name here.");
  await host.settled();
  field("Actor").type("addressee");
  await host.settled();
  await vi.waitFor(async () => { expect(JSON.parse(await onDisk(DATA))).toMatchObject({ propertyNames: { actor: "addressee" }, formerPropertyNames: { actor: ["actor"] } }); });
});

test("a template stands around new notes, what a source says is only words in it, and the preview shows it", async () => {
  const { host, folder } = await openVault({
    sourceTemplate: "# {{title}}\n\nBy {{author}}, {{published}}.\n\n`{{title}}`\n\n{{content}}\n\n## My notes",
    recommendationTemplate: "Asked: {{action}} ({{report}})\n\n{{content}}\n\n## Progress\n\n- [ ] {{status}}",
  });
  await importLanding(host);
  const note = filesUnder(folder)[NOTE] ?? "";
  expect(note).toContain("---\n\n# Rivers Without Borders?\n\nBy [[Helen T. Vastrand]], [[Ibrahim Kouyate]], 2021-03-09.\n\n`{{title}}`\n\n");
  expect(note.endsWith("\n\n## My notes\n")).toBe(true);
  await makeRecommendations(host);
  for (const [, text] of recommendationsIn(folder)) {
    expect(text).toMatch(/\n---\n\nAsked: [^\n]+ \(\[\[Rivers Without Borders\]\]\)\n\n%% source-ties:begin/u);
    expect(text.endsWith("%% source-ties:end %%\n\n## Progress\n\n- [ ] open\n")).toBe(true);
  }

  await openPage(host, "Note templates");
  await vi.waitFor(() => { expect(front().querySelector("pre")?.textContent).toContain("# Rivers without borders\n\nBy [[Helen T. Vastrand]], 2021-03-09."); });
  field("Source notes").type("{{date}} {{title}}");
  await vi.waitFor(() => { expect(windowText()).toContain("Not a variable, so it stays as it is: {{date}}."); });
  await vi.waitFor(() => { expect(front().querySelector("pre")?.textContent).toContain("---\n\n{{date}} Rivers without borders\n\nFinland should"); });
});

test("a folder that leads out of the vault, or whose links would break, is refused with what is wrong", async () => {
  const { host, onDisk } = await openVault({ sourceFolder: "Texts" });
  host.openSettings("source-ties");
  await host.settled();
  const [sources] = front().querySelectorAll<HTMLInputElement>("input[type=text], input[type=search], input:not([type])");
  if (!sources) throw new Error("No field for the folder.");
  for (const [path, sentence] of [["../Elsewhere", "leads out of the vault"], [".hidden", "begin with a dot"], ["A#b", "Links to its notes would break"]] as const) {
    sources.value = path;
    sources.dispatchEvent(new Event("input"));
    await host.settled();
    expect(windowText()).toContain(sentence);
  }
  expect(JSON.parse(await onDisk(DATA))).toMatchObject({ sourceFolder: "Texts" });
});

test("the review ticks what the settings say, and lists may leave the strength out", async () => {
  const { host, folder } = await openVault({ ticked: "none", listStrength: false });
  await importLanding(host);
  const file = host.app.vault.getFileByPath(NOTE);
  if (!file) throw new Error("The source has no note.");
  await host.app.workspace.getLeaf().openFile(file);
  await host.settled();
  await openWindow(host, "create-recommendation-notes");
  expect(front().querySelectorAll("input:checked")).toHaveLength(0);
  await choose(host, "All");
  await choose(host, /^(?:Create|Make)/u);
  expect(filesUnder(folder)[NOTE]).not.toMatch(/ · (?:explicit|implied)/u);
});
