// @vitest-environment happy-dom
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { filesUnder, temporaryFolder } from "../temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");
const LANDING = readFileSync(join(root, "samples/landing-page.txt"), "utf8");
const SOURCE = "Sources/Rivers Without Borders.md";

async function openVault() {
  const vault = await openTemporaryVault({ "Captures/rivers.txt": LANDING, "Captures/notes.md": "---\ntitle: On Quays\n---\n\nThe city should mend its quays." });
  await vault.host.loadPlugin(root);
  return vault;
}

/** The same on the command line of the plain folder, in a vault of its own. */
function plainFolder(...given: string[]): { run: (...more: string[]) => string } {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "Captures"));
  writeFileSync(join(folder, "Captures/rivers.txt"), LANDING);
  const run = (...more: string[]): string => execFileSync(process.execPath, [join(root, "dist/cli.mjs"), ...more], { encoding: "utf8", cwd: folder }).trimEnd();
  if (given.length > 0) run(...given);
  return { run };
}

describe("the app's command line", () => {
  test("imports and undoes as the plain folder's does, in the same words", async () => {
    const { host, folder } = await openVault();
    const printed = await host.runCli("source-ties:import path=Captures/rivers.txt recommendations=all");
    expect(printed).toMatch(/^created: Sources\/Rivers Without Borders\.md\n(?:created: Recommendations\/[^\n]+\n){5,}/u);
    // There the capture comes from outside of the vault, and is kept in it.
    const plain = plainFolder().run("import", "--vault", "vault", "--recommendations", "all", "Captures/rivers.txt");
    expect(plain.split("\n").filter((line) => !line.startsWith("stored"))).toEqual(printed.split("\n"));
    const undone = await host.runCli("source-ties:undo");
    expect(undone).toContain(`removed  ${SOURCE}`);
    expect(Object.keys(filesUnder(folder))).toEqual(["Captures/notes.md", "Captures/rivers.txt"]);
    expect(await host.runCli("source-ties:undo")).toBe("There is no import to undo.");
    expect(await host.runCli("source-ties:finish")).toBe("There was nothing to do.");
  });

  test("extracts a folder, a line of JSON a file, and writes nothing", async () => {
    const { host, folder } = await openVault();
    const before = filesUnder(folder);
    const lines = (await host.runCli("source-ties:extract path=Captures")).split("\n").map((line) => JSON.parse(line) as { file: string; metadata: { title: string } });
    expect(lines.map(({ file, metadata }) => [file, metadata.title])).toEqual([["Captures/notes.md", "On Quays"], ["Captures/rivers.txt", "Rivers Without Borders?"]]);
    expect(JSON.stringify(lines[1])).toBe(JSON.stringify({ ...(JSON.parse(plainFolder().run("extract", "Captures/rivers.txt")) as object) }));
    expect(filesUnder(folder)).toEqual(before);
  });

  test("lists the recommendations of a source note, and makes notes of them", async () => {
    const { host, folder } = await openVault();
    await host.runCli("source-ties:import path=Captures/rivers.txt recommendations=none");
    const listed = (await host.runCli('source-ties:recommend file="Rivers Without Borders" list')).split("\n").map((line) => JSON.parse(line) as { strength: string; state: string });
    expect(listed.filter(({ strength }) => strength === "explicit")).toHaveLength(5);
    expect(new Set(listed.map(({ state }) => state))).toEqual(new Set(["no note yet"]));
    expect((await host.runCli(`source-ties:recommend path="${SOURCE}"`)).split("\n").filter((line) => line.startsWith("created: Recommendations/"))).toHaveLength(5);
    expect(Object.keys(filesUnder(folder)).filter((path) => path.startsWith("Recommendations/"))).toHaveLength(5);
    expect(await host.runCli(`source-ties:recommend path="${SOURCE}"`)).not.toContain("created");
  });

  test.each([
    ["import", "Error: Name something that can be read with path=, file= or url=."],
    ["import path=Captures/rivers.txt existing=burn", "Error: existing= takes keep, complete, separate; not “burn”."],
    ["import path=/etc/hosts", "Error: The vault has no file “/etc/hosts”. Files outside of it are read by the command line of the plain folder."],
    ["recommend path=Captures/notes.md", "Error: Captures/notes.md is not a source note. Import the source first, then run the command on the note that it becomes."],
    ["recommend", "Error: Name a source note with path= or file=, or open one."],
  ])("%s is told what is wrong with it", async (line, sentence) => {
    const { host } = await openVault();
    expect(await host.runCli(`source-ties:${line}`)).toBe(sentence);
  });
});

describe("the plain folder's command line", () => {
  test("makes recommendation notes of a source note too", () => {
    const { run } = plainFolder("import", "--vault", ".", "--recommendations", "none", "Captures/rivers.txt");
    expect(run("recommend", "--vault", ".", "--list", SOURCE).split("\n")).toHaveLength(7);
    expect(run("recommend", "--vault", ".", SOURCE)).toMatch(/(?:created: Recommendations\/[^\n]+\n){5}updated: Sources/u);
  });
});
