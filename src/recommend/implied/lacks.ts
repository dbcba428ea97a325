import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Candidate, type Sentence } from "../statement.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { isA, isVerb, looksLikeNounPhrase } from "../text/grammar.ts";
import { groundOf } from "../text/ground.ts";
import { find, holds, make, type Form } from "./form.ts";

/** What is missing, without what things stay bad, and what alone would help. */
export const LACKS: readonly Form[] = [
  { signs: ["what"], read: lackIs },
  { signs: ["without"], read: without },
  { signs: ["until", "unless"], read: noUntil },
  { signs: ["only"], read: onlyWay },
  { signs: ["deserve", "deserves", "merit", "merits", "warrant", "warrants"], read: deserves },
];

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
