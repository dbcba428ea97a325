import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type CueRule, type Range, type Sentence } from "../statement.ts";
import { clauseEnd, enumeratorAt } from "../text/clause-end.ts";
import { closingComma, finiteBase, isA, isAdverb, isParticiple, isVerb, skipAdverbs } from "../text/grammar.ts";
import { groundOf } from "../text/ground.ts";
import { isOwnVoice } from "../text/own-voice.ts";

/**
 * Advice that is given by saying so: `we recommend that`, `I would urge … to`, `the report calls on … to`, `it is recommended that`,
 * `our recommendation is that`.
 * Who advises must be the document itself; others are quoted, and what was advised in the past is history.
 *
 * @example We recommend that the harbour board repaint the pier. => repaint the pier
 * @example I would urge skippers to carry a second anchor. => carry a second anchor
 * @example This report calls on the county to dredge the channel. => dredge the channel
 * @example We call on the Port Authority to dredge the channel. => dredge the channel
 * @example It is recommended that tolls be halved. => halve tolls
 * @example We suggest lowering the weir. => lower the weir
 * @example We recommend that if the county sells the bridge it keep the land. => keep the land
 * @example We recommend a 10 percent increase in tolls. => a 10 percent increase in tolls
 * @example Our recommendation is that the ferry run all year. => run all year
 * @example The first recommendation is for the county to dredge the channel. => dredge the channel
 * @example It is therefore proposed to lower the weir. => lower the weir
 * @example We support the creation of a harbour police. => support the creation of a harbour police
 * @example We endorse the auditor's call for a second crane. => endorse the auditor's call for a second crane
 * @example We support the county in its work. => nothing
 * @example Fishermen recommend that the weir be lowered. => nothing
 */
export const performative: CueRule = {
  name: "performative",
  find(sentence, lexicon) {
    const found: Candidate[] = [];
    for (let at = 0; at < sentence.words.length; at++) {
      const candidate = activeAdvice(sentence, at, lexicon) ?? ownSupport(sentence, at, lexicon) ?? passiveAdvice(sentence, at, lexicon) ?? adviceNoun(sentence, at, lexicon);
      if (candidate) found.push(candidate, ...furtherClauses(sentence, candidate, lexicon));
    }
    return found;
  },
};

/** `…, and that the county dredge`, `; (2) that skippers carry`: more of what is advised. */
function furtherClauses(sentence: Sentence, first: Candidate, lexicon: Lexicon): Candidate[] {
  if (!/that$/u.test(first.cue) && lowerAt(sentence, first.action.start - 1) !== "that") return [];
  const found: Candidate[] = [];
  for (let index = first.action.start + 1; index < sentence.words.length; index++) {
    if (lowerAt(sentence, index) !== "that") continue;
    let joint = index - 1;
    while (joint > 0 && /^(?:[()]|\d|[a-z]|[ivx]+)$/u.test(lowerAt(sentence, joint))) joint -= 1;
    if (!/^(?:and|;)$/u.test(lowerAt(sentence, joint)) || (joint === index - 1 && lowerAt(sentence, joint) === "," )) continue;
    const next = subjunctive(sentence, index + 1, index, index, first.cue, lexicon);
    if (next?.subject) found.push(next);
  }
  return found;
}

