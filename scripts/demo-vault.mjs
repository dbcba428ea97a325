// Runs the main job without the app: sources become linked notes in demo-vault/, with the plugin installed and switched on.
//   npm start               the sample sources
//   npm start -- FILE…      your own
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const VAULT = "demo-vault";
/** The reading list beside them names addresses, which are for the user to open. */
const samples = () => readdirSync("samples").filter((name) => !name.endsWith(".yaml")).map((name) => join("samples", name));
const plugin = join(VAULT, ".obsidian", "plugins", "source-ties");
mkdirSync(plugin, { recursive: true });
for (const file of ["main.js", "manifest.json", "styles.css"]) copyFileSync(file, join(plugin, file));

// Plugins that somebody added to the demo vault stay switched on.
const list = join(VAULT, ".obsidian", "community-plugins.json");
const enabled = new Set(existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : []);
writeFileSync(list, `${JSON.stringify([...enabled.add("source-ties")], null, 2)}\n`);

const sources = process.argv.slice(2);
const run = spawnSync(
  process.execPath,
  ["dist/cli.mjs", "import", "--vault", VAULT, "--recommendations", "all", ...(sources.length > 0 ? sources : samples())],
  { stdio: "inherit" },
);

console.log(`
The vault is ${resolve(VAULT)}
To see it: in Obsidian, choose “Open folder as vault”, pick that folder, and trust its author when you are asked.
Then open a note in Sources/, look at its backlinks, and open the graph view.`);
process.exitCode = run.status ?? 1;
