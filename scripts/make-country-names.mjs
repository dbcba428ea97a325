// Writes src/recommend/lexicon/country-names.json from the package `countries-list` (MIT): each country's common name
// with the other names that texts give its government, its capital first. Run it again after updating the package:
//   node scripts/make-country-names.mjs
import { writeFileSync } from "node:fs";
import { countries } from "countries-list";

const names = {};
for (const { name, capital, alias = [] } of Object.values(countries)) {
  const city = capital.replace(/,? D\.C\.$/u, "");
  // A capital named like its country or like another country says nothing (Singapore, San Marino).
  const others = [city, ...alias].filter((other) => other !== "" && other !== name && /^[\p{Script=Latin}\s.'’-]+$/u.test(other));
  names[name] = [...new Set(others)];
}
const sorted = Object.fromEntries(Object.entries(names).sort(([one], [other]) => (one < other ? -1 : 1)));
const lines = Object.entries(sorted).map(([name, others]) => `  ${JSON.stringify(name)}: ${JSON.stringify(others)}`);
writeFileSync("src/recommend/lexicon/country-names.json", `{\n${lines.join(",\n")}\n}\n`);