function activeAdvice(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  const word = lowerAt(sentence, at);
  const isGoingOn = /^(?:am|is|are)$/u.test(lowerAt(sentence, at - 1)) || (/^(?:am|is|are)$/u.test(lowerAt(sentence, at - 2)) && isAdverb(sentence, at - 1, lexicon));
  const present = lexicon.verbs.baseOf(word, "base") ?? lexicon.verbs.baseOf(word, "third person") ?? (isGoingOn ? lexicon.verbs.baseOf(word, "gerund") : undefined);
  if (present === undefined || !lexicon.words.advising.has(present)) return undefined;
  const goesOn = lowerAt(sentence, at - 1) === "to" && /^(?:continue|continues)$/u.test(lowerAt(sentence, at - 2));
  if ((lowerAt(sentence, at - 1) === "to" && !goesOn) || isA(sentence, at - 1, lexicon, "determiner", "possessive", "preposition")) return undefined;
  let verbStart = goesOn ? at - 2 : at;
  // `I would urge`, `we therefore strongly recommend`, `we must urge`
  while (isAdverb(sentence, verbStart - 1, lexicon) || /^(?:would|do|must|should|also|can|and|am|is|are)$/u.test(lowerAt(sentence, verbStart - 1)) && verbStart > 0) verbStart -= 1;
  // `The commission recommends, in its 2015 report, that`: another report than this.
  if (/\bin (?:its|their|an?|the) (?:own )?(?:\d{4}|earlier|previous|last|first|final \d{4}|interim) (?:\p{L}+ )?(?:report|review|paper|study|letter)\b/iu.test(sentence.text)) return undefined;
  // `We do not recommend a toll`: advice that is not given.
  for (let index = verbStart; index < at; index++) if (/^(?:not|never)$/u.test(lowerAt(sentence, index))) return undefined;
  const ground = groundOf(sentence, verbStart, lexicon);
  // `We agree with the judge and recommend that`
  if (lowerAt(sentence, verbStart) === "and" && /^(?:we|i)$/u.test(lowerAt(sentence, 0)) && ground.opener.kind === "none") return complement(sentence, at, present, verbStart + 1, wordsText(sentence, { start: at, end: at + 1 }), lexicon);
  if (!ground.subject || ground.opener.kind !== "none" || !isOwnVoice(sentence, ground.subject, lexicon)) return undefined;
  return complement(sentence, at, present, ground.clauseStart, wordsText(sentence, { start: verbStart, end: at + 1 }), lexicon);
}

/** What is to come about, of which one can be in favour. */
const TO_COME = /^(?:creation|introduction|establishment|expansion|extension|adoption|inclusion|use|abolition|repeal|removal|strengthening|development|reform|implementation|ratification|ban|moratorium|review|call|calls|recommendation|recommendations|proposal|proposals|idea|reduction|increase|investment|prohibition|appointment|designation|amendment|amendments|efforts|legislation)$/u;

/** `We support the creation of a register`, `we endorse its call for training`: the document makes a proposal its own. */
function ownSupport(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  if (!/^(?:support|supports|endorse|endorses|favour|favours|favor|favors|back|backs|advocate)$/u.test(lowerAt(sentence, at)) || isA(sentence, at - 1, lexicon, "determiner", "possessive", "preposition")) return undefined;
  let start = at;
  while (isAdverb(sentence, start - 1, lexicon) || /^(?:would|do|and)$/u.test(lowerAt(sentence, start - 1))) start -= 1;
  for (let index = start; index < at; index++) if (/^(?:not|never)$/u.test(lowerAt(sentence, index))) return undefined;
  const ground = groundOf(sentence, start, lexicon);
  if (!ground.subject || ground.opener.kind !== "none" || !isOwnVoice(sentence, ground.subject, lexicon)) return undefined;
  const from = lowerAt(sentence, at + 1) === "for" ? at + 2 : at + 1;
  const isDeed = isVerb(sentence, from, lexicon, "gerund");
  for (let index = from; index < Math.min(from + 6, sentence.words.length); index++) {
    if (isDeed || TO_COME.test(lowerAt(sentence, index))) return { ...base(sentence, ground.clauseStart, at, at, undefined, wordsText(sentence, { start: ground.subject.end - 1, end: at + 1 })) };
    if (index > from && isA(sentence, index, lexicon, "preposition", "relative", "auxiliary")) break;
  }
  return undefined;
}

