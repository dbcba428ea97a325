import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Range, type Sentence } from "../statement.ts";
import { isVerb } from "../text/grammar.ts";

/** Somebody or something that a text speaks of. */
export interface Mention {
  readonly name: string;
  readonly isPlural: boolean;
  /** Bodies, states and groups can be told to act; plans, prices and numbers cannot. */
  readonly canAct: boolean;
  /** A single person, whom `it` never means. */
  readonly isPerson: boolean;
  /** Said with `the`, so that it can stand for a longer name above. */
  readonly isDefinite: boolean;
  /** Said with `this`: in a body's own paper, the body itself. */
  readonly isThis?: boolean;
  /** Its first letter is its own, for an article took the sentence's capital. */
  readonly keepsCapital?: boolean;
  /** `every council`: any of a kind, and none of those that were named. */
  readonly isAny?: boolean;
  /** What a pronoun for it can be, where a language tells by gender. */
  readonly genders?: string;
}

/** Somebody whose full name is known, whatever the name looks like. */
export const named = (name: string): Mention => ({ name, isPlural: false, canAct: true, isPerson: false, isDefinite: false });

/** The noun of a name, in small letters: `subcommittee` of `House Subcommittee on Ports`. */
export const headOfName = (name: string, before = / (?:of|for|on|in) /u): string => (name.split(before)[0] ?? name).toLowerCase().split(/\s+/u).at(-1) ?? "";

const PERSONS = /^(?:minister|president|secretary|director|chief|governor|mayor|official|officer|inspector|ombudsman|chancellor|commissioner|auditor|clerk|worker|farmer|teacher|doctor|nurse|judge|leader|manager|engineer|researcher)$/u;

/** The noun phrases of a coordination: `the Navy and the private yards` are two, `Ministry of Food and Farming` is one. */
export function conjuncts(sentence: Sentence, { start, end }: Range, lexicon: Lexicon): Range[] {
  const parts: Range[] = [];
  let from = start;
  let depth = 0;
  for (let index = start; index < end; index++) {
    const word = lowerAt(sentence, index);
    if (word === "(") depth += 1;
    if (word === ")") depth -= 1;
    if (depth > 0 || index === from) continue;
    if (lexicon.words.relative.has(word) && word !== "that") break;
    if ((word === "that" || (word === "such" && lowerAt(sentence, index + 1) === "as") || word === "including") && index > start) break;
    if (word !== "and" && word !== "or" && word !== "nor" && word !== ",") continue;
    let next = index + 1;
    while (/^(?:and|or|nor|,|both)$/u.test(lowerAt(sentence, next))) next += 1;
    if (!isOwnPhrase(sentence, { start: from, end: index }, next, end, lexicon)) continue;
    parts.push({ start: from, end: index });
    from = next;
  }
  parts.push({ start: from, end });
  return parts.filter((part) => part.end > part.start);
}

function isOwnPhrase(sentence: Sentence, left: Range, next: number, end: number, lexicon: Lexicon): boolean {
  const word = lowerAt(sentence, next);
  if (next >= end || lexicon.words.relative.has(word)) return false;
  if (/^(?:the|its|their|all|every|each|other|our)$/u.test(word)) return true;
  if (isState(sentence, left, lexicon) && isState(sentence, { start: next, end }, lexicon)) return true;
  const head = lowerAt(sentence, left.end - 1);
  // `federal and state regulators`: one noun, and two words that say which.
  if (left.end - left.start === 1 && /(?:al|ic|ive|ary|ory|an|ate)$/u.test(head) && !lexicon.words.agentNoun.has(head) && /^\p{L}/u.test(lowerAt(sentence, next + 1))) return false;
  const hasOf = / (?:of|for|on) /u.test(wordsText(sentence, left));
  // `Transport Directorate and NHS Carrick`: two names of several words each.
  const isLongName = (range: Range): boolean => range.end - range.start > 1 && sentence.words.slice(range.start + (lexicon.words.determiner.has(lowerAt(sentence, range.start)) ? 1 : 0), range.end).every(({ text }) => /^\p{Lu}/u.test(text));
  if (!hasOf && isLongName(left) && isLongName({ start: next, end })) return true;
  if (lexicon.words.agentNoun.has(word)) return true;
  // `donors and lenders`, `growers and retailers`: plain plurals.
  const last = lowerAt(sentence, end - 1);
  return !hasOf && (lexicon.words.agentNoun.has(head) || /s$/u.test(head)) && (lexicon.words.agentNoun.has(last) || /(?:ers|ors|ists)$/u.test(last));
}

function isState(sentence: Sentence, range: Range, lexicon: Lexicon): boolean {
  return stateName(wordsText(sentence, range), lexicon) !== undefined || stateName(sentence.words[range.start]?.text ?? "", lexicon) !== undefined;
}

