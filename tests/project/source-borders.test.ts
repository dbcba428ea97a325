import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(root, name));

interface Imports {
  /** Our own files. */
  readonly ours: readonly string[];
  readonly packages: readonly string[];
}

/** What a file needs when it runs, type imports left out. */
function importsOf(file: string, options: { atFirstUse: boolean }): Imports {
  const text = readFileSync(file, "utf8");
  const fixed = [...text.matchAll(/(?:^|\n)(?:import|export)\s+(?!type\s)(?:[^;"]*?\sfrom\s+)?"([^"]+)"/gu)];
  const atFirstUse = options.atFirstUse ? [...text.matchAll(/import\("([^"]+)"\)/gu)] : [];
  const targets = [...fixed, ...atFirstUse].map(([, target = ""]) => target);
  return {
    ours: targets.filter((target) => target.startsWith(".") && target.endsWith(".ts")).map((target) => resolve(dirname(file), target)),
    packages: targets.filter((target) => !target.startsWith(".")),
  };
}

const inSource = (file: string): string => relative(root, file).replaceAll("\\", "/");

test("no file of src imports itself by a detour", () => {
  const cycles: string[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      cycles.push([...trail.slice(trail.indexOf(file)), file].map(inSource).join(" → "));
      return;
    }
    state.set(file, "open");
    for (const next of importsOf(file, { atFirstUse: true }).ours) visit(next, [...trail, file]);
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test("only src/obsidian and src/main.ts know the app, only src/cli knows Node", () => {
  const strangers = files.filter((file) => {
    const place = inSource(file).split("/")[0];
    const { packages } = importsOf(file, { atFirstUse: true });
    return packages.some(
      (name) => (name === "obsidian" && place !== "obsidian" && place !== "main.ts") || (name.startsWith("node:") && place !== "cli"),
    );
  });
  expect(strangers.map(inSource)).toEqual([]);
});

test("the plugin starts light: reading, recommending and their packages are loaded at first use", () => {
  const loaded = new Set<string>();
  const packages = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const { ours, packages: named } = importsOf(file, { atFirstUse: false });
    for (const name of named) packages.add(name);
    for (const next of ours) load(next);
  };
  load(join(root, "main.ts"));
  // The app and its editor are there already.
  expect([...packages].sort()).toEqual(["@codemirror/state", "@codemirror/view", "obsidian"]);
  expect([...new Set([...loaded].map((file) => inSource(file).split("/")[0]))].sort()).toEqual(["main.ts", "messages", "model", "obsidian"]);
});
