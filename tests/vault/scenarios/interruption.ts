import { describe, expect, test } from "vitest";
import type { VaultPort } from "../../../src/model/vault-port.ts";
import { findBrokenRun, finishBrokenRun, leaveBrokenRun } from "../../../src/vault/broken-run.ts";
import { undoLastRun } from "../../../src/vault/undo-last-run.ts";
import { faults, FAULTS, type Fault } from "./faults.ts";
import { FERRIES, HARBOUR, importInto } from "./material.ts";
import type { OpenVault, VaultUnderTest } from "./vault-under-test.ts";

const now = new Date("2026-01-02T03:04:05Z");

/** Notes that a user has and no import is about. */
const MINE = { "Diary/2020.md": "---\ntags: [mine]\n---\n\nMy own words.\r\n", "Norway.md": "A state.", "Picture.png": "not a picture" };

interface Scenario {
  readonly files: Record<string, string>;
  readonly prepare?: (port: VaultPort) => Promise<unknown>;
  readonly run: (port: VaultPort) => Promise<unknown>;
}

const SCENARIOS: Record<string, Scenario> = {
  "two sources with their originals and recommendations": {
    files: MINE,
    run: (port) => importInto(port, { "harbour.txt": HARBOUR, "ferries.txt": FERRIES }),
  },
  "recommendations of a source that is there, with the user's words in it": {
    files: { ...MINE, "Reports/Quay.md": `---\ntitle: Quay Walls in Winter # as printed\nsource-ties-id: abcabcabcabc\n---\n\nI read this on the boat.\n\n${HARBOUR}` },
    run: (port) => importInto(port, { "harbour.txt": HARBOUR.replace("# Quay", "---\nsource-ties-id: abcabcabcabc\n---\n# Quay") }, { again: true }),
  },
  "a source completed that the user had as a note": {
    files: { ...MINE, "Quay.md": "---\ntitle: Quay Walls in Winter\nauthor: Ada Ray\ndate: 2021-03\naccess: abstract\n---\n\nOnly the summary, and what I think of it.\n" },
    run: (port) => importInto(port, { "harbour.txt": HARBOUR }, { existing: "complete" }),
  },
};

/** Stops a run at every write in turn, and gives each state that this leaves to `check`. */
async function atEveryWrite(
  open: OpenVault,
  { files, prepare, run }: Scenario,
  kind: Fault,
  check: (vault: VaultUnderTest, before: Record<string, string>, whole: Record<string, string>) => Promise<void>,
): Promise<void> {
  const undisturbed = await open(files);
  await prepare?.(undisturbed.port);
  faults.start();
  await run(undisturbed.port);
  const writes = faults.count;
  faults.restart();
  const whole = undisturbed.files();
  for (let at = 1; at <= writes; at++) {
    const vault = await open(files);
    await prepare?.(vault.port);
    const before = vault.files();
    faults.start({ kind, at });
    await run(vault.port).catch(() => undefined);
    await vault.restart();
    try {
      await check(vault, before, whole);
    } catch (error) {
      throw new Error(`${kind} write ${at} of ${writes}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  tried.push(`${kind}: ${writes}`);
}

/** Every file is as it was or as it was to become, and nothing of the user's is missing. */
function expectWhole(vault: VaultUnderTest, before: Record<string, string>, whole: Record<string, string>): void {
  const files = vault.files();
  for (const [path, text] of Object.entries(files)) expect([before[path], whole[path]], path).toContain(text);
  for (const path of Object.keys(before)) expect(files[path], path).toBeDefined();
}

/** How many writes each fault was tried at, for docs/reliability.md. */
const tried: string[] = [];

/** The tests of what becomes of a vault when a run does not come to its end. */
export function describeInterruption(name: string, open: OpenVault): void {
  describe(name, () => {
    describe.each(Object.entries(SCENARIOS))("%s", (_name, scenario) => {
      test.each(FAULTS)("%s any write: what is there is whole, and undo takes it back byte for byte", async (kind) => {
        await atEveryWrite(open, scenario, kind, async (vault, before, whole) => {
          await findBrokenRun(vault.port);
          expectWhole(vault, before, whole);
          const { kept, failed } = await undoLastRun(vault.port);
          expect({ kept, failed }).toEqual({ kept: [], failed: [] });
          expect(vault.files()).toEqual(before);
          expect(vault.leftovers()).toEqual([]);
        });
      });

      test.each(["stopped after", "stopped within", "disk full"] as const)("%s any write: finishing and importing again come to what an undisturbed run comes to", async (kind) => {
        await atEveryWrite(open, scenario, kind, async (vault, before, whole) => {
          const broken = await findBrokenRun(vault.port);
          const { problems } = await finishBrokenRun(vault.port, { now });
          // Nothing but what hangs on an original whose bytes were not kept.
          expect(problems.map(({ code, detail }) => `${code} ${detail ?? ""}`).filter((told) => !told.startsWith("needed file is missing"))).toEqual([]);
          expectWhole(vault, before, whole);
          if (broken && problems.length === 0) expect(vault.files()).toEqual(whole);
          expect(await findBrokenRun(vault.port)).toBeUndefined();
          await scenario.run(vault.port);
          expect(vault.files()).toEqual(whole);
          for (let undone = 1; undone > 0; ) {
            const { removed, restored } = await undoLastRun(vault.port);
            undone = removed.length + restored.length;
          }
          expect(vault.files()).toEqual(before);
        });
      });

      test("stopped within any write: left as it is, importing again does the rest and nothing twice", async () => {
        await atEveryWrite(open, scenario, "stopped within", async (vault, _before, whole) => {
          await leaveBrokenRun(vault.port);
          await scenario.run(vault.port);
          expect(vault.files()).toEqual(whole);
        });
      });
    });

    test.each(FAULTS)("%s any write of an undo: undoing again takes back the rest", async (kind) => {
      const { files, run } = SCENARIOS["two sources with their originals and recommendations"] as Scenario;
      await atEveryWrite(open, { files, prepare: run, run: undoLastRun }, kind, async (vault) => {
        await undoLastRun(vault.port);
        expect(vault.files()).toEqual(MINE);
      });
    });

    test("the number of faults tried", () => {
      if (process.env["TELL"] !== undefined) console.log(`${name}: ${tried.join(", ")}`);
      expect(tried.length).toBeGreaterThan(0);
    });
  });
}
