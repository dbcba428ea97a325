import { lowerAt, type Candidate, type CueRule, type Sentence } from "../statement.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isA, isParticiple, isVerb, skipAdverbs } from "../text/grammar.ts";
import { groundOf } from "../text/ground.ts";
import { clauseEnd, enumeratorAt } from "../text/clause-end.ts";

/**
 * An obligation that a verb phrase carries: `should`, `must`, `ought to`, `need to`, `have to`, `had better`, `could consider`,
 * `may wish to`, `would do well to`.
 * Absence of obligation (`need not`), blame for the past (`should have gone`) and `would have to` ask for nothing.
 *
 * @example The harbour board should repaint the pier. => repaint the pier
 * @example Ferry companies, for their part, must publish their timetables. => publish their timetables
 * @example Boatmen ought not to moor at the weir. => not moor at the weir
 * @example The county has to dredge the channel. => dredge the channel
 * @example The boat club would do well to buy a second crane. => buy a second crane
 * @example The county would do better to dredge the channel. => dredge the channel
 * @example Parliament may wish to consider a lower toll. => consider a lower toll
 * @example The board should (i) repaint the pier, (ii) lower the weir and (iii) report to the county. => repaint the pier | lower the weir | report to the county
 * @example The board could usefully publish its minutes. => publish its minutes
 * @example The board could begin by publishing its minutes. => begin by publishing its minutes
 * @example Nor should ministers close the lock. => not close the lock
 * @example The slipway should be resurfaced. => resurface the slipway
 * @example The drugs are not to be used in winter. => not use the drugs in winter
 * @example The council need not repaint the pier. => nothing
 * @example The council should have repainted the pier. => nothing
 */
export const modal: CueRule = {
  name: "modal",
  find(sentence, lexicon) {
    const found: Candidate[] = [];
    for (let at = 0; at < sentence.words.length; at++) {
      const phrase = modalPhrase(sentence, at, lexicon);
      if (!phrase || isInTitle(sentence, at)) continue;
      const candidate = read(sentence, at, phrase, lexicon);
      if (candidate) found.push(candidate);
      at = phrase.end - 1;
    }
    return found;
  },
};

/** `Why Every School Should Keep Bees`: the title of something, with its capitals. */
function isInTitle(sentence: Sentence, at: number): boolean {
  const [before, word] = [sentence.words[at - 1], sentence.words[at]];
  return /^\p{Lu}\p{Ll}/u.test(word?.text ?? "") && /^\p{Lu}\p{Ll}/u.test(before?.text ?? "") && /^\p{Lu}\p{Ll}/u.test(sentence.words[at + 1]?.text ?? "");
}

interface ModalPhrase {
  /** The word after the cue. */
  readonly end: number;
  readonly negative: boolean;
  /** Places of the words that the cue consists of, for showing. */
  readonly cue: string;
}

