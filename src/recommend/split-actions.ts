import type { Lexicon } from "./lexicon/lexicon.ts";
import { lowerAt, type Candidate, type Range, type Sentence } from "./statement.ts";
import { enumeratorAt } from "./text/clause-end.ts";
import { isA, isAdverb, isVerb } from "./text/grammar.ts";

/** One action of a candidate that asks for several. */
export interface Action {
  readonly words: Range;
  readonly form: Candidate["form"];
  /** For `examine whether A and whether B`: the verb that the second action shares with the first. */
  readonly sharedVerb?: Range;
}

/**
 * Splits an action into those that could be adopted separately.
 * Commitments that a comma sets off are separate (`buy a crane, and lease it to any club`), so are repeated clauses (`examine
 * whether … and whether …`), what is to be done meanwhile (`while creating …`), and the members of a list of verbs. What only `and` joins
 * stays together, and so does what merely records, reports or pays for the first (gold guide, docs/recommendations.md).
 */
export function splitActions(candidate: Candidate, sentence: Sentence, lexicon: Lexicon): Action[] {
  const whole: Action = { words: candidate.action, form: candidate.form };
  if (candidate.form === "noun" || candidate.negative === true) return [whole];
  const cuts = cutsIn(candidate, sentence, lexicon);
  // A member of a list is one recommendation unless it clearly holds several (gold guide).
  const isMember = /^(?:list item|table row)$/u.test(sentence.block.kind) || candidate.rule === "resolution";
  if (cuts.length === 0 || (isMember && cuts.length === 1 && cuts[0]?.kind === "base")) return [whole];
  const actions: Action[] = [];
  const bounds = [...cuts, { at: candidate.action.end, from: candidate.action.end, kind: "end" as const }];
  let current: Action = whole;
  for (const cut of bounds) {
    actions.push({ ...current, words: { start: current.words.start, end: cut.at } });
    if (cut.kind === "complement") current = { words: { start: cut.from, end: cut.from }, form: "base", sharedVerb: cut.shared };
    else if (cut.kind !== "end") current = { words: { start: cut.from, end: cut.from }, form: cut.kind };
  }
  return actions;
}

type Cut =
  | { readonly at: number; readonly from: number; readonly kind: "base" | "gerund" }
  | { readonly at: number; readonly from: number; readonly kind: "complement"; readonly shared: Range };

function cutsIn({ action: { start, end }, form }: Candidate, sentence: Sentence, lexicon: Lexicon): Cut[] {
  const cuts: Cut[] = [];
  let complementizer: number | undefined;
  let inClause = false;
  for (let index = start + 1; index < end; index++) {
    const word = lowerAt(sentence, index);
    if (sentence.quoted[index] === true) continue;
    if (/^(?:whether|how)$/u.test(word)) {
      if (complementizer === undefined) complementizer = index;
      else if (lowerAt(sentence, complementizer) === word && lowerAt(sentence, index - 1) === "and") {
        const at = lowerAt(sentence, index - 2) === "," ? index - 2 : index - 1;
        cuts.push({ at, from: index, kind: "complement", shared: { start, end: complementizer } });
      }
      continue;
    }
    if (isA(sentence, index, lexicon, "relative", "subordinator") && word !== "that" && word !== "while" && lowerAt(sentence, index - 1) === ",") inClause = true;
    const number = word === "(" ? enumeratorAt(sentence, index) : 0;
    if (number > 0) {
      const verb = skipTo(sentence, index + number, lexicon);
      const joint = /^(?:and|or|[,;])$/u;
      let at = index;
      while (at > start && joint.test(lowerAt(sentence, at - 1))) at -= 1;
      if (isVerb(sentence, verb, lexicon, "base") && at > start) cuts.push({ at, from: verb, kind: "base" });
      // `focus on (1) coordinating … and (2) sharing …`
      else if (isVerb(sentence, verb, lexicon, "gerund") && at > start && hasNumberedGerund(sentence, start, index, lexicon)) cuts.push({ at, from: verb, kind: "gerund" });
      continue;
    }
    // `funding three tugs and training their crews`; `increasing transparency and reporting requirements` is one.
    if (word === "and" && form === "gerund" && isVerb(sentence, index + 1, lexicon, "gerund") && (lowerAt(sentence, index - 1) === "," || !/^\p{Ll}+s$/u.test(sentence.words[index + 2]?.text ?? ""))) cuts.push({ at: index, from: index + 1, kind: "gerund" });
    if (word !== ",") continue;
    const coordinated = /^(?:and|then)$/u.test(lowerAt(sentence, index + 1));
    const next = index + (coordinated ? 2 : 1);
    if (lowerAt(sentence, index + 1) === "while" && isVerb(sentence, index + 2, lexicon, "gerund")) {
      cuts.push({ at: index, from: index + 2, kind: "gerund" });
      continue;
    }
    const verb = skipTo(sentence, next, lexicon);
    if (!(isVerb(sentence, verb, lexicon, "base") || (coordinated && standsLikeVerb(sentence, verb, lexicon))) || !startsAction(sentence, verb, lexicon)) continue;
    if (inClause && !coordinated) continue;
    // A verb behind a bare comma is a member of a list only when another one follows with `and`.
    if (!coordinated && !laterCoordination(sentence, verb, end, lexicon)) continue;
    // `plan for, and help others to plan for, a flood`: the object comes at the end of both.
    if (isA(sentence, index - 1, lexicon, "preposition")) continue;
    if (isRecording(sentence, verb, end, lexicon) || isManner(sentence, verb)) continue;
    inClause = false;
    cuts.push({ at: index, from: verb, kind: "base" });
  }
  return cuts;
}

