// Builds the plugin (main.js) and the command line (dist/cli.mjs), and holds the plugin to its size.
//   node esbuild.config.mjs production   once, minified
//   node esbuild.config.mjs watch        again at every change, readable
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { builtinModules } from "node:module";
import esbuild from "esbuild";
import { minify } from "terser";

const MOST_GZIPPED = 300 * 1024;
/** How many packages are told by name; the rest are a kilobyte or so each. */
const TOLD_BY_NAME = 14;
const watching = process.argv[2] === "watch";
const { version } = JSON.parse(readFileSync("manifest.json", "utf8"));

const shared = {
  bundle: true,
  target: "es2022",
  minify: !watching,
  sourcemap: watching ? "inline" : false,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  define: { SOURCE_TIES_VERSION: JSON.stringify(version) },
};

/** Rules carry their examples, which the tests run; users' devices need not carry them too. */
const withoutExamples = {
  name: "without-examples",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]read[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/^( *)examples: \[\n[\s\S]*?\n\1\],$/gmu, "$1examples: [],"),
      loader: "ts",
    }));
  },
};

/**
 * YAML 1.1's own types (sexagesimal numbers, sets, binary, …) are nobody's in a note, which is YAML 1.2: the words stay words. Its merge
 * keys stay.
 */
const withoutOldYaml = {
  name: "without-old-yaml",
  setup(build) {
    build.onLoad({ filter: /[\\/]yaml[\\/].*[\\/]schema[\\/]yaml-1\.1[\\/](?:binary|omap|pairs|schema|set|timestamp)\.js$/ }, () => ({
      contents: 'import { schema } from "../core/schema.js"; export { schema }; export const [binary, omap, pairs, set, timestamp, intTime, floatTime] = [];',
      loader: "js",
    }));
  },
};

/** Readability comes with a second program that only guesses whether a page can be read. */
const withoutGuesses = {
  name: "without-guesses",
  setup(build) {
    build.onLoad({ filter: /[\\/]Readability-readerable\.js$/ }, () => ({ contents: "", loader: "js" }));
  },
};

/**
 * pdf.js asks for a native canvas as soon as it is loaded, and says so where there is none. Nothing is drawn here, so three empty
 * classes do; a version of pdf.js that asks in other words stops the build.
 */
const withoutCanvas = {
  name: "without-canvas",
  setup(build) {
    build.onLoad({ filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, ({ path }) => {
      const asks = 'canvas = require("@napi-rs/canvas");';
      const library = readFileSync(path, "utf8");
      if (!library.includes(asks)) return { errors: [{ text: `pdf.js no longer says: ${asks}` }] };
      return { contents: library.replace(asks, "canvas = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };"), loader: "js" };
    });
  },
};

const plugin = {
  ...shared,
  plugins: [withoutExamples, withoutOldYaml, withoutGuesses],
  entryPoints: ["src/main.ts"],
  outfile: "main.js",
  format: "cjs",
  platform: "browser",
  // The app gives these at run time. Node's modules are not on the list: the plugin runs on phones.
  external: ["obsidian", "electron", "@codemirror/*", "@lezer/*"],
};

const commandLine = {
  ...shared,
  plugins: [withoutCanvas],
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/cli.mjs",
  format: "esm",
  platform: "node",
  target: "node20",
  // linkedom asks for `canvas` only when a page draws, which no page does here.
  external: [...builtinModules, "canvas"],
  banner: {
    js: '#!/usr/bin/env node\nimport { createRequire as sourceTiesCreateRequire } from "node:module"; const require = sourceTiesCreateRequire(import.meta.url);',
  },
};

/**
 * Makes main.js smaller once more: Terser drops what is defined and never used, across the whole file, which esbuild leaves, and
 * shortens names that begin with an underscore, which packages give to what nobody else may use.
 */
async function shrink() {
  const { code } = await minify(readFileSync("main.js", "utf8"), { module: true, ecma: 2022, compress: { passes: 3 }, mangle: { properties: { regex: /^_[a-z]{2}/i, keep_quoted: true } } });
  writeFileSync("main.js", code);
}

/** Prints what each package and each of our folders weighs in the plugin, and fails when the whole is too heavy. */
function weigh(metafile) {
  const weights = new Map();
  for (const [input, { bytesInOutput }] of Object.entries(metafile.outputs["main.js"].inputs)) {
    const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    const owner = packaged ? packaged[1] : input.split("/").slice(0, 2).join("/");
    weights.set(owner, (weights.get(owner) ?? 0) + bytesInOutput);
  }
  const gzipped = gzipSync(readFileSync("main.js"), { level: 9 }).length;
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  console.log("main.js, minified by esbuild, by package:");
  const sorted = [...weights].sort((one, other) => other[1] - one[1]);
  for (const [owner, bytes] of sorted.slice(0, TOLD_BY_NAME)) console.log(`  ${kilobytes(bytes).padStart(9)}  ${owner}`);
  const smaller = sorted.slice(TOLD_BY_NAME);
  const rest = smaller.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`  ${kilobytes(rest).padStart(9)}  ${smaller.length} smaller ones`);
  console.log(`main.js gzipped: ${kilobytes(gzipped)} of at most ${kilobytes(MOST_GZIPPED)}`);
  if (gzipped > MOST_GZIPPED) {
    console.error("main.js is heavier than its budget: see which package above grew, and whether it earns its place.");
    process.exitCode = 1;
  }
}

if (watching) {
  for (const options of [plugin, commandLine]) await (await esbuild.context(options)).watch();
} else {
  const [built] = await Promise.all([esbuild.build(plugin), esbuild.build(commandLine)]);
  await shrink();
  weigh(built.metafile);
}