function passiveAdvice(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  if (lowerAt(sentence, at) !== "it" || lowerAt(sentence, at + 1) !== "is") return undefined;
  const verb = skipAdverbs(sentence, at + 2, lexicon);
  const advises = lexicon.verbs.baseOf(lowerAt(sentence, verb), "participle");
  if (advises === undefined || !/^(?:recommend|propose|suggest|advise|urge)$/u.test(advises) || verb > at + 2 && /^(?:often|sometimes|widely|commonly|frequently)$/u.test(lowerAt(sentence, at + 2))) return undefined;
  if (lowerAt(sentence, verb + 1) === "to") return base(sentence, at, verb, verb + 2, undefined, `it is ${lowerAt(sentence, verb)} to`);
  if (lowerAt(sentence, verb + 1) !== "that") return undefined;
  return complement(sentence, verb, advises, at, `it is ${lowerAt(sentence, verb)}`, lexicon);
}

function adviceNoun(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  if (!/^(?:recommendation|advice|proposal|suggestion)$/u.test(lowerAt(sentence, at)) || lowerAt(sentence, at + 1) !== "is") return undefined;
  if (!/^(?:our|my|first|second|third|fourth|fifth|main|chief|final|last|key|principal|next|other|one|central|this)$/u.test(lowerAt(sentence, at - 1))) return undefined;
  const opens = lowerAt(sentence, at + 2);
  if (opens === "to") return base(sentence, at, at, at + 3, undefined, `${lowerAt(sentence, at)} is to`);
  const end = clauseEnd(sentence, at);
  const forSomebody = opens === "for" ? infinitive(sentence, at + 3, end, lexicon) : undefined;
  if (forSomebody !== undefined) return base(sentence, at, at, forSomebody + 1, { start: at + 3, end: forSomebody }, `${lowerAt(sentence, at)} is for … to`);
  return opens === "that" ? complement(sentence, at + 1, "recommend", Math.max(0, at - 1), `${lowerAt(sentence, at)} is that`, lexicon) : undefined;
}

/** What the advising verb is followed by: a clause, somebody and an infinitive, a gerund or a thing. */
export function complement(sentence: Sentence, verb: number, advises: string, clauseStart: number, cue: string, lexicon: Lexicon): Candidate | undefined {
  let next = verb + 1;
  if (lowerAt(sentence, next) === "," && lowerAt(sentence, next + 1) !== "that") next = skipAdverbs(sentence, next, lexicon);
  next = skipAdverbs(sentence, next, lexicon);
  if (lowerAt(sentence, next) === ":") next += 1;
  next += enumeratorAt(sentence, next);
  const word = lowerAt(sentence, next);
  const end = clauseEnd(sentence, next);
  if (word === "against") return { ...base(sentence, clauseStart, verb, next + 1, undefined, `${cue} against`), form: "noun", actionText: `avoid ${wordsText(sentence, { start: next + 1, end })}` };
  if (word === "that") return subjunctive(sentence, next + 1, clauseStart, verb, `${cue} that`, lexicon);
  // `We invite you to use our platform`: the reader of the page.
  if (advises === "invite" && word === "you") return undefined;
  if (advises === "call" && word !== "on" && word !== "upon" && word !== "for") return undefined;
  if (advises === "call" && word === "for") return thing(sentence, next + 1, end, clauseStart, verb, `${cue} for`, lexicon);
  const person = /^(?:on|upon)$/u.test(word) ? next + 1 : next;
  const to = infinitive(sentence, person, end, lexicon);
  if (to !== undefined && to > person) return base(sentence, clauseStart, verb, to + 1, { start: person, end: to }, cue);
  if (/^(?:recommend|suggest|propose|advocate|urge|counsel|advise)$/u.test(advises)) {
    if (isVerb(sentence, next, lexicon, "gerund") || (/ing$/u.test(word) && word.length > 5))
      return { ...base(sentence, clauseStart, verb, next, undefined, cue), form: "gerund" };
    // `We propose the harbour board run the ferry`: `that` left out.
    const bare = subjunctive(sentence, next, clauseStart, verb, cue, lexicon);
    if (bare?.subject) return bare;
    return advises === "advise" || advises === "counsel" ? undefined : thing(sentence, next, end, clauseStart, verb, cue, lexicon);
  }
  return undefined;
}

function base(sentence: Sentence, clauseStart: number, at: number, verb: number, subject: Range | undefined, cue: string): Candidate {
  return { rule: "performative", cue, strength: "explicit", at, clauseStart, opener: { kind: "none" }, subject, action: { start: verb, end: clauseEnd(sentence, verb) }, form: "base" };
}

