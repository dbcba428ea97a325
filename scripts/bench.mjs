// Measures how long reading and recommending take, and whether the time grows with the length only: npm run bench
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import esbuild from "esbuild";

const root = resolve(import.meta.dirname, "..");
const ROUNDS = 3;
/** Milliseconds; a run that takes longer than this is not repeated, as the clock is exact enough for it. */
const LONG_RUN = 1_000;
/** A page of a report has about so many letters. */
const PAGE = 3_000;
/** Time for twice the length may grow by this much a letter: clocks and memory have their moods. */
const MOST_GROWTH = 2;

const { readTextCapture, portsFromLibraries, readRecommendations } = await program();
const prose = proseOfOwnDocuments();
const encoder = new TextEncoder();
const recommend = (text) => readRecommendations(text);
const read = (text) => readTextCapture({ name: "report.txt", bytes: encoder.encode(text) }, portsFromLibraries);

const CASES = [
  ["recommendations in a report of 100 pages", recommend, ofLength(100 * PAGE), ofLength(200 * PAGE)],
  ["facts and text of a report of 100 pages", read, ofLength(100 * PAGE), ofLength(200 * PAGE)],
  ["recommendations in a paragraph of 3,000 words", recommend, words(3_000), words(6_000)],
  ["recommendations in a line of a million letters", recommend, words(1_000_000 / 6), words(2_000_000 / 6)],
  // Every second word is a cue, and no sentence ends.
  ["a million letters of “must and should” without a stop", recommend, "must and should ".repeat(62_500), "must and should ".repeat(125_000)],
  ["facts of a line of a million letters", read, words(1_000_000 / 6), words(2_000_000 / 6)],
];

recommend(ofLength(10 * PAGE));
read(ofLength(10 * PAGE));
console.log(["case", "letters", "ms", "ms for twice as much", "growth a letter"].join("\t"));
for (const [name, run, once, twice] of CASES) {
  const [single, double] = [best(run, once), best(run, twice)];
  // Below a few milliseconds the clock says nothing.
  const growth = double < 20 ? 1 : double / twice.length / (single / once.length);
  console.log([name, once.length, single.toFixed(0), double.toFixed(0), growth.toFixed(2)].join("\t"));
  if (growth > MOST_GROWTH) {
    console.error(`${name}: the time grows faster than the length, by ${growth.toFixed(2)} a letter.`);
    process.exitCode = 1;
  }
}

function best(run, text) {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    run(text);
    least = Math.min(least, performance.now() - start);
    if (least > LONG_RUN) break;
  }
  return least;
}

/** So many letters of our own documents, again and again, each time under another heading. */
function ofLength(length) {
  let text = "";
  for (let chapter = 1; text.length < length; chapter++) text += `## Chapter ${chapter}\n\n${prose}\n\n`;
  return text.slice(0, length);
}

function words(count) {
  const all = prose.replace(/\s+/gu, " ").split(" ");
  return Array.from({ length: Math.round(count) }, (_, index) => all[index % all.length]).join(" ");
}

function proseOfOwnDocuments() {
  const folder = join(root, "tests/gold/documents");
  return readdirSync(folder).sort().flatMap((name) => readdirSync(join(folder, name)).filter((file) => /^source\.(?:txt|md)$/u.test(file)).map((file) => readFileSync(join(folder, name, file), "utf8"))).join("\n\n");
}

/** Builds the program as it stands and loads it. */
async function program() {
  const outfile = resolve(root, "dist/bench.mjs");
  mkdirSync(resolve(root, "dist"), { recursive: true });
  const contents = 'export { readTextCapture } from "./src/read/read-capture.ts"; export { portsFromLibraries } from "./src/cli/read-ports.ts"; export { readRecommendations } from "./src/recommend/find-recommendations.ts";';
  await esbuild.build({ stdin: { contents, resolveDir: root }, bundle: true, platform: "node", format: "esm", target: "node20", packages: "external", outfile, logLevel: "warning" });
  return import("../dist/bench.mjs");
}
