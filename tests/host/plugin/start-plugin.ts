import * as codeMirrorState from "@codemirror/state";
import * as codeMirrorView from "@codemirror/view";
import type { PluginManifest } from "obsidian";
import type { App } from "../app.ts";
import { missing } from "../missing.ts";
import { obsidianModule } from "../obsidian-module.ts";
import { requireApiVersion } from "../version.ts";
import { follow } from "../work.ts";
import { Plugin } from "./plugin.ts";

/** Runs the text of a CommonJS module and gives back its `module.exports`. */
export type Evaluate = (code: string, name: string, require: (id: string) => unknown) => unknown;

/** What the app gives a plugin by name. */
const MODULES: Readonly<Record<string, unknown>> = { obsidian: obsidianModule, "@codemirror/state": codeMirrorState, "@codemirror/view": codeMirrorView };

function requireFromApp(id: string): unknown {
  if (id in MODULES) return MODULES[id];
  throw missing(`module "${id}" for plugins`);
}

/** Reads, runs and loads the plugin in the vault's folder for it. */
export async function startPlugin(app: App, id: string, evaluate: Evaluate, atStart: boolean): Promise<Plugin> {
  const { adapter, configDir } = app.vault;
  const dir = `${configDir}/plugins/${id}`;
  const manifest = { ...(JSON.parse(await adapter.read(`${dir}/manifest.json`)) as PluginManifest), dir };
  if (manifest.id !== id) throw new Error(`The plugin in ${dir} calls itself "${manifest.id}".`);
  if (!requireApiVersion(manifest.minAppVersion))
    throw new Error(`${manifest.name} needs version ${manifest.minAppVersion} of the app.`);

  const exported = evaluate(await adapter.read(`${dir}/main.js`), `plugin:${id}`, requireFromApp);
  const found = (exported as { default?: unknown } | undefined)?.default ?? exported;
  if (typeof found !== "function") throw new Error(`${dir}/main.js exports no plugin.`);
  const plugin: unknown = Reflect.construct(found, [app, manifest]);
  if (!(plugin instanceof Plugin)) throw new Error(`What ${dir}/main.js exports does not extend Plugin.`);

  const { workspace } = app;
  if (atStart) workspace.layoutReady = false;
  await follow(plugin.load());
  if (atStart) {
    for (const entry of app.vault.getAllLoadedFiles()) if (entry.path !== "/") app.vault.trigger("create", entry);
    workspace.markReady();
  } else plugin.onUserEnable();
  return plugin;
}
