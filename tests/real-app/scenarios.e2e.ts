import { browser } from "@wdio/globals";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SCENARIOS } from "../scenarios/scenarios.ts";
import { realApp } from "./real-app.ts";

describe("Source Ties in the real app", () => {
  for (const { name, vault, run } of SCENARIOS)
    it(name, async () => {
      const folder = await mkdtemp(join(tmpdir(), "source-ties-"));
      try {
        for (const [path, text] of Object.entries(vault)) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), text);
        }
        // A vault of its own: the plugin remembers what it made in the last one.
        await browser.reloadObsidian({ vault: folder, plugins: ["source-ties"] });
        await run(realApp);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
});
