import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Candidate, type CueRule, type Sentence } from "../statement.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { isAdverb, isParticiple, isVerb } from "../text/grammar.ts";
import { groundOf } from "../text/ground.ts";
import { infinitive, subjunctive } from "./performative.ts";

const JUDGEMENTS = new Set(
  `essential important vital imperative critical crucial necessary advisable desirable urgent incumbent paramount preferable prudent
   wise sensible right better best reasonable appropriate indispensable worthwhile fair proper logical useful helpful pertinent expedient
   obligatory timely fitting key`.split(/\s+/u),
);

/**
 * An action that the document judges to be due: `it is essential that`, `it is high time`, `it is in X's interest to`,
 * `it is incumbent on X to`, `it would be wise for X to`.
 *
 * @example It is essential that every boat carry a radio. => carry a radio
 * @example It is high time the council repaired the weir. => repair the weir
 * @example It is in the ferry companies' own interest to share one timetable. => share one timetable
 * @example It is incumbent on the county to dredge the channel. => dredge the channel
 * @example It would be wise for the club to insure its boats. => insure its boats
 * @example It is important to count every berth. => count every berth
 * @example It would help if ministers published the contracts. => publish the contracts
 * @example It is long past time for the state to buy the bridge. => buy the bridge
 * @example It is important not to forget the weir. => not forget the weir
 * @example Now is not the time to close the lock. => not close the lock
 * @example It's time to dredge the channel. => dredge the channel
 * @example It would make sense for the county to dredge the channel. => dredge the channel
 * @example It is of the utmost importance that the county dredge the channel. => dredge the channel
 * @example It is not necessary to close the lock. => nothing
 * @example It is worth noting that the weir is old. => nothing
 * @example It is important that trout are cold-blooded. => nothing
 */
export const evaluative: CueRule = {
  name: "evaluative",
  find(sentence, lexicon) {
    const found: Candidate[] = [];
    for (let at = 0; at < sentence.words.length; at++) {
      if (lowerAt(sentence, at) === "time" && lowerAt(sentence, at + 1) === "has" && lowerAt(sentence, at + 2) === "come") {
        const candidate = timeHasCome(sentence, at, lexicon);
        if (candidate) found.push(candidate);
      }
      const candidate = nowIsTheTime(sentence, at, lexicon);
      if (candidate) found.push(candidate);
      // `considers it essential that contracts be provided`
      if (lowerAt(sentence, at) === "it" && /^(?:considers?|deems?|finds?|thinks?|believes?)$/u.test(lowerAt(sentence, at - 1)) && JUDGEMENTS.has(lowerAt(sentence, at + 1)) && lowerAt(sentence, at + 2) === "that") {
        const clause = subjunctive(sentence, at + 3, at - 1, at, `it ${lowerAt(sentence, at + 1)} that`, lexicon);
        if (clause?.subject && clause.form !== "noun") found.push({ ...clause, rule: "evaluative" });
      }
      if (!(lowerAt(sentence, at) === "it" && /^(?:is|would|will|remains|seems|was|makes)$/u.test(lowerAt(sentence, at + 1))) && lowerAt(sentence, at) !== "it's") continue;
      const judged = judgement(sentence, at, lexicon);
      if (judged) found.push(judged);
    }
    return found;
  },
};

/** `The time has come (for X) to V`. */
function timeHasCome(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  const from = at + 3;
  const to = infinitive(sentence, from, clauseEnd(sentence, from), lexicon);
  if (to === undefined || (to > from && lowerAt(sentence, from) !== "for")) return undefined;
  const { clauseStart, opener } = groundOf(sentence, at + 1, lexicon);
  return {
    rule: "evaluative", cue: "time has come", strength: "explicit", at, clauseStart, opener,
    subject: to > from ? { start: from + 1, end: to } : undefined,
    action: { start: to + 1, end: clauseEnd(sentence, to) }, form: "base",
  };
}

