// @vitest-environment happy-dom
import { resolve } from "node:path";
import { expect, test, vi } from "vitest";
import type { Host } from "../host/host.ts";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { filesUnder } from "../temporary-folder.ts";
import { button, choose, field, finished, front, openWindow, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");
const SOURCE = `---
source: River Review
source-ties-id: report-on-rivers
---
# Rivers

Sweden should repair the gauges. Finland should pay for both banks.

Norway must join the treaty.

The states need a common archive.
`;

/** A vault with a source note, whose review is open. */
async function openReview() {
  const vault = await openTemporaryVault({ "Rivers.md": SOURCE, "States/Kingdom of Sweden.md": "---\naliases:\n  - Sweden\n---\n", "States/Swan Lake.md": "Water.\n" });
  await vault.host.loadPlugin(root);
  const file = vault.host.app.vault.getFileByPath("Rivers.md");
  if (!file) throw new Error("There is no source note.");
  await vault.host.app.workspace.getLeaf().openFile(file);
  await vault.host.settled();
  await openWindow(vault.host, "create-recommendation-notes");
  return vault;
}

const rows = (): HTMLElement[] => [...front().querySelectorAll<HTMLElement>(".source-ties-recommendation")];
const focused = (): string => document.activeElement?.getAttribute("aria-label") ?? "";
const actions = (): string[] => rows().map((row) => row.querySelector(".source-ties-action")?.textContent ?? "being edited");

async function press(host: Host, key: string, held: KeyboardEventInit = {}): Promise<void> {
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
  await host.settled();
}

const notes = (folder: string): [string, string][] => Object.entries(filesUnder(folder)).filter(([path]) => path.startsWith("Recommendations/"));

test("arrows move, Space ticks, and the button says what will happen", async () => {
  const { host } = await openReview();
  expect(focused()).toMatch(/^repair the gauges, explicit, Asked of Sweden/u);
  await press(host, "ArrowDown");
  expect(focused()).toMatch(/^pay for both banks/u);
  const before = button(/^Create/u).textContent;
  expect(before).toBe("Create 3 notes");
  await press(host, " ");
  expect(button(/^Create/u).textContent).toBe("Create 2 notes");
  expect(focused()).toMatch(/^pay for both banks/u);
  await press(host, "ArrowUp");
  expect(focused()).toMatch(/^repair the gauges/u);
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

test("Enter edits, a name is suggested by its alias, Enter ends, and the note carries what was put right", async () => {
  const { host, folder } = await openReview();
  await press(host, "Enter");
  field("Action").type("mend every gauge");
  const asked = front().querySelector<HTMLInputElement>("[aria-label='Asked of']");
  if (!asked) throw new Error("Nobody is asked.");
  asked.focus();
  asked.value = "Finland; swed";
  asked.setSelectionRange(asked.value.length, asked.value.length);
  asked.dispatchEvent(new Event("input"));
  await host.settled();
  expect([...document.querySelectorAll(".suggestion-item")].map((item) => item.textContent)).toContain("SwedenKingdom of Sweden");
  document.querySelector<HTMLElement>(".suggestion-item")?.click();
  await host.settled();
  expect(asked.value).toMatch(/^Finland; /u);
  asked.value = "Finland; Sweden";
  await press(host, "Enter");
  expect(focused()).toMatch(/^mend every gauge, explicit, Asked of Finland, Sweden, .*changed by you/u);
  await press(host, "Enter", host.obsidian.Platform.isMacOS ? { metaKey: true } : { ctrlKey: true });
  await vi.waitUntil(() => windowText().includes("3 notes created"), { timeout: 30_000, interval: 5 });
  await finished(host);
  const note = Object.fromEntries(notes(folder))["Recommendations/Mend every gauge.md"] ?? "";
  expect(note).toContain("action: mend every gauge\n");
  expect(note).toContain('actor:\n  - "[[Finland]]"\n  - "[[Kingdom of Sweden|Sweden]]"');
  const before = filesUnder(folder);
  await choose(host, "Done");
  await openWindow(host, "create-recommendation-notes");
  expect(actions()).toContain("mend every gauge");
  expect(windowText()).toContain("has a note");
  expect(button("Create notes").disabled).toBe(true);
  await choose(host, "Cancel");
  expect(filesUnder(folder)).toEqual(before);
});

test("Escape ends an edit and leaves the window open", async () => {
  const { host } = await openReview();
  await press(host, "Enter");
  field("Action").type("look after the gauges");
  await press(host, "Escape");
  expect(actions()[0]).toBe("look after the gauges");
  expect(focused()).toMatch(/^look after the gauges/u);
  await press(host, "Escape");
  expect(document.querySelector(".modal")).toBeNull();
});

test("two of a paragraph are merged, make one note, and are one when the window opens again", async () => {
  const { host, folder } = await openReview();
  await press(host, "m");
  expect(actions()[0]).toBe("repair the gauges and pay for both banks");
  expect(focused()).toMatch(/^repair the gauges and pay/u);
  await choose(host, "Create 2 notes");
  const [, note] = notes(folder).find(([path]) => path.includes("Repair the gauges and pay")) ?? [];
  expect(note).toContain("Sweden should repair the gauges. Finland should pay for both banks");
  await choose(host, "Done");
  await openWindow(host, "create-recommendation-notes");
  expect(actions()[0]).toBe("repair the gauges and pay for both banks");
  expect(rows()[0]?.textContent).toContain("has a note");
});

test("one is split at the cursor, and both parts go on being open to change", async () => {
  const { host } = await openReview();
  await press(host, "m");
  await press(host, "s");
  const passage = front().querySelector<HTMLTextAreaElement>("[aria-label='Passage']");
  if (!passage) throw new Error("No passage is shown.");
  expect(document.activeElement).toBe(passage);
  const at = passage.value.indexOf("Finland");
  passage.setSelectionRange(at, at);
  await choose(host, "Split at cursor");
  expect(actions().slice(0, 2)).toEqual(["repair the gauges", "pay for both banks"]);
  expect(focused()).toMatch(/^repair the gauges/u);
});

test("those of different paragraphs are not merged, and the window says why", async () => {
  const { host } = await openReview();
  await press(host, "ArrowDown");
  await press(host, "m");
  expect(host.notices.at(-1)).toContain("in one paragraph");
  expect(actions()[1]).toBe("pay for both banks");
});

test("closing by mistake loses nothing, not even over a restart, and all can be started over", async () => {
  const { host } = await openReview();
  await press(host, "d");
  await press(host, "ArrowDown");
  await press(host, "Enter");
  field("Action").type("pay for everything");
  await choose(host, "Cancel");
  host.unloadPlugin("source-ties");
  await host.loadPlugin(root);
  await openWindow(host, "create-recommendation-notes");
  expect(windowText()).toContain("Your choices from last time are here again.");
  expect(actions().slice(0, 2)).toEqual(["repair the gauges", "pay for everything"]);
  expect(rows()[0]?.textContent).toContain("dropped");
  expect(button(/^Create/u).textContent).toBe("Create 2 notes");
  await choose(host, "Start over");
  expect(actions().slice(0, 2)).toEqual(["repair the gauges", "pay for both banks"]);
  expect(button(/^Create/u).textContent).toBe("Create 3 notes");
});

test("the filter shows what fits, and All and None mean what is shown", async () => {
  const { host } = await openReview();
  field("Filter by words").type("treaty");
  await host.settled();
  expect(actions()).toEqual(["join the treaty"]);
  await choose(host, "None");
  expect(button(/^Create/u).textContent).toBe("Create 2 notes");
  field("Filter by words").type("no such words");
  await host.settled();
  expect(windowText()).toContain("No recommendation fits the filter.");
  field("Filter by words").type("");
  await host.settled();
  expect(rows().length).toBeGreaterThan(2);
});

test("a passage that went while the window was open is told, and the others become notes", async () => {
  const { host, folder, app } = await openReview();
  const file = app.vault.getFileByPath("Rivers.md");
  if (!file) throw new Error("There is no source note.");
  await app.vault.process(file, (text) => text.replace("Norway must join the treaty.", "Norway waits.").replace("# Rivers", "# Rivers\n\nNew words."));
  await host.settled();
  await choose(host, "Create 3 notes");
  expect(windowText()).toContain("2 notes created");
  expect(windowText()).toContain("Norway must join the treaty");
  expect(notes(folder)).toHaveLength(2);
});

test("the context unfolds to the headings and the paragraphs around", async () => {
  const { host } = await openReview();
  await press(host, "c");
  await vi.waitUntil(() => /Norway must join/u.test(rows()[0]?.textContent ?? ""), { timeout: 5_000, interval: 5 });
  expect(rows()[0]?.textContent).toContain("Rivers");
});

test("Ctrl+Enter, on a Mac Cmd+Enter, makes the notes", async () => {
  const { host, folder } = await openReview();
  await press(host, "Enter", host.obsidian.Platform.isMacOS ? { metaKey: true } : { ctrlKey: true });
  await finished(host);
  expect(windowText()).toContain("3 notes created");
  expect(notes(folder)).toHaveLength(3);
});
