import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type ScopeRule, type Sentence } from "../statement.ts";

/**
 * `should` and `ought to` can say what is likely: with a verb of change and a subject that cannot act, with a date, a figure or a
 * condition beside it, or as a state that is expected.
 *
 * @example Traffic on the canal should fall by a fifth. => dropped
 * @example By 2031, half of all boats should be using the new lock. => dropped
 * @example If the weir is lowered, floods should become rare. => dropped
 * @example At the present rate the rest should be done by the spring. => dropped
 * @example The toll should fall on those who use the lock. => fall on those who use the lock
 * @example The county should reduce traffic by a fifth. => reduce traffic by a fifth
 */
export const forecast: ScopeRule = {
  name: "forecast",
  excludes(candidate, sentence, lexicon) {
    if (candidate.rule !== "modal" || !/^(?:should|ought to)$/u.test(candidate.cue)) return false;
    // `First, reforms should encourage firms to file`: points that are told off by number are principles, not expectations.
    if (/^(?:first|second|third|fourth|fifth|sixth|finally|lastly|last)(?:ly)?,\s/iu.test(sentence.text) && !isTimed(sentence)) return false;
    const { start } = candidate.action;
    const verb = lowerAt(sentence, start);
    const next = lowerAt(sentence, start + 1);
    const acts = canAct(candidate, sentence, lexicon);
    if (verb === "be" && (next === "able" || next === "possible" || next === "enough" || next === "sufficient" || next === "easy") && !acts) return true;
    if (verb === "be" && (next === "able" || lexicon.verbs.is(next, "gerund")) && isTimed(sentence)) return true;
    const before = wordsText(sentence, { start: 0, end: candidate.at });
    if (before.split(/,\s(?:and\s|but\s)?|\s(?:and|but)\s/u).some((part) => PROJECTED.test(part)) || PROJECTED.test(/,\s([^,]{3,60}),\s?$/u.exec(`${before} `)?.[1] ?? "")) return true;
    const first = candidate.subject ? lowerAt(sentence, candidate.subject.start) : "";
    const isPronoun = /^(?:they|it)$/u.test(first) && (candidate.subject?.end ?? 0) - (candidate.subject?.start ?? 0) === 1;
    // `they should recover by 2030`: what `they` are is told by what they are to do.
    if (isPronoun && lexicon.words.change.has(verb) && !lexicon.words.determiner.has(next) && (isTimed(sentence) || isMeasured(wordsText(sentence, candidate.action)))) return true;
    // `If enacted, they should reduce flights`, `households should notice little of this`
    if (isPronoun && hasCondition(sentence, candidate) && HELPS.test(verb)) return true;
    if (!acts && verb === "be" && candidate.form === "base" && hasCondition(sentence, candidate) && sentence.section !== "recommendations") return true;
    if (/^(?:notice|feel)$/u.test(verb) && isTimed(sentence)) return true;
    if (sentence.section === "recommendations" && acts) return false;
    if (verb === "expect") return true;
    // `Ports should, in theory, be profitable`, `they should be in bed by now`
    if (/^should,? (?:in theory|on paper)\b/iu.test(wordsText(sentence, { start: candidate.at, end: start })) || /\bby now\b/iu.test(wordsText(sentence, candidate.action))) return true;
    // `should be no more dangerous than by day`
    if (!acts && verb === "be" && /^be no (?:more|less|worse|better|different)\b/u.test(wordsText(sentence, candidate.action))) return true;
    if (/^(?:remain|stay|be)$/u.test(verb) && /^(?:resilient|subdued|broadly|elevated|stable|robust|benign|muted|modest|contained|manageable|supportive|favourable|favorable|unchanged|limited|sluggish|volatile)$/u.test(next)) return true;
    if (candidate.form === "passive" && /^(?:seen|felt|noticed)$/u.test(next) && isTimed(sentence)) return true;
    if (lexicon.verbs.is(first, "gerund") && !lexicon.verbs.is(first, "base") && candidate.form === "base" && (HELPS.test(verb) || /^(?:require|need|take|cost|mean|give|make)$/u.test(verb))) return true;
    // `This should cut costs`: what a measure will do.
    if (!acts && lexicon.words.effect.has(verb) && candidate.form === "base" && (/^(?:this|that|these|those|such|doing)$/u.test(first) || isTimed(sentence) || hasCondition(sentence, candidate) || isMeasured(wordsText(sentence, candidate.action)) || HELPS.test(verb))) return true;
    if (!acts && !isPronoun && candidate.form === "base" && EVENT.test(verb) && isTimed(sentence) && sentence.section !== "recommendations" && !lexicon.words.determiner.has(next)) return true;
    // What a thing does of itself at a time or by an amount; what it is to be or to hold is asked of it.
    const isOfItself = !acts && !isPronoun && candidate.form === "base" && sentence.section !== "recommendations" && !NORMATIVE.test(verb);
    if (isOfItself && (!lexicon.words.determiner.has(next) || /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(next)) && !lexicon.words.possessive.has(next) && (isTimed(sentence) || isMeasured(wordsText(sentence, candidate.action)))) return true;
    if (!acts && verb === "be" && /^(?:back|down|up|higher|lower|over|close|near|nearly|about|around|some|roughly|visible|well)$/u.test(next)) return true;
    if (acts) return hasCondition(sentence, candidate) && lexicon.words.change.has(verb) && isMeasured(wordsText(sentence, candidate.action));
    // `drop the quota`, `double the fleet`: done to something, not happening to it.
    if (/^(?:drop|double|triple|halve|increase|decrease|level|narrow|widen|accelerate|equal)$/u.test(verb) && (lexicon.words.determiner.has(next) || lexicon.words.possessive.has(next))) return false;
    // `The levy should fall on those who can pay`
    if (verb === "fall" && /^(?:on|to|upon|within|under|outside)$/u.test(next) && !isMeasured(wordsText(sentence, candidate.action))) return false;
    return lexicon.words.change.has(verb) || (isTimed(sentence) && verb === "do") || (hasCondition(sentence, candidate) && candidate.form !== "passive" && !lexicon.verbs.is(verb, "base"));
  },
};

