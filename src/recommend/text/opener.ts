import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Opener, type Range, type Sentence } from "../statement.ts";
import { finiteBase, holdsFinite, isA, looksFinite, looksLikeNounPhrase } from "./grammar.ts";
import { clauseEdge, previousMark } from "./marks.ts";

const NONE: Opener = { kind: "none" };
/** What somebody is who holds a view: `the union is adamant that`. */
export const CONVINCED = /^(?:adamant|insistent|convinced|persuaded|confident|sure|afraid|worried|hopeful|keen|satisfied|agreed|unanimous)$/u;

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
    // `Supporters point out that`: the particle stands between.
    if (base === "point" && lowerAt(sentence, index + 1) === "out") return { kind: "said", verb: index, by: speaker(sentence, index, lexicon), that };
    if (base !== undefined && lexicon.words.saying.has(base) && !isNoun)
      return { kind: "said", verb: index, by: speaker(sentence, index, lexicon), that };
  }
  if (isConvinced(sentence, that - 1)) return { kind: "said", verb: that - 1, by: speaker(sentence, that - 2, lexicon), that };
  const linking = finiteBase(sentence, that - 1, lexicon);
  // `it is clear that`, `this means that`, `the trouble is that`: the document's own words.
  if (linking !== undefined && looksFinite(sentence, that - 1, lexicon)) return NONE;
  if (/^(?:clear|obvious|plain|evident|true|certain|essential|important|vital|critical|right|imperative|crucial|necessary|time)$/u.test(before)) return NONE;
  return undefined;
}

/** Who says: the words before the verb, back to a mark or a word that opens another clause. */
export function speaker(sentence: Sentence, verb: number, lexicon: Lexicon): Range {
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

const isConvinced = (sentence: Sentence, index: number): boolean => CONVINCED.test(lowerAt(sentence, index)) && /^(?:is|are|was|were|am|remains?|quite|absolutely|firmly|also|fully|very|strongly)$/u.test(lowerAt(sentence, index - 1));

/** `Growers say the state should`, `the union is adamant the state should`: a view without `that`. */
export function saysWithoutThat(sentence: Sentence, index: number, subjectEnd: number, lexicon: Lexicon): boolean {
  if (isConvinced(sentence, index)) return looksLikeNounPhrase(sentence, { start: index + 1, end: subjectEnd }, lexicon);
  const base = finiteBase(sentence, index, lexicon);
  if (base === undefined || !lexicon.words.saying.has(base) || !looksFinitelySaid(sentence, index, lexicon)) return false;
  // `federal and state regulators`: a bare verb has a plural in front.
  const said = lowerAt(sentence, index);
  let before = index - 1;
  while (before > 0 && isA(sentence, before, lexicon, "adverb")) before -= 1;
  if (said === base && !lexicon.verbs.is(said, "past") && !/[^s]s$|[)”"]$|^(?:we|they|you|i|who|people|many|some|most|others|few|both|men|women|staff|police|children)$/u.test(lowerAt(sentence, before))) return false;
  return looksLikeNounPhrase(sentence, { start: index + 1, end: subjectEnd }, lexicon);
}

function looksFinitelySaid(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  if (index === 0 || isA(sentence, index - 1, lexicon, "determiner", "possessive", "preposition", "relative")) return false;
  if (lowerAt(sentence, index - 1) === "to") return false;
  return sentence.words[index - 1]?.isWord === true || lowerAt(sentence, index - 1) === ",";
}

/** `and` joins a clause to one that somebody said: then it is said too, unless a comma and a subject of its own set it off. */
export function inherited(sentence: Sentence, and: number, lexicon: Lexicon): Opener {
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
