import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import esbuild from "esbuild";

const root = resolve(import.meta.dirname, "../..");

/**
 * Builds the reading part of the program as it stands and loads it, with the ports of the command line.
 * @returns `read(capture)`, which answers as `readTextCapture` does.
 */
export async function reader() {
  const outfile = resolve(root, "dist/eval-reader.mjs");
  mkdirSync(resolve(root, "dist"), { recursive: true });
  await esbuild.build({
    stdin: {
      contents: 'export { readTextCapture } from "./src/read/read-capture.ts"; export { portsFromLibraries } from "./src/cli/read-ports.ts";',
      resolveDir: root,
    },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    outfile,
    logLevel: "warning",
  });
  const { readTextCapture, portsFromLibraries } = await import("../../dist/eval-reader.mjs");
  return (capture) => readTextCapture(capture, portsFromLibraries);
}
