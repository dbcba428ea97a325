/** Latin letters that no accent can be taken off, and how they are written without. */
const LETTERS: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe" };

/** What stands behind a comma and is no given name. */
const NOT_GIVEN = /^(?:jr|sr|[ivx]+|inc|ltd|llc|plc|ph\.?d|m\.?d|esq)\.?$/iu;

/**
 * A name as people compare it: without case, accents, a leading “the”, dots and other signs between its words.
 * @returns an empty string for a name without letters and digits.
 */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[øłđßæœ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[.'’]/gu, "")
    .replace(/&/gu, " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the (?=.)/u, "");
}

/**
 * The short form that a name carries in brackets: “DoF” of “Department of Finance (DoF)”.
 * @returns `undefined` where the brackets hold something else, such as the place of “Department of Health (UK)”.
 */
export function withShortForm(name: string): { full: string; short: string } | undefined {
  const [, full = "", short = ""] = /^(\S.*\S)\s*\(([\p{L}\d&.-]{2,12})\)$/u.exec(name.trim()) ?? [];
  const words = full.split(/[\s-]+/u).filter((word) => !/^the$/iu.test(word));
  const letters = Array.from(short.replace(/[^\p{L}]/gu, "").toLowerCase());
  let at = 0;
  for (const word of words) {
    if (word.charAt(0).toLowerCase() === letters[at]) at += 1;
    // Small words may be left out of a short form, others may not.
    else if (/^\p{Lu}/u.test(word)) return undefined;
  }
  return letters.length > 1 && at === letters.length ? { full, short } : undefined;
}

/**
 * What a name is compared by, the plainest first: as it stands without the short form in brackets, and “Levin, Norman D.” as
 * “Norman D. Levin”. Two names that share one of these are one name.
 */
export function nameKeys(name: string): string[] {
  const bare = withShortForm(name)?.full ?? name;
  const [, last, given] = /^([^,]+),\s+([^,]+)$/u.exec(bare) ?? [];
  const turned = last === undefined || given === undefined || NOT_GIVEN.test(given) ? bare : `${given} ${last}`;
  return [...new Set([plainName(bare), plainName(turned)])].filter((key) => key !== "");
}
