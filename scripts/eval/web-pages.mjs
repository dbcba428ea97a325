import { parseArgs } from "node:util";
import { HOW_TO_GET_THEM, pagesIn } from "./page-sets.mjs";
import { DISPUTED } from "./disputed-answers.mjs";
import { reader } from "./reader.mjs";
import { sameAuthors, sameDate, sameTitle } from "./same-fact.mjs";

const FACTS = ["title", "author", "date"];
const COLUMNS = ["set", "fact", "right", "of", "share", "disputed", "share without them", "known, but another witness is taken", "absent", "other", "stated where none is expected"];
const share = (part, all) => `${((100 * part) / Math.max(all, 1)).toFixed(1)} %`;

/**
 * Measures the facts of web pages: of the pages for which a set expects a fact, how many get it. What we state where a set
 * expects nothing is counted apart, for a set may leave out what a page says. Answers that we hold to be wrong, each with its reason
 * in disputed-answers.mjs, count as misses in the first share and not at all in the second.
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
      const counts = tally.get(key) ?? { right: 0, beside: 0, absent: 0, wrong: 0, unexpected: 0, disputed: 0 };
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
      const isDisputed = what !== "right" && DISPUTED[`${page.set}/${page.name} ${fact}`] !== undefined;
      if (isDisputed) count(page.set, fact, "disputed");
      const isListed = what === "unexpected" ? values.unexpected : what !== "right" && values.misses;
      if (isListed) console.log(`${isDisputed ? "disputed: " : ""}${page.set}/${page.name} ${fact}: ${show(stated[fact])} (${stated.witness[fact] ?? "nobody"}); expected ${show(page.expected[fact])}`);
    }
  }
  console.log(COLUMNS.join("\t"));
  for (const [key, { right, beside, absent, wrong, unexpected, disputed }] of [...tally].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const all = right + beside + absent + wrong;
    console.log([key, right, all, share(right, all), disputed, share(right, all - disputed), beside, absent, wrong, unexpected].join("\t"));
  }
  return 0;
}

function judged(fact, stated, expected) {
  if (expected[fact] === undefined) return stated[fact] === undefined ? undefined : "unexpected";
  if (stated[fact] === undefined) return "absent";
  if (isSame[fact](stated, expected)) return "right";
  return stated.others[fact].some((other) => isSame[fact]({ ...stated, [fact]: other }, expected)) ? "beside" : "wrong";
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
  const stated = { witness: {}, others: {} };
  for (const [fact, finding] of Object.entries(outcome.source.facts)) {
    if (finding.state !== "known") continue;
    stated[fact] = finding.taken.value;
    stated.witness[fact] = finding.taken.witness.name;
    stated.others[fact] = finding.others.map(({ value }) => value);
  }
  return stated;
}
