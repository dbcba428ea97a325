// @vitest-environment happy-dom
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { findBrokenRun } from "../../../src/vault/broken-run.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { undoLastRun } from "../../../src/vault/undo-last-run.ts";
import { filesUnder, temporaryFolder } from "../../temporary-folder.ts";
import { faults } from "./faults.ts";
import { FERRIES, HARBOUR, importInto } from "./material.ts";
import { VAULTS, type OpenVault, type VaultUnderTest } from "./vault-under-test.ts";

vi.mock("node:fs/promises", async (original) => (await import("./faults.ts")).failing(await original()));
vi.setConfig({ testTimeout: 300_000 });

const SOURCE = "Reports/Quay.md";
const FILES = { [SOURCE]: `---\ntitle: Quay Walls in Winter\nsource-ties-id: abcabcabcabc\n---\n\n${HARBOUR}`, "Norway.md": "A state." };
const importHarbour = (vault: VaultUnderTest) => importInto(vault.port, { "harbour.txt": HARBOUR.replace("# Quay", "---\nsource-ties-id: abcabcabcabc\n---\n# Quay") });
const recommendations = (files: Record<string, string>): string[] => Object.keys(files).filter((path) => path.startsWith("Recommendations/"));

/** Does something before each step of an import in turn, each time in a new vault. */
async function beforeEveryStep(open: OpenVault, act: (vault: VaultUnderTest, step: string, path: string) => boolean, check: (vault: VaultUnderTest, acted: string) => Promise<void> | void): Promise<void> {
  let last = Infinity;
  let times = 0;
  for (let at = 1; at <= last; at++) {
    const vault = await open(FILES);
    let acted = "";
    faults.onStep((step, path, number) => {
      if (number === at && act(vault, step, path)) acted = `before step ${number}, ${step} ${path}`;
    });
    const report = await importHarbour(vault).catch((error: unknown) => error);
    last = faults.count;
    faults.restart();
    await vault.look();
    if (acted === "") continue;
    times++;
    // The app may hear of it too late to plan again; it then says so, and the next run does the rest.
    if (report instanceof ProblemError && report.problem.code === "note changed meanwhile") await importHarbour(vault);
    else expect(report, acted).toMatchObject({ problems: [] });
    await check(vault, acted);
  }
  if (process.env["TELL"] !== undefined) console.log(`faults tried: ${times}`);
}

