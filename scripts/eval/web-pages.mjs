import { parseArgs } from "node:util";
import { HOW_TO_GET_THEM, pagesIn } from "./page-sets.mjs";
import { reader } from "./reader.mjs";
import { sameAuthors, sameDate, sameTitle } from "./same-fact.mjs";

const FACTS = ["title", "author", "date"];

/**
 * Measures the facts of web pages: of the pages for which a set expects a fact, how many get it. What we state where a set
 * expects nothing is counted apart, for a set may leave out what a page says.
 * @param given folders of sets, `--misses` to list what differs, `--unexpected` to list what no set expects.
 * @returns the exit code: 0, or 2 when the folders are none.
 */
export async function measure(given) {
  const { values, positionals } = parseArgs({ args: given, allowPositionals: true, options: { misses: { type: "boolean" }, unexpected: { type: "boolean" } } });
  const sets = positionals.map(pagesIn);
  if (sets.length === 0 || sets.includes(undefined)) {
    console.error(HOW_TO_GET_THEM);
    return 2;
  }
  const read = await reader();
  const tally = new Map();
  const count = (set, fact, what) => {
    for (const row of [set, "both together"]) {
      const key = `${row}\t${fact}`;
      const counts = tally.get(key) ?? { right: 0, absent: 0, wrong: 0, unexpected: 0 };
      counts[what]++;
      tally.set(key, counts);
    }
  };
  for (const page of sets.flat()) {
    const stated = factsOf(read, page);
    for (const fact of FACTS) {
      const what = judged(fact, stated, page.expected);
      if (what === undefined) continue;
      count(page.set, fact, what);
      const isListed = what === "unexpected" ? values.unexpected : what !== "right" && values.misses;
      if (isListed) console.log(`${page.set}/${page.name} ${fact}: ${show(stated[fact])} (${stated.witness[fact] ?? "nobody"}); expected ${show(page.expected[fact])}`);
    }
  }
  console.log(["set", "fact", "right", "of", "share", "absent", "other", "stated where none is expected"].join("\t"));
  for (const [key, { right, absent, wrong, unexpected }] of [...tally].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const all = right + absent + wrong;
    console.log([key, right, all, `${((100 * right) / Math.max(all, 1)).toFixed(1)} %`, absent, wrong, unexpected].join("\t"));
  }
  return 0;
}

function judged(fact, stated, expected) {
  if (expected[fact] === undefined) return stated[fact] === undefined ? undefined : "unexpected";
  if (stated[fact] === undefined) return "absent";
  return isSame[fact](stated, expected) ? "right" : "wrong";
}

const isSame = {
  title: (stated, expected) =>
    [stated.title, `${stated.title}: ${stated.subtitle}`].some((title) => sameTitle(title, expected.title, [expected.site ?? "", stated.publisher ?? ""])),
  author: (stated, expected) => sameAuthors(stated.author, expected.author),
  date: (stated, expected) => sameDate(stated.date, expected.date),
};

const show = (value) => (value === undefined ? "nothing" : JSON.stringify(value));

function factsOf(read, { name, bytes, address }) {
  const outcome = read({ name: `${name}.html`, bytes: new Uint8Array(bytes), ...(address === undefined ? {} : { address }) });
  if ("problem" in outcome) return { witness: { title: outcome.problem.code } };
  const stated = { witness: {} };
  for (const [fact, finding] of Object.entries(outcome.source.facts)) {
    if (finding.state !== "known") continue;
    stated[fact] = finding.taken.value;
    stated.witness[fact] = finding.taken.witness.name;
  }
  return stated;
}
