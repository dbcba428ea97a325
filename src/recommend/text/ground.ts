import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Opener, type Range, type Sentence } from "../statement.ts";
import { finiteBase, holdsFinite, isA, isAdverb, isVerb, looksFinite, looksLikeNounPhrase } from "./grammar.ts";

/** Where a clause begins, who is its subject and what opens it. */
export interface Ground {
  readonly subject: Range | undefined;
  readonly clauseStart: number;
  readonly opener: Opener;
}

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
    return { subject: begin < subjectEnd ? { start: begin, end: subjectEnd } : undefined, clauseStart: start, opener };
  };
  while (index >= 0) {
    const word = lowerAt(sentence, index);
    const empty = first >= subjectEnd;
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
      if (!closesBefore(sentence, stretch, lexicon)) return done(index, { kind: "relative", word: index });
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
  return done(0);
}

/** `The lock leaks and should be mended`: the subject is that of the first verb. */
function sharedSubject(sentence: Sentence, left: number, and: number, lexicon: Lexicon): Ground | undefined {
  for (let index = left + 1; index < and; index++) {
    if (!looksFinite(sentence, index, lexicon)) continue;
    const first = groundOf(sentence, index, lexicon);
    return first.subject ? { subject: first.subject, clauseStart: and + 1, opener: first.opener } : undefined;
  }
  return undefined;
}

/** First word behind the last comma, semicolon or colon. */
function segmentStart(sentence: Sentence, index: number): number {
  let start = index;
  while (start > 0 && !/^[,;:]$/u.test(lowerAt(sentence, start - 1))) start -= 1;
  return start;
}

/** What a `that` hangs on: a verb of saying, a noun such as `proposal`, or nothing that makes it somebody's view. */
export function thatOpener(sentence: Sentence, that: number, lexicon: Lexicon): Opener | undefined {
  const before = lowerAt(sentence, that - 1);
  if (that === 0 || /^[,;:]$/u.test(before) && that === 1) return { kind: "subordinate", word: that };
  if (before === "so" || before === "such") return { kind: "subordinate", word: that };
  for (let index = that - 1; index >= Math.max(0, that - 9); index--) {
    const word = lowerAt(sentence, index);
    if (word === ";" || word === ":") break;
    const base = finiteBase(sentence, index, lexicon) ?? lexicon.verbs.baseOf(word, "participle") ?? lexicon.verbs.baseOf(word, "gerund");
    const isNoun = isA(sentence, index - 1, lexicon, "determiner", "possessive") || /^(?:is|was|are|were|be)$/u.test(lowerAt(sentence, index + 1));
    if ((lexicon.words.viewNoun.has(word) || lexicon.words.adviceNoun.has(word)) && (isNoun || base === undefined)) {
      if (index === that - 1 || /^(?:is|was|would|has|,)$/u.test(lowerAt(sentence, index + 1))) return { kind: "noun", noun: index, that };
    }
    if (base !== undefined && lexicon.words.saying.has(base) && !isNoun)
      return { kind: "said", verb: index, by: speaker(sentence, index, lexicon), that };
  }
  const linking = finiteBase(sentence, that - 1, lexicon);
  // `it is clear that`, `this means that`, `the trouble is that`: the document's own words.
  if (linking !== undefined && looksFinite(sentence, that - 1, lexicon)) return NONE;
  if (/^(?:clear|obvious|plain|evident|true|certain|essential|important|vital|critical|right|imperative|crucial|necessary|time)$/u.test(before)) return NONE;
  return undefined;
}

/** Who says: the words before the verb, back to a mark or a word that opens another clause. */
function speaker(sentence: Sentence, verb: number, lexicon: Lexicon): Range {
  let start = verb;
  while (start > 0) {
    const word = lowerAt(sentence, start - 1);
    if (/^[;:]$/u.test(word) || isA(sentence, start - 1, lexicon, "relative", "subordinator")) break;
    if (word === "and" && holdsFinite(sentence, { start: clauseEdge(sentence, start - 1), end: start - 1 }, lexicon)) break;
    if (word === ",") {
      const before = previousMark(sentence, start - 1, /^,$/u);
      // `Planners, for their part, said`: the inserted phrase is passed over.
      if (start === verb && before !== undefined) {
        start = before;
        continue;
      }
      if (start < verb) break;
    }
    start -= 1;
  }
  return { start, end: verb };
}

function saysWithoutThat(sentence: Sentence, index: number, subjectEnd: number, lexicon: Lexicon): boolean {
  const base = finiteBase(sentence, index, lexicon);
  if (base === undefined || !lexicon.words.saying.has(base) || !looksFinitelySaid(sentence, index, lexicon)) return false;
  return looksLikeNounPhrase(sentence, { start: index + 1, end: subjectEnd }, lexicon);
}

function looksFinitelySaid(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  if (index === 0 || isA(sentence, index - 1, lexicon, "determiner", "possessive", "preposition", "relative")) return false;
  if (lowerAt(sentence, index - 1) === "to") return false;
  return sentence.words[index - 1]?.isWord === true || lowerAt(sentence, index - 1) === ",";
}

/** `and` joins a clause to one that somebody said: then it is said too, unless a comma and a subject of its own set it off. */
function inherited(sentence: Sentence, and: number, lexicon: Lexicon): Opener {
  if (lowerAt(sentence, and - 1) === ",") return NONE;
  for (let index = and - 1; index >= 0; index--) {
    const word = lowerAt(sentence, index);
    if (/^[;:]$/u.test(word) || word === "but") return NONE;
    const base = finiteBase(sentence, index, lexicon);
    if (base !== undefined && lexicon.words.saying.has(base) && lowerAt(sentence, index + 1) === "that")
      return { kind: "said", verb: index, by: speaker(sentence, index, lexicon), that: index + 1 };
  }
  return NONE;
}

/** Tells whether a relative clause has its own verb before the verb that we come from. */
function closesBefore(sentence: Sentence, stretch: Range, lexicon: Lexicon): boolean {
  const first = stretch.start;
  if (looksFinite(sentence, first, lexicon)) return true;
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
  return looksLikeNounPhrase(sentence, { start: from, end: comma }, lexicon) && !holdsFinite(sentence, right, lexicon);
}

/** First word of the stretch that ends before `index`: behind the last mark or word that opens a clause. */
function clauseEdge(sentence: Sentence, index: number): number {
  let start = index;
  while (start > 0 && !/^(?:[,;:()—–]|that|if|when|because|but)$/u.test(lowerAt(sentence, start - 1))) start -= 1;
  return start;
}

function previousMark(sentence: Sentence, before: number, mark: RegExp): number | undefined {
  for (let index = before - 1; index >= Math.max(0, before - 40); index--) {
    const word = lowerAt(sentence, index);
    if (mark.test(word)) return index;
    if (word === ";" || word === ":") return undefined;
  }
  return undefined;
}

/** `(2)`, `(b)`: the number of a member. */
function isNumber(sentence: Sentence, close: number): boolean {
  return lowerAt(sentence, close - 2) === "(" && /^(?:\d{1,2}|[a-z]|[ivx]+)$/u.test(lowerAt(sentence, close - 1));
}

function holdsNeither(sentence: Sentence, nor: number): boolean {
  for (let index = nor - 1; index >= Math.max(0, nor - 12); index--) if (lowerAt(sentence, index) === "neither") return true;
  return false;
}

function opening(sentence: Sentence, close: number, mark: string): number {
  for (let index = close - 1; index >= 0; index--) if (lowerAt(sentence, index) === mark) return index;
  return close;
}
