import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type CueRule, type Sentence } from "../statement.ts";
import { actsAsBody } from "../text/acts-as-body.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { isA, isAdverb, isVerb } from "../text/grammar.ts";
import { groundOf } from "../text/ground.ts";
import { isOwnVoice } from "../text/own-voice.ts";
import { infinitive } from "./performative.ts";

/**
 * What the document expects or wishes of a body: `we expect the department to`, `we would like (to see) ministers …`, `we look to the
 * council to`. What is expected of prices and weather is a forecast.
 *
 * @example We expect the department to report back by June. => report back by June
 * @example We would like to see ministers publish the contracts. => publish the contracts
 * @example We look to the council to mend the pier. => mend the pier
 * @example I would also strike section 9. => strike section 9
 * @example If I were the mayor I would extend the pier. => extend the pier
 * @example We expect prices to fall. => nothing
 * @example Skippers expect the council to mend the pier. => nothing
 */
export const wish: CueRule = {
  name: "wish",
  find(sentence, lexicon) {
    const found: Candidate[] = [];
    for (let at = 1; at < sentence.words.length; at++) {
      const own = ownPreference(sentence, at, lexicon);
      if (own) found.push(own);
      const from = whoIsWished(sentence, at, lexicon);
      const candidate = from === undefined ? undefined : read(sentence, at, from, lexicon);
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

/** `If I were the minister I would sell the yard`, `I would also strike section 9`. */
function ownPreference(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  if (lowerAt(sentence, at) !== "would" || lowerAt(sentence, at - 1) !== "i") return undefined;
  let verb = at + 1;
  while (isAdverb(sentence, verb, lexicon)) verb += 1;
  const isSupposed = /^if (?:i|we) were\b/iu.test(sentence.text) && isVerb(sentence, verb, lexicon, "base") && lowerAt(sentence, verb) !== "be";
  if (!isSupposed && !/^(?:strike|start|begin|double|halve|raise|lower|cut|move|close|open|replace|spend|tax|scrap|delete|end|give|put|make|keep|add|sell|let)$/u.test(lowerAt(sentence, verb)) && !lexicon.words.deliberate.has(lowerAt(sentence, verb))) return undefined;
  if (!isSupposed && /^(?:argue|ask|urge|agree|propose|avoid|tell|report|meet|use|take|hold|learn)$/u.test(lowerAt(sentence, verb)) || sentence.quoted[at] === true) return undefined;
  const ground = groundOf(sentence, at, lexicon);
  return ground.opener.kind === "none" || isSupposed ? { rule: "wish", cue: "I would", strength: "explicit", at, clauseStart: ground.clauseStart, opener: { kind: "none" }, ...(isSupposed ? { subject: officeSupposed(sentence) } : {}), action: { start: verb, end: clauseEnd(sentence, verb) }, form: "base" } : undefined;
}

/** `the governor` of `If I were the governor, I would`. */
function officeSupposed(sentence: Sentence): Candidate["subject"] {
  let end = 3;
  while (end < Math.min(12, sentence.words.length) && !/^(?:,|i|we)$/u.test(lowerAt(sentence, end))) end += 1;
  return end > 3 ? { start: 3, end } : undefined;
}

/** Where the words for whoever is to act begin. */
function whoIsWished(sentence: Sentence, at: number, lexicon: Lexicon): number | undefined {
  const word = lowerAt(sentence, at);
  const then = (offset: number): string => lowerAt(sentence, at + offset);
  if (word === "expect" || word === "want") return then(1) === "to" && then(2) === "see" ? at + 3 : at + 1;
  if (word === "look" && then(1) === "to") return at + 2;
  if (/^(?:would|should)$/u.test(word) && then(1) === "like") return then(2) === "to" && then(3) === "see" ? at + 4 : at + 2;
  if (word === "would" && isA(sentence, at - 1, lexicon, "pronoun") && /^(?:welcome|prefer)$/u.test(then(1))) return at + 2;
  return undefined;
}

function read(sentence: Sentence, at: number, from: number, lexicon: Lexicon): Candidate | undefined {
  let start = at;
  while (isAdverb(sentence, start - 1, lexicon)) start -= 1;
  const ground = groundOf(sentence, start, lexicon);
  if (!ground.subject || ground.opener.kind !== "none" || !isOwnVoice(sentence, ground.subject, lexicon)) return undefined;
  const end = clauseEnd(sentence, from);
  const verb = infinitiveOrBare(sentence, from, end, lexicon);
  if (verb === undefined || !actsAsBody(sentence, { start: from, end: verb.subjectEnd }, lexicon)) return undefined;
  return {
    rule: "wish", cue: wordsText(sentence, { start, end: from }), strength: "explicit", at: start, clauseStart: ground.clauseStart, opener: { kind: "none" },
    subject: { start: from, end: verb.subjectEnd }, action: { start: verb.at, end }, form: "base",
  };
}

/** `the department to report`, or behind `see` `the department report`. */
function infinitiveOrBare(sentence: Sentence, from: number, end: number, lexicon: Lexicon): { readonly subjectEnd: number; readonly at: number } | undefined {
  const to = infinitive(sentence, from, end, lexicon);
  if (lowerAt(sentence, from - 1) === "see")
    for (let index = from + 1; index < Math.min(end, from + 14, to ?? end); index++)
      if (isVerb(sentence, index, lexicon, "base") && /^\p{Ll}/u.test(sentence.words[index]?.text ?? "") && !isA(sentence, index - 1, lexicon, "determiner", "possessive", "preposition"))
        return { subjectEnd: index, at: index };
  return to !== undefined && to > from ? { subjectEnd: to, at: to + 1 } : undefined;
}
