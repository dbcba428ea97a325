import { build } from "esbuild";
import { join } from "node:path";
import { expect, it } from "vitest";

it("is bundled for a page with nothing of Node's", async () => {
  const { errors, metafile } = await build({
    entryPoints: [join(import.meta.dirname, "host.ts")],
    bundle: true,
    platform: "browser",
    format: "iife",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  expect(errors).toEqual([]);
  const own = Object.entries(metafile.inputs).filter(([path]) => !path.includes("node_modules"));
  const outside = own.flatMap(([path, { imports }]) => imports.filter((each) => each.external === true).map((each) => `${path}: ${each.path}`));
  expect(outside).toEqual([]);
});
