// Holds that a tag may become a release, and prints what changed in it.
//   node scripts/check-release.mjs 1.2.3             ends with 1 and a sentence for each thing that is not ready
//   node scripts/check-release.mjs 1.2.3 --changes   prints the version's part of CHANGELOG.md
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const text = (name) => readFileSync(resolve(root, name), "utf8");
const json = (name) => JSON.parse(text(name));

const [tag = "", option] = process.argv.slice(2);

/** The part of the changelog under a version's heading, or nothing. */
function changesOf(version) {
  const parts = text("CHANGELOG.md").split(/^## /mu);
  const part = parts.find((one) => one.split(/[\s·(]/u)[0] === version);
  return part?.slice(part.indexOf("\n")).trim() ?? "";
}

const { version, minAppVersion } = json("manifest.json");
const problems = [
  version !== tag && `manifest.json says ${version}, the tag ${tag}: set the version first, then tag.`,
  json("package.json").version !== tag && `package.json does not say ${tag}.`,
  json("versions.json")[tag] !== minAppVersion && `versions.json does not say that ${tag} needs ${minAppVersion}.`,
  changesOf(tag) === "" && `CHANGELOG.md has no part for ${tag}: put “## ${tag}” above what changed.`,
].filter(Boolean);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else if (option === "--changes") console.log(changesOf(tag));
