// @vitest-environment happy-dom
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { button, choose, chooseFiles, front, openWindow } from "../obsidian/window.ts";
import { filesUnder } from "../temporary-folder.ts";
import { activeParts, partsOfNote } from "./active-content.ts";
import { hostileCaptures } from "./hostile-captures.ts";

const HOSTILE_TOGETHER = ['<script>alert(1)</script><img src=x onerror=alert(1)><iframe src="https://evil.example"></iframe>', "[x](javascript:alert(1)) ![[Secret]] <% x %> `= this` %% x", "<a href=\"javascript:alert(1)\">x</a><svg onload=alert(1)></svg><style>*{display:none}</style>"];

test.each(HOSTILE_TOGETHER)("%s does nothing in the window that shows it, nor in the notes", { timeout: 60_000 }, async (hostile) => {
  const vault = await openTemporaryVault({ "Secret.md": "private" });
  await vault.host.loadPlugin(resolve(import.meta.dirname, "../.."));
  const captures = hostileCaptures(hostile, 1);
  const before = document.querySelectorAll("script, style, iframe, svg[onload], img").length;
  await openWindow(vault.host, "import-sources");
  await chooseFiles(vault.host, Object.fromEntries(["source.txt", "source.md", "words.html", "refs.bib"].map((name) => [name, captures[name] ?? ""])));
  expect(front().textContent).toContain("Quay 1");
  expect(front().querySelectorAll("script, style, iframe, img, form, object, embed, [onload], [onerror], a[href^=javascript], [style*=fixed]")).toHaveLength(0);
  expect(document.querySelectorAll("script, style, iframe, svg[onload], img")).toHaveLength(before);
  await choose(vault.host, button(/^Import \d/u).textContent);
  const notes = Object.entries(filesUnder(vault.folder)).filter(([path]) => path.startsWith("Sources/") && path.endsWith(".md"));
  expect(notes.length).toBeGreaterThanOrEqual(3);
  for (const [path, note] of notes) {
    expect(activeParts(partsOfNote(note).body), path).toEqual([]);
    expect(note).not.toContain("<%");
  }
});