/** A recommended clause: its subject, then a bare verb or one behind `should`. */
export function subjunctive(sentence: Sentence, begin: number, clauseStart: number, at: number, cue: string, lexicon: Lexicon): Candidate | undefined {
  // `that, by July, the department publish`: the inserted phrase is passed over.
  const from = lowerAt(sentence, begin) === "," ? (closingComma(sentence, begin, 14) ?? begin) + 1 : behindCondition(sentence, begin);
  const end = clauseEnd(sentence, from);
  let subjectEnd = subjunctiveVerb(sentence, from, end, lexicon);
  if (subjectEnd === undefined) return cue.endsWith("that") ? { ...base(sentence, clauseStart, at, from, undefined, cue), form: "noun" } : undefined;
  // `that it (1) hire and (2) train`
  const subject = { start: from, end: lowerAt(sentence, subjectEnd - 1) === ")" && enumeratorAt(sentence, subjectEnd - 3) === 3 ? subjectEnd - 3 : subjectEnd };
  let negative = false;
  while (subjectEnd < end && (isAdverb(sentence, subjectEnd, lexicon) || /^(?:should|must|ought|to|needs?|has|have|not|,)$/u.test(lowerAt(sentence, subjectEnd)) && lowerAt(sentence, subjectEnd + 1) !== "a")) {
    if (lowerAt(sentence, subjectEnd) === "not") negative = true;
    subjectEnd += 1;
  }
  const isPassive = lowerAt(sentence, subjectEnd) === "be" && isParticiple(sentence, skipAdverbs(sentence, subjectEnd + 1, lexicon), lexicon);
  return { ...base(sentence, clauseStart, at, subjectEnd, subject, cue), form: isPassive ? "passive" : "base", negative };
}

/** `that if the state sells the bridge (that) it keep the land`: what is recommended begins behind the condition. */
function behindCondition(sentence: Sentence, begin: number): number {
  if (!/^(?:if|when|where|unless)$/u.test(lowerAt(sentence, begin))) return begin;
  for (let index = begin + 3; index < Math.min(begin + 25, sentence.words.length); index++) if (/^(?:,|that)$/u.test(lowerAt(sentence, index))) return index + 1;
  return begin;
}

/** Where the verb of a recommended clause begins: at `should` and the like, or at a bare verb behind a noun. */
function subjunctiveVerb(sentence: Sentence, from: number, end: number, lexicon: Lexicon): number | undefined {
  for (let index = from + 1; index < Math.min(end, from + 30); index++) {
    const word = lowerAt(sentence, index);
    if (lexicon.words.modal.has(word) || /^(?:needs?|has|have)$/u.test(word) && lowerAt(sentence, index + 1) === "to") return index;
    if (word === "be" || word === "not" && isVerb(sentence, index + 1, lexicon, "base")) return index;
    if (!isVerb(sentence, index, lexicon, "base") && !isUnknownVerb(sentence, index, lexicon)) continue;
    // `National Health Service`: a verb amid a sentence has no capital.
    if (/^\p{Lu}/u.test(sentence.words[index]?.text ?? "")) continue;
    // `a $1 billion increase`, `the new issue`: behind an amount or such a word stands a noun.
    if (isA(sentence, index - 1, lexicon, "determiner", "possessive", "preposition", "relative") || /^(?:and|or|to|new|first|next|last|initial|annual|billion|million|thousand|percent|cent|fold|[$€£]?\d.*)$/u.test(lowerAt(sentence, index - 1))) continue;
    const next = index + 1;
    const before = sentence.words[index - 1]?.text ?? "";
    // Behind a name or a plural a bare verb is hardly anything else: `the Ministry count`, `donors pay`.
    if (/^\p{Lu}/u.test(before) || (/[^s]s$/u.test(before) && !isPluralSubjectOf(sentence, index, lexicon))) return index;
    const takesObject =
      isA(sentence, next, lexicon, "determiner", "possessive", "pronoun", "preposition", "subordinator", "relative", "adverb") ||
      /^(?:to|a|\d.*)$/u.test(lowerAt(sentence, next)) || isAdverb(sentence, next, lexicon) || index === end - 1 || !(sentence.words[next]?.isWord ?? false);
    // A bare verb and a noun look alike (`the state plan`); the noun comes with more nouns and then a verb.
    if (takesObject && !isPluralSubjectOf(sentence, index, lexicon)) return index;
    if (!takesObject && !hasLaterVerb(sentence, next, end, lexicon)) return index;
  }
  return undefined;
}