/** Whether a member before this one is a gerund behind its number too. */
function hasNumberedGerund(sentence: Sentence, from: number, to: number, lexicon: Lexicon): boolean {
  for (let index = from; index < to; index++) if (lowerAt(sentence, index) === "(" && enumeratorAt(sentence, index) > 0 && isVerb(sentence, index + 3, lexicon, "gerund")) return true;
  return false;
}

function skipTo(sentence: Sentence, from: number, lexicon: Lexicon): number {
  let index = from;
  while (isAdverb(sentence, index, lexicon) || (lowerAt(sentence, index) === "to" && isVerb(sentence, index + 1, lexicon, "base"))) index += 1;
  return index;
}

/** The word is the verb of an action: what follows is what an object or adverbial begins with. */
function startsAction(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  const next = verb + 1;
  if (isA(sentence, next, lexicon, "auxiliary", "modal") || !(sentence.words[next]?.isWord ?? false)) return false;
  return isA(sentence, next, lexicon, "determiner", "possessive", "pronoun", "preposition", "adverb", "subordinator", "relative") || lowerAt(sentence, next) === "to" || !/^(?:and|or|of)$/u.test(lowerAt(sentence, next));
}

/** A word in no list before `the`, `it`, `them` … behind `and`: `, and mothball them`. */
function standsLikeVerb(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return /^\p{Ll}{3,}$/u.test(sentence.words[index]?.text ?? "") && !/(?:s|ly|ing|ed)$/u.test(lowerAt(sentence, index)) && !isA(sentence, index, lexicon, "preposition", "relative", "adverb", "subordinator", "pronoun", "determiner", "auxiliary", "possessive") && /^(?:the|a|an|it|them|their|its|those|these|all|every|each)$/u.test(lowerAt(sentence, index + 1));
}

function laterCoordination(sentence: Sentence, from: number, end: number, lexicon: Lexicon): boolean {
  for (let index = from; index < end; index++) {
    if (lowerAt(sentence, index) !== "and") continue;
    const verb = skipTo(sentence, index + 1, lexicon);
    if (isVerb(sentence, verb, lexicon, "base") && startsAction(sentence, verb, lexicon)) return true;
  }
  return false;
}

/** `…, and do so without waiting`: how the action before it is to be done. */
function isManner(sentence: Sentence, verb: number): boolean {
  return lowerAt(sentence, verb) === "do" && /^(?:so|this|it|that)$/u.test(lowerAt(sentence, verb + 1));
}

/** `…, and report the results`, `…, and say in its reply how`: belongs to the action before it. */
function isRecording(sentence: Sentence, verb: number, end: number, lexicon: Lexicon): boolean {
  if (/^(?:say|state|explain|set|tell|inform|report|update|confirm|indicate)$/u.test(lowerAt(sentence, verb)))
    for (let index = verb + 1; index < Math.min(verb + 7, end); index++) if (/^(?:response|reply|answer)$/u.test(lowerAt(sentence, index))) return true;
  // `, and make the results known`
  if (lowerAt(sentence, verb) === "make") for (let index = verb + 1; index < Math.min(verb + 6, end); index++) if (/^(?:known|public|available)$/u.test(lowerAt(sentence, index))) return true;
  if (!isA(sentence, verb, lexicon, "recording")) return false;
  for (let index = verb + 1; index < Math.min(verb + 5, end); index++) if (isA(sentence, index, lexicon, "recordObject")) return true;
  return false;
}
