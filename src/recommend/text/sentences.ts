import type { Span } from "../../model/recommendation.ts";

/** A sentence that is longer is no sentence of prose; it is cut, so that no step has to read without end. */
const LONGEST = 2_000;
/** What can end a sentence, with closing quotation marks and brackets, before white space or the end. */
const STOP = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;

/**
 * Splits running text into sentences.
 * A full stop ends no sentence after an abbreviation (`No. 3`), an initial (`J. Smith`), in a number (`2.5`), or when the next word
 * goes on in small letters; after a name like `U.S.` it does only before a word that commonly begins sentences.
 * @param abbreviations in small letters, without the full stop.
 * @param openers words that begin a sentence after a name such as `U.S.`, in small letters.
 * @param hasOrdinalStops whether a number with a full stop is an ordinal.
 * @returns places in the text, without the white space between them, in order.
 */
export function sentencesOf(text: string, abbreviations: ReadonlySet<string>, openers: ReadonlySet<string>, hasOrdinalStops = false): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    // `am 12. September`
    if (hasOrdinalStops && match[0] === "." && /(?:^|\s)\d{1,2}$/u.test(text.slice(Math.max(0, match.index - 4), match.index)) && goesOnBehind(text.slice(end, end + 30), openers)) continue;
    if (!endsSentence(text, match.index, end, abbreviations, openers)) continue;
    add(start, end);
    start = end;
  }
  add(start, text.length);
  return sentences;

  function add(from: number, to: number): void {
    let [begin, end] = [from, to];
    while (begin < end && /\s/u.test(text.charAt(begin))) begin += 1;
    while (end > begin && /\s/u.test(text.charAt(end - 1))) end -= 1;
    while (end - begin > LONGEST) {
      const blank = text.lastIndexOf(" ", begin + LONGEST);
      const cut = blank > begin ? blank : begin + LONGEST;
      sentences.push({ start: begin, end: cut });
      begin = cut;
    }
    if (end > begin) sentences.push({ start: begin, end });
  }
}

/** A noun follows rather than a word that opens sentences. */
function goesOnBehind(text: string, openers: ReadonlySet<string>): boolean {
  const next = /^\s(\p{L}+)/u.exec(text)?.[1]?.toLowerCase();
  return next !== undefined && !openers.has(next);
}

function endsSentence(
  text: string,
  stop: number,
  end: number,
  abbreviations: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): boolean {
  const next = /^\s+["'“‘«([]*([\p{L}\p{N}]+)/u.exec(text.slice(end, end + 60))?.[1];
  if (next === undefined) return true;
  const goesOn = /^\p{Ll}/u.test(next);
  // `“Must it?” asked the minister.` and `He left. and` are one sentence each.
  if (goesOn && (end - stop > 1 || /[.…]/u.test(text.charAt(stop)))) return false;
  if (text[stop] !== "." || end - stop > 1) return true;
  const before = /[^\s("“‘[]*$/u.exec(text.slice(Math.max(0, stop - 30), stop))?.[0] ?? "";
  if (abbreviations.has(before.toLowerCase())) return false;
  // `4. The board`: a member's number; behind `Aug.` it is a day.
  if (/^\d{1,3}$/u.test(before)) {
    const ahead = text.slice(Math.max(0, stop - before.length - 14), stop - before.length);
    const abbreviated = /(\p{L}+)\.\s+$/u.exec(ahead)?.[1]?.toLowerCase();
    if (/(?:^|[.!?;:)]\s+)$/u.test(ahead) && !(abbreviated !== undefined && abbreviations.has(abbreviated))) return false;
  }
  // `J. Marsh`, but `Annex A. Then`: a letter behind such a word is a number.
  if (/^\p{Lu}$/u.test(before)) return /\b(?:annex|appendix|part|table|section|group|class|figure|option|plan|schedule|chapter|box|exhibit|type|grade|hepatitis|vitamin|and|or)\s+$/iu.test(text.slice(Math.max(0, stop - 14), stop - 1));
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return openers.has(next.toLowerCase());
  return true;
}
