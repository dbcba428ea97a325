// @vitest-environment happy-dom
import { resolve } from "node:path";
import { afterEach, expect, test } from "vitest";
import { language } from "../host/language.ts";
import { openTemporaryVault } from "../host/temporary-vault.ts";
import { choose, chooseFiles, front, openWindow, windowText } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");
const REPORT = `---\ntitle: Quay Walls in Winter\nauthor: Ada Ray\n---\n\n${"Ice lifts the stones that frost has split. ".repeat(8)}\n\nThe Harbour Board should repair the walls before winter.\n`;

afterEach(() => { language.code = "en"; });

async function openIn(code: string) {
  language.code = code;
  const vault = await openTemporaryVault({});
  await vault.host.loadPlugin(root);
  return vault;
}

test("in a German app the palette, the import window and the notes are German", async () => {
  const { host } = await openIn("de");
  expect(host.commandNames).toEqual(expect.arrayContaining(["Source Ties: Quellen importieren…", "Source Ties: Letzten Import rückgängig machen"]));
  await openWindow(host, "import-sources");
  expect(windowText()).toContain("Nichts verlässt dieses Gerät.");
  await chooseFiles(host, { "quay.md": REPORT });
  expect(windowText()).toContain("Fehlt: Datum, Herausgeber");
  await choose(host, "1 Quelle importieren");
  expect(windowText()).toContain("1 Notiz erstellt");
  await choose(host, "Notizen zu Empfehlungen erstellen");
  expect(windowText()).toContain("1 ausdrücklich, 0 indirekt.");
  await choose(host, "1 Notiz erstellen");
  const note = host.app.vault.getMarkdownFiles().find(({ path }) => path.includes("epair the walls"));
  const text = note ? await host.app.vault.read(note) : "";
  expect(text).toContain("Gerichtet an [[Harbour Board]].");
  expect(text).toContain("strength: explicit");
});

test("in a Korean app the import window is Korean, and in one of another language English", async () => {
  const { host } = await openIn("ko");
  await openWindow(host, "import-sources");
  expect(front().textContent).toContain("아무것도 이 기기를 떠나지 않습니다.");
  await host.unload();
  const other = await openIn("tlh");
  await openWindow(other.host, "import-sources");
  expect(front().textContent).toContain("Nothing leaves this device.");
});