function modalPhrase(sentence: Sentence, at: number, lexicon: Lexicon): ModalPhrase | undefined {
  const word = lowerAt(sentence, at);
  const then = (offset: number): string => lowerAt(sentence, at + offset);
  const behindAuxiliary = isA(sentence, skipBack(sentence, at, lexicon), lexicon, "auxiliary") || lowerAt(sentence, at - 1) === "to";
  switch (word) {
    case "should":
    case "must":
      if (/^(?:a|the)$/u.test(lowerAt(sentence, at - 1))) return undefined;
      return { end: at + 1, negative: false, cue: word };
    case "shouldn't":
    case "mustn't":
      return { end: at + 1, negative: true, cue: word };
    case "ought": {
      const negative = then(1) === "not";
      const to = skipAdverbs(sentence, at + (negative ? 2 : 1), lexicon);
      return lowerAt(sentence, to) === "to" ? { end: to + 1, negative, cue: "ought to" } : undefined;
    }
    case "need":
    case "needs": {
      if (/^(?:urgent|pressing|clear|growing|real|critical|dire|great|greater|further|continuing|special|strong|obvious|particular|immediate)$/u.test(lowerAt(sentence, at - 1))) return undefined;
      if (behindAuxiliary && !/^(?:will|do|does)$/u.test(lowerAt(sentence, at - 1))) return undefined;
      if (/^(?:do|does|don't|doesn't|did|didn't|not|no)$/u.test(lowerAt(sentence, at - 1))) return undefined;
      if (isA(sentence, at - 1, lexicon, "determiner", "possessive", "preposition") && !/^(?:this|that|all|both|each|some|most|one|these|those)$/u.test(lowerAt(sentence, at - 1)))
        return undefined;
      const to = skipAdverbs(sentence, at + 1, lexicon);
      if (lowerAt(sentence, to) !== "to" || then(1) === "only" || then(1) === "not") return undefined;
      return lowerAt(sentence, at - 1) === "will" ? undefined : { end: to + 1, negative: false, cue: `${word} to` };
    }
    case "have":
    case "has": {
      if (behindAuxiliary || then(1) !== "to" || isA(sentence, at - 1, lexicon, "pronoun") && /^(?:i|we|you)$/u.test(lowerAt(sentence, at - 1)) && word === "has") return undefined;
      return { end: at + 2, negative: false, cue: `${word} to` };
    }
    case "had":
      return then(1) === "better" ? { end: at + (then(2) === "not" ? 3 : 2), negative: then(2) === "not", cue: "had better" } : undefined;
    case "would":
      if (/^(?:do|be)$/u.test(then(1)) && /^(?:well|better)$/u.test(then(2)) && then(3) === "to" && lowerAt(sentence, at - 1) !== "it") return { end: at + 4, negative: false, cue: `would ${then(1)} ${then(2)} to` };
      if (then(1) === "be" && /^(?:wise|well-advised|prudent|right)$/u.test(then(2)) && then(3) === "to" && lowerAt(sentence, at - 1) !== "it")
        return { end: at + 4, negative: false, cue: `would be ${then(2)} to` };
      if (then(1) === "be" && /^(?:wise|well-advised|prudent|right)$/u.test(then(2)) && then(3) === "not" && then(4) === "to") return { end: at + 5, negative: true, cue: `would be ${then(2)} to` };
      if (then(1) === "be" && then(2) === "well" && then(3) === "advised" && then(4) === "to") return { end: at + 5, negative: false, cue: "would be well advised to" };
      return undefined;
    case "could":
    case "might":
    case "may": {
      const next = skipAdverbs(sentence, at + 1, lexicon);
      if (/^(?:wish|want)$/u.test(lowerAt(sentence, next)) && lowerAt(sentence, next + 1) === "to" && word !== "could") return { end: next + 2, negative: false, cue: `${word} wish to` };
      // `could usefully publish`, `might sensibly look at`
      if (/^(?:usefully|profitably|helpfully|sensibly|wisely|fruitfully)$/u.test(then(1))) return { end: at + 1, negative: false, cue: `${word} ${then(1)}` };
      // `could begin by publishing`
      if (/^(?:begin|start)$/u.test(lowerAt(sentence, next)) && lowerAt(sentence, next + 1) === "by" && isVerb(sentence, next + 2, lexicon, "gerund")) return { end: next, negative: false, cue: `${word} ${lowerAt(sentence, next)} by` };
      if (lowerAt(sentence, next) === "consider") return { end: next, negative: false, cue: `${word} consider` };
      if (word !== "may" && then(1) === "do" && then(2) === "worse" && then(3) === "than") return { end: at + (then(4) === "to" ? 5 : 4), negative: false, cue: `${word} do worse than` };
      return undefined;
    }
    case "is":
    case "are":
      // `are not to be used`; what *is to be* done is planned as often as asked.
      return then(1) === "not" && then(2) === "to" && then(3) === "be" && !/^(?:found|seen|had|denied|outdone|missed|confused|underestimated|sneezed)$/u.test(then(4)) && !behindAuxiliary ? { end: at + 3, negative: true, cue: `${word} not to` } : undefined;
    default:
      return undefined;
  }
}

function read(sentence: Sentence, at: number, { end, negative, cue }: ModalPhrase, lexicon: Lexicon): Candidate | undefined {
  const before = lowerAt(sentence, at - 1);
  const isDenied = /^(?:nor|neither)$/u.test(before);
  const isInverted = (isDenied || (before === "only" && lowerAt(sentence, at - 2) === "not")) && /^(?:should|must|ought)$/u.test(lowerAt(sentence, at));
  const ground = groundOf(sentence, at, lexicon);
  const cleft = ground.opener.kind === "subordinate" && ground.opener.word === 0 && lowerAt(sentence, 0) === "what" ? cleftComplement(sentence, end) : undefined;
  if (cleft !== undefined)
    return { rule: "modal", cue, strength: "explicit", at, clauseStart: 0, opener: { kind: "none" }, subject: ground.subject, action: { start: cleft, end: clauseEnd(sentence, cleft) }, form: isVerb(sentence, cleft, lexicon, "base") ? "base" : "noun" };
  let { subject } = ground;
  let verb = end;
  if (isInverted) {
    verb = firstBase(sentence, end, lexicon) ?? end;
    subject = { start: end, end: verb };
  }
  let isNegative = negative || isDenied;
  for (;;) {
    const next = skipAdverbs(sentence, verb, lexicon);
    if (/^(?:not|never)$/u.test(lowerAt(sentence, next - 1)) && next > verb) isNegative = true;
    for (let index = verb; index < next; index++) if (/^(?:not|never)$/u.test(lowerAt(sentence, index))) isNegative = true;
    verb = next + enumeratorAt(sentence, next);
    if (lowerAt(sentence, verb) !== "to" || cue !== "ought to") break;
    verb += 1;
  }
  // `Neither side should walk away`: whoever acts is asked not to.
  if (subject && /^(?:neither|nobody|none)$/u.test(lowerAt(sentence, subject.start))) {
    isNegative = true;
    // `Neither the Senate nor the House` names both, `neither side` nobody.
    const names = Array.from({ length: subject.end - subject.start }, (_, offset) => lowerAt(sentence, (subject?.start ?? 0) + offset)).includes("nor");
    subject = names ? { start: subject.start + 1, end: subject.end } : undefined;
  }
  const word = lowerAt(sentence, verb);
  // `should by then have dropped`
  for (let index = verb; index < verb + 4; index++) if (lowerAt(sentence, index) === "have" && /^(?:by|then|now|already|long)$/u.test(lowerAt(sentence, index - 1)) && isParticiple(sentence, index + 1, lexicon)) return undefined;
  // `should have gone`, `must have been`: about the past.
  if (word === "have" && isParticiple(sentence, skipAdverbs(sentence, verb + 1, lexicon), lexicon)) return undefined;
  if (!(sentence.words[verb]?.isWord ?? false) && word !== ":") return undefined;
  // `They should, if Westmark is any guide`: the verb is left out.
  if (/^(?:if|when|because|as|though|although|unless|where)$/u.test(word)) return undefined;
  const participle = word === "be" ? skipAdverbs(sentence, verb + 1, lexicon) : -1;
  const isPassive = participle > 0 && isParticiple(sentence, participle, lexicon);
  const form = isVerb(sentence, verb, lexicon, "gerund") && cue.endsWith("than") ? "gerund" : isPassive ? "passive" : "base";
  return {
    rule: "modal",
    cue,
    strength: "explicit",
    at,
    clauseStart: isInverted ? at - 1 : ground.clauseStart,
    opener: ground.opener,
    subject,
    action: { start: verb, end: clauseEnd(sentence, verb) },
    form,
    negative: isNegative,
  };
}

/** `What ports should be offered is a tug`: what stands behind the last `is`. */
function cleftComplement(sentence: Sentence, from: number): number | undefined {
  for (let index = from + 1; index < Math.min(from + 12, sentence.words.length - 1); index++)
    if (lowerAt(sentence, index) === "is") return lowerAt(sentence, index + 1) === "to" ? index + 2 : index + 1;
  return undefined;
}

function firstBase(sentence: Sentence, from: number, lexicon: Lexicon): number | undefined {
  for (let index = from + 1; index < Math.min(from + 9, sentence.words.length); index++)
    if (isVerb(sentence, index, lexicon, "base") && !isA(sentence, index - 1, lexicon, "determiner", "possessive")) return index;
  return undefined;
}

function skipBack(sentence: Sentence, at: number, lexicon: Lexicon): number {
  let index = at - 1;
  while (index > 0 && isA(sentence, index, lexicon, "adverb")) index -= 1;
  return index;
}

