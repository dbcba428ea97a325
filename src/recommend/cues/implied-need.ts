import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Candidate, type CueRule, type Range, type Sentence } from "../statement.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { isA, isVerb, looksLikeNounPhrase, skipAdverbs } from "../text/grammar.ts";
import { groundOf } from "../text/ground.ts";
import { infinitive } from "./performative.ts";

/**
 * A need that is stated without words of duty: the task is to do it, something will require it, what is missing is it,
 * without it things stay bad, the need for it is clear.
 *
 * @example The main challenge is ensuring that both banks keep the same timetable. => ensure that both banks keep the same timetable
 * @example Keeping the ferry afloat will require the county to share the cost. => share the cost
 * @example These delays make clear the need for the council to buy a second crane. => buy a second crane
 * @example What is missing is a harbour master with the power to fine. => a harbour master with the power to fine
 * @example Without a breakwater, the village will remain exposed. => a breakwater
 * @example A fleet that means to survive will have to learn to share its berths. => learn to share its berths
 * @example No fishery can be managed until somebody counts the fish. => somebody counts the fish
 */
export const impliedNeed: CueRule = {
  name: "implied need",
  find(sentence, lexicon) {
    const present = new Set(sentence.words.map(({ lower }) => lower));
    return FORMS.flatMap(({ signs, read }) => (signs.some((sign) => present.has(sign)) ? (read(sentence, lexicon) ?? []) : []));
  },
};

interface Form {
  /** Without one of these words the form cannot be there; most sentences are passed over by this alone. */
  readonly signs: readonly string[];
  readonly read: (sentence: Sentence, lexicon: Lexicon) => Candidate | undefined;
}

/** The order is that of how much a form says about who is to act. */
const FORMS: readonly Form[] = [
  { signs: ["need"], read: needFor },
  { signs: ["challenge", "task", "priority", "imperative", "key", "job", "answer", "remedy", "solution", "step", "way", "course", "thing", "move", "option", "response", "place", "lesson"], read: challengeIs },
  { signs: ["case"], read: caseFor },
  { signs: ["overdue"], read: overdue },
  { signs: ["needs"], read: everyNeeds },
  { signs: ["require", "requires", "demand", "demands", "take"], read: willRequire },
  { signs: ["will"], read: willHaveTo },
  { signs: ["what"], read: lackIs },
  { signs: ["without"], read: without },
  { signs: ["until", "unless"], read: noUntil },
  { signs: ["only"], read: onlyWay },
  { signs: ["deserve", "deserves", "merit", "merits", "warrant", "warrants"], read: deserves },
  { signs: ["means", "requires", "implies", "entails"], read: thisMeans },
  { signs: ["continuing"], read: whileContinuing },
];

function make(at: number, cue: string, action: Range, form: Candidate["form"], subject?: Range): Candidate {
  return { rule: "implied need", cue, strength: "implied", at, clauseStart: 0, opener: { kind: "none" }, subject, action, form };
}

/** `make clear the need for X to V`, `there is an urgent need (for X) to V`. */
function needFor(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^need$/u, (index) => {
    if (!isA(sentence, index - 1, lexicon, "determiner") && !/^(?:urgent|pressing|clear|growing|continuing|real|great)$/u.test(lowerAt(sentence, index - 1))) return false;
    return /^(?:for|to)$/u.test(lowerAt(sentence, index + 1)) && (holds(sentence, index - 7, index, /^(?:clear|underline|underlines|underscore|underscores|highlight|highlights|show|shows|demonstrate|demonstrates|confirm|confirms)$/u) || /^(?:is|remains)$/u.test(lowerAt(sentence, index - 2)) || /^(?:is|remains)$/u.test(lowerAt(sentence, index - 3))) && !holds(sentence, index - 3, index, /^(?:no|without|little)$/u);
  });
  if (at === undefined) return undefined;
  const end = clauseEnd(sentence, at);
  if (lowerAt(sentence, at + 1) === "to") return make(at, "need to", { start: at + 2, end }, "base");
  const to = infinitive(sentence, at + 2, end, lexicon);
  return to === undefined ? make(at, "need for", { start: at + 2, end }, "noun") : make(at, "need for", { start: to + 1, end }, "base", { start: at + 2, end: to });
}

