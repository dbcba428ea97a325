import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import esbuild from "esbuild";

const root = resolve(import.meta.dirname, "../..");
const OWN = resolve(root, "tests/gold/documents");
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const short = (text) => (text.length > 220 ? `${text.slice(0, 217)}…` : text);

/**
 * Scores facts and recommendations against answers written by hand: our own documents, or those in the folders given. Prints a line a
 * document, the totals, and then everything that is not right with the reason that the program has for it.
 * @param given folders of documents, each in a folder of its own with `source.*` and `gold.json`; none for our own.
 * @returns the exit code: 0, or 2 when a folder holds no document.
 */
export async function measure(given) {
  const { readDocuments, documentFolders, scoreDocument, totalsOf, UNSEEN } = await scoring();
  const folders = given.length > 0 ? given : [OWN];
  const empty = folders.find((folder) => documentFolders(resolve(folder)).length === 0);
  if (empty !== undefined) {
    console.error(`There is no document in ${empty}: a document is a folder with gold.json and one file called source.txt, .md, .html or .pdf.`);
    return 2;
  }
  for (const folder of folders) {
    const documents = await readDocuments(resolve(folder));
    const scores = documents.map(scoreDocument);
    console.log(`\n${folder}\n`);
    console.log(["document", "explicit right", "wrong", "missed", "with implied right", "wrong", "missed", "look-alikes taken", "actors", "facts"].join("\t"));
    for (const { name, explicit, all, falseAlarms, lookAlikes, pairs, wrongActors, facts, wrongFacts } of scores)
      console.log([name, explicit.right, explicit.wrong, explicit.missed, all.right, all.wrong, all.missed, `${falseAlarms.length} of ${lookAlikes}`, `${pairs - wrongActors.length} of ${pairs}`, `${facts - wrongFacts.length} of ${facts}`].join("\t"));
    printTotals(totalsOf(scores), "documents");
    const unseen = resolve(folder) === OWN ? scores.filter(({ name }) => UNSEEN.includes(name)) : [];
    if (unseen.length > 0) {
      printTotals(totalsOf(scores.filter((score) => !unseen.includes(score))), "of them that rules were made with");
      printTotals(totalsOf(unseen), "of them that no rule was made with");
    }
    printFacts(totalsOf(scores).byFact);
    for (const [index, score] of scores.entries()) printWhatIsWrong(score, documents[index]);
  }
  return 0;
}

function printFacts(byFact) {
  console.log(`\n${["fact", "right", "wrong", "not stated", "invented"].join("\t")}`);
  for (const [fact, { right, wrong, missed, invented }] of Object.entries(byFact)) console.log([fact, right, wrong, missed, invented].join("\t"));
}

function printTotals(totals, which) {
  const { explicit, all } = totals;
  console.log(`\n${totals.documents} ${which}`);
  console.log(`explicit              precision ${percent(explicit.precision)}  recall ${percent(explicit.recall)}  F1 ${percent(explicit.f1)}`);
  console.log(`explicit and implied  precision ${percent(all.precision)}  recall ${percent(all.recall)}  F1 ${percent(all.f1)}`);
  console.log(`look-alikes taken ${percent(totals.falseAlarms)}, actors ${percent(totals.actor)}, strength ${percent(totals.strength)}, facts ${percent(totals.metadata)}, invented ${percent(totals.invented)}`);
}

function printWhatIsWrong(score, { rejections }) {
  const lines = [
    ...score.wrong.map((found) => {
      const alarm = score.falseAlarms.find((one) => one.found === found);
      return `wrong${alarm ? ` (${alarm.why})` : ""}: ${short(found.passage.quote)}\n    taken for “${found.reason.cue}”, ${found.reason.rule}${found.reason.evidence ? `, ${found.reason.evidence.place} “${found.reason.evidence.words}”` : ""}`;
    }),
    ...score.missed.map(({ quote, strength }) => {
      const dropped = rejections.filter(({ sentence }) => sentence.includes(quote.slice(0, 40)) || quote.includes(sentence.slice(0, 40)));
      return `missed (${strength}): ${short(quote)}\n    ${dropped.length > 0 ? dropped.map(({ cue, rule }) => `“${cue}” was dropped as ${rule}`).join("; ") : "no rule saw it"}`;
    }),
    ...score.wrongActors.map(({ found, asked }) => `actor: ${found.actor.join("; ") || "nobody"}, expected ${asked.join("; ") || "nobody"}: ${short(found.passage.quote)}`),
    ...score.wrongFacts.map(({ fact, stated, expected }) => `${fact}: ${JSON.stringify(stated) ?? "not stated"}, expected ${JSON.stringify(expected) ?? "not stated"}`),
  ];
  if (lines.length > 0) console.log(`\n${score.name}\n  ${lines.join("\n  ")}`);
}

/** Builds the program and the scoring as they stand and loads them. */
async function scoring() {
  const outfile = resolve(root, "dist/eval-documents.mjs");
  mkdirSync(resolve(root, "dist"), { recursive: true });
  const contents = ["scoring/gold-document", "scoring/score-document", "scoring/totals", "floors"].map((file) => `export * from "./tests/gold/${file}.ts";`).join("\n");
  await esbuild.build({ stdin: { contents, resolveDir: root }, bundle: true, platform: "node", format: "esm", target: "node20", packages: "external", outfile, logLevel: "warning" });
  return import("../../dist/eval-documents.mjs");
}
