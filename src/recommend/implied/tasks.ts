import { infinitive } from "../cues/performative.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Candidate, type Range, type Sentence } from "../statement.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { isA, isVerb, skipAdverbs } from "../text/grammar.ts";
import { actsAsBody } from "../text/acts-as-body.ts";
import { groundOf } from "../text/ground.ts";
import { copula, find, holds, make, type Form } from "./form.ts";

/** A task, a case or a necessity that is named as one. The order is that of how much a form says about who is to act. */
export const TASKS: readonly Form[] = [
  { signs: ["need"], read: needFor },
  { signs: ["challenge", "task", "priority", "imperative", "key", "job", "answer", "remedy", "solution", "step", "way", "course", "thing", "move", "option", "response", "place", "lesson", "approach", "policy", "strategy", "alternative"], read: challengeIs },
  { signs: ["case"], read: caseFor },
  { signs: ["overdue"], read: overdue },
  { signs: ["need"], read: inNeedOf },
  { signs: ["needs"], read: everyNeeds },
  { signs: ["need"], read: weNeed },
  { signs: ["require", "requires", "demand", "demands", "take"], read: willRequire },
  { signs: ["will"], read: willHaveTo },
];

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
  const at = find(sentence, /^(?:challenge|task|priority|imperative|key|job|answer|remedy|solution|step|way|course|thing|move|option|response|place|lesson|approach|policy|strategy|alternative)$/u, (index) => {
    // `the thing is`: only a judgement makes advice of such words.
    if (/^(?:course|thing|move|option|response|place|lesson|approach|policy|strategy|alternative)$/u.test(lowerAt(sentence, index)) && !holds(sentence, 0, index, /^(?:best|right|sensible|wise|wiser|wisest|obvious|first|next|better|prudent|only|proper|safest|simplest|clear|main|essential|fair|fairest|sound|sounder|effective)$/u)) return false;
    if (index > 7 || holds(sentence, 0, index, /^(?:that|whose|whether|if)$/u)) return false;
    return holds(sentence, 0, index, /^(?:the|a|our|their|another|one|its)$/u) && copula(sentence, index) !== undefined;
  });
  if (at === undefined) return undefined;
  const is = copula(sentence, at) ?? at;
  // `The first thing we need to do is to stop`: said in as many words.
  const strength = holds(sentence, 0, is, /^(?:need|needs|must|should|ought)$/u) ? "explicit" : "implied";
  const told = (cue: string, action: Range, form: Candidate["form"], subject?: Range): Candidate => ({ ...make(at, cue, action, form, subject), strength });
  const end = clauseEnd(sentence, at);
  let verb = skipAdverbs(sentence, is + 1, lexicon);
  if (lowerAt(sentence, verb) === "for") {
    const to = infinitive(sentence, verb + 1, end, lexicon);
    return to === undefined ? undefined : told( `${lowerAt(sentence, at)} is for`, { start: to + 1, end }, "base", { start: verb + 1, end: to });
  }
  // `the key is to understand what drives prices`: to think, and not to act.
  if (lowerAt(sentence, verb) === "to" && /^(?:understand|see|know|remember|recognise|recognize|realise|realize|note|recall)$/u.test(lowerAt(sentence, verb + 1))) return undefined;
  if (lowerAt(sentence, verb) === "to" && isVerb(sentence, verb + 1, lexicon, "base")) return told( `${lowerAt(sentence, at)} is to`, { start: verb + 1, end }, "base");
  if (!isVerb(sentence, verb, lexicon, "gerund")) return undefined;
  const gerund = verb;
  // `ensuring that the two countries stay`: they are to act.
  if (/^(?:ensuring|making|seeing)$/u.test(lowerAt(sentence, verb))) {
    verb = lowerAt(sentence, verb) === "ensuring" ? verb + 1 : verb + 2;
    if (lowerAt(sentence, verb) === "that")
      for (let index = verb + 2; index < Math.min(verb + 12, end); index++)
        if (isVerb(sentence, index, lexicon, "base", "third person") && !isA(sentence, index - 1, lexicon, "determiner", "possessive", "preposition"))
          return told( `${lowerAt(sentence, at)} is`, { start: gerund, end }, "gerund", { start: verb + 1, end: index });
  }
  return told( `${lowerAt(sentence, at)} is`, { start: gerund, end }, "gerund");
}

/** `There is a strong case for abolishing the levy`, `the case for a register is strong`. */
function caseFor(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^case$/u, (index) => lowerAt(sentence, index + 1) === "for" && (STRONG.test(lowerAt(sentence, index - 1)) && holds(sentence, index - 6, index, /^(?:is|remains|see)$/u) || isStrong(sentence, index)) && !holds(sentence, 0, index, /^(?:no|not|whether|if|that)$/u));
  if (at === undefined) return undefined;
  const form = isVerb(sentence, at + 2, lexicon, "gerund") ? "gerund" : "noun";
  const end = isStrong(sentence, at) ? copula(sentence, at) : undefined;
  return make(at, "case for", { start: at + 2, end: end ?? clauseEnd(sentence, at) }, form);
}

