import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Candidate, type CueRule, type Sentence } from "../statement.ts";
import { isAdverb } from "../text/grammar.ts";
import { complement, subjunctive } from "./performative.ts";
import { numberedStart } from "./imperative.ts";

/**
 * A paragraph of a resolution, whose subject is the body that adopts it and stands far above: `12. Calls on the commission to …`,
 * `Strongly urges all parties to …`, `Recommends that …`.
 *
 * @example 12. Calls on the commission to propose binding targets; => propose binding targets
 * @example Strongly urges skippers to carry two anchors. => carry two anchors
 * @example Recommends that tolls be halved; => halve tolls
 * @example Notes that tolls were halved. => nothing
 * @example ## Recommendation 4 ⏎ That the minister publish the register. => publish the register
 * @example ## Resolved ⏎ - That this council call on the county to dredge the channel. => dredge the channel
 * @example ## Resolved ⏎ - That the ferry company be asked to run at night. => run at night
 * @example ## Resolved ⏎ - That the minutes be approved. => nothing
 */
export const resolution: CueRule = {
  name: "resolution",
  find(sentence, lexicon) {
    const decided = decision(sentence, lexicon);
    if (decided.length > 0) return decided;
    if (!sentence.isFirstOfBlock && sentence.previous?.text.endsWith(";") !== true) return [];
    const at = behindAdverbs(sentence, numberedStart(sentence), lexicon);
    const word = sentence.words[at];
    if (word?.lower === "that" && (sentence.section === "recommendations" || /^recommendation$/u.test(lowerAt(sentence, 0)))) return clauseAdopted(sentence, at, lexicon);
    if (!word || (at === 0 && !/^\p{Lu}/u.test(word.text))) return [];
    if (lexicon.verbs.baseOf(word.lower, "third person") === undefined) return [];
    return clauseStarts(sentence, at, lexicon).flatMap((start) => operative(sentence, start, lexicon));
  },
};

/** Where the clauses of an operative paragraph begin: `Urges …; calls, in addition, for …; suggests that …`. */
function clauseStarts(sentence: Sentence, first: number, lexicon: Lexicon): number[] {
  const starts = [first];
  for (const [index, { lower }] of sentence.words.entries()) {
    if (lower !== ";" || index < first) continue;
    starts.push(behindAdverbs(sentence, index + 1, lexicon));
  }
  return starts;
}

function behindAdverbs(sentence: Sentence, from: number, lexicon: Lexicon): number {
  let at = from;
  while (isAdverb(sentence, at, lexicon) || /^(?:also|further|again|and)$/u.test(lowerAt(sentence, at))) at += 1;
  return at;
}

function operative(sentence: Sentence, at: number, lexicon: Lexicon): Candidate[] {
  const advises = lexicon.verbs.baseOf(lowerAt(sentence, at), "third person");
  if (advises === undefined || !/^(?:call|urge|recommend|request|invite|encourage|ask|exhort|advise|propose|suggest|instruct|direct|implore|beseech)$/u.test(advises)) return [];
  const candidate = complement(sentence, at, advises, at, lowerAt(sentence, at), lexicon);
  return candidate && candidate.form !== "noun" ? [{ ...candidate, rule: "resolution", clauseStart: at }] : [];
}

/** In minutes: `it was resolved that the gate be replaced`, `RESOLVED: that …, and that …`, `the board AGREED to call on …`. */
function decision(sentence: Sentence, lexicon: Lexicon): Candidate[] {
  if (!sentence.isMinutes) return [];
  const verb = sentence.words.findIndex(({ lower, text }, index) => (lower === "resolved" && (lowerAt(sentence, index - 1) === "was" || index === 0)) || /^(?:RESOLVED|AGREED)$/u.test(text));
  if (verb < 0) return [];
  if (lowerAt(sentence, verb + 1) === "to") {
    const advises = lexicon.verbs.baseOf(lowerAt(sentence, verb + 2), "base");
    const inner = advises !== undefined && lexicon.words.advising.has(advises) ? complement(sentence, verb + 2, advises, 0, lowerAt(sentence, verb), lexicon) : undefined;
    return inner && inner.form !== "noun" ? [{ ...inner, rule: "resolution" }] : [];
  }
  const found: Candidate[] = [];
  for (let index = verb + 1; index < sentence.words.length; index++)
    if (lowerAt(sentence, index) === "that" && (found.length > 0 ? /^(?:and|;|,)$/u.test(lowerAt(sentence, index - 1)) : index < verb + 14)) found.push(...clauseAdopted(sentence, index, lexicon));
  return found;
}

/** `That the minister publish the register`: what is adopted or recommended, as parliaments and councils write it. */
function clauseAdopted(sentence: Sentence, that: number, lexicon: Lexicon): Candidate[] {
  const clause = indicative(sentence, that, lexicon) ?? subjunctive(sentence, that + 1, that, that, "that", lexicon);
  if (!clause?.subject || clause.form === "noun") return [];
  const verb = clause.action.start;
  if (/^(?:may|can|might)$/u.test(lowerAt(sentence, verb - 1))) return [];
  // Of its own business: minutes are approved, reports received.
  if (clause.form === "passive" && /^(?:approved|noted|received|accepted|adopted|signed|confirmed)$/u.test(lowerAt(sentence, verb + 1)) && /\b(?:minutes|apologies|accounts|reports?|agenda|record)\b/iu.test(sentence.text)) return [];
  const advises = lexicon.verbs.baseOf(lowerAt(sentence, verb), "base") ?? lexicon.verbs.baseOf(lowerAt(sentence, verb), "third person");
  const inner = advises !== undefined && lexicon.words.advising.has(advises) ? complement(sentence, verb, advises, that, lowerAt(sentence, verb), lexicon) : undefined;
  return [{ ...(inner && inner.form !== "noun" ? inner : asked(clause, sentence)), rule: "resolution" }];
}

/** `That this council calls upon …`. */
function indicative(sentence: Sentence, that: number, lexicon: Lexicon): Candidate | undefined {
  for (let index = that + 2; index < Math.min(that + 8, sentence.words.length); index++) {
    const advises = lexicon.verbs.baseOf(lowerAt(sentence, index), "third person");
    if (advises !== undefined && lexicon.words.advising.has(advises)) return complement(sentence, index, advises, that, lowerAt(sentence, index), lexicon);
  }
  return undefined;
}

/** `be asked to run` is to run. */
function asked(clause: Candidate, sentence: Sentence): Candidate {
  const verb = clause.action.start;
  const isAsked = lowerAt(sentence, verb) === "be" && /^(?:asked|invited|requested|urged|instructed|directed|authori[sz]ed)$/u.test(lowerAt(sentence, verb + 1)) && lowerAt(sentence, verb + 2) === "to";
  return isAsked ? { ...clause, action: { start: verb + 3, end: clause.action.end }, form: "base" } : clause;
}
