import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FolderVault } from "../../src/cli/folder-vault.ts";
import { portsFromLibraries } from "../../src/cli/read-ports.ts";
import { english } from "../../src/messages/english/english.ts";
import { DEFAULT_SETTINGS } from "../../src/model/settings.ts";
import { findManagedBlock } from "../../src/notes/managed-block.ts";
import { noteName } from "../../src/vault/note-index.ts";
import { importSources } from "../../src/workflow/import-sources.ts";
import { readCaptures } from "../../src/workflow/read-captures.ts";
import type { ReadSource } from "../../src/workflow/plan-import.ts";
import { propertyLinks } from "../host/cache/frontmatter.ts";
import { filesUnder, temporaryFolder } from "../temporary-folder.ts";
import { activeParts, marksIn, partsOfNote } from "./active-content.ts";
import { hostileCaptures } from "./hostile-captures.ts";
import { BY_CHANCE, HOSTILE } from "./hostile-inputs.ts";

const OURS = /\n%% source-ties:begin [0-9a-f]+ %%\n([\s\S]*)\n%% source-ties:end %%\n$/u;
const LINKS = new Set(["author", "publisher", "original", "report", "passage", "actor"]);

/** Imports captures into a folder, as the command line does. @returns every note by path. */
async function imported(captures: Record<string, Uint8Array>, folder: string): Promise<{ notes: Record<string, string>; problems: readonly string[] }> {
  const sources: ReadSource[] = [];
  const problems: string[] = [];
  const unopened = Object.entries(captures).map(([name, bytes]) => ({ name, open: () => Promise.resolve({ bytes }), beside: () => Promise.resolve(undefined) }));
  for await (const reading of readCaptures(unopened, { ports: portsFromLibraries, breathe: () => Promise.resolve() }))
    if ("source" in reading) sources.push({ ...reading, existing: "separate" });
    else problems.push(english.problem(reading.problem));
  const report = await importSources(sources, new FolderVault(folder), { settings: { ...DEFAULT_SETTINGS, keepOriginal: false }, wording: english.note, recommendations: "all", again: false, now: new Date(0) });
  expect(report.problems.map((problem) => english.problem(problem))).toEqual([]);
  return { notes: Object.fromEntries(Object.entries(filesUnder(folder)).filter(([path]) => path.endsWith(".md"))), problems };
}

/** Tells notes apart by their ids, as the vault does, where a link names one. */
function identityIn(notes: Readonly<Record<string, string>>): (target: string) => string {
  const ids = new Map(Object.entries(notes).map(([path, note]) => [noteName(path), String(partsOfNote(note).properties["source-ties-id"])]));
  return (target) => ids.get(noteName(target)) ?? target;
}

function judge(path: string, note: string, identify: (target: string) => string): void {
  const { properties, body } = partsOfNote(note);
  expect(properties["source-ties-id"], path).toMatch(/^[0-9a-f]{12}/u);
  expect(propertyLinks(properties).map(({ key }) => key.replace(/\..*/u, "")).filter((key) => !LINKS.has(key)), path).toEqual([]);
  expect(note, path).not.toContain("<%");
  const managed = OURS.exec(body);
  if (managed) expect(findManagedBlock(note, identify), path).toMatchObject({ content: managed[1]?.trim(), edited: false });
  expect(activeParts(managed ? body.replace(OURS, "\n$1\n") : body), path).toEqual([]);
}

describe("a hostile text in every field of every kind of capture", () => {
  test.each([...HOSTILE, ...BY_CHANCE].map((hostile, number) => [hostile, number] as const))("%j does nothing in the vault", async (hostile, number) => {
    const folder = temporaryFolder();
    const captures = hostileCaptures(hostile, number);
    const { notes } = await imported(captures, join(folder, "vault"));
    expect(Object.keys(notes).length).toBeGreaterThanOrEqual(5);
    for (const [path, note] of Object.entries(notes)) judge(path, note, identityIn(notes));
    expect(readdirSync(folder)).toEqual(["vault"]);
    expect(Object.keys(filesUnder(join(folder, "vault"))).filter((path) => !/^(?:Sources|Recommendations)\/[^/]+$|^Sources\/Originals\/[^/]+\.pdf$/u.test(path))).toEqual([]);
  });

  test.each(BY_CHANCE)("%j is words in a text, a page and a PDF", async (words) => {
    const captures = hostileCaptures(words, 0);
    for (const name of ["source.txt", "refs.ris"]) {
      const { notes } = await imported({ [name]: captures[name] ?? new Uint8Array() }, temporaryFolder());
      const [, source = ""] = Object.entries(notes).find(([path]) => path.startsWith("Sources/")) ?? [];
      const body = partsOfNote(source).body.replace(OURS, "").replace(/ \^passage-[0-9a-f]+$/gmu, "");
      const chance = marksIn(body).filter((mark) => !/^(?:heading|list|list item)$/u.test(mark) && !body.includes(`## ${mark}`));
      expect(chance, name).toEqual([]);
    }
  });
});

test("a PDF is read like any other capture", async () => {
  const { notes } = await imported({ "a.pdf": hostileCaptures("![[Secret]]", 1)["source.pdf"] ?? new Uint8Array() }, temporaryFolder());
  const source = Object.entries(notes).find(([path]) => path.startsWith("Sources/"));
  expect(source?.[1]).toContain("\\!\\[\\[Secret\\]\\]");
});

test("what a folder's own path is made of never comes from a capture", async () => {
  const folder = temporaryFolder();
  const names = ["../../out.md", "..\\..\\out.md", "/etc/out.md", "C:\\out.md", "CON.md", ".obsidian/app.json.md"];
  await imported(Object.fromEntries(names.map((name, number) => [name, new TextEncoder().encode(`# ${name} ${number}\n\nThe board should act on ${number} before winter.\n`)])), join(folder, "a/b/vault"));
  expect(readdirSync(join(folder))).toEqual(["a"]);
  expect(readdirSync(join(folder, "a/b"))).toEqual(["vault"]);
  expect(Object.keys(filesUnder(join(folder, "a/b/vault"))).filter((path) => !/^(?:Sources|Recommendations)\/(?!\.)[^/]+$|^\.obsidian\/plugins\/source-ties\//u.test(path))).toEqual([]);
});
