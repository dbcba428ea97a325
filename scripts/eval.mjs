// Measures how well the program reads.
//   npm run eval                         facts and recommendations of our own documents, with answers by hand
//   npm run eval -- documents FOLDER…    the same for other documents of that shape (docs/quality.md)
//   npm run eval -- pages FOLDER…        title, author and date of web pages, on sets that others have made
// Each measure is a file in scripts/eval/ and says what it needs when it is given nothing.
const MEASURES = { documents: () => import("./eval/documents.mjs"), pages: () => import("./eval/web-pages.mjs") };

const [name = "documents", ...given] = process.argv.slice(2);
const load = MEASURES[name];
if (load === undefined) {
  console.error(`Say what to measure: npm run eval -- ${Object.keys(MEASURES).join("|")} …`);
  process.exitCode = 2;
} else process.exitCode = await (await load()).measure(given);
