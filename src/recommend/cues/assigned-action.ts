import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Candidate, type CueRule, type Range, type Sentence } from "../statement.ts";
import { actsAsBody } from "../text/acts-as-body.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { isA, isVerb, looksFinite, skipAdverbs } from "../text/grammar.ts";
import { numberedStart } from "./imperative.ts";

/**
 * An action as minutes and action plans write it down: whoever is to act, then the infinitive (`The harbour office to dredge the channel by
 * May`), or behind the word `Action` a command, with whoever is to act in brackets at its end.
 *
 * @example Action: The harbour office to dredge the channel by May. => dredge the channel by May
 * @example Action 3: Send the accounts to the county (harbour office). => send the accounts to the county
 * @example ## Recommendations ⏎ - County council to publish the soundings every year. => publish the soundings every year
 * @example The first boat to cross the weir won a prize. => nothing
 * @example The harbour office to the north of the weir is closed. => nothing
 */
export const assignedAction: CueRule = {
  name: "assigned action",
  find(sentence, lexicon) {
    const labelled = behindLabel(sentence);
    if (labelled === undefined && (sentence.section !== "recommendations" || !sentence.isFirstOfBlock || sentence.block.kind === "heading")) return [];
    const start = labelled ?? numberedStart(sentence);
    const to = infinitiveOf(sentence, start, lexicon);
    if (to !== undefined && isNamed(sentence, { start, end: to }, labelled !== undefined, lexicon)) return [make(sentence, start, to + 1, { start, end: to })];
    return labelled !== undefined && isVerb(sentence, start, lexicon, "base") ? [ordered(sentence, start)] : [];
  },
};

/** Where the words behind `Action:` or `Action point 3 –` begin. */
function behindLabel(sentence: Sentence): number | undefined {
  if (!/^actions?$/u.test(lowerAt(sentence, 0))) return undefined;
  for (let index = 1; index < 5; index++) {
    if (/^[:–—-]$/u.test(lowerAt(sentence, index))) return index + 1;
    if (!/^(?:points?|items?|for|required|agreed|no|\d[\d.]*|[a-z]\d*)$/u.test(lowerAt(sentence, index))) return undefined;
  }
  return undefined;
}

/** The `to` behind a noun phrase that no verb follows. */
function infinitiveOf(sentence: Sentence, start: number, lexicon: Lexicon): number | undefined {
  for (let index = start; index < Math.min(start + 14, sentence.words.length); index++) {
    if (looksFinite(sentence, index, lexicon) || /^(?:needs?|ought|plans?|seeks?|wants?|intends?|agrees?|agreed|hopes?|has|have)$/u.test(lowerAt(sentence, index)) && index > start || isA(sentence, index, lexicon, "relative", "subordinator") || /^[;:]$/u.test(lowerAt(sentence, index))) return undefined;
    if (lowerAt(sentence, index) !== "to" || index === start) continue;
    return isVerb(sentence, skipAdverbs(sentence, index + 1, lexicon), lexicon, "base") ? index : undefined;
  }
  return undefined;
}

/** Somebody stands before the infinitive, rather than a purpose, a command or a need. */
function isNamed(sentence: Sentence, range: Range, isLabelled: boolean, lexicon: Lexicon): boolean {
  if (isVerb(sentence, range.start, lexicon, "gerund") || isA(sentence, range.start, lexicon, "preposition")) return false;
  if (isVerb(sentence, range.start, lexicon, "base") && isA(sentence, range.start + 1, lexicon, "determiner", "possessive", "preposition")) return false;
  if (/^(?:need|decision|proposal|plan|power|powers|right|failure|duty|commitment|effort|efforts|support|aim|attempt|work|ability|opportunity|action|steps|measures)$/u.test(lowerAt(sentence, range.end - 1))) return false;
  return actsAsBody(sentence, range, lexicon) || (isLabelled && /^\p{Lu}/u.test(sentence.words[range.start]?.text ?? ""));
}

/** `… (harbour office)` at the end. */
function inBrackets(sentence: Sentence): Range | undefined {
  let close = sentence.words.length - 1;
  while (close > 0 && !(sentence.words[close]?.isWord ?? false) && lowerAt(sentence, close) !== ")") close -= 1;
  if (lowerAt(sentence, close) !== ")") return undefined;
  let open = close;
  while (open > 0 && lowerAt(sentence, open) !== "(") open -= 1;
  return close - open > 1 && close - open < 9 ? { start: open + 1, end: close } : undefined;
}

/** What is behind the label, without the brackets that say who is to do it. */
function ordered(sentence: Sentence, start: number): Candidate {
  const subject = inBrackets(sentence);
  const order = make(sentence, start, start, subject);
  return subject ? { ...order, action: { start, end: subject.start - 1 } } : order;
}

function make(sentence: Sentence, at: number, verb: number, subject: Range | undefined): Candidate {
  return { rule: "assigned action", cue: subject && subject.start < verb ? "… to" : lowerAt(sentence, 0), strength: "explicit", at, clauseStart: 0, opener: { kind: "none" }, subject, action: { start: verb, end: clauseEnd(sentence, verb) }, form: "base" };
}
