import type { Evidence } from "../../model/recommendation.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Candidate, type CueRule, type Range, type Sentence } from "../statement.ts";
import { actsAsBody } from "../text/acts-as-body.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { isA, isParticiple, isVerb, skipAdverbs } from "../text/grammar.ts";
import { leadInOf } from "../text/lead-in.ts";

/**
 * A command: an item of a list that a lead-in asks for (`ministers should:`), an item or heading under a heading such as
 * `Recommendations`, and `let … be` anywhere. Elsewhere a sentence that begins with a verb speaks to the reader of the page.
 *
 * @example ## Recommendations ⏎ - Dredge the channel every spring. => dredge the channel every spring
 * @example The county should: ⏎ - dredge the channel; ⏎ - lower the weir. => dredge the channel | lower the weir
 * @example Let every boat be counted. => let every boat be counted
 * @example The pier is old. And please, Mr. Marsh, put the plans back in the drawer. => put the plans back in the drawer
 * @example ## Recommendations ⏎ - Post the tides at every slip; and report complaints to the county. => post the tides at every slip | report complaints to the county
 * @example Recommendation 3: Dredge the channel. => dredge the channel
 * @example ## Recommendations ⏎ - Councils: dredge the channel every spring. => dredge the channel every spring
 * @example ## Contents ⏎ - Dredge the channel. => nothing
 */
export const imperative: CueRule = {
  name: "imperative",
  find(sentence, lexicon) {
    // `Table 9: Recommendations of the panel` is a caption.
    if (/^(?:table|figure|box|chart|map|plate)\s[\dA-Z][\d.]*\b/iu.test(sentence.text)) return [];
    let start = numberedStart(sentence);
    if (/^(?:and|but|so)$/u.test(lowerAt(sentence, start))) start += 1;
    const leadIn = sentence.block.kind === "list item" ? leadInOf(sentence.block.leadIns.at(-1) ?? "", lexicon) : undefined;
    const verb = skipAdverbs(sentence, start, lexicon);
    const word = lowerAt(sentence, verb);
    const allowed = thenLet(sentence);
    if (allowed !== undefined && isJussive(sentence, allowed, lexicon)) return [make(allowed, "let")];
    if (word === "let" && isJussive(sentence, verb, lexicon) && (sentence.block.kind !== "heading" || sentence.section === "recommendations")) return [make(verb, "let")];
    if (leadIn && sentence.isFirstOfBlock && (isCommand(sentence, verb, lexicon) || (leadIn.takesAnyVerb && verbLike(sentence, verb, lexicon))))
      return withMore(make(verb, word, { place: "list after", words: leadIn.text }));
    // `Second, to refuse any import`: a paragraph that goes on with what was asked above.
    if (sentence.isFirstOfBlock && ORDINAL.test(lowerAt(sentence, 0)) && lowerAt(sentence, 1) === "," && lowerAt(sentence, 2) === "to" && isVerb(sentence, 3, lexicon, "base")) return [make(3, `${lowerAt(sentence, 0)}, to`)];
    const asked = pleaded(sentence, lexicon);
    if (asked) return [{ ...make(asked.verb, "please"), subject: asked.subject }];
    const said = messageOf(sentence);
    if (said !== undefined && isCommand(sentence, said.verb, lexicon)) return [{ ...make(said.verb, said.cue), subject: said.subject }];
    if (leadIn?.takesGerund === true && sentence.isFirstOfBlock && isVerb(sentence, verb, lexicon, "gerund"))
      return [{ ...make(verb, word, { place: "list after", words: leadIn.text }), form: "gerund" }];
    const isItem = sentence.block.kind === "list item" && sentence.isFirstOfBlock;
    if (isItem && sentence.section === "recommendations" && isVerb(sentence, verb, lexicon, "gerund") && !isA(sentence, verb + 1, lexicon, "auxiliary"))
      return [{ ...make(verb, word, under()), form: "gerund" }];
    // `Recommendation 3: Train line workers.`
    const isNamedOne = /^recommendation$/u.test(lowerAt(sentence, 0)) && start > 1 && sentence.isFirstOfBlock;
    if (isNamedOne && isCommand(sentence, verb, lexicon)) return withMore(make(verb, word));
    const labelled = sentence.section === "recommendations" && isItem ? behindActor(sentence, start, lexicon) : undefined;
    if (labelled) return [{ ...make(labelled.verb, lowerAt(sentence, labelled.verb), under()), subject: labelled.subject }];
    if (sentence.section === "text" && sentence.block.kind === "paragraph") return inProse(sentence, start, lexicon).map((index) => make(index, lowerAt(sentence, index)));
    if (sentence.section !== "recommendations" || sentence.block.kind === "quotation") return [];
    if (!sentence.isFirstOfBlock && sentence.block.kind === "heading") return [];
    if (!isCommand(sentence, verb, lexicon) && isItem && /^\p{Lu}/u.test(sentence.words[verb]?.text ?? "") && isA(sentence, verb + 1, lexicon, "determiner", "possessive") && verbLike(sentence, verb, lexicon)) return [make(verb, word, under())];
    if (!isCommand(sentence, verb, lexicon)) return afterCondition(sentence, lexicon).map((index) => make(index, lowerAt(sentence, index)));
    return withMore(make(verb, word, under()));

    /** `Post the tides; and report complaints`: what stands behind a semicolon is a command of its own. */
    function withMore(first: Candidate): Candidate[] {
      const found = [first];
      for (let index = first.action.start; index < sentence.words.length; index++) {
        if (lowerAt(sentence, index) !== ";") continue;
        const next = skipAdverbs(sentence, /^(?:and|then)$/u.test(lowerAt(sentence, index + 1)) ? index + 2 : index + 1, lexicon);
        const hasObject = isA(sentence, next + 1, lexicon, "determiner", "possessive", "pronoun", "preposition") || /^\p{Ll}+s$/u.test(sentence.words[next + 1]?.text ?? "");
        if (hasObject && isCommand(sentence, next, lexicon)) found.push({ ...make(next, word, first.evidence), clauseStart: next });
      }
      return found;
    }

    function under(): Evidence {
      return { place: "under heading", words: sentence.block.headings.at(-1) ?? "" };
    }

    function make(index: number, cue: string, evidence?: Evidence): Candidate {
      const isGerund = isVerb(sentence, index, lexicon, "gerund") && !isVerb(sentence, index, lexicon, "base");
      return {
        rule: "imperative", cue, strength: "explicit", at: index, clauseStart: 0, opener: { kind: "none" }, subject: undefined,
        action: { start: index, end: clauseEnd(sentence, index) }, form: isGerund ? "gerund" : "base", evidence,
      };
    }
  },
};