/** The common name of a state that a phrase names by any of its names or its capital. */
export function stateName(phrase: string, lexicon: Lexicon): string | undefined {
  const bare = phrase.replace(/^(?:the|both)\s+/iu, "").replace(/[’']s?$/u, "").replace(/\s*\([^)]*\)$/u, "").trim();
  // `us` is a pronoun, `US` a state.
  if (bare === "us" || !/^\p{Lu}/u.test(bare)) return undefined;
  return lexicon.states.get(bare.toLowerCase()) ?? lexicon.states.get(bare.toLowerCase().replace(/\.$/u, ""));
}

/**
 * Reads one noun phrase: without article, without what is attached behind (`with a fire crew`, `, which …`, `(EPA)`), `of` and parts
 * of a name kept; `every council` and `a council` as `councils`.
 */
export function mentionOf(sentence: Sentence, range: Range, lexicon: Lexicon): Mention | undefined {
  let { start } = range;
  const first = lowerAt(sentence, start);
  while (start < range.end && isDropped(sentence, start, lexicon)) start += 1;
  let end = nameEnd(sentence, start, range.end, lexicon);
  while (end > start && !(sentence.words[end - 1]?.isWord ?? false)) end -= 1;
  if (end <= start) return undefined;
  const printed = wordsText(sentence, { start, end }).replace(/[’']s$/u, "");
  const state = stateName(printed, lexicon);
  const head = headIndex(sentence, start, end);
  const headWord = lowerAt(sentence, head).replace(/'s$/u, "");
  if (state !== undefined) return named(state);
  // `a council should` is said of all councils, `a new council` of one that is to be.
  const generic = /^(?:every|each|any|no)$/u.test(first) || (/^an?$/u.test(first) && !/^(?:new|independent|single|national|joint|separate|central|common|special|permanent|public|future)$/u.test(lowerAt(sentence, start)));
  const isName = /^\p{Lu}/u.test(sentence.words[start]?.text ?? "") && (start > 0 || end - start > 1 || /^\p{Lu}{2,}$/u.test(printed)) && /^\p{Lu}/u.test(sentence.words[head]?.text ?? "");
  const name = generic && !isName ? pluralHead(sentence, start, head, end) : printed;
  const isPlural = generic && !isName ? true : /(?:[^s]s|men|people|police|staff)$/u.test(headWord) && !isName;
  const isPersonalName = isName && /^\p{Lu}[\p{Ll}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(printed) && !lexicon.words.agentNoun.has(headWord) && !lexicon.words.thingNoun.has(headWord);
  return {
    name,
    isPlural,
    canAct: canAct(headWord, isName, lexicon),
    isPerson: PERSONS.test(headWord) || isPersonalName,
    isDefinite: first === "the" || first === "that" || first === "this",
    isThis: first === "this",
    isAny: generic && !isName,
    keepsCapital: start > range.start,
  };
}

function isDropped(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const word = lowerAt(sentence, index);
  if (!(sentence.words[index]?.isWord ?? false)) return true;
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|few|several)$/u.test(word)) return false;
  return lexicon.words.determiner.has(word) || lexicon.words.possessive.has(word) || /^(?:only|also|even|just|then|and|or|neither|both|not)$/u.test(word);
}

/** The name ends before what only describes: a relative clause, a bracket, a comma, a preposition other than `of`. */
function nameEnd(sentence: Sentence, start: number, limit: number, lexicon: Lexicon): number {
  for (let index = start; index < limit; index++) {
    const word = lowerAt(sentence, index);
    if (/^[,(;:—–"“”]$/u.test(word) || (lexicon.words.relative.has(word) && index > start)) return index;
    // `cities such as Brindle and Holt`
    if (index > start && ((word === "such" && lowerAt(sentence, index + 1) === "as") || word === "including")) return index;
    if (word === "of") {
      if (index === start) return index;
      continue;
    }
    if (lexicon.words.preposition.has(word) && index > start) {
      const isPartOfName = (word === "for" || word === "on") && /^\p{Lu}/u.test(sentence.words[index - 1]?.text ?? "") && /^\p{Lu}/u.test(sentence.words[index + 1]?.text ?? "");
      if (!isPartOfName) return index;
    }
    if (index > start && /^(?:responsible|concerned|involved|able|willing|seeking|wishing|using|working|operating|dealing)$/u.test(word)) return index;
    if (index > start && isVerb(sentence, index, lexicon, "gerund") && lexicon.words.determiner.has(lowerAt(sentence, index + 1))) return index;
  }
  return limit;
}

/** The noun that the phrase is about: the word before `of`, or the last. */
function headIndex(sentence: Sentence, start: number, end: number): number {
  for (let index = start + 1; index < end; index++) if (/^(?:of|for|on)$/u.test(lowerAt(sentence, index))) return index - 1;
  return end - 1;
}

function pluralHead(sentence: Sentence, start: number, head: number, end: number): string {
  const word = sentence.words[head]?.text ?? "";
  const before = wordsText(sentence, { start, end: head });
  const after = wordsText(sentence, { start: head + 1, end });
  return [before, plural(word), after].filter((part) => part !== "").join(" ");
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /man$/u.test(word) ? word.replace(/man$/u, "men") : `${word}s`;
}

function canAct(head: string, isName: boolean, lexicon: Lexicon): boolean {
  if (lexicon.words.agentNoun.has(head)) return true;
  if (lexicon.words.thingNoun.has(head) || lexicon.words.documentNoun.has(head)) return false;
  if (isName) return !/(?:tion|ment|ness|ity)$/u.test(head);
  if (/(?:tion|tions|ment|ments|ness|ity|ities|ance|ence|sis|ing|ings|ism|ure|age|ship|dom|al)$/u.test(head)) return false;
  return /(?:ers?|ors?|ists?|ians?|ants?|ents|men|women|people|ees)$/u.test(head);
}