function judgement(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  let next = at + 1;
  while (/^(?:is|would|be|will|remains|seems|also|now|therefore|high|about|both)$/u.test(lowerAt(sentence, next)) || isAdverb(sentence, next, lexicon)) {
    if (/^(?:not|never|hardly|scarcely)$/u.test(lowerAt(sentence, next))) return undefined;
    next += 1;
  }
  // `of paramount importance`
  if (lowerAt(sentence, next) === "of") {
    const importance = indexOf(sentence, next, next + 5, /^(?:importance|urgency|value|necessity|essence)$/u);
    if (importance !== undefined) next = importance;
  }
  const word = lowerAt(sentence, next);
  const ground = groundOf(sentence, at, lexicon);
  const clause = { clauseStart: ground.subject ? at : ground.clauseStart, opener: ground.opener };
  const make = (from: number, to: number | undefined, cue: string): Candidate | undefined => {
    if (to === undefined) return undefined;
    return {
      rule: "evaluative", cue, strength: "explicit", at, ...clause,
      subject: to > from ? { start: from, end: to } : undefined,
      action: { start: to + 1, end: clauseEnd(sentence, to) }, form: "base",
    };
  };
  const end = clauseEnd(sentence, next);
  if (word === "in") {
    const interest = indexOf(sentence, next, next + 10, /^interests?$/u);
    if (interest === undefined) return undefined;
    if (lowerAt(sentence, interest + 1) === "to") {
      const owner = lowerAt(sentence, interest - 1) === "own" ? interest - 1 : interest;
      return { ...make(next + 1, interest + 1, "it is in … interest to"), subject: { start: next + 1, end: owner } } as Candidate;
    }
    if (lowerAt(sentence, interest + 1) === "of") return make(interest + 2, infinitive(sentence, interest + 2, end, lexicon), "it is in the interest of");
    return undefined;
  }
  // `it would make sense for X to V`
  if (/^makes?$/u.test(word) && lowerAt(sentence, next + 1) === "sense") {
    const from = lowerAt(sentence, next + 2) === "for" ? next + 3 : next + 2;
    const advice = make(from, infinitive(sentence, from, end, lexicon), "it makes sense to");
    return advice && (lowerAt(sentence, from) === "to" || from > next + 2) ? { ...advice, strength: lowerAt(sentence, at + 1) === "would" ? "explicit" : "implied" } : undefined;
  }
  if (/^(?:up|down)$/u.test(word) && lowerAt(sentence, next + 1) === "to") return make(next + 2, infinitive(sentence, next + 2, end, lexicon), "it is up to");
  if (word === "for" ) return make(next + 1, infinitive(sentence, next + 1, end, lexicon), "it is for");
  if (word === "past" || lowerAt(sentence, next + 1) === "past") {
    const time = indexOf(sentence, next, next + 3, /^time$/u);
    return time === undefined ? undefined : make(lowerAt(sentence, time + 1) === "for" ? time + 2 : time + 1, infinitive(sentence, time + 1, end, lexicon), "it is past time");
  }
  if (lowerAt(sentence, at + 1) === "would" && /^(?:help|better|best|wiser?|sensible|right|preferable|easier|simpler|fairer|safer)$/u.test(word) && lowerAt(sentence, next + 1) === "if")
    return wouldHelp(sentence, next + 1, clause.clauseStart, lexicon);
  if (word === "time") return dueTime(sentence, next, clause.clauseStart, lexicon) ?? byInfinitive();
  if (!JUDGEMENTS.has(word) && !IMPORTANCE.test(word)) return undefined;
  return byInfinitive();

  function byInfinitive(): Candidate | undefined {
    const opens = lowerAt(sentence, next + 1);
    const cue = `it is ${word}`;
    if (/^(?:for|on|upon)$/u.test(opens)) return make(next + 2, infinitive(sentence, next + 2, end, lexicon), `${cue} ${opens}`);
    if (opens === "not" && lowerAt(sentence, next + 2) === "to" && !isReading(sentence, next + 3, lexicon)) {
      const asked = make(next + 2, next + 2, `${cue} not to`);
      return asked && { ...asked, negative: true };
    }
    if (opens === "to") return (JUDGEMENTS.has(word) || IMPORTANCE.test(word)) && isReading(sentence, next + 2, lexicon) ? undefined : make(next + 1, next + 1, `${cue} to`);
    if (opens !== "that") return undefined;
    const clauseWithVerb = subjunctive(sentence, next + 2, clause.clauseStart, at, `${cue} that`, lexicon);
    return clauseWithVerb?.subject && clauseWithVerb.form !== "noun" ? { ...clauseWithVerb, rule: "evaluative", ...clause } : undefined;
  }
}

