import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How to get the sets that this measure knows; they are not ours to hand on. */
export const HOW_TO_GET_THEM = `Name the folders of checkouts of one or both of these public repositories, whose tests hold pages with expected facts:
  git clone https://github.com/kepano/defuddle.git
  git clone https://github.com/mozilla/readability.git`;

/**
 * Finds the pages of a checkout and what its makers expect of them.
 * @param folder a checkout of Defuddle or of Readability.
 * @returns a page an entry; `expected` holds title, author, date and site, absent where nothing is expected; `text` reads the expected
 * article. `undefined` when the folder is neither.
 */
export function pagesIn(folder) {
  if (existsSync(join(folder, "tests/expected"))) return defuddlePages(folder);
  if (existsSync(join(folder, "test/test-pages"))) return readabilityPages(folder);
  return undefined;
}

function defuddlePages(folder) {
  const names = readdirSync(join(folder, "tests/fixtures")).filter((file) => file.endsWith(".html"));
  return names.flatMap((file) => {
    const name = file.slice(0, -".html".length);
    const answers = join(folder, "tests/expected", `${name}.md`);
    if (!existsSync(answers)) return [];
    const [, json, article] = /^```json\n([\s\S]*?)\n```\n?([\s\S]*)$/u.exec(readFileSync(answers, "utf8")) ?? [];
    const { title, author, published, site } = JSON.parse(json);
    const bytes = readFileSync(join(folder, "tests/fixtures", file));
    const address = /<!--\s*\{"url":\s*"([^"]+)"/u.exec(bytes.subarray(0, 2000).toString("utf8"))?.[1];
    return [{ set: "defuddle", name, bytes, address, expected: stated({ title, author, date: published, site }), article }];
  });
}

function readabilityPages(folder) {
  const pages = join(folder, "test/test-pages");
  return readdirSync(pages).map((name) => {
    const { title, byline, publishedTime, siteName } = JSON.parse(readFileSync(join(pages, name, "expected-metadata.json"), "utf8"));
    const article = readFileSync(join(pages, name, "expected.html"), "utf8");
    const bytes = readFileSync(join(pages, name, "source.html"));
    return { set: "readability", name, bytes, expected: stated({ title, author: byline, date: publishedTime, site: siteName }), article };
  });
}

/** An empty answer is none. */
function stated(answers) {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => typeof value === "string" && value.trim() !== ""));
}
