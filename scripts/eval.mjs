// Measures the program on sets of documents that others have made, which are not part of this repository.
//   npm run eval -- pages FOLDER…   title, author and date of web pages
// Each measure is a file in scripts/eval/ and says what it needs when it is given nothing.
const MEASURES = { pages: () => import("./eval/web-pages.mjs") };

const [name, ...given] = process.argv.slice(2);
const load = MEASURES[name];
if (load === undefined) {
  console.error(`Say what to measure: npm run eval -- ${Object.keys(MEASURES).join("|")} …`);
  process.exitCode = 2;
} else process.exitCode = await (await load()).measure(given);