/** `the (paramount) challenge is ensuring that X V` or `is to V`. */
function challengeIs(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^(?:challenge|task|priority|imperative|key|job|answer|remedy|solution|step|way|course|thing|move|option|response|place|lesson)$/u, (index) => {
    // `the thing is`: only a judgement makes advice of such words.
    if (/^(?:course|thing|move|option|response|place|lesson)$/u.test(lowerAt(sentence, index)) && !holds(sentence, 0, index, /^(?:best|right|sensible|wise|wiser|wisest|obvious|first|next|better|prudent|only|proper|safest|simplest|clear|main|essential|fair|fairest)$/u)) return false;
    if (index > 7 || holds(sentence, 0, index, /^(?:that|whose|whether|if)$/u)) return false;
    return holds(sentence, 0, index, /^(?:the|a|our|their|another|one|its)$/u) && copula(sentence, index) !== undefined;
  });
  if (at === undefined) return undefined;
  const is = copula(sentence, at) ?? at;
  const end = clauseEnd(sentence, at);
  let verb = skipAdverbs(sentence, is + 1, lexicon);
  if (lowerAt(sentence, verb) === "for") {
    const to = infinitive(sentence, verb + 1, end, lexicon);
    return to === undefined ? undefined : make(at, `${lowerAt(sentence, at)} is for`, { start: to + 1, end }, "base", { start: verb + 1, end: to });
  }
  if (lowerAt(sentence, verb) === "to" && isVerb(sentence, verb + 1, lexicon, "base")) return make(at, `${lowerAt(sentence, at)} is to`, { start: verb + 1, end }, "base");
  if (!isVerb(sentence, verb, lexicon, "gerund")) return undefined;
  const gerund = verb;
  // `ensuring that the two countries stay`: they are to act.
  if (/^(?:ensuring|making|seeing)$/u.test(lowerAt(sentence, verb))) {
    verb = lowerAt(sentence, verb) === "ensuring" ? verb + 1 : verb + 2;
    if (lowerAt(sentence, verb) === "that")
      for (let index = verb + 2; index < Math.min(verb + 12, end); index++)
        if (isVerb(sentence, index, lexicon, "base", "third person") && !isA(sentence, index - 1, lexicon, "determiner", "possessive", "preposition"))
          return make(at, `${lowerAt(sentence, at)} is`, { start: gerund, end }, "gerund", { start: verb + 1, end: index });
  }
  return make(at, `${lowerAt(sentence, at)} is`, { start: gerund, end }, "gerund");
}

/** `There is a strong case for abolishing the levy`, `the case for a register is strong`. */
function caseFor(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^case$/u, (index) => lowerAt(sentence, index + 1) === "for" && /^(?:strong|stronger|clear|compelling|good|powerful|overwhelming|persuasive|unanswerable)$/u.test(lowerAt(sentence, index - 1)) && holds(sentence, index - 6, index, /^(?:is|remains|see)$/u) && !holds(sentence, 0, index, /^(?:no|not|whether|if|that)$/u));
  if (at === undefined) return undefined;
  const form = isVerb(sentence, at + 2, lexicon, "gerund") ? "gerund" : "noun";
  return make(at, "case for", { start: at + 2, end: clauseEnd(sentence, at) }, form);
}

/** `A national register is long overdue`. */
function overdue(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^overdue$/u, (index) => lowerAt(sentence, index - 1) === "long" && /^(?:is|are)$/u.test(lowerAt(sentence, index - 2)));
  if (at === undefined) return undefined;
  const ground = groundOf(sentence, at - 2, lexicon);
  if (ground.opener.kind !== "none" || !ground.subject || isA(sentence, ground.subject.start, lexicon, "pronoun")) return undefined;
  return { ...make(at, "long overdue", ground.subject, "noun"), clauseStart: ground.clauseStart };
}

/** `Every port needs a named officer`: what each of a kind needs and has not got is asked for in as many words. */
function everyNeeds(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^needs$/u, (index) => isA(sentence, index + 1, lexicon, "determiner", "possessive"));
  if (at === undefined) return undefined;
  const ground = groundOf(sentence, at, lexicon);
  if (ground.opener.kind !== "none" || !ground.subject || !/^(?:every|each)$/u.test(lowerAt(sentence, ground.subject.start))) return undefined;
  return { ...make(at, "needs", { start: at + 1, end: clauseEnd(sentence, at) }, "noun", ground.subject), strength: "explicit", clauseStart: ground.clauseStart };
}

