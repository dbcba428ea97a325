import type { App } from "../host/app.ts";
import { createHost } from "../host/host.ts";
import { language } from "../host/language.ts";
import { httpDisk } from "./http-disk.ts";
import { addIcons } from "./icons.ts";
import { showShell } from "./shell.ts";

declare global {
  interface Window {
    /** What a browser test drives, beside the mouse and the keyboard. */
    preview?: Awaited<ReturnType<typeof createHost>>;
  }
}

const evaluate = (code: string, name: string, require: (id: string) => unknown): unknown => {
  const module = { exports: {} as unknown };
  // The app loads plugins in the same way.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is the plugin's own, which this page is there to run
  const run = new Function("module", "exports", "require", `${code}\n//# sourceURL=${name}`) as (...given: unknown[]) => void;
  run(module, module.exports, require);
  return module.exports;
};

const host = await createHost({
  disk: await httpDisk(),
  install: () => Promise.resolve("source-ties"),
  evaluate,
  window,
  system: "linux",
});
// `?language=de` shows the plugin as it is where the app speaks German.
language.code = new URLSearchParams(location.search).get("language") ?? "en";
addIcons();
showShell(host, host.app as unknown as App);
await host.loadPlugin("source-ties", { atStart: true });
const first = host.app.vault.getMarkdownFiles().find(({ path }) => path.startsWith("Sources/"));
if (first) await host.app.workspace.openLinkText(first.path, "", false, { state: { mode: "preview" } });
window.preview = host;
document.body.dataset["ready"] = "true";
