/*
 * When does a fact that we state equal one that a set expects? The sets were written for other programs, each with its own habits, so
 * what is only habit does not count: white space, quotation marks, dashes, case, marks-up left in a string, a site's name set
 * beside a title, `By` and separators in a list of authors, the hour and the zone behind a day.
 */

const ENTITIES = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };

const folded = (text) =>
  text
    .normalize("NFKC")
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/gu, (_, name) => ENTITIES[name])
    .replace(/&#(\d{1,6});/gu, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, "")
    .replace(/[‘’‚‛`´“”„‟«»"']/gu, "'")
    .replace(/[‐‑‒–—―]/gu, "-")
    .replace(/[\u200b-\u200f\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();

const BESIDE_A_SITE = /\s*(?:\||·|•|»|«|›|_|\[|\]|::|:|\s-|-\s)\s*/gu;
/** Words of a site's name, and of a section's before it. */
const LONGEST_SITE = 6;

/**
 * Tells whether two titles are one: equal, or equal but for the site's name at the end or the beginning of one of them.
 * @param sites names of the site that the page or the set gives.
 */
export function sameTitle(ours, expected, sites = []) {
  const [one, other] = [folded(ours), folded(expected)];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const names = sites.map(folded).filter((site) => site !== "");
  if (short === "" || !long.includes(short)) return false;
  const rest = long.startsWith(short) ? long.slice(short.length) : long.endsWith(short) ? long.slice(0, -short.length) : undefined;
  if (rest === undefined || rest.search(BESIDE_A_SITE) < 0) return false;
  const name = rest.replace(BESIDE_A_SITE, " ").trim();
  // What stands behind a bar in the expected title, and we left off, is taken for a site's or a section's name when it is short.
  if (short === one && rest.search(BESIDE_A_SITE) === 0 && long.startsWith(short) && name.split(" ").length <= LONGEST_SITE) return true;
  return names.some((site) => site === name || site.startsWith(name) || name.startsWith(site));
}

/** Tells whether two lists of authors name the same people. */
export function sameAuthors(ours, expected) {
  const [some, others] = [people(ours.join(", ")), people(expected)];
  return some.length > 0 && some.length === others.length && some.every((name) => others.includes(name));
}

/** A line that a set takes over as it stands ends where a date, a second line or an address begins. */
function people(list) {
  const names = folded(list.replace(/^\s*by\s+/iu, "").replace(/\s*\n[\s\S]*$|\s*\([^)]*\)|\s*https?:\S*/gu, ""))
    .replace(/\d.*$/u, "")
    .replace(/^(?:(?:written|posted|story|article|words) )?by[: ]\s*|^par /u, "")
    .split(/\s*(?:[,;|&•·]|\band\b|\bund\b|\bet\b)\s*/u)
    .map((name) => name.replace(/^(?:by |(?:dr|prof|professor|mr|mrs|ms)\.? )/u, "").replace(/\./gu, "").trim())
    .filter((name) => name !== "");
  const people = names.filter((name) => !NO_NAME.test(name));
  return [...new Set(people.length > 0 ? people : names)];
}

/** Tells whether two dates agree as far as the one that we state goes; the expected one is taken as its words say it. */
export function sameDate(ours, expected) {
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(expected.trim())?.[0] ?? dayOf(expected);
  return day !== undefined && day.startsWith(ours);
}

/** What stands in a byline beside the names: degrees, offices, where somebody works. */
const NO_NAME = /^(?:et )?al$|^(?:ma|md|phd|mph|rn|vp)$|\b(?:scientist|fellow|president|director|editor|writer|reporter|correspondent|professor|research|staff)\b/u;

function dayOf(words) {
  const date = new Date(`${words.replace(/(\d)(?:st|nd|rd|th)\b/u, "$1")} UTC`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
