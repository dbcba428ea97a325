import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const json = (name: string): Record<string, unknown> => JSON.parse(readFileSync(resolve(root, name), "utf8")) as Record<string, unknown>;
const manifest = json("manifest.json");

describe("the manifest is what the community directory takes", () => {
  test("it has the required keys and no others than allowed", () => {
    const required = ["id", "name", "version", "minAppVersion", "description", "author", "isDesktopOnly"];
    for (const key of required) expect(manifest).toHaveProperty(key);
    expect(Object.keys(manifest).filter((key) => ![...required, "authorUrl", "fundingUrl"].includes(key))).toEqual([]);
  });

  test("its texts keep the directory's rules", () => {
    expect(manifest["id"]).toBe("source-ties");
    expect(manifest["name"]).toBe("Source Ties");
    expect(manifest["description"]).toMatch(/^[A-Z][A-Za-z0-9 .,!?'"-]{8,248}\.$/);
    for (const key of ["id", "name", "description"]) expect(manifest[key]).not.toMatch(/obsidian|plugin/i);
    expect(manifest["version"]).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest["isDesktopOnly"]).toBe(false);
  });

  test("versions.json and package.json name the same version", () => {
    expect(json("versions.json")).toHaveProperty([String(manifest["version"])], manifest["minAppVersion"]);
    expect(json("package.json")["version"]).toBe(manifest["version"]);
  });

  test("the licence is one that is recognised", () => {
    expect(readFileSync(resolve(root, "LICENSE"), "utf8")).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} /);
  });
});

describe("the built plugin", () => {
  const main = readFileSync(resolve(root, "main.js"), "utf8");

  test("stands beside its manifest and styles", () => {
    for (const name of ["main.js", "manifest.json", "styles.css"]) expect(existsSync(resolve(root, name))).toBe(true);
  });

  test("asks for nothing but the app: no Node module, as phones have none", () => {
    const required = [...main.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/gu)].map(([, name]) => name);
    // The app gives its editor too.
    expect([...new Set(required)].sort()).toEqual(["@codemirror/state", "@codemirror/view", "obsidian"]);
    expect(main).not.toMatch(/\bprocess\.(?:env|argv|cwd)|\b__dirname\b|\bBuffer\.from\b/u);
  });
});