describe.each(VAULTS)("%s", (name, open) => {
  test("somebody writes into the source note before any step: his words and all of ours are there", async () => {
    await beforeEveryStep(
      open,
      (vault, step, path) => {
        // A folder has no way to look and replace in one; what comes between these two is the few microseconds that docs/reliability.md names.
        if (name === "a plain folder" && step === "rename" && path.includes("Reports")) return false;
        // The app's own write is one step, in which nobody else writes.
        if (name === "the app" && step === "writeFile" && path.endsWith("Quay.md")) return false;
        vault.write(SOURCE, vault.read(SOURCE).replace("by Ada Ray", "My own line.\n\nby Ada Ray"));
        return true;
      },
      (vault) => {
        const files = vault.files();
        expect(files[SOURCE]).toContain("My own line.");
        expect(recommendations(files)).toHaveLength(3);
        for (const path of recommendations(files)) {
          const id = /passage: "\[\[Quay#\^(passage-[0-9a-f]+)\]\]"/u.exec(files[path] ?? "")?.[1] ?? "none";
          expect(files[SOURCE]).toContain(` ^${id}\n`);
        }
        expect(files[SOURCE]?.match(/^- \[\[/gmu)).toHaveLength(3);
      },
    );
  });

  test("somebody takes a planned name before any step: his file stands, and ours gets another name", async () => {
    const wanted = "Recommendations/Count the stones every spring.md";
    await beforeEveryStep(
      open,
      (vault, step, path) => {
        if (name === "the app" && step === "writeFile" && path.endsWith(wanted)) return false;
        if (existsSync(join(vault.folder, wanted))) return false;
        vault.write(wanted, "Somebody else's.");
        return true;
      },
      async (vault, acted) => {
        const files = vault.files();
        const ours = recommendations(files).filter((path) => files[path]?.includes("source-ties-id"));
        expect(ours).toHaveLength(3);
        for (const path of ours) expect(files[SOURCE], acted).toContain(`[[${path.slice("Recommendations/".length, -3)}]]`);
        await undoLastRun(vault.port);
        expect({ ...FILES, [wanted]: files[wanted] }).toMatchObject(vault.files());
      },
    );
  });

  test("somebody renames the source note before any step: nothing is made twice", async () => {
    await beforeEveryStep(
      open,
      (vault, step, path) => {
        if (step === "rename" && path.includes("Reports")) return false;
        if (name === "the app" && step === "writeFile" && path.endsWith("Quay.md")) return false;
        vault.rename(SOURCE, "Moved/Quay walls.md");
        // The app hears of it from the system; here the test tells it.
        void vault.look();
        return true;
      },
      (vault) => {
        const files = vault.files();
        expect(files["Moved/Quay walls.md"]).toContain("Ice lifts the stones");
        expect(Object.values(files).filter((text) => text.includes("source-ties-id: abcabcabcabc"))).toHaveLength(1);
      },
    );
  });

  test("two imports at once: one after the other, and nothing twice", async () => {
    const vault = await open();
    const both = { "harbour.txt": HARBOUR, "ferries.txt": FERRIES };
    const [one, other] = await Promise.all([importInto(vault.port, both), importInto(vault.port, both)]);
    expect([one.created.length, other.created.length]).toEqual([7, 0]);
    expect([...one.problems, ...other.problems]).toEqual([]);
    expect((await undoLastRun(vault.port)).removed).toHaveLength(9);
    expect(vault.files()).toEqual({});
  });

  test("another program holds the vault: nothing is written, and one sentence says so", async () => {
    const vault = await open();
    const lock = join(vault.folder, ".obsidian/plugins/source-ties/lock");
    writeFileSync(lock, JSON.stringify({ process: 1, host: "another machine" }));
    await expect(importInto(vault.port, { "harbour.txt": HARBOUR })).rejects.toMatchObject({ problem: { code: "vault is busy" } });
    expect(vault.files()).toEqual({});
    const longAgo = Date.now() / 1000 - 600;
    utimesSync(lock, longAgo, longAgo);
    expect((await importInto(vault.port, { "harbour.txt": HARBOUR })).created).toHaveLength(4);
    expect(existsSync(lock)).toBe(false);
  });

  test("a run that is stopped by its user can be finished", async () => {
    const vault = await open();
    const stop = new AbortController();
    const report = await importInto(vault.port, { "harbour.txt": HARBOUR, "ferries.txt": FERRIES }, { signal: stop.signal, onProgress: (done) => { if (done === 3) stop.abort(); } });
    expect(report.stopped).toBe(6);
    expect(await findBrokenRun(vault.port)).toEqual({ done: 3, left: 6 });
  });

  test("a journal that is cut off anywhere loses nothing: what it still tells is undone, the rest stands whole", async () => {
    const whole = await open({ "Mine.md": "mine" });
    await importInto(whole.port, { "harbour.txt": HARBOUR });
    const state = join(whole.folder, ".obsidian/plugins/source-ties");
    const name = readdirSync(state).find((one) => one.startsWith("run-")) ?? "";
    const journal = readFileSync(join(state, name));
    const notes = whole.files();
    if (process.env["TELL"] !== undefined) console.log(`faults tried: ${Math.ceil(journal.length / 97)}`);
    for (let length = 0; length < journal.length; length += 97) {
      const vault = await open(notes);
      mkdirSync(join(vault.folder, ".obsidian/plugins/source-ties"), { recursive: true });
      writeFileSync(join(vault.folder, ".obsidian/plugins/source-ties", name), journal.subarray(0, length));
      const { kept, failed } = await undoLastRun(vault.port);
      expect([kept, failed]).toEqual([[], []]);
      expect(notes).toMatchObject(vault.files());
      expect(vault.files()["Mine.md"]).toBe("mine");
      const again = await importInto(vault.port, { "harbour.txt": HARBOUR }, { again: true });
      expect(again.problems).toEqual([]);
      expect(vault.files()).toEqual(notes);
    }
  });
});

describe("two programs of the command line", () => {
  const root = resolve(import.meta.dirname, "../../..");

  function sourceTies(...parameters: string[]): Promise<{ code: number | null; out: string }> {
    return new Promise((done) => {
      const program = spawn(process.execPath, [join(root, "dist/cli.mjs"), ...parameters]);
      let out = "";
      const hear = (words: Buffer): void => void (out += words.toString());
      program.stdout.on("data", hear);
      program.stderr.on("data", hear);
      program.on("close", (code) => { done({ code, out }); });
    });
  }

  test("at once on one folder: every note once, and who came second is told", async () => {
    const vault = temporaryFolder();
    const samples = join(root, "samples");
    const alone = temporaryFolder();
    await sourceTies("import", "--vault", alone, samples);
    const both = await Promise.all([sourceTies("import", "--vault", vault, samples), sourceTies("import", "--vault", vault, samples)]);
    expect(filesUnder(vault)).toEqual(filesUnder(alone));
    for (const { code, out } of both) if (code !== 0) expect(out).toContain("Another program is writing to");
    expect(both.some(({ code }) => code === 0)).toBe(true);
  });
});