/** `Regulators: publish outages every month`: an item that names who is to act first. */
function behindActor(sentence: Sentence, start: number, lexicon: Lexicon): { readonly verb: number; readonly subject: Range } | undefined {
  const colon = sentence.words.findIndex(({ lower }, index) => lower === ":" && index > start);
  if (colon < 0 || colon - start > 7 || !actsAsBody(sentence, { start, end: colon }, lexicon) || !isCommand(sentence, colon + 1, lexicon)) return undefined;
  return { verb: colon + 1, subject: { start, end: colon } };
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|finally|lastly)(?:ly)?$/u;

/** `And please, Mr. Askew, put it back`: asked of whoever is addressed by name, never of the page's reader. */
function pleaded(sentence: Sentence, lexicon: Lexicon): { readonly verb: number; readonly subject: Range } | undefined {
  const please = /^(?:and|so|but)$/u.test(lowerAt(sentence, 0)) ? 1 : 0;
  if (lowerAt(sentence, please) !== "please" || lowerAt(sentence, please + 1) !== "," || sentence.quoted[please] === true) return undefined;
  const close = sentence.words.findIndex(({ lower }, index) => lower === "," && index > please + 2);
  if (close < 0 || close > please + 8 || !/^\p{Lu}/u.test(sentence.words[please + 2]?.text ?? "") || !isVerb(sentence, close + 1, lexicon, "base")) return undefined;
  return { verb: close + 1, subject: { start: please + 2, end: close } };
}

/** `Our message to the board is simple: publish the figures`: where the command begins, and to whom it is given. */
function messageOf(sentence: Sentence): { readonly verb: number; readonly cue: string; readonly subject?: Range } | undefined {
  const colon = sentence.words.findIndex(({ lower }) => lower === ":");
  if (colon < 3 || sentence.quoted[colon + 1] === true) return undefined;
  const noun = sentence.words.findIndex(({ lower }, index) => index < colon && /^(?:message|advice|recommendation|answer|remedy|request|plea|prescription|lesson|ask)$/u.test(lower));
  const is = sentence.words.findIndex(({ lower }, index) => index > noun && index < colon && /^(?:is|are)$/u.test(lower));
  if (noun < 0 || is < 0 || !/^(?:our|my|the|one)$/u.test(lowerAt(sentence, 0)) || colon - is > 4) return undefined;
  const subject = /^(?:to|for)$/u.test(lowerAt(sentence, noun + 1)) ? { start: noun + 2, end: is } : undefined;
  return { verb: colon + 1, cue: `${lowerAt(sentence, noun)} is`, ...(subject ? { subject } : {}) };
}

/** `Should the list be empty, then by all means let it build`: the `let` behind a condition. */
function thenLet(sentence: Sentence): number | undefined {
  if (!/^(?:if|when|should|where)$/u.test(lowerAt(sentence, 0))) return undefined;
  const let_ = sentence.words.findIndex(({ lower }) => lower === "let");
  for (let index = let_ - 1; index > Math.max(0, let_ - 6); index--) if (lowerAt(sentence, index) === ",") return let_;
  return undefined;
}

/** `Let tolls be halved`, `Let the county dredge`; not `let us say`. */
function isJussive(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  if (isA(sentence, at + 1, lexicon, "pronoun") && /^(?:us|me)$/u.test(lowerAt(sentence, at + 1))) return false;
  for (let index = at + 2; index < Math.min(at + 12, sentence.words.length); index++)
    if (isVerb(sentence, index, lexicon, "base") && !isA(sentence, index - 1, lexicon, "determiner", "possessive")) return true;
  return false;
}

