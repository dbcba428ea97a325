import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { AppUnderTest, Scenario } from "./app-under-test.ts";

const LANDING_PAGE = readFileSync(resolve(import.meta.dirname, "../../samples/landing-page.txt"), "utf8");

const SOURCE = "Sources/Rivers Without Borders.md";
const GAUGES = "Recommendations/Repair the gauges at the river's mouth.md";

const WITH_CAPTURE = { "Captures/landing-page.txt": LANDING_PAGE };

/** The main job and what must never go wrong in it, in words that hold for the stand-in host and for the app alike. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "a capture of the vault becomes a source note with the facts that it states",
    vault: WITH_CAPTURE,
    run: async (app) => {
      await importCapture(app);
      const { [SOURCE]: note = "" } = await app.files();
      match(note, /^---\ntitle: Rivers Without Borders\?\n/u);
      match(note, /\nauthor:\n {2}- "\[\[Helen T\. Vastrand\]\]"\n {2}- "\[\[Ibrahim Kouyate\]\]"\ndate: 2021-03-09\n/u);
      match(note, /\naccess: abstract\n/u);
      ok((await app.linksOf(SOURCE)).includes("Captures/landing-page.txt"), "the note links to the capture that it was read from");
    },
  },
  {
    name: "each recommendation becomes a note that is tied to its report, its passage and whoever is asked to act",
    vault: { ...WITH_CAPTURE, "States/Republic of Finland.md": "---\naliases:\n  - Finland\n---\n" },
    run: async (app) => {
      await importCapture(app);
      await createRecommendations(app);
      const files = await app.files();
      equal(Object.keys(files).filter((path) => path.startsWith("Recommendations/")).length, 5);
      const links = await app.linksOf(GAUGES);
      ok(links.includes(SOURCE) && links.includes("States/Republic of Finland.md"), `the note links to ${links.join(", ")}`);
      ok((await app.linksOf(SOURCE)).includes(GAUGES), "the report lists the recommendation");
      const id = /passage: "\[\[Rivers Without Borders#\^(passage-[0-9a-f]+)\]\]"/u.exec(files[GAUGES] ?? "")?.[1] ?? "none";
      match(files[SOURCE] ?? "", new RegExp(`repair the gauges at the river's mouth\\..* \\^${id}$`, "mu"));
    },
  },
  {
    name: "doing everything again changes nothing",
    vault: WITH_CAPTURE,
    run: async (app) => {
      await importCapture(app);
      await createRecommendations(app);
      const before = await app.files();
      await app.runCommand("import-sources");
      await chooseCapture(app);
      await app.press(/^Import 1 source$/u);
      await app.seeInWindow(/already in the vault/u);
      await app.press(/^Done$/u);
      deepEqual(await app.files(), before);
    },
  },
  {
    name: "a source that was renamed and moved is still the same one, and its links follow",
    vault: { ...WITH_CAPTURE, "Reading/Index.md": "" },
    run: async (app) => {
      await importCapture(app);
      await createRecommendations(app);
      await app.rename(SOURCE, "Reading/Orsa.md");
      ok((await app.linksOf(GAUGES)).includes("Reading/Orsa.md"), "the recommendation's links follow");
      await app.runCommand("import-sources");
      await chooseCapture(app);
      await app.press(/^Import 1 source$/u);
      await app.seeInWindow(/Orsa.*already in the vault/su);
      await app.press(/^Done$/u);
      equal((await app.files())[SOURCE], undefined);
    },
  },
  {
    name: "undo takes back what was made, and keeps what the user wrote",
    vault: WITH_CAPTURE,
    run: async (app) => {
      await importCapture(app);
      const before = await app.files();
      await createRecommendations(app);
      await app.write(GAUGES, "My own thoughts.");
      await app.runCommand("undo-last-import");
      await app.seeNotice(/^Undone: 4 files moved to the trash.*Changed since, so kept: .*Repair the gauges/su);
      const after = await app.files();
      match(after[GAUGES] ?? "", /My own thoughts\./u);
      deepEqual(Object.keys(after).sort(), [...Object.keys(before), GAUGES].sort());
    },
  },
  {
    name: "what the user fills in wins, and a title with a colon makes a name that every system takes",
    vault: WITH_CAPTURE,
    run: async (app) => {
      await app.runCommand("import-sources");
      await chooseCapture(app);
      await app.fill("Title", 'Orsa: "who" gives way?');
      await app.press(/^Import 1 source$/u);
      await app.seeInWindow(/1 note created/u);
      await app.press(/^Done$/u);
      match((await app.files())["Sources/Orsa - who gives way.md"] ?? "", /^---\ntitle: "Orsa: \\"who\\" gives way\?"\n|^---\ntitle: 'Orsa: "who" gives way\?'\n/u);
    },
  },
];

async function importCapture(app: AppUnderTest): Promise<void> {
  await app.runCommand("import-sources");
  await chooseCapture(app);
  await app.press(/^Import 1 source$/u);
  await app.seeInWindow(/1 note created/u);
  await app.press(/^Done$/u);
}

async function chooseCapture(app: AppUnderTest): Promise<void> {
  await app.press(/^Choose a file from the vault$/u);
  await app.choose("landing-page.txt");
}

async function createRecommendations(app: AppUnderTest): Promise<void> {
  await app.openNote(SOURCE);
  await app.runCommand("create-recommendation-notes");
  await app.press(/^Create 5 notes$/u);
  await app.seeInWindow(/5 notes created/u);
  await app.press(/^Done$/u);
}
