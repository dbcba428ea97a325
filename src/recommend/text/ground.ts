import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Opener, type Range, type Sentence } from "../statement.ts";
import { holdsFinite, isA, isAdverb, isVerb, looksFinite, looksLikeNounPhrase } from "./grammar.ts";
import { clauseEdge, isNumber, opening, previousMark, segmentStart } from "./marks.ts";
import { inherited, saysWithoutThat, speaker, thatOpener } from "./opener.ts";

/** Where a clause begins, who is its subject and what opens it. */
export interface Ground {
  readonly subject: Range | undefined;
  readonly clauseStart: number;
  readonly opener: Opener;
}

/** No subject stands so many words before its verb. */
const FARTHEST = 80;
const NONE: Opener = { kind: "none" };

/**
 * Reads a sentence leftwards from a finite verb to find its subject and what the clause hangs on.
 * What stands between commas or dashes inside the subject is passed over, a fronted phrase before a comma is left out, and a
 * relative clause that has its verb already belongs to the subject.
 * In `Growers say that the state, for its part, should pay`, from `should`: subject `the state`, said by `Growers`.
 */
export function groundOf(sentence: Sentence, at: number, lexicon: Lexicon): Ground {
  let subjectEnd = at;
  while (subjectEnd > 0 && isAdverb(sentence, subjectEnd - 1, lexicon) && !isA(sentence, subjectEnd - 2, lexicon, "determiner")) subjectEnd -= 1;
  let first = subjectEnd;
  let index = subjectEnd - 1;
  const done = (start: number, opener: Opener = NONE): Ground => {
    let begin = opener.kind === "relative" || opener.kind === "subordinate" ? start + 1 : start;
    // Adverbs and coordinators that open the clause are not part of its subject.
    while (begin < subjectEnd && (isAdverb(sentence, begin, lexicon) || /^(?:and|but|or|nor|yet|,|\(|“|"|”)$/u.test(lowerAt(sentence, begin)))) begin += 1;
    const last = subjectEnd - 1;
    if (begin < last && opener.kind === "none" && /^(?:we|they|he|she|i|you)$/u.test(lowerAt(sentence, last)) && !/^(?:and|or|nor|than|,)$/u.test(lowerAt(sentence, last - 1))) {
      // `Maybe they should`: one word in front. `The measures they should adopt are known`: a relative clause without its pronoun.
      const isOneWord = last - begin === 1 && begin === 0;
      const isFronted = isA(sentence, begin, lexicon, "preposition", "subordinator");
      return { subject: { start: last, end: subjectEnd }, clauseStart: isOneWord || isFronted ? start : last, opener: isOneWord || isFronted ? opener : { kind: "relative", word: last } };
    }
    // `So Alice needs to`
    if (begin === 0 && lowerAt(sentence, 0) === "so" && /^\p{Lu}|^(?:the|this|that|these|it)$/u.test(sentence.words[1]?.text ?? "")) begin = 1;
    return { subject: begin < subjectEnd ? { start: begin, end: subjectEnd } : undefined, clauseStart: start, opener };
  };
  while (index >= 0 && at - index < FARTHEST) {
    const word = lowerAt(sentence, index);
    const empty = first >= subjectEnd;
    // `Before this house spends another crown it should`: the clause in front has no comma behind it.
    if (!empty && first === subjectEnd - 1 && /^(?:it|they|he|she|we|i|you)$/u.test(lowerAt(sentence, first)) && index > 1 && isA(sentence, 0, lexicon, "subordinator", "preposition") && /^\p{Ll}{3,}$/u.test(word) && !isA(sentence, index, lexicon, "preposition", "relative", "subordinator", "adverb", "auxiliary", "pronoun") && !saysWithoutThat(sentence, index, subjectEnd, lexicon) && !holdsComma(sentence, index)) return done(first);
    if (word === ";" || word === ":" || word === "?" || word === "!") return done(index + 1);
    if (word === ")" && isNumber(sentence, index)) {
      if (!empty) return done(index + 1);
      index -= 3;
      subjectEnd = index + 1;
      first = subjectEnd;
    } else if (word === ")") index = opening(sentence, index, "(") - 1;
    else if (word === "—" || word === "–") {
      const other = previousMark(sentence, index, /^[—–]$/u);
      if (!empty || other === undefined) return done(index + 1);
      subjectEnd = other;
      first = subjectEnd;
      index = other - 1;
    } else if (word === ",") {
      const before = previousMark(sentence, index, /^,$/u);
      if (empty && before !== undefined && !isA(sentence, before + 1, lexicon, "subordinator") || (empty && before === undefined && index < 1)) {
        // `the state, for its part, should`: the comma closes what is inserted.
        subjectEnd = before ?? index;
        first = subjectEnd;
        index = subjectEnd - 1;
        continue;
      }
      if (!empty && isListComma(sentence, before === undefined ? clauseEdge(sentence, index) : before + 1, index, subjectEnd, lexicon)) {
        first = before === undefined ? clauseEdge(sentence, index) : before + 1;
        index = first - 1;
        continue;
      }
      // `say that, in winter, boats should`: what opens the clause stands before the inserted phrase.
      const that = before !== undefined && lowerAt(sentence, before - 1) === "that" ? before - 1 : undefined;
      const opener = that === undefined ? NONE : thatOpener(sentence, that, lexicon);
      return done(index + 1, opener ?? NONE);
    } else if (word === "nor" && holdsNeither(sentence, index)) index -= 1;
    else if (/^(?:but|nor)$/u.test(word) || (word === "yet" && !/^[\p{L}]+$/u.test(lowerAt(sentence, index - 1)))) return done(index + 1);
    else if (word === "and" || word === "or") {
      const behindComma = lowerAt(sentence, index - 1) === ",";
      const left = behindComma ? segmentStart(sentence, index - 1) : clauseEdge(sentence, index);
      if (empty) return sharedSubject(sentence, left, index, lexicon) ?? done(index + 1, inherited(sentence, index, lexicon));
      const isNewClause = behindComma && isA(sentence, index + 1, lexicon, "pronoun") && !isA(sentence, index + 1, lexicon, "determiner");
      // A closed relative clause on the left (`those who dig and those who fill`) is rare enough to be left out of account.
      if (isNewClause || holdsFinite(sentence, { start: left, end: index }, lexicon)) return done(index + 1, inherited(sentence, index, lexicon));
      index -= 1;
      first = index + 1;
    } else if (isA(sentence, index, lexicon, "relative") && !isDemonstrative(sentence, index, lexicon)) {
      const stretch = { start: index + 1, end: subjectEnd };
      if (empty) {
        if (word === "that" && isDemonstrativeAlone(sentence, index)) return done(index);
        return done(index, { kind: "relative", word: index });
      }
      const opener = word === "that" ? thatOpener(sentence, index, lexicon) : undefined;
      if (opener && opener.kind !== "relative") return done(index + 1, opener);
      const isGoverned = isA(sentence, index - 1, lexicon, "preposition");
      if (isGoverned ? !holdsFinite(sentence, { start: stretch.start + 1, end: stretch.end }, lexicon) : !closesBefore(sentence, stretch, lexicon)) return done(index, { kind: "relative", word: index });
      index -= 1;
      first = index + 1;
      // `the fees on which it lives`: the preposition belongs to the relative clause.
    } else if (isA(sentence, index, lexicon, "subordinator") && !empty && isSubordinating(sentence, index, lexicon)) {
      return done(index, { kind: "subordinate", word: index });
    } else if (!empty && saysWithoutThat(sentence, index, subjectEnd, lexicon)) {
      return done(index + 1, { kind: "said", verb: index, by: speaker(sentence, index, lexicon), that: undefined });
    } else {
      first = index;
      index -= 1;
    }
  }
  return done(Math.max(0, index));
}

function holdsComma(sentence: Sentence, end: number): boolean {
  for (let index = 0; index <= end; index++) if (/^[,;:]$/u.test(lowerAt(sentence, index))) return true;
  return false;
}

/** `The lock leaks and should be mended`: the subject is that of the first verb. */
function sharedSubject(sentence: Sentence, left: number, and: number, lexicon: Lexicon): Ground | undefined {
  const from = isA(sentence, left, lexicon, "auxiliary") ? left : left + 1;
  const finite = Array.from({ length: Math.max(0, and - from) }, (_, offset) => from + offset).filter((index) => looksFinite(sentence, index, lexicon));
  // `Sharp declines are`: what is surely a verb goes before what may be a noun.
  for (const index of [...finite.filter((one) => isA(sentence, one, lexicon, "auxiliary")).slice(0, 1), ...finite].slice(0, 1)) {
    const first = groundOf(sentence, index, lexicon);
    return first.subject ? { subject: first.subject, clauseStart: and + 1, opener: first.opener } : undefined;
  }
  return undefined;
}

/** Tells whether a relative clause has its own verb before the verb that we come from. */
function closesBefore(sentence: Sentence, stretch: Range, lexicon: Lexicon): boolean {
  const first = stretch.start;
  if (looksFinite(sentence, first, lexicon)) return true;
  // Behind `who` stands its verb, known or not, unless somebody else is named first.
  if (lowerAt(sentence, first - 1) === "who" && /^\p{Ll}/u.test(sentence.words[first]?.text ?? "") && !isA(sentence, first, lexicon, "determiner", "possessive", "pronoun") && stretch.end > first + 1) return true;
  if (isVerb(sentence, first, lexicon, "third person", "past", "base") && !isA(sentence, first, lexicon, "determiner")) return true;
  if (/(?:ed|s)$/u.test(lowerAt(sentence, first)) && isA(sentence, first + 1, lexicon, "determiner", "preposition", "possessive", "pronoun")) return true;
  if (holdsFinite(sentence, stretch, lexicon)) return true;
  // `the rule that ministries apply should go`: the verb stands last.
  const last = stretch.end - 1;
  const behindSubject = /[^s]s$/u.test(lowerAt(sentence, last - 1)) || isA(sentence, last - 1, lexicon, "pronoun");
  return last > first && behindSubject && isVerb(sentence, last, lexicon, "base", "past");
}

/** `that plan` rather than a clause: a noun follows, and nothing before it could open a clause. */
function isDemonstrative(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  if (lowerAt(sentence, index) !== "that") return false;
  const before = lowerAt(sentence, index - 1);
  // `that rotations` is no demonstrative, which would be `those`.
  if (/[^s'u]s$/u.test(lowerAt(sentence, index + 1)) && !isA(sentence, index + 1, lexicon, "pronoun", "possessive", "determiner", "auxiliary")) return false;
  // `point out that under the rules`: a preposition follows no demonstrative.
  if (isA(sentence, index + 1, lexicon, "preposition", "subordinator")) return false;
  return before === "" || /^[,;:]$/u.test(before) || isA(sentence, index - 1, lexicon, "preposition") ? !holdsFiniteSoon(sentence, index, lexicon) : false;
}

function isDemonstrativeAlone(sentence: Sentence, index: number): boolean {
  return index === 0 || /^[,;:.]$/u.test(lowerAt(sentence, index - 1)) || /^(?:and|but)$/u.test(lowerAt(sentence, index - 1));
}

function holdsFiniteSoon(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const first = index + 1;
  return isA(sentence, first, lexicon, "determiner", "possessive", "pronoun");
}

/** Some subordinators are prepositions or adverbs as well: `before the vote`, `so`, `as well as`. */
function isSubordinating(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const word = lowerAt(sentence, index);
  if (word === "as") return !/^(?:well|such|as|so)$/u.test(lowerAt(sentence, index - 1)) && lowerAt(sentence, index + 1) !== "well" && lowerAt(sentence, index + 2) !== "as" && !isA(sentence, index - 1, lexicon, "determiner");
  if (word === "so") return lowerAt(sentence, index - 1) === ",";
  if (word === "than") return true;
  if (word === "however" || word === "once") return false;
  return true;
}

function isListComma(sentence: Sentence, from: number, comma: number, subjectEnd: number, lexicon: Lexicon): boolean {
  const right = { start: comma + 1, end: subjectEnd };
  let joins = false;
  for (let index = right.start; index < right.end; index++) if (/^(?:and|or)$/u.test(lowerAt(sentence, index))) joins = true;
  if (!joins || /^(?:and|or)$/u.test(lowerAt(sentence, comma + 1)) && comma - from > 6) return false;
  // `Schools need more time, and ministers should`: a plural with its verb is a clause and no member of a list.
  for (let index = from + 1; index < comma - 1; index++)
    if (isVerb(sentence, index, lexicon, "base") && /[^s]s$/u.test(lowerAt(sentence, index - 1)) && isA(sentence, index + 1, lexicon, "determiner", "possessive", "pronoun", "preposition")) return false;
  return looksLikeNounPhrase(sentence, { start: from, end: comma }, lexicon) && !holdsFinite(sentence, right, lexicon);
}

function holdsNeither(sentence: Sentence, nor: number): boolean {
  for (let index = nor - 1; index >= Math.max(0, nor - 12); index--) if (lowerAt(sentence, index) === "neither") return true;
  return false;
}

