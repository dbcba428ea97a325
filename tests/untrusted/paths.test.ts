import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findCaptures } from "../../src/cli/find-captures.ts";
import { pageMark } from "../../src/markdown/page-mark.ts";
import { settingsFrom } from "../../src/model/settings.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("a list opens files beside it and below, and nowhere else", () => {
  test.each([
    ["below/report.md", true],
    ["below\\report.md", true],
    ["./below/../beside.md", true],
    ["C:\\Users\\Ada\\Zotero\\beside.md", true],
    ["/somewhere/else/beside.md", true],
    ["../private.md", false],
    ["..\\private.md", false],
    ["below/../../private.md", false],
    ["../lists-of-others/private.md", false],
    ["/etc/passwd", false],
    ["", false],
    [".", false],
  ])("%j", async (named, opens) => {
    const folder = temporaryFolder();
    for (const path of ["lists/below", "lists-of-others"]) mkdirSync(join(folder, path), { recursive: true });
    for (const path of ["private.md", "lists-of-others/private.md", "lists/list.bib", "lists/beside.md", "lists/below/report.md"]) writeFileSync(join(folder, path), path);
    const [list] = await findCaptures([join(folder, "lists/list.bib")]);
    const found = await list?.beside?.(named);
    expect(found !== undefined).toBe(opens);
  });

  test("an absolute path is opened where it leads beside the list", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "report.md"), "words");
    const [list] = await findCaptures([join(folder, "list.bib")]);
    expect(await list?.beside?.(join(folder, "report.md"))).toMatchObject({ name: "report.md" });
  });
});

test("folder settings stay in the vault on every system", () => {
  expect(settingsFrom({ sourceFolder: "..\\..\\Reports", recommendationFolder: "C:\\Asked\\.. \\. .", attachmentFolder: ".../Kept/..." })).toMatchObject({ sourceFolder: "Reports", recommendationFolder: "Asked", attachmentFolder: "Kept" });
});

test("what a PDF calls its pages is no link and no command", () => {
  expect(pageMark({ number: 3, label: "[[Secret]] <% x %> ## a" })).toBe("%% page 3 · Secret x a %%");
});
