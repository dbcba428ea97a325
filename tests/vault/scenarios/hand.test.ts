// @vitest-environment happy-dom
import fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { findBrokenRun, finishBrokenRun } from "../../../src/vault/broken-run.ts";
import { undoLastRun } from "../../../src/vault/undo-last-run.ts";
import { faults } from "./faults.ts";
import { FERRIES, HARBOUR, importInto } from "./material.ts";
import { VAULTS, type VaultUnderTest } from "./vault-under-test.ts";

vi.mock("node:fs/promises", async (original) => (await import("./faults.ts")).failing(await original()));
vi.setConfig({ testTimeout: 300_000 });

const SOURCE = "Sources/Quay Walls in Winter.md";
const COUNT = "Recommendations/Count the stones every spring.md";
const HARBOUR_ONLY = { "harbour.txt": HARBOUR };

function change(vault: VaultUnderTest, path: string, from: string, to: string): void {
  const text = vault.read(path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}.`);
  vault.write(path, text.replace(from, () => to));
}

describe.each(VAULTS)("%s", (_, open) => {
  async function imported(captures: Record<string, string> = HARBOUR_ONLY): Promise<VaultUnderTest> {
    const vault = await open();
    await importInto(vault.port, captures);
    return vault;
  }

  test("the same file, renamed, and the same text saved twice: nothing new, and not a byte changed", async () => {
    const vault = await imported();
    const before = vault.files();
    for (const captures of [HARBOUR_ONLY, { "Quay (1).txt": HARBOUR }, { "a.txt": HARBOUR, "b.txt": HARBOUR }, { "crlf.txt": HARBOUR.replace(/\n/gu, "\r\n") }]) {
      const { created, attached, updated } = await importInto(vault.port, captures);
      expect([created, attached, updated]).toEqual([[], [], []]);
      expect(vault.files()).toEqual(before);
    }
  });

  test("an address with tracking parameters is the same page", async () => {
    const page = (address: string, words: string): string => `---\ntitle: Quay Walls in Winter\nsource: ${address}\n---\n\n${words}`;
    const vault = await imported({ "one.md": page("https://harbour.example/quay", HARBOUR) });
    const before = vault.files();
    for (const parameters of ["?utm_source=mail&utm_medium=x", "?fbclid=1#top", "?gclid=2&ref=home", "?mc_cid=3&_hsenc=4"]) {
      await importInto(vault.port, { "again.md": page(`https://www.harbour.example/quay/${parameters}`, `${HARBOUR}\nAn advertisement of the day.`) });
      expect(vault.files()).toEqual(before);
    }
    await importInto(vault.port, { "other.md": page("https://harbour.example/quay?page=2", FERRIES.replace("# The Last Ferry to Skarv", "# The second page")) });
    expect(Object.keys(vault.files()).filter((path) => path.startsWith("Sources/") && !path.includes("Originals"))).toHaveLength(2);
  });

  test("notes that were renamed and moved since are known again", async () => {
    const vault = await imported();
    vault.rename(SOURCE, "Read/Quay.md");
    vault.rename(COUNT, "To do/Stones.md");
    await vault.look();
    const before = vault.files();
    await importInto(vault.port, HARBOUR_ONLY);
    const after = vault.files();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after["To do/Stones.md"]).toContain("source-ties-id");
  });

  test("a file that a better reader reads otherwise is the same source", async () => {
    const vault = await imported();
    const before = vault.files();
    const ledger = join(vault.folder, ".obsidian/plugins/source-ties/ledger.jsonl");
    const id = /source-ties-id: (\w+)/u.exec(vault.read(SOURCE))?.[1] ?? "none";
    // As if this note had been read by an earlier reader, which gave the text, and so the work, another id, and neither title nor author.
    vault.write(SOURCE, vault.read(SOURCE).replace(id, "000000000000").replace(/^(?:title|author|date):.*\n(?: {2}-.*\n)*/gmu, ""));
    writeFileSync(ledger, readFileSync(ledger, "utf8").replaceAll(id, "000000000000"));
    await vault.look();
    await importInto(vault.port, HARBOUR_ONLY, { recommendations: "none" });
    expect(Object.keys(vault.files())).toEqual(Object.keys(before));
  });

  test.each([
    ["longer", "The Harbour Board should repair the walls before winter.", "The Harbour Board should repair the walls before winter and paint them."],
    ["shorter", "Norway should publish the counts on the first day of May.", "Norway should publish the counts."],
    ["mended", "The Harbour Board should count the stones every spring.", "The Harbour Board should count all stones every spring."],
  ])("a recommendation whose words are now %s is the same one: its note is renewed, with the user's words and status", async (_how, was, is) => {
    const vault = await imported();
    const path = Object.keys(vault.files()).find((one) => one.startsWith("Recommendations/") && vault.read(one).includes(was)) ?? "";
    change(vault, path, "status: open", "status: done # since May");
    vault.write(path, `${vault.read(path)}\nMy own thoughts.\n`);
    change(vault, SOURCE, was, is);
    await vault.look();
    const names = Object.keys(vault.files());
    const { created, updated, problems } = await importInto(vault.port, HARBOUR_ONLY);
    expect([created, problems]).toEqual([[], []]);
    expect(updated).toContain(path);
    expect(Object.keys(vault.files())).toEqual(names);
    expect(vault.read(path)).toContain(`> ${is}\n`);
    expect(vault.read(path)).toContain("status: done # since May\n");
    expect(vault.read(path).endsWith("\nMy own thoughts.\n")).toBe(true);
  });

  test("a recommendation that is no longer found is told, and stands as it was", async () => {
    const vault = await imported();
    change(vault, SOURCE, "Norway should publish the counts on the first day of May.", "Norway publishes the counts on the first day of May.");
    await vault.look();
    const path = "Recommendations/Publish the counts on the first day of May.md";
    const before = vault.read(path);
    const { kept } = await importInto(vault.port, HARBOUR_ONLY);
    expect(kept).toContainEqual({ action: "keep", path, reason: "no longer found" });
    expect(vault.read(path)).toBe(before);
  });

  test("deleted recommendations stay deleted, also when they are worded otherwise, until they are asked for", async () => {
    const vault = await imported();
    vault.remove(COUNT);
    change(vault, SOURCE, "The Harbour Board should count the stones every spring.", "The Harbour Board should count the stones every spring and autumn.");
    await vault.look();
    const { kept, problems } = await importInto(vault.port, HARBOUR_ONLY);
    expect(problems).toEqual([]);
    expect(kept).toContainEqual({ action: "keep", path: COUNT, reason: "deleted by the user" });
    expect(Object.keys(vault.files()).filter((path) => path.startsWith("Recommendations/"))).toHaveLength(2);
    expect(vault.read(SOURCE)).not.toContain("- [[Count the stones every spring]]");
  });

  test("a corrected actor and action stay, and the report's list takes them over", async () => {
    const vault = await imported();
    change(vault, COUNT, '"[[Harbour Board]]"', '"[[Port Authority]]" # its name since 2020');
    change(vault, COUNT, "action: count the stones every spring", "action: 'count every stone'");
    change(vault, SOURCE, "should count the stones every spring.", "should count the stones every spring, and tell.");
    await vault.look();
    await importInto(vault.port, HARBOUR_ONLY);
    expect(vault.read(COUNT)).toContain('"[[Port Authority]]" # its name since 2020\n');
    expect(vault.read(COUNT)).toContain("action: 'count every stone'\n");
    expect(vault.read(SOURCE)).toContain("- [[Count the stones every spring]] · Port Authority · explicit");
  });

  test("a list that the user edited is kept, and the new one is offered", async () => {
    const vault = await imported();
    change(vault, SOURCE, "- [[Count the stones every spring]]", "  - [[Count the stones every spring]]");
    vault.remove("Recommendations/Repair the walls before winter.md");
    await vault.look();
    const before = vault.read(SOURCE);
    const { conflicts, problems } = await importInto(vault.port, HARBOUR_ONLY);
    expect(vault.read(SOURCE)).toBe(before);
    expect(problems.map(({ code }) => code)).toEqual(["managed block was edited"]);
    expect(conflicts[0]?.offered).toContain("\n- [[Count the stones every spring]] · Harbour Board · explicit\n");
    expect(conflicts[0]?.offered).not.toContain("Repair the walls");
    const rehearsed = await importInto(vault.port, HARBOUR_ONLY, { dryRun: true });
    expect(rehearsed.conflicts).toEqual(conflicts);
  });

  test("everything round the list and in the properties survives byte for byte, and so do block ids", async () => {
    const vault = await imported();
    const text = vault.read(SOURCE);
    const mine = text
      .replace("---\ntitle: Quay Walls in Winter\n", "---\n# my order\nrating: 5\ntitle: 'Quay Walls in Winter'\n")
      .replace("Ice lifts", "Ice  lifts\t")
      .replace("%% source-ties:begin", "My words before.  \n\n%% source-ties:begin")
      .concat("\n\n\nMy words after, and no line end");
    vault.write(SOURCE, mine);
    vault.write("Mine.md", `[[Quay Walls in Winter#^${/\^(passage-\w+)/u.exec(text)?.[1] ?? ""}]]`);
    vault.remove(COUNT);
    await vault.look();
    await importInto(vault.port, HARBOUR_ONLY);
    expect(vault.read(SOURCE)).not.toContain("- [[Count the stones");
    const outside = (note: string): string => note.replace(/%% source-ties:begin[\s\S]*source-ties:end %%/u, "");
    expect(outside(vault.read(SOURCE))).toBe(outside(mine));
  });

  test("bytes that are not UTF-8 are not written over", async () => {
    const vault = await open({ "Quay.md": "" });
    const bytes = Buffer.concat([Buffer.from(`---\nsource-ties-id: abcabcabcabc\n---\n${HARBOUR}`), Buffer.from([0xff, 0xfe, 0x0a])]);
    writeFileSync(join(vault.folder, "Quay.md"), bytes);
    await vault.look();
    const { problems } = await importInto(vault.port, { "q.txt": HARBOUR.replace("# Quay", "---\nsource-ties-id: abcabcabcabc\n---\n# Quay") });
    expect(problems.map(({ code }) => code)).toContain("note is not plain text");
    expect(readFileSync(join(vault.folder, "Quay.md")).equals(bytes)).toBe(true);
  });

  test("undo, after a restart: what was edited or renamed since is kept and listed, the rest is as it was", async () => {
    const vault = await open({ "Mine.md": "mine\r\n" });
    await importInto(vault.port, { ...HARBOUR_ONLY, "ferries.txt": FERRIES });
    change(vault, COUNT, "status: open", "status: done");
    vault.rename("Recommendations/Repair the walls before winter.md", "Walls.md");
    vault.remove("Recommendations/Publish the counts on the first day of May.md");
    await vault.restart();
    const { kept, failed, removed } = await undoLastRun(vault.port);
    expect([[...kept].sort(), failed]).toEqual([[COUNT, "Walls.md"], []]);
    expect(removed).toHaveLength(6);
    expect(Object.keys(vault.files())).toEqual(["Mine.md", COUNT, "Walls.md"]);
    // What the user deleted before it was undone is no longer his decision against it.
    const { created } = await importInto(vault.port, HARBOUR_ONLY);
    expect(created.map(({ path }) => path)).toContain("Recommendations/Publish the counts on the first day of May.md");
  });

  test("whatever a user and imports do in turn, and wherever a run breaks off, what the user wrote is there", async () => {
    const captures = [HARBOUR_ONLY, { "ferries.txt": FERRIES }, { "both.txt": HARBOUR.replace("before winter", "before the winter"), "ferries.txt": FERRIES }];
    const step = fc.oneof(
      fc.record({ do: fc.constant("import" as const), which: fc.nat(2) }),
      fc.record({ do: fc.constant("broken import" as const), which: fc.nat(2), at: fc.integer({ min: 3, max: 40 }), kind: fc.constantFrom("stopped after", "stopped within", "disk full" as const), then: fc.constantFrom("finish", "undo", "nothing") }),
      fc.record({ do: fc.constantFrom("write after", "write into the list", "set the status", "add a property", "rename", "remove"), note: fc.nat(9) }),
      fc.record({ do: fc.constant("undo" as const) }),
      fc.record({ do: fc.constant("restart" as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const vault = await open({ "Mine.md": "my own note\r\n" });
        /** What the user wrote, by the id of the note that he wrote it in. */
        const written = new Map<string, string>();
        const removed = new Set<string>();
        const idOf = (path: string): string => /source-ties-id: (\w+)/u.exec(vault.read(path))?.[1] ?? "the user's own note";
        let words = 0;
        for (const one of steps) {
          if (one.do === "import") await importInto(vault.port, captures[(one as { which: number }).which] ?? {});
          else if (one.do === "undo") await undoLastRun(vault.port);
          else if (one.do === "restart") await vault.restart();
          else if ("at" in one) {
            faults.start({ kind: one.kind as "disk full", at: one.at });
            await importInto(vault.port, captures[one.which] ?? {}).catch(() => undefined);
            await vault.restart();
            await findBrokenRun(vault.port);
            if (one.then === "finish") await finishBrokenRun(vault.port, { now: new Date() });
            else if (one.then === "undo") await undoLastRun(vault.port);
          } else {
            const notes = Object.keys(vault.files()).filter((path) => path.endsWith(".md"));
            const path = notes[(one as { note: number }).note % notes.length];
            if (path === undefined) continue;
            const id = idOf(path);
            const word = `word${++words}word`;
            const text = vault.read(path);
            const edited = {
              "write after": `${text}\n${word}\n`,
              "write into the list": text.replace("%% source-ties:end %%", `- ${word}\n%% source-ties:end %%`),
              "set the status": text.replace(/^status: .*$/mu, `status: ${word}`),
              "add a property": text.replace("---\n", `---\n${word}: mine # ${word}\n`),
            }[one.do as "write after"];
            if (one.do === "rename") vault.rename(path, `Renamed/${word}.md`);
            else if (one.do === "remove") {
              vault.remove(path);
              for (const [own, noteId] of written) if (noteId === id) written.delete(own);
              removed.add(id);
            } else if (edited !== text) {
              // The status is one value; a new one takes the place of the last.
              if (one.do === "set the status") for (const [own, noteId] of written) if (noteId === id && text.includes(`status: ${own}`)) written.delete(own);
              vault.write(path, edited);
              written.set(word, id);
            }
            await vault.look();
          }
          const files = vault.files();
          const notes = Object.entries(files).filter(([path]) => path.endsWith(".md"));
          for (const [word, id] of written) expect(notes.some(([path, text]) => text.includes(word) && idOf(path) === id), `${word} of ${id}`).toBe(true);
          if (!removed.has("the user's own note")) expect(Object.values(files).some((text) => text.includes("my own note\r\n"))).toBe(true);
          const ids = notes.flatMap(([, text]) => /^source-ties-id: (\w+)/mu.exec(text)?.[1] ?? []);
          expect(new Set(ids).size).toBe(ids.length);
          for (const [, text] of notes) if (text.startsWith("---\n")) expect(() => parse(text.slice(4, text.indexOf("\n---\n", 3))) as unknown).not.toThrow();
        }
      }),
      { numRuns: Number(process.env["RUNS"] ?? 40) },
    );
  });
});