/** A verb that begins a command: known, and followed by what an object begins with rather than by a verb. */
function isCommand(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(sentence, at);
  const next = lowerAt(sentence, at + 1);
  // `Let me now summarise`, `Last week`
  if ((word === "let" && next === "me") || (word === "last" && /^(?:week|month|year|night|time|decade|summer|winter|spring|autumn|fall)$/u.test(next))) return false;
  if (/^(?:do|don't|never|avoid|let|be|please)$/u.test(word)) return word !== "please";
  if (!isVerb(sentence, at, lexicon, "base")) return false;
  if (next === "" || /^(?:is|are|was|were|has|have|had|will|would|can|could|may|should|must|of|who|which|did|does)$/u.test(next)) return false;
  if (/^(?:[:–—-])$/u.test(next)) return false;
  // `Support has grown`, `Support for ferries is weak`: a noun, with a verb behind it.
  for (let index = at + 1; index < Math.min(at + 8, sentence.words.length); index++) {
    const later = lowerAt(sentence, index);
    if (isA(sentence, index, lexicon, "relative", "subordinator") || /^(?:,|;|:|to|and)$/u.test(later)) break;
    if (isA(sentence, index, lexicon, "auxiliary")) return false;
    if (isParticiple(sentence, index, lexicon) && index === at + 1 && sentence.words.length < 4) return false;
  }
  return true;
}

function verbLike(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  return (sentence.words[at]?.isWord ?? false) && isA(sentence, at + 1, lexicon, "determiner", "possessive", "pronoun", "preposition") && !isA(sentence, at, lexicon, "determiner", "possessive", "pronoun", "preposition");
}

/** What a writer tells the reader to look at or to suppose, not what anybody is to do. */
const TO_THE_READER = /^(?:consider|take|imagine|suppose|see|note|look|recall|remember|compare|think|ask|read|listen|picture|call|add|say|assume|click|visit|send|sign|join|subscribe|download|follow|share|support|donate|contact|write|meet|welcome|thank|forget|notice|mind|go|come|enter|try|check|find|learn|watch|get|turn|return|back|please|view|skip|cite|keep)$/u;

/** A command amid running text, to whoever the article is about: `So move the bell.`, `Fund the posts instead.` */
function inProse(sentence: Sentence, start: number, lexicon: Lexicon): number[] {
  const isConcluded = /^(?:so|and|but)$/u.test(lowerAt(sentence, start - 1));
  const so = /^(?:so|then|instead|first|and|but)$/u.test(lowerAt(sentence, start)) ? start + (lowerAt(sentence, start + 1) === "," ? 2 : 1) : start;
  const word = sentence.words[so];
  if (!word || TO_THE_READER.test(word.lower) || sentence.quoted[so] === true || sentence.words.length < 4 || sentence.words.length > 40) return [];
  // Bare commands in a row are as often a recipe or a joke: some word must say that it is what follows from the text.
  if (so === start && !isConcluded && (sentence.isFirstOfBlock || !/\b(?:instead|at once|now|immediately|today)\b|, and .{2,60}\bwill\b/u.test(sentence.text))) return [];
  const isDirect = /^(?:the|a|an|its|their|those|these|every|all|it|them|him|her)$/u.test(lowerAt(sentence, so + 1));
  return isDirect && isCommand(sentence, so, lexicon) && /[.!;:]["”’)]?$/u.test(sentence.text) ? [so] : [];
}

/** `If talks fail, tell her`: the command stands behind the condition. */
function afterCondition(sentence: Sentence, lexicon: Lexicon): number[] {
  if (!/^(?:if|when|where|before|after|once|until|wherever|should|for|in|by|as|to|together|with|within|under|through|at|from|on|without|over|instead|rather|working|where)$/u.test(lowerAt(sentence, 0))) return [];
  for (let index = 1; index < Math.min(30, sentence.words.length); index++)
    if (lowerAt(sentence, index) === "," && isCommand(sentence, index + 1, lexicon) && isA(sentence, /^(?:up|down|out|off|in|back|away|on)$/u.test(lowerAt(sentence, index + 2)) ? index + 3 : index + 2, lexicon, "determiner", "possessive", "pronoun")) return [index + 1];
  return [];
}

/** Behind `1.`, `(a)` or `Recommendation 3:`. */
export function numberedStart(sentence: Sentence): number {
  for (let index = 0; index < Math.min(5, sentence.words.length); index++) {
    const word = lowerAt(sentence, index);
    if (/^[.):–—•-]$/u.test(word) && index > 0 && /^(?:\d+|[a-z]|[ivx]+)$/u.test(lowerAt(sentence, index - 1))) return index + 1;
    if (!/^(?:recommendation|\d+|[a-z]|[ivx]+|\(|no|number|step|•|-|–)$/u.test(word)) return 0;
  }
  return 0;
}
