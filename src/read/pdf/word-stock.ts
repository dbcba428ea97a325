import { capJoint } from "./marks.ts";

/** Before these a hyphen at a line end stands for a word to come: `short- and long-term`. */
const JOINING_WORD = /^(?:and|or|to|und|oder|bis|et|ou|y|e)\b/u;
/** First parts that words keep their hyphen after, whether or not the document says so elsewhere. */
const KEEPS_HYPHEN = /(?:^|[\s("“])(?:self|ex|non|well|half|cross|quasi|all|vice|so|anti|pro|semi|mid|long|short|high|low|large|small|great|full|part|first|second|third|one|two|three|four|five|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|decision|policy|evidence|year|follow|co)$/iu;
const LONG_ENOUGH = 4;
const LONGEST_WORD = 60;

/** The words of a document, by which broken ones are mended. */
export class WordStock {
  readonly #words = new Map<string, number>();

  /** @param lines the document's lines as they stand; the halves of words broken at their ends are not counted. */
  constructor(lines: Iterable<string>) {
    let broken = false;
    for (const line of lines) {
      const words = line.toLowerCase().match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? [];
      const endsBroken = /[-\u00ad]\s*$/u.test(line);
      for (const word of words.slice(broken ? 1 : 0, endsBroken ? -1 : undefined)) this.#count(word);
      broken = endsBroken;
    }
  }

  #count(word: string): void {
    this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
  }

  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }

  /**
   * Joins the text of two lines that follow each other. A word that a hyphen parts is mended by what the document itself shows:
   * whether it has the word with a hyphen or without one elsewhere.
   * @example `the dif-`, `ferences` → `the differences`; `a long-`, `term plan` → `a long-term plan`
   */
  joined(above: string, below: string): string {
    if (above === "" || below === "") return above + below;
    if (above.endsWith("\u00ad")) return above.slice(0, -1) + below;
    const end = above.slice(-LONGEST_WORD);
    if (/[–—/]$/u.test(end)) return /\s[–—/]$/u.test(end) ? `${above} ${below}` : above + below;
    const [, first] = /([\p{L}\p{M}\p{N}'’.-]{1,60})[-‐]$/u.exec(end) ?? [];
    if (first === undefined) return `${above} ${below}`;
    if (JOINING_WORD.test(below)) return `${above} ${below}`;
    const [rest = ""] = /^[\p{L}\p{M}]+/u.exec(below) ?? [];
    return (this.#keepsHyphen(first, rest) ? above : above.slice(0, -1)) + below;
  }

  #keepsHyphen(first: string, rest: string): boolean {
    // `U.S.-Korea`, `Covid-19`, `A-level`: only small letters are ever broken.
    if (!/^\p{Ll}/u.test(rest) || !/\p{Ll}$/u.test(first)) return true;
    const parts = first.split("-");
    const last = parts.at(-1) ?? "";
    const whole = this.#words.get((last + rest).toLowerCase()) ?? 0;
    const hyphened = this.#words.get(`${last}-${rest}`.toLowerCase()) ?? 0;
    if (whole !== hyphened) return hyphened > whole;
    if (parts.length > 1 || KEEPS_HYPHEN.test(last)) return true;
    // `decision-makers`: both are words. Endings such as `ment` and beginnings such as `govern` seldom both are.
    return last.length >= LONG_ENOUGH && rest.length >= LONG_ENOUGH && this.has(last) && this.has(rest);
  }

  /**
   * Mends what stands broken within a line: a large first letter parted from its word, words whose letters are spaced.
   * @example `T his perspective` → `This perspective`; `S U M M A R Y` → `SUMMARY`
   */
  mended(line: string): string {
    return line
      .replace(new RegExp(`(\\p{Lu})${capJoint}([\\p{L}\\p{M}'’-]*)`, "gu"), (_, cap: string, rest: string) => (this.#standsAlone(cap, rest) ? `${cap} ${rest}` : cap + rest))
      .replace(/(^|[^\p{L}\p{N}])((?:[\p{L}&] ){3,80}\p{L})(?![\p{L}\p{N}])/gu, (_, before: string, spaced: string) => before + this.#unspaced(spaced))
      .replace(/ {2,}/gu, " ");
  }

  /** `A` and `I` are words; they begin a longer one where the document has that word, or not the rest. */
  #standsAlone(cap: string, rest: string): boolean {
    if (rest === "") return true;
    return /^[AIOEY]$/u.test(cap) && !this.has(cap + rest) && this.has(rest);
  }

  /** Parts a row of single letters into words that the document has. */
  #unspaced(spaced: string): string {
    const letters = spaced.replace(/ /gu, "");
    const known = this.#knownWords(letters);
    if (known) return known.join(" ");
    // One of its words may stand nowhere else: `TECHNICAL REPORT` where the text speaks of the report.
    for (let at = LONG_ENOUGH; at <= letters.length - LONG_ENOUGH; at++) {
      const [first, last] = [letters.slice(0, at), letters.slice(at)];
      if ((last.length > LONG_ENOUGH && this.has(last)) || (first.length > LONG_ENOUGH && this.has(first))) return `${first} ${last}`;
    }
    return letters;
  }

  /** Parts letters into the longest words that the document has; `undefined` where it has not all of them. */
  #knownWords(letters: string): string[] | undefined {
    const words: string[] = [];
    for (let at = 0; at < letters.length; ) {
      let end = letters.length;
      while (end > at + 1 && !this.has(letters.slice(at, end))) end--;
      if (end === at + 1 && !/^[&\d]$/u.test(letters.slice(at, end))) return undefined;
      words.push(letters.slice(at, end));
      at = end;
    }
    return words;
  }
}