/** `… will require X to V`, `… will require a focused effort to V`. */
function willRequire(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^(?:require|requires|demand|demands|take)$/u, (index) => /^(?:will|would)$/u.test(lowerAt(sentence, index - 1)) && lowerAt(sentence, index - 1) === "will" || (/^requires$/u.test(lowerAt(sentence, index)) && isVerb(sentence, 0, lexicon, "gerund")));
  if (at === undefined || holds(sentence, 0, at, /^(?:if|that|which|who)$/u)) return undefined;
  const end = clauseEnd(sentence, at);
  const to = infinitive(sentence, at + 1, end, lexicon);
  const effort = holds(sentence, at, Math.min(at + 6, end), /^(?:effort|efforts|commitment|plan|strategy|approach|leadership|action|cooperation)$/u);
  if (effort) return make(at, `will ${lowerAt(sentence, at)}`, { start: at + 1, end }, "noun");
  if (to === undefined || lowerAt(sentence, at) === "take") return undefined;
  return make(at, "will require", { start: to + 1, end }, "base", { start: at + 1, end: to });
}

/** `X will have to V`. */
function willHaveTo(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^will$/u, (index) => lowerAt(sentence, index + 1) === "have" && lowerAt(sentence, index + 2) === "to" || lowerAt(sentence, index + 1) === "need" && lowerAt(sentence, index + 2) === "to");
  if (at === undefined) return undefined;
  const ground = groundOf(sentence, at, lexicon);
  if (ground.opener.kind !== "none") return undefined;
  return { ...make(at, `will ${lowerAt(sentence, at + 1)} to`, { start: at + 3, end: clauseEnd(sentence, at) }, lowerAt(sentence, at + 3) === "be" ? "passive" : "base", ground.subject), clauseStart: ground.clauseStart, opener: ground.opener };
}

/** `what is missing is a …`, `what the county lacks is a …`, `what stands between … is …`. */
function lackIs(sentence: Sentence): Candidate | undefined {
  if (lowerAt(sentence, 0) !== "what") return undefined;
  const sign = find(sentence, /^(?:missing|lacking|needed|required|lack|lacks|had|between|need|needs|wanting|absent)$/u, (index) => {
    const word = lowerAt(sentence, index);
    if (index > 12) return false;
    if (word === "had") return /^(?:never|not)$/u.test(lowerAt(sentence, index - 1));
    if (word === "between") return /^(?:stands|stood)$/u.test(lowerAt(sentence, index - 1));
    return true;
  });
  if (sign === undefined) return undefined;
  for (let index = sign + 1; index < Math.min(sign + 12, sentence.words.length); index++) {
    if (lowerAt(sentence, index) !== "is") continue;
    const next = lowerAt(sentence, index + 1);
    const end = clauseEnd(sentence, index);
    const owner = /^(?:lack|lacks|need|needs)$/u.test(lowerAt(sentence, sign)) && sign > 1 ? { start: 1, end: sign } : undefined;
    if (next === "that" || next === "how") return undefined;
    if (next === "to") return make(0, "what … needs is", { start: index + 2, end }, "base", owner);
    return make(0, `what ${lowerAt(sentence, sign)} is`, { start: index + 1, end }, "noun", owner);
  }
  return undefined;
}

/** `without X, Y will remain vulnerable`, `Y will never … without X`. */
function without(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^without$/u, (index) => (sentence.words[index + 1]?.isWord ?? false) && !isVerb(sentence, index + 1, lexicon, "gerund"));
  if (at === undefined) return undefined;
  const ahead = at === 0 || at === 1;
  const comma = ahead ? find(sentence, /^,$/u, () => true) : undefined;
  if (ahead && comma === undefined) return undefined;
  const [from, to] = ahead ? [comma ?? 0, sentence.words.length] : [0, at];
  const will = find(sentence, /^(?:will|cannot|can't)$/u, (index) => index >= from && index < to);
  if (will === undefined || sentence.quoted[will] === true) return undefined;
  const bad = lowerAt(sentence, will) !== "will" || holds(sentence, will, to, /^(?:not|never|remain|remains|continue|fail|stay|be|vulnerable|lose|go)$/u);
  if (!bad || (ahead && isA(sentence, at + 1, lexicon, "preposition"))) return undefined;
  const ground = groundOf(sentence, will, lexicon);
  if (ground.opener.kind !== "none") return undefined;
  return { ...make(at, "without", { start: at + 1, end: ahead ? (comma ?? at + 1) : clauseEnd(sentence, at) }, "noun"), clauseStart: ahead ? 0 : ground.clauseStart };
}

/** `no X can be V-ed until Y V`. */
function noUntil(sentence: Sentence): Candidate | undefined {
  const until = find(sentence, /^(?:until|unless)$/u, () => true);
  if (until === undefined || until < 3) return undefined;
  const no = find(sentence, /^(?:no|none|nothing|nobody)$/u, (index) => index < until);
  const can = find(sentence, /^(?:can|will|cannot)$/u, (index) => index < until && no !== undefined && index > no);
  if (no === undefined || can === undefined || sentence.quoted[until] === true) return undefined;
  return { ...make(until, `no … ${lowerAt(sentence, until)}`, { start: until + 1, end: clauseEnd(sentence, until) }, "noun"), clauseStart: 0 };
}

/** `X is the only way to …`, `the only protection against`. */
function onlyWay(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^only$/u, (index) => /^(?:is|are|remains)$/u.test(lowerAt(sentence, index - 2)) && lowerAt(sentence, index - 1) === "the" && /^(?:way|protection|arrangement|remedy|solution|cure|answer|defence|defense|safeguard|means|option|course)$/u.test(lowerAt(sentence, index + 1)));
  if (at === undefined || !sentence.words[0]) return undefined;
  const ground = groundOf(sentence, at - 2, lexicon);
  if (ground.opener.kind !== "none" || !ground.subject) return undefined;
  return { ...make(at, "the only", ground.subject, "noun"), clauseStart: ground.clauseStart };
}

