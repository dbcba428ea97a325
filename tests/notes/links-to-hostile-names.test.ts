// @vitest-environment happy-dom
import { join } from "node:path";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { FolderVault } from "../../src/cli/folder-vault.ts";
import { english } from "../../src/messages/english/english.ts";
import type { Recommendation } from "../../src/model/recommendation.ts";
import { fileName } from "../../src/notes/file-name.ts";
import { recommendationNote } from "../../src/notes/recommendation-note.ts";
import { carryOut } from "../../src/vault/carry-out.ts";
import { Ledger } from "../../src/vault/ledger.ts";
import { PlannedVault } from "../../src/vault/planned-vault.ts";
import { checkPath } from "../host/text/paths.ts";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const TITLES = [
  'All : " \' / \\ # ^ [ ] | { } %% --- @ of them', "CON", "con", "Con.md", "..", "...", ".hidden", "trailing dots...", "a ".repeat(250), "\u{1f468}\u200d\u{1f469}\u200d\u{1f467} family", "\u05e9\u05dc\u05d5\u05dd \u202eabc", "Zero\u200bwidth", "Zerowidth", "Zero\u200dwidth",
  "Zu\u0308rich", "Z\u00fcrich", "ZU\u0308RICH", "Stra\u00dfe", "STRASSE", "Quay", "quay", "QUAY", "Quay.md", "Quay.pdf", "Quay 2", "quay|alias", "Quay#head", "[[Quay]]", "![[Quay]]", "\ufb01nd", "find", "%%", "``", "<% x %>", "a -- b", "---", "@", "{{x}}", "x\u0000y", "\ud800", "\u0130stanbul", "i\u0307stanbul", "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2", "\u03c3\u03af\u03c3\u03c5\u03c6\u03bf\u03c3", "e\u0301".repeat(400),
];

const recommendation = (words: string): Recommendation => ({ action: words, actor: [words], strength: "explicit", passage: { quote: words, sentence: words, block: { start: 0, end: 1 }, headings: [] }, reason: { cue: "", rule: "" } });

test("works with hostile titles get files of their own, legal on every system, and every link leads to its own note", async () => {
  const folder = temporaryFolder();
  const port = new FolderVault(folder);
  const { planned: paths, report } = await carryOut(port, { now: new Date(0) }, (vault) => Promise.resolve(TITLES.map((title, index) => {
    const id = `s${index}`;
    const path = vault.place({ kind: "source", id, folder: "Sources", name: fileName(title, "Untitled source"), frontmatter: [["title", title], ["source-ties-id", id]], body: ["Words. ^p1\n"] });
    const note = recommendationNote(`r${index}`, recommendation(`${title} ${index}`), { id }, "#^p1", english.note, { folder: "Recommendations", escape: (text) => text.replace(/[[\]\\<`!]/gu, "\\$&") });
    return { id, path, asks: vault.place(note) };
  })));
  expect(report.problems).toEqual([]);
  const all = paths.flatMap(({ path, asks }) => [path, asks]);
  expect(new Set(all.map((path) => path.normalize("NFC").toUpperCase().toLowerCase())).size).toBe(2 * TITLES.length);
  for (const path of all) {
    for (const system of ["macos", "windows", "linux", "android", "ios"] as const) expect(() => { checkPath(path, system); }, path).not.toThrow();
    for (const step of path.split("/")) expect(new TextEncoder().encode(step).length, path).toBeLessThanOrEqual(255);
  }

  const { app, host } = await openTemporaryVault(Object.fromEntries(all.map((path) => [path, readFileSync(join(folder, path), "utf8")])));
  await host.settled();
  for (const { path, asks } of paths) {
    expect(Object.keys(app.metadataCache.resolvedLinks[asks] ?? {}), asks).toContain(path);
    const file = app.vault.getFileByPath(asks);
    const links = file ? (app.metadataCache.getFileCache(file)?.frontmatterLinks ?? []) : [];
    for (const { key, link } of links.filter(({ key }) => key === "report" || key === "passage"))
      expect(app.metadataCache.getFirstLinkpathDest(link.replace(/#.*$/u, ""), asks)?.path, `${asks} ${key}`).toBe(path);
  }
});

test("any two titles get two files that no file system takes for one", async () => {
  const vault = await PlannedVault.open(new FolderVault(temporaryFolder()), await Ledger.open(new FolderVault(temporaryFolder())));
  const taken = new Set<string>();
  let number = 0;
  const title = fc.array(fc.constantFrom("a", "A", "\u00e4", "a\u0308", "\u00df", "ss", "SS", "\u200b", "\u200d", ".", " ", "CON", ".md", "\u0131", "I", "i\u0307", "\u017f", "s"), { maxLength: 4 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(title, (words) => {
      const path = vault.place({ kind: "source", id: `n${number++}`, folder: "S", name: fileName(words, "Untitled"), frontmatter: [], body: [] });
      for (const form of new Set([path.toLowerCase(), path.toUpperCase(), path.normalize("NFD").toUpperCase(), path.replace(/[\u200c\u200d]/gu, "").toUpperCase()])) {
        const key = form.normalize("NFC");
        expect(taken.has(key), JSON.stringify(path)).toBe(false);
      }
      for (const form of new Set([path.toLowerCase(), path.toUpperCase(), path.normalize("NFD").toUpperCase(), path.replace(/[\u200c\u200d]/gu, "").toUpperCase()])) taken.add(form.normalize("NFC"));
    }),
    { numRuns: 2_000 },
  );
});