const IMPORTANCE = /^(?:importance|urgency|value|necessity|essence)$/u;

/** `Now is the time to invest`, `now is not the time to cut`, `the time to act is now`. */
function nowIsTheTime(sentence: Sentence, at: number, lexicon: Lexicon): Candidate | undefined {
  if (lowerAt(sentence, at) !== "time" || lowerAt(sentence, at + 1) !== "to" || lowerAt(sentence, at - 1) !== "the" || !isVerb(sentence, at + 2, lexicon, "base")) return undefined;
  const end = clauseEnd(sentence, at);
  const negative = lowerAt(sentence, at - 2) === "not";
  const is = at - (negative ? 3 : 2);
  const base = { rule: "evaluative", strength: "explicit", at, opener: { kind: "none" }, subject: undefined, form: "base" } as const;
  if (/^(?:is|isn't)$/u.test(lowerAt(sentence, is)) && /^(?:now|this)$/u.test(lowerAt(sentence, is - 1))) return { ...base, cue: `${lowerAt(sentence, is - 1)} is the time to`, clauseStart: is - 1, action: { start: at + 2, end }, negative };
  const now = indexOf(sentence, at + 3, Math.min(at + 14, end), /^now$/u);
  return now !== undefined && lowerAt(sentence, now - 1) === "is" ? { ...base, cue: "the time to … is now", clauseStart: at - 1, action: { start: at + 2, end: now - 1 } } : undefined;
}

/** `it would help if ministers published`, `if the fund were run by towns`: a past tense that asks. */
function wouldHelp(sentence: Sentence, at: number, clauseStart: number, lexicon: Lexicon): Candidate | undefined {
  const were = indexOf(sentence, at + 2, Math.min(at + 12, sentence.words.length), /^were$/u);
  if (were !== undefined && isParticiple(sentence, were + 1, lexicon))
    return {
      rule: "evaluative", cue: "it would be better if", strength: "explicit", at, clauseStart, opener: { kind: "none" },
      subject: { start: at + 1, end: were }, action: { start: were, end: clauseEnd(sentence, were) }, form: "passive",
    };
  const asked = dueTime(sentence, at, clauseStart, lexicon);
  return asked && { ...asked, cue: "it would help if" };
}

/** `it is time (that) the council repaired`: a past tense that asks. */
function dueTime(sentence: Sentence, time: number, clauseStart: number, lexicon: Lexicon): Candidate | undefined {
  const from = lowerAt(sentence, time + 1) === "that" ? time + 2 : time + 1;
  if (/^(?:to|for)$/u.test(lowerAt(sentence, from))) return undefined;
  for (let index = from + 1; index < Math.min(from + 14, sentence.words.length); index++) {
    const word = lowerAt(sentence, index);
    const verb = lexicon.verbs.baseOf(word, "past") ?? (/[^e]ed$/u.test(word) ? word.replace(/ed$/u, "") : undefined);
    if (verb === undefined) continue;
    const end = clauseEnd(sentence, index);
    const rest = sentence.words[index + 1] && sentence.words[end - 1] ? sentence.text.slice(sentence.words[index]?.end, sentence.words[end - 1]?.end) : "";
    return {
      rule: "evaluative", cue: "it is time", strength: "explicit", at: time, clauseStart, opener: { kind: "none" },
      subject: { start: from, end: index }, action: { start: index, end }, form: "base", actionText: `${verb}${rest}`,
    };
  }
  return undefined;
}

/** `it is important to note`: asks the reader, not whoever is to act. */
function isReading(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  return isVerb(sentence, verb, lexicon, "base") && lexicon.words.reading.has(lowerAt(sentence, verb)) && !/^(?:keep|take|treat|consult|view|see|read)$/u.test(lowerAt(sentence, verb));
}

function indexOf(sentence: Sentence, from: number, to: number, word: RegExp): number | undefined {
  for (let index = from; index < to; index++) if (word.test(lowerAt(sentence, index))) return index;
  return undefined;
}
