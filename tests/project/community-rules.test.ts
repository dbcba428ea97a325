import { spawnSync } from "node:child_process";
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

describe("what the directory's scan and its reviewers look for", () => {
  const styles = readFileSync(resolve(root, "styles.css"), "utf8").replace(/\/\*[\s\S]*?\*\//gu, "");
  const readme = readFileSync(resolve(root, "README.md"), "utf8");

  test("styles leave the theme the last word, and say nothing twice", () => {
    expect(styles).not.toMatch(/!important|:has\(|#[0-9a-f]{3,8}\b|\brgba?\(/iu);
    const selectors = rulesOf(styles);
    expect(selectors.filter((selector, index) => selectors.indexOf(selector) !== index)).toEqual([]);
    for (const selector of selectors.flatMap((one) => one.split(","))) expect(selector).toContain("source-ties-");
  });

  test("the README tells what the plugin touches: network, clipboard, vault, files outside of it", () => {
    for (const word of ["Network", "Clipboard", "Your vault", "Files outside the vault", "no account", "no telemetry"]) expect(readme).toContain(word);
  });

  test("a release is built, attested and drafted from a tag that names the manifest's version", () => {
    const workflow = readFileSync(resolve(root, ".github/workflows/release.yml"), "utf8");
    for (const asset of ["main.js", "manifest.json", "styles.css"]) expect(workflow).toContain(`            ${asset}\n`);
    expect(workflow).toMatch(/attest-build-provenance/u);
    const check = (tag: string): string => spawnSync(process.execPath, [resolve(root, "scripts/check-release.mjs"), tag], { encoding: "utf8" }).stderr;
    expect(check("99.0.0")).toContain(`manifest.json says ${String(manifest["version"])}, the tag 99.0.0`);
    expect(check(String(manifest["version"]))).not.toContain("manifest.json");
  });
});

/** The selectors of a style sheet, each with the condition that it stands under. */
function rulesOf(styles: string): string[] {
  const found: string[] = [];
  let condition = "";
  for (const [, head = "", end] of styles.matchAll(/([^{}]*)([{}])/gu)) {
    const selector = head.trim().replace(/\s+/gu, " ");
    if (end === "}") condition = selector === "" ? "" : condition;
    else if (selector.startsWith("@")) condition = selector;
    else found.push(`${condition}${selector}`);
  }
  return found;
}

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
