import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type CueRule, type Sentence } from "../statement.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { isAdverb, skipAdverbs } from "../text/grammar.ts";
import { groundOf } from "../text/ground.ts";
import { actsAsBody } from "../text/acts-as-body.ts";
import { infinitive } from "./performative.ts";

/**
 * Advice in the passive, as resolutions and guidelines have it: `states are urged to`, `the council is called upon to`, `the onus is on
 * banks to`, `it falls to parliament to`. Without `by`, whoever urges is the document; the past tense tells of others.
 *
 * @example Member states are urged to ratify the treaty. => ratify the treaty
 * @example The harbour board is called upon to publish its accounts. => publish its accounts
 * @example The onus is on the banks to prove it. => prove it
 * @example It falls to parliament to set the limit. => set the limit
 * @example Skippers were urged to wait. => nothing
 * @example Passengers are advised to book early. => nothing
 * @example Passengers are asked to keep their tickets. => nothing
 */
export const askedOf: CueRule = {
  name: "asked of",
  find(sentence, lexicon) {
    const found: Candidate[] = [];
    for (let at = 1; at < sentence.words.length; at++) {
      const candidate = urged(sentence, at, lexicon) ?? onus(sentence, at, lexicon) ?? fallsTo(sentence, at, lexicon);
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

function urged(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  const word = lowerAt(sentence, at);
  const isUrgent = /^(?:urged|encouraged|advised|exhorted|called)$/u.test(word);
  if (!isUrgent && !/^(?:invited|requested|asked)$/u.test(word)) return undefined;
  let is = at - 1;
  while (isAdverb(sentence, is, lexicon)) is -= 1;
  if (!/^(?:is|are)$/u.test(lowerAt(sentence, is))) return undefined;
  let to = at + 1;
  if (word === "called") {
    if (!/^(?:on|upon)$/u.test(lowerAt(sentence, to))) return undefined;
    to += 1;
  }
  if (lowerAt(sentence, to) !== "to") return undefined;
  const ground = groundOf(sentence, is, lexicon);
  if (!ground.subject || ground.opener.kind !== "none") return undefined;
  // Politeness asks passengers and readers; a document asks bodies.
  if (/^(?:passengers?|readers?|visitors|customers?|users?|motorists|travell?ers|subscribers|guests|members of the public|attendees|participants)$/u.test(wordsText(sentence, ground.subject).toLowerCase())) return undefined;
  if (!isUrgent && !actsAsBody(sentence, ground.subject, lexicon)) return undefined;
  return make(sentence, at, `${lowerAt(sentence, is)} ${word} to`, ground.clauseStart, ground.subject, skipAdverbs(sentence, to + 1, lexicon));
}

/** `The onus is on the banks to prove`, `responsibility lies with the board to`. */
function onus(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  if (!/^(?:onus|burden|ball|responsibility|duty)$/u.test(lowerAt(sentence, at))) return undefined;
  let verb = at + 1;
  while (isAdverb(sentence, verb, lexicon)) verb += 1;
  const isOn = /^(?:is|rests|falls|remains)$/u.test(lowerAt(sentence, verb)) && /^(?:on|upon)$/u.test(lowerAt(sentence, verb + 1));
  const liesWith = /^(?:is|lies|rests)$/u.test(lowerAt(sentence, verb)) && lowerAt(sentence, verb + 1) === "with";
  return isOn || liesWith ? toSomebody(sentence, at, verb + 2, `${lowerAt(sentence, at)} ${lowerAt(sentence, verb)} ${lowerAt(sentence, verb + 1)}`, lexicon) : undefined;
}

function fallsTo(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  if (lowerAt(sentence, at - 1) !== "it" || !/^falls$/u.test(lowerAt(sentence, at)) || !/^(?:to|on|upon)$/u.test(lowerAt(sentence, at + 1))) return undefined;
  return toSomebody(sentence, at - 1, at + 2, "it falls to", lexicon);
}

function toSomebody(sentence: Sentence, at: number, from: number, cue: string, lexicon: Lexicon): Candidate | undefined {
  const to = infinitive(sentence, from, clauseEnd(sentence, from), lexicon);
  if (to === undefined || to === from) return undefined;
  const ground = groundOf(sentence, at, lexicon);
  return ground.opener.kind === "none" ? make(sentence, at, cue, ground.clauseStart, { start: from, end: to }, to + 1) : undefined;
}

function make(sentence: Sentence, at: number, cue: string, clauseStart: number, subject: Candidate["subject"], verb: number): Candidate {
  return { rule: "asked of", cue, strength: "explicit", at, clauseStart, opener: { kind: "none" }, subject, action: { start: verb, end: clauseEnd(sentence, verb) }, form: "base" };
}
