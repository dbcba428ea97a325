import { copyFile, mkdir, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { compileFunction } from "node:vm";
import type { PageWindow } from "./dom/page.ts";
import { createHost, type Host } from "./host.ts";
import { nodeDisk } from "./node-disk.ts";
import type { Evaluate } from "./plugin/start-plugin.ts";
import type { System } from "./text/paths.ts";

/** How the app is opened. */
export interface OpenOptions {
  /** The window to show the app in; the global one when not given. */
  readonly dom?: Window;
  /** The system to pretend to run on, which decides what names files may have. */
  readonly system?: System;
}

const evaluate: Evaluate = (code, name, require) => {
  const module = { exports: {} as unknown };
  const run = compileFunction(code, ["module", "exports", "require"], { filename: name }) as (...given: unknown[]) => void;
  run(module, module.exports, require);
  return module.exports;
};

/** Copies a plugin's files to where the app looks for them, unless they are there. */
async function installInto(folder: string, plugin: string): Promise<string> {
  const source = resolve(plugin.endsWith(".js") ? dirname(plugin) : plugin);
  const { id } = JSON.parse(await readFile(join(source, "manifest.json"), "utf8")) as { id: string };
  const target = join(resolve(folder), ".obsidian", "plugins", id);
  if (source === target) return id;
  await mkdir(target, { recursive: true });
  for (const name of ["main.js", "manifest.json", "styles.css"])
    if (existsSync(join(source, name))) await copyFile(join(source, name), join(target, name));
  return id;
}

/** Opens a real folder as a vault, in Node. The vault is indexed when the promise resolves. */
export function openHost(folder: string, { dom, system = "macos" }: OpenOptions = {}): Promise<Host> {
  const window = (dom ?? globalThis.window) as PageWindow | undefined;
  if (!window) throw new Error("The host needs a page: run the test with happy-dom, or give a window as `dom`.");
  return createHost({
    disk: nodeDisk(folder),
    install: (plugin) => installInto(folder, plugin),
    evaluate,
    window,
    system,
  });
}