const STRONG = /^(?:strong|stronger|clear|compelling|good|powerful|overwhelming|persuasive|unanswerable)$/u;

/** `the case for a register is overwhelming` */
function isStrong(sentence: Sentence, noun: number): boolean {
  const is = copula(sentence, noun);
  return is !== undefined && holds(sentence, is + 1, is + 4, STRONG);
}

/** `The register is in urgent need of reform`. */
function inNeedOf(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^need$/u, (index) => lowerAt(sentence, index + 1) === "of" && holds(sentence, index - 3, index, /^in$/u) && holds(sentence, index - 5, index - 1, /^(?:is|are|remains?)$/u) && /^(?:reform|repair|overhaul|review|revision|modernisation|modernization|renewal|reinforcement|strengthening|replacement|updating|attention|improvement|clarification|investment|rethinking|change)$/u.test(lowerAt(sentence, index + (/^(?:further|urgent|a|major|serious|thorough|fundamental|greater|more|better)$/u.test(lowerAt(sentence, index + 2)) ? 3 : 2))));
  if (at === undefined) return undefined;
  let is = at;
  while (!/^(?:is|are|remains?)$/u.test(lowerAt(sentence, is))) is -= 1;
  const { subject, opener, clauseStart } = groundOf(sentence, is, lexicon);
  return subject && opener.kind === "none" ? { ...make(at, "in need of", { start: at + 2, end: clauseEnd(sentence, at) }, "noun"), clauseStart } : undefined;
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

/** `We need a common register`, `we need lenders to go on lending`: what the document's own voice needs it asks for. */
function weNeed(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^need$/u, (index) => lowerAt(sentence, index + 1) !== "to");
  if (at === undefined) return undefined;
  const { subject, opener, clauseStart } = groundOf(sentence, at, lexicon);
  if (!subject || opener.kind !== "none" || lowerAt(sentence, subject.end - 1) !== "we" || holds(sentence, clauseStart, at, /^(?:if|not|don't|what)$/u)) return undefined;
  const end = clauseEnd(sentence, at);
  const to = infinitive(sentence, at + 1, end, lexicon);
  const asks = to !== undefined && actsAsBody(sentence, { start: at + 1, end: to }, lexicon);
  if (!asks && !WANTED.test(lowerAt(sentence, at + 1)) && !(isA(sentence, at + 1, lexicon, "determiner") && !isA(sentence, at + 1, lexicon, "pronoun"))) return undefined;
  const candidate = asks ? make(at, "we need … to", { start: to + 1, end }, "base", { start: at + 1, end: to }) : make(at, "we need", { start: at + 1, end }, "noun");
  return { ...candidate, strength: "explicit", clauseStart, opener };
}

const WANTED = /^(?:more|better|stronger|clearer|fewer|greater|closer|further|fresh|new|less|improved|stricter|tougher|faster|simpler|fairer|common|independent|proper|urgent|real)$/u;

/** `… will require X to V`, `… will require a focused effort to V`. */
function willRequire(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^(?:require|requires|demand|demands|take)$/u, (index) => /^(?:will|would)$/u.test(lowerAt(sentence, index - 1)) && lowerAt(sentence, index - 1) === "will" || (/^requires$/u.test(lowerAt(sentence, index)) && isVerb(sentence, 0, lexicon, "gerund")));
  if (at === undefined || holds(sentence, 0, at, /^(?:if|that|which|who)$/u)) return undefined;
  // `The new rules will require ports to publish`: what a law does.
  if (holds(sentence, Math.max(0, at - 4), at, /^(?:rules?|laws?|act|bill|legislation|regulations?|directive|ordinance|statute|treaty|amendment|order|code|decree)$/u)) return undefined;
  const end = clauseEnd(sentence, at);
  const to = infinitive(sentence, at + 1, end, lexicon);
  const effort = holds(sentence, at, Math.min(at + 6, end), /^(?:effort|efforts|commitment|plan|strategy|approach|leadership|action|cooperation)$/u);
  if (effort) return make(at, `will ${lowerAt(sentence, at)}`, { start: at + 1, end }, "noun");
  if (to === undefined || lowerAt(sentence, at) === "take") return undefined;
  return make(at, "will require", { start: to + 1, end }, "base", { start: at + 1, end: to });
}

/** `X will have to V`, and as plainly as any need `X will need to V`. */
function willHaveTo(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^will$/u, (index) => lowerAt(sentence, index + 1) === "have" && lowerAt(sentence, index + 2) === "to" || lowerAt(sentence, index + 1) === "need" && lowerAt(sentence, index + 2) === "to");
  if (at === undefined) return undefined;
  const ground = groundOf(sentence, at, lexicon);
  if (ground.opener.kind !== "none") return undefined;
  return { ...make(at, `will ${lowerAt(sentence, at + 1)} to`, { start: at + 3, end: clauseEnd(sentence, at) }, lowerAt(sentence, at + 3) === "be" ? "passive" : "base", ground.subject), strength: lowerAt(sentence, at + 1) === "need" ? "explicit" : "implied", clauseStart: ground.clauseStart, opener: ground.opener };
}