/** A word that is in no list but stands like a verb: behind a plural, before an object. */
function isUnknownVerb(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return /^\p{Ll}{3,}$/u.test(sentence.words[index]?.text ?? "") && !/^(?:and|but|nor|not|yet)$/u.test(lowerAt(sentence, index)) && /[^s]s$/u.test(lowerAt(sentence, index - 1)) && !/(?:s|ly|ing|ed)$/u.test(lowerAt(sentence, index)) && !isA(sentence, index, lexicon, "preposition", "relative", "adverb", "subordinator", "pronoun", "determiner", "auxiliary") && isA(sentence, index + 1, lexicon, "determiner", "possessive", "pronoun");
}

function isPluralSubjectOf(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return /^(?:of|in|for|with|on)$/u.test(lowerAt(sentence, index + 1)) && hasLaterVerb(sentence, index + 2, Math.min(index + 9, sentence.words.length), lexicon) && !/^(?:account|pay|consult|rely|focus|work|care|provide|call|report)$/u.test(lowerAt(sentence, index));
}

function hasLaterVerb(sentence: Sentence, from: number, end: number, lexicon: Lexicon): boolean {
  for (let index = from; index < Math.min(end, from + 12); index++) {
    const word = lowerAt(sentence, index);
    if (word === "," || word === "that" || word === "to") return false;
    if (word === "be" || lexicon.words.modal.has(word)) return true;
    if (isVerb(sentence, index, lexicon, "base") && isA(sentence, index + 1, lexicon, "determiner", "possessive", "pronoun") && !isA(sentence, index - 1, lexicon, "determiner", "possessive", "preposition")) return true;
  }
  return false;
}

/** The `to` that begins what somebody is asked to do. */
export function infinitive(sentence: Sentence, from: number, end: number, lexicon: Lexicon): number | undefined {
  for (let index = from; index < Math.min(end, from + 25); index++) {
    const word = lowerAt(sentence, index);
    if (word === "that" || word === ":") return undefined;
    // `those with the responsibility to protect us`: the infinitive belongs to the noun, unless that is part of a name (`the Port Authority to`).
    if (word === "to" && /^\p{Ll}/u.test(sentence.words[index - 1]?.text ?? "") && /^(?:responsibility|right|rights|power|powers|ability|duty|authority|opportunity|need|chance|decision|attempt|obligation|capacity|freedom|willingness|failure|refusal)$/u.test(lowerAt(sentence, index - 1))) continue;
    if (word === "to" && (isVerb(sentence, skipAdverbs(sentence, index + 1, lexicon), lexicon, "base") || /^(?:be|not)$/u.test(lowerAt(sentence, index + 1)))) return index;
  }
  return undefined;
}

function thing(sentence: Sentence, from: number, end: number, clauseStart: number, at: number, cue: string, lexicon: Lexicon): Candidate | undefined {
  if (from >= end || finiteBase(sentence, from, lexicon) !== undefined && !isA(sentence, from, lexicon, "determiner")) return undefined;
  if (!isA(sentence, from, lexicon, "determiner", "possessive") && !/^\p{L}/u.test(lowerAt(sentence, from))) return undefined;
  const to = infinitive(sentence, from, end, lexicon);
  if (to !== undefined && cue.endsWith("for")) return base(sentence, clauseStart, at, to + 1, { start: from, end: to }, cue);
  return { ...base(sentence, clauseStart, at, from, undefined, cue), form: "noun" };
}
