import { mentionOf } from "../actors/noun-phrase.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Range, type ScopeRule, type Sentence } from "../statement.ts";
import { actsAsBody } from "../text/acts-as-body.ts";

/**
 * A necessity that describes how things are: in a relative clause, of any member of a kind (`a lender needs to see`), of what does
 * something (`what enters must leave`), or by a law or rule that is named.
 *
 * @example The boats that must wait at the lock burn more fuel. => dropped
 * @example A boat has to weigh two tonnes to be counted. => dropped
 * @example Under the Harbours Act, boats must be inspected every year. => dropped
 * @example Whatever sinks must be raised. => dropped
 * @example The charts they should buy are dear. => dropped
 * @example The government ultimately has to shrink the fleet. => shrink the fleet
 * @example A county council should raise what sinks. => raise what sinks
 */
export const description: ScopeRule = {
  name: "description",
  excludes(candidate, sentence, lexicon) {
    if (candidate.opener.kind === "relative") return true;
    if (candidate.rule !== "modal") return false;
    const { subject, cue } = candidate;
    const first = subject ? lowerAt(sentence, subject.start) : "";
    if (candidate.opener.kind === "subordinate" && /^what(?:ever)?$/u.test(lowerAt(sentence, candidate.opener.word))) return true;
    if (/^(?:to|in order to) (?:be (?:eligible|included|considered|counted|valid|admitted)|qualify|apply|enter|register|obtain|reach|receive)\b/iu.test(sentence.text)) return true;
    // `already have to`, `must now be wondering`: how things are, and what is inferred.
    if (/^(?:has|have|needs?|must)/u.test(cue) && /^(?:already|currently|usually|normally|generally|typically|often|always|sometimes|still)$/u.test(lowerAt(sentence, candidate.at - 1))) return true;
    if (cue === "must" && candidate.form === "base" && lowerAt(sentence, candidate.action.start) === "be" && lexicon.verbs.is(lowerAt(sentence, candidate.action.start + 1), "gerund") && !lexicon.words.determiner.has(lowerAt(sentence, candidate.action.start + 2))) return true;
    const isNecessity = !/^(?:should|ought|could|may|might|would|had)/u.test(cue);
    const action = wordsText(sentence, candidate.action);
    // `must publish accounts under the Harbours Act`, `must wait before they can enter`: what a rule or the nature of things asks.
    if (isNecessity && (UNDER_LAW.test(action) || /\bbefore (?:they|it|he|she|you|one) (?:can|may|could|are|is)\b/iu.test(action)) && sentence.section !== "recommendations") return true;
    // `anyone who wants to sail must learn to swim`
    if (isNecessity && /^(?:anyone|anybody|whoever|everyone|everybody)$/u.test(first) && /^(?:who|wishing|wanting)$/u.test(lowerAt(sentence, (subject?.start ?? 0) + 1))) return true;
    // `there must be a reason`, `he must be the oldest pilot`: concluded.
    if (cue === "must" && /^be (?:an?|some|the) (?:\p{L}+ )?(?:reason|explanation|mistake|catch|limit|way out of this)\b/iu.test(action) && first === "there") return true;
    if (cue === "must" && /^(?:he|she)$/u.test(first) && /^be (?:an?|the|one|very|quite|about)\b/iu.test(action)) return true;
    const isNeed = /^(?:has|have) to$/u.test(cue) && candidate.form !== "passive";
    const isHabit = isNeed && sentence.section !== "recommendations";
    // `he has to give notice`, in the sentence behind `a landlord must …`: what the rule is.
    if (isNecessity && /^(?:he|she)$/u.test(first) && (isNeed || /^(?:if|when|whenever)$/u.test(lowerAt(sentence, 0)))) return true;
    if (isNecessity && /^(?:it|he|she|they)$/u.test(first) && !sentence.isFirstOfBlock && RULE_FOR_ALL.test(sentence.previous?.text ?? "")) return true;
    // `As a result, the port has to borrow every winter`
    if (isNeed && (/^(?:as a result|consequently|as a consequence|because of this|for this reason)\b/iu.test(sentence.text) || /\b(?:every|each) (?:day|night|week|month|year|winter|summer|spring|autumn|time|morning)\b/iu.test(action)) && !RECURRING.test(action)) return true;
    // `If the hole fails, the town has to pay`, `in Westland a builder must obtain`: how the rules are.
    if (isNeed && /^(?:if|when|whenever|since)$/u.test(lowerAt(sentence, 0)) && sentence.section !== "recommendations") return true;
    if (isNecessity && subject && /^(?:in|at|on|under|for|within) .{2,60}\san?\s[\p{L}-]+$/iu.test(wordsText(sentence, subject))) return true;
    // `have to be typed in by hand, because …`, `(they have to be gone by May)`: why and how things are.
    if (/^(?:has|have) to$/u.test(cue) && (isInBrackets(sentence, candidate.at) || (candidate.form === "passive" && /\b(?:because|since|as a result|by hand)\b/iu.test(wordsText(sentence, candidate.action))))) return true;
    // A cell of a table that begins with `must` says something of the row.
    if (sentence.block.kind === "table row" && candidate.at === 0 && sentence.section !== "recommendations") return true;
    if (/^(?:has|have) to$/u.test(cue) && /^(?:many|some|most|few|both)$/u.test(first)) return true;
    // `teachers have to mark scripts`: how things are for anybody of a kind; `the ministry has to`, `ministers must` ask.
    if (isNeed && subject && isBareKind(sentence, subject, lexicon)) return true;
    // `must file a form under clause 2 of rule XI`
    if (/^(?:must|has to|have to|needs? to)$/u.test(cue) && /\b(?:under|pursuant to|as required by|in accordance with) (?:the )?(?:clause|rule|section|article|paragraph|standing order|regulation|schedule)s? [\dIVXL]/u.test(wordsText(sentence, candidate.action))) return true;
    const verb = lowerAt(sentence, candidate.action.start);
    // `Prices must fall before demand recovers`: what comes first.
    if (cue === "must" && lexicon.words.change.has(verb) && /\bbefore \p{L}/iu.test(action) && !(subject && actsAsBody(sentence, subject, lexicon))) return true;
    if (isHabit && lexicon.words.change.has(verb) && !(subject && actsAsBody(sentence, subject, lexicon))) return true;
    // `who means to buy must now put down a quarter`
    if (/^(?:who|whoever|whatever|what)$/u.test(first)) return true;
    if (BY_LAW.test(`${wordsText(sentence, { start: Math.max(0, candidate.at - 4), end: candidate.at })} ${wordsText(sentence, { start: candidate.action.start, end: Math.min(candidate.action.end, candidate.action.start + 4) })}`) && !/^(?:should|ought)/u.test(cue)) return true;
    if (first === "i" || (first === "you" && isHabit)) return true;
    // `there must be somebody` presumes as often as it asks; `there has to be` asks.
    if (isNecessity && subject && first === "one" && subject.end === subject.start + 1) return true;
    if (isNecessity && /^(?:every|each|any)$/u.test(first) && subject && !/^(?:new|future|such|reform|revised|replacement)$/u.test(lowerAt(sentence, subject.start + 1)) && !isBodyName(sentence, subject, lexicon)) return true;
    // `the heart must work twice as hard`: a thing that has to do something is described.
    if (isNecessity && sentence.section !== "recommendations" && candidate.form === "base" && subject && isThing(sentence, subject, lexicon) && lexicon.verbs.is(verb, "base") && !STATES.test(verb) && !DESIGNED.test(lowerAt(sentence, subject.end - 1))) return true;
    if (isNecessity && verb === "be" && /^\d|^at$/u.test(lowerAt(sentence, candidate.action.start + 1))) return true;
    if (isNecessity && subject && /^(?:a|an)$/u.test(first) && !(candidate.form === "passive" && makesSomething(sentence, candidate.action.start, lexicon)) && !/^(?:new|future|better|national|single)$/u.test(lowerAt(sentence, subject.start + 1))) return true;
    // `must meet certain requirements`: a rule is told, not asked for.
    if (/^(?:must|has to|have to)$/u.test(cue) && /^(?:meet|satisfy|fulfil|fulfill|comply with|conform to)\s(?:certain|specific|the|these|several|minimum|applicable|all|both|a number of|strict|two|three)\b[^.]{0,60}?\b(?:requirements?|criteria|conditions|rules|tests)\b/iu.test(wordsText(sentence, candidate.action)) && sentence.section !== "recommendations") return true;
    // `applicants must submit the form`: what holds for whoever takes part in something.
    if (isNecessity && subject && subject.end - subject.start < 3 && /^(?:applicants|participants|candidates|claimants|respondents|entrants|bidders|registrants|users|customers|passengers|residents)$/u.test(lowerAt(sentence, subject.end - 1)) && !(candidate.form === "passive" && isDoneFor(sentence, candidate.action.start, lexicon)) && sentence.section !== "recommendations") return true;
    // `this must be the first time`, `it must be hard`: concluded, not asked.
    if (cue === "must" && verb === "be" && candidate.form === "base" && /^(?:this|that|it|these|those)$/u.test(first) && subject?.end === (subject?.start ?? 0) + 1 && !(first === "it" && isAdverbAndMore(sentence, candidate.action.start + 1, lexicon))) return true;
    if (/^(?:nothing|none)$/u.test(first)) return true;
    // `applicants must be over 18`: who is admitted to something.
    if (cue === "must" && verb === "be" && candidate.form === "base" && subject && isBareKind(sentence, subject, lexicon) && !lexicon.words.agentNoun.has(lowerAt(sentence, subject.end - 1)) && ADMITTED.test(lowerAt(sentence, candidate.action.start + 1)) && sentence.section !== "recommendations") return true;
    const before = wordsText(sentence, { start: 0, end: candidate.at });
    return (underRule(sentence.text.slice(0, 120)) || before.split(/[:;]\s/u).some(underRule) || /,\sunder\s(?:an?|the)\s(?:[\p{L}'’-]+\s){0,4}(?:act|law|order|rules?|regulations?|directive|treaty|decree|agreement|settlement|statute)\s?,/iu.test(before)) && /^(?:must|has to|have to|needs? to|should)$/u.test(cue) && !lexicon.words.pronoun.has(first);
  },
};

const UNDER_LAW = /\b(?:under|pursuant to|in accordance with|as required by) (?:the|an?|this|that|existing|current|federal|national|\p{Lu}\p{L}+) (?:[\p{L}\d'’-]+ ){0,5}?(?:act|law|laws|code|regulations?|directive|treaty|statute|charter|constitution|convention)\b/iu;
/** What is to be done again and again may be asked for. */
const RECURRING = /^(?:publish|report|review|update|inspect|test|audit|meet|check|count|survey|monitor)\b/iu;
const BY_LAW = /\bby (?:law|statute|treaty|regulation|contract)\b|\b(?:legally|statutorily)\b/iu;
const RULE_FOR_ALL = /^(?:an?|any|every|each|no)\s(?!new\b|better\b|future\b|national\b)[^.]{2,60}?\s(?:must|has to|have to|needs? to|may)\b/iu;

/** Who is admitted is told by age, place and standing. */
const ADMITTED = /^(?:over|under|at|aged|older|younger|between|resident|citizens?|members?|nationals|born|registered|enrolled|licensed|employed|\d.*)$/u;

/** What people make to work in a certain way may be asked to; a heart or a price may not. */
const DESIGNED = /(?:process|system|framework|regime|polic(?:y|ies)|programmes?|programs?|strateg(?:y|ies)|plans?|schemes?|codes?|guidance|laws?|legislation|regulations?|approach(?:es)?|models?|infrastructure|mechanisms?|procedures?|standards?|rules?|services?|curriculum|curricula|agreements?|treat(?:y|ies)|tools?|mandates?|structures?|design|practices?|frameworks)$/u;

/** What a thing can be asked to be or become; anything else it does of itself. */
const STATES = /^(?:be|have|include|contain|cover|remain|become|stay|go|stop|end|begin|start|continue|apply|change|come|cease|reflect|provide|ensure|set|focus|address|take|give|meet|follow|serve|allow|make|fall|rise|increase|decrease|lapse|expire|improve|lead|support|protect|result|pass|return|extend|count|rest|lie|grow|shrink)$/u;

/** `be operationally reliable`: an adverb and what it qualifies. */
const isAdverbAndMore = (sentence: Sentence, at: number, lexicon: Lexicon): boolean => /ly$/u.test(lowerAt(sentence, at)) && /^\p{Ll}{4,}$/u.test(lowerAt(sentence, at + 1)) && !lexicon.words.preposition.has(lowerAt(sentence, at + 1));

function isInBrackets(sentence: Sentence, at: number): boolean {
  for (let index = at; index >= 0; index--) {
    const word = lowerAt(sentence, index);
    if (word === ")") return false;
    if (word === "(") return true;
  }
  return false;
}

/** One thing: `the heart`, `the price`, and not `the ministry`, `lorries`, `it`. */
function isThing(sentence: Sentence, range: Range, lexicon: Lexicon): boolean {
  const mention = mentionOf(sentence, range, lexicon);
  return mention !== undefined && !mention.canAct && !mention.isPlural && !lexicon.words.pronoun.has(lowerAt(sentence, range.start)) && /^(?:the|a|an|its|their|each|every)$/u.test(lowerAt(sentence, range.start));
}

/** A plural without article or name: members of a kind. */
function isBareKind(sentence: Sentence, { start, end }: Range, lexicon: Lexicon): boolean {
  const words = sentence.words.slice(start, end);
  const head = words.at(-1)?.lower ?? "";
  const isBare = !lexicon.words.determiner.has(words[0]?.lower ?? "") && !lexicon.words.pronoun.has(words[0]?.lower ?? "") && !words.slice(1).some(({ text }) => /^\p{Lu}/u.test(text));
  return isBare && /s$|^(?:children|people|men|women)$/u.test(head) && !/^(?:governments|ministries|ministers|states|countries|nations|donors|policymakers|lawmakers|leaders|allies|sides)$/u.test(head);
}

/** `every council` rather than `every applicant`. */
function isBodyName(sentence: Sentence, { start, end }: Range, lexicon: Lexicon): boolean {
  for (let index = start + 1; index < end; index++) {
    const word = lowerAt(sentence, index);
    if (lexicon.words.preposition.has(word) || lexicon.words.relative.has(word)) break;
    if (lexicon.words.agentNoun.has(word)) return true;
  }
  return false;
}

/** `a balance must be struck`, `a fund must be set up`: something new is asked for. */
function makesSomething(sentence: Sentence, be: number, lexicon: Lexicon): boolean {
  return /^(?:strike|find|establish|create|develop|make|launch|introduce|adopt|agree|draw|set|put|take|build|give|hold|conduct|appoint|undertake|carry|found)$/u.test(lexicon.verbs.baseOf(lowerAt(sentence, be + 1), "participle") ?? "");
}

/** `residents must be consulted`: what others are to do for them. */
function isDoneFor(sentence: Sentence, be: number, lexicon: Lexicon): boolean {
  return /^(?:consult|inform|tell|hear|protect|compensate|support|help|give|offer|ask|treat|reimburse|warn|involve|notify|refund|allow|empower|represent|listen)$/u.test(lexicon.verbs.baseOf(lowerAt(sentence, be + 1), "participle") ?? "");
}

function underRule(beginning: string): boolean {
  return /^(?:under|by|according to|pursuant to|in accordance with)\s(?:the\s|current\s|existing\s|present\s|federal\s|state\s|national\s)*(?:[\p{L}\d'’-]+\s){0,6}?(?:act|law|laws|code|rules?|regulations?|directive|treaty|statute|policy|charter|constitution|convention)\b/iu.test(beginning);
}