/** Verbs by which a thing is told what to be like. */
const NORMATIVE = /^(?:be|have|include|contain|cover|apply|focus|reflect|consist|comprise|exclude|extend|specify|state|set|define|require|address|take|remain|stay|meet|match|exceed|rest|belong|depend|go|end|stop|start|begin|cease|continue|run|consider|give|use|make|provide|allow)$/u;

/** Words in front by which a sentence says what somebody reckons with. */
const PROJECTED = /^(?:even )?(?:at (?:the )?(?:present|current|this|that) (?:rate|pace)|if present|(?:by|on|under|according to|based on|given) (?:\p{L}+(?:['’]s)? ){0,4}(?:projections?|estimates?|forecasts?|calculations?|schedules?|trends?|plans|reckoning|assumptions?|standards?|modelling|modeling|figures|path|paths|scenarios?|case)\b)/iu;
/** What happens to a thing at a time, without an object. */
const EVENT = /^(?:open|close|follow|start|begin|pick|come|arrive|go|resume|finish|run|enter|pass|appear|conclude|take|sail|fly)$/u;

/** What plans and reforms are expected to do; what they are to contain is said with other verbs. */
const HELPS = /^(?:help|reduce|improve|allow|enable|ease|boost|lead|free|save|lower|cut|encourage|speed|contribute|suffice|bring)$/u;

/** Whether the subject is somebody who acts, rather than a thing, an amount or a pronoun for one. */
function canAct({ subject, action }: Candidate, sentence: Sentence, lexicon: Lexicon): boolean {
  // `and should grow again by 1.4 per cent`: what grows by an amount is an amount.
  if (!subject) return !(lexicon.words.change.has(lowerAt(sentence, action.start)) && isMeasured(wordsText(sentence, action)));
  for (let index = subject.start; index < subject.end; index++) {
    const word = lowerAt(sentence, index);
    const next = lowerAt(sentence, index + 1);
    // `house prices`: the noun says what it is, not the word in front of it.
    const isLast = index + 1 >= subject.end || /^(?:of|in|for|on|at|with|who|that|which|and|or|,|\()$/u.test(next);
    if (/^(?:of|in|for|on|at|with|who|that|which|,)$/u.test(word)) break;
    if ((isLast && lexicon.words.agentNoun.has(word)) || lexicon.states.has(word) || /^(?:they|we|he|she|you|everyone)$/u.test(word)) return !/^(?:half|rest|third|most|number|share)$/u.test(lowerAt(sentence, subject.start)) && !lexicon.words.thingNoun.has(word);
    if (/(?:ers|ors|ists)$/u.test(word) && !lexicon.words.thingNoun.has(word)) return true;
    if (word === "it") return true;
  }
  const text = wordsText(sentence, subject);
  return /^(?:the )?\p{Lu}[\p{L}.]+ \p{Lu}/u.test(text) && !/\b(?:half|most|all|rest)\b/iu.test(text);
}

function hasCondition(sentence: Sentence, candidate: Candidate): boolean {
  return /^(?:if|were|should|provided|assuming|once|when)\b/iu.test(sentence.text) || lowerAt(sentence, candidate.action.start - 1) === "then";
}

function isTimed(sentence: Sentence): boolean {
  return /\b(?:by|in|until|before) (?:the )?(?:end of the )?(?:early |late |next )?(?:\d{4}|decade|century|date|year|spring|summer|autumn|fall|winter|mid-\d{4}|early \d{4}|late \d{4}|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:next|this|later this|by mid-) ?(?:year|month|quarter|decade|spring|summer|autumn|fall|winter)\b|\bin the (?:first|second|third|fourth|next|coming|second half) (?:of |quarter|half|years?|months|weeks)|\b(?:around|by|from|towards?) (?:mid-?year|early \d{4}|late \d{4}|the turn of the year)\b|\bat the turn of the year\b|\bthereafter\b|\b(?:over|in|within) the (?:next|coming) \p{L}+\b|\bwithin \p{L}+ (?:years|months|decades)\b/iu.test(sentence.text);
}

function isMeasured(action: string): boolean {
  return /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred) \p{L}+s\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty) (?:years|months|decades|per cent|percent|million|billion)\b|\b(?:by|to|below|above) (?:an?|one|two|three|half|about|(?:a|the) (?:third|quarter|fifth|tenth|half|level))\b/iu.test(action);
}