/** `These questions deserve heavy emphasis`. */
function deserves(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^(?:deserve|deserves|merit|merits|warrant|warrants)$/u, (index) => index > 0 && !isA(sentence, index - 1, lexicon, "determiner", "possessive", "preposition") && holds(sentence, index + 1, index + 5, /^(?:emphasis|attention|consideration|support|priority|scrutiny|study|protection|review|funding|investigation|recognition)$/u));
  if (at === undefined) return undefined;
  const ground = groundOf(sentence, at, lexicon);
  if (ground.opener.kind !== "none" || !ground.subject || !looksLikeNounPhrase(sentence, ground.subject, lexicon)) return undefined;
  let end = at + 1;
  while (end < sentence.words.length && !/^(?:but|and|,|;|\.)$/u.test(lowerAt(sentence, end))) end += 1;
  return { ...make(at, lowerAt(sentence, at), { start: at + 1, end }, "noun"), clauseStart: ground.clauseStart };
}

/** `This means V-ing`, right behind a sentence that says what somebody has to do. */
function thisMeans(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^(?:means|requires|implies|entails)$/u, (index) => /^(?:this|that|it)$/u.test(lowerAt(sentence, index - 1)) && index < 8 && isVerb(sentence, index + 1, lexicon, "gerund"));
  const before = sentence.previous?.words.some(({ lower }) => lexicon.words.modal.has(lower) || lower === "need" || lower === "needs") ?? false;
  if (at === undefined || !before || sentence.isFirstOfBlock) return undefined;
  return { ...make(at, `this ${lowerAt(sentence, at)}`, { start: at + 1, end: clauseEnd(sentence, at) }, "gerund"), asksAsBefore: true };
}

/** `While continuing to do A, X must do B`: A is to go on. */
function whileContinuing(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  if (!/^(?:while|in)$/u.test(lowerAt(sentence, 0)) || lowerAt(sentence, 1) !== "continuing" || lowerAt(sentence, 2) !== "to") return undefined;
  const modal = find(sentence, /^(?:should|must|ought|need|needs|has|have)$/u, (index) => sentence.words.slice(3, index).some(({ lower }) => lower === ","));
  if (modal === undefined) return undefined;
  const ground = groundOf(sentence, modal, lexicon);
  return ground.clauseStart > 3 ? make(0, "while continuing to", { start: 1, end: ground.clauseStart }, "gerund", ground.subject) : undefined;
}

function copula(sentence: Sentence, noun: number): number | undefined {
  for (let index = noun + 1; index < Math.min(noun + 9, sentence.words.length); index++) {
    const word = lowerAt(sentence, index);
    if (word === "is") return index;
    if (word === "would" && lowerAt(sentence, index + 1) === "be") return index + 1;
    if (/^(?:[;:]|that|which|who|was|were|has|are)$/u.test(word)) return undefined;
  }
  return undefined;
}

function find(sentence: Sentence, word: RegExp, test: (index: number) => boolean): number | undefined {
  for (let index = 0; index < sentence.words.length; index++) if (word.test(lowerAt(sentence, index)) && test(index)) return index;
  return undefined;
}

function holds(sentence: Sentence, from: number, to: number, word: RegExp): boolean {
  for (let index = Math.max(0, from); index < to; index++) if (word.test(lowerAt(sentence, index))) return true;
  return false;
}
