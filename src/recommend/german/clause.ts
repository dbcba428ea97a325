import type { Evidence } from "../../model/recommendation.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type Range, type Sentence } from "../statement.ts";
import { isA } from "../text/grammar.ts";

/** A main clause around its finite verb, as German builds it: one thing first, then the verb, the rest, and the infinitive last. */
export interface Clause {
  readonly start: number;
  readonly subject: Range | undefined;
  /** What stands in front of the verb where that is not the subject and is part of what is asked: `von der Pflicht`, `die Kosten`. */
  readonly front?: Range | undefined;
  /** What stands behind the verb (and the subject behind it): one stretch for each of the things that are asked. */
  readonly parts: readonly Range[];
}

/** A noun: every one has a capital; where a sentence or clause begins a small word can have one too. */
export function isNoun(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return /^[\p{Lu}§]/u.test(sentence.words[index]?.text ?? "") && ((sentence.words[index - 1]?.isWord ?? false) || !isSmall(sentence, index, lexicon));
}

/** Any word that stands in the lexicon for what it does in a sentence. */
function isSmall(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return isAdverb(sentence, index, lexicon) || isA(sentence, index, lexicon, "determiner", "possessive", "pronoun", "preposition", "auxiliary", "subordinator", "relative");
}

/** An adverb of the list, or one that its ending shows: `drittens`, `allerdings`, `möglicherweise`. */
function isAdverb(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return isA(sentence, index, lexicon, "adverb") || /(?:.tens|dings|falls|weise)$/u.test(lowerAt(sentence, index));
}

/** `Bürger:innen`, `Lehrer*innen`: the mark stands inside a word. */
function isGlued(sentence: Sentence, index: number): boolean {
  return sentence.words[index]?.end === sentence.words[index + 1]?.start && sentence.words[index - 1]?.end === sentence.words[index]?.start;
}

/** A word that can be the verb at the end of a clause. */
export function looksLikeVerb(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return /^\p{Ll}{2,}[nt]$/u.test(sentence.words[index]?.text ?? "") && (!isSmall(sentence, index, lexicon) || isA(sentence, index, lexicon, "auxiliary"));
}

/** What a comma stands before when a clause follows that says more of something, or says when, why or what for. */
function opensSubordinate(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const at = isA(sentence, index, lexicon, "preposition") ? index + 1 : index;
  return isA(sentence, index, lexicon, "subordinator", "relative") || (/^(?:der|die|das|den|dem|deren|dessen|denen|was)$/u.test(lowerAt(sentence, at)) && !isNoun(sentence, at + 1, lexicon) && !(/^\p{Ll}+en?$/u.test(lowerAt(sentence, at + 1)) && !isSmall(sentence, at + 1, lexicon) && isNoun(sentence, at + 2, lexicon))) || /^(?:um|ohne|statt|anstatt)$/u.test(lowerAt(sentence, index));
}

/** A word that begins a phrase, so that a comma before it joins things that are asked rather than adjectives. */
function opensPhrase(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return isNoun(sentence, index, lexicon) || isSmall(sentence, index, lexicon) || /^(?:und|sowie)$/u.test(lowerAt(sentence, index));
}

/**
 * Reads on from a place to the end of the clause, past clauses that are set into it.
 * @returns the stretches between whose verbs a comma or `und` stands: `die Fristen kürzen`, `das Amt stärken`.
 */
export function partsFrom(sentence: Sentence, from: number, lexicon: Lexicon): Range[] {
  const cuts: { readonly at: number; readonly next: number; readonly isFurther: boolean }[] = [];
  let end = sentence.words.length;
  for (let index = from; index < sentence.words.length; index++) {
    const word = lowerAt(sentence, index);
    if (/^[;:.!?–—]$/u.test(word) && !isGlued(sentence, index)) {
      end = index;
      break;
    }
    const closes = looksLikeVerb(sentence, index - 1, lexicon);
    if (word === ",") {
      if (opensSubordinate(sentence, index + 1, lexicon)) {
        const close = closes ? -1 : sentence.words.findIndex(({ lower }, at) => at > index && lower === ",");
        if (close > 0) index = close;
        else {
          end = index;
          break;
        }
      } else if (closes && isA(sentence, index + 1, lexicon, "saying", "auxiliary")) {
        end = index;
        break;
      } else if (closes && opensPhrase(sentence, index + 1, lexicon)) {
        if (!goesOn(sentence, index + 1, lexicon)) {
          end = index;
          break;
        }
        // `den Mut haben, Stunden zu streichen` is one thing.
        const next = partEnd(sentence, index + 1);
        if (endsInInfinitive(sentence, { start: 0, end: next }) && !endsInInfinitive(sentence, { start: 0, end: index })) continue;
        cuts.push({ at: index, next: index + (/^(?:und|sowie)$/u.test(lowerAt(sentence, index + 1)) ? 2 : 1), isFurther: true });
      }
    } else if (/^(?:und|sowie|oder|aber|doch|denn)$/u.test(word) && closes && index > from && lowerAt(sentence, index - 1) !== ",") {
      if (!goesOn(sentence, index + 1, lexicon)) {
        end = index;
        break;
      }
      cuts.push({ at: index, next: index + 1, isFurther: /^(?:zudem|zugleich|gleichzeitig|außerdem|ferner|darüber)$/u.test(lowerAt(sentence, index + 1)) });
    }
  }
  while (end > from && !(sentence.words[end - 1]?.isWord ?? false)) end -= 1;
  // Two that only `und` joins stay together, as in English; a third shows that each stands for itself.
  const used = cuts.some(({ isFurther }) => isFurther) ? cuts : [];
  return [{ start: from, end: used[0]?.at ?? end }, ...used.map(({ next }, place) => ({ start: next, end: used[place + 1]?.at ?? end }))].filter((part) => part.end > part.start);
}

function partEnd(sentence: Sentence, from: number): number {
  let end = from;
  while (end < sentence.words.length && !/^[,;:.!?–—]$/u.test(lowerAt(sentence, end))) end += 1;
  return end;
}

/** Whether the next stretch is one more infinitive with what belongs to it, and no clause of its own. */
function goesOn(sentence: Sentence, from: number, lexicon: Lexicon): boolean {
  const end = partEnd(sentence, from);
  for (let index = from; index < end - 1; index++) if (isA(sentence, index, lexicon, "auxiliary") && lowerAt(sentence, index) !== "werden") return false;
  for (let index = end - 1; index > from; index--) if (looksLikeVerb(sentence, index, lexicon)) return index === end - 1 || /^(?:und|sowie)$/u.test(lowerAt(sentence, index + 1));
  return false;
}

/** Where the clause begins that goes on at a place: behind a mark, or behind `und` that follows a verb. */
function clauseStart(sentence: Sentence, from: number, lexicon: Lexicon): number {
  let start = from;
  for (; start > 0; start--) {
    const word = lowerAt(sentence, start - 1);
    if (isGlued(sentence, start - 1)) continue;
    // `der Bund, die Länder und die Kommunen`
    if (word === "," && isNoun(sentence, start - 2, lexicon) && isNoun(sentence, nounPhraseEnd(sentence, start, from, lexicon) - 1, lexicon) && sentence.words.slice(start, from).some(({ lower }) => lower === "und" || lower === "sowie")) continue;
    if (/^[,;:(–—„“"•]$/u.test(word)) break;
    if (/^(?:und|aber|oder|sondern|doch|denn)$/u.test(word) && looksLikeVerb(sentence, start - 2, lexicon)) break;
  }
  return start;
}

/**
 * Reads the main clause whose finite verb stands at a place.
 * @returns `undefined` where the verb is not the second thing of a main clause: behind `dass`, first, or last.
 */
export function mainClause(sentence: Sentence, verb: number, lexicon: Lexicon): Clause | undefined {
  let front = verb;
  if (lowerAt(sentence, front - 1) === ")") while (front > 0 && lowerAt(sentence, front) !== "(") front -= 1;
  let isClause = false;
  if (lowerAt(sentence, front - 1) === ",") {
    // `Die Länder, die das Geld haben, sollten` goes on from its noun; `Damit das gelingt, sollte` has a clause for its first thing.
    const open = sentence.words.findLastIndex(({ lower }, at) => at < front - 1 && lower === ",");
    if (open > 0 && isNoun(sentence, open - 1, lexicon) && opensSubordinate(sentence, open + 1, lexicon)) front = open;
    else isClause = true;
  }
  let start = isClause ? front : clauseStart(sentence, front, lexicon);
  const isShared = start === front && /^(?:und|aber|oder)$/u.test(lowerAt(sentence, front - 1));
  if (start === front && !isClause && !isShared) return undefined;
  while (start < front - 1 && /^(?:und|aber|oder|sondern|doch|denn)$/u.test(lowerAt(sentence, start))) start += 1;
  if (start < front && isA(sentence, start, lexicon, "subordinator", "relative") && !/^(?:als|bis|während)$/u.test(lowerAt(sentence, start))) return undefined;
  // `Auch die Länder sollten`
  const past = skipSmall(sentence, start, lexicon);
  const ahead = { start: past < front && isA(sentence, start, lexicon, "adverb") && !isA(sentence, past, lexicon, "preposition") ? past : start, end: front };
  const behindAt = skipSmall(sentence, verb + 1, lexicon);
  const behind = { start: behindAt, end: nounPhraseEnd(sentence, behindAt, sentence.words.length, lexicon) };
  const isAhead = start < front && !isA(sentence, ahead.start, lexicon, "preposition") && !isAdverb(sentence, ahead.start, lexicon) && !/^(?:den|dem|des|einen|einem)$/u.test(lowerAt(sentence, ahead.start)) &&
    (isA(sentence, ahead.start, lexicon, "pronoun") || nounPhraseEnd(sentence, ahead.start, front, lexicon) > ahead.start);
  // `Die Kosten sollte der Bund tragen`: only the subject has `der`.
  const isObjectFirst = isAhead && behind.end > behind.start && /^(?:die|das|diese)$/u.test(lowerAt(sentence, start)) && namesSomebody(sentence, behind, lexicon) && (/^(?:der|er|wir|man)$/u.test(lowerAt(sentence, behindAt)) || lowerAt(sentence, verb + 1) === "sich");
  const isBehind = behind.end > behind.start && !/^(?:den|dem|des|einen|einem)$/u.test(lowerAt(sentence, behindAt));
  const subject = isAhead && !isObjectFirst ? ahead : isBehind && !isShared ? behind : undefined;
  const from = subject === behind ? behind.end : verb + 1;
  const parts = partsFrom(sentence, from, lexicon);
  if (parts.length === 0) return undefined;
  const isPart = subject !== ahead && ahead.end > ahead.start && isNoun(sentence, ahead.end - 1, lexicon) && !/(?:hintergrund|übrigen|grund|fazit|fall|\d{4})$/iu.test(wordsText(sentence, ahead)) && !sentence.words.slice(start, front).some(({ lower }) => lexicon.words.viewNoun.has(lower));
  return { start, subject, front: isPart ? ahead : undefined, parts };
}

function namesSomebody(sentence: Sentence, range: Range, lexicon: Lexicon): boolean {
  return isA(sentence, range.start, lexicon, "pronoun") || (lexicon.grammar?.actors(sentence, range, lexicon).length ?? 0) > 0;
}

/** Past `sich`, `es`, `auch`, `dringend`. */
function skipSmall(sentence: Sentence, from: number, lexicon: Lexicon): number {
  let at = from;
  while (/^(?:sich|es|uns|ihnen|ihm)$/u.test(lowerAt(sentence, at)) || isAdverb(sentence, at, lexicon)) at += 1;
  return at;
}

/** Where the noun phrase that begins at a place ends: its article, adjectives, noun, genitive, and others joined by `und`; the place itself where none does. */
export function nounPhraseEnd(sentence: Sentence, from: number, limit: number, lexicon: Lexicon): number {
  const isPronoun = /^(?:er|sie|es|wir|ich|man|jemand|niemand|dies|das|diese)$/u.test(lowerAt(sentence, from));
  if (isPronoun && !/^d/u.test(lowerAt(sentence, from))) return from + 1;
  const end = nounEnd(sentence, from, limit, lexicon);
  return end === from && isPronoun ? from + 1 : end;
}

function nounEnd(sentence: Sentence, from: number, limit: number, lexicon: Lexicon): number {
  let end = from;
  for (let index = from; index < limit; ) {
    let noun = index;
    // Articles come before adjectives: `schlagen einen Beirat` is none.
    const isArticle = (at: number): boolean => isA(sentence, at, lexicon, "determiner", "possessive");
    while (noun < limit && !(noun > index && isArticle(noun) && !isArticle(noun - 1) && !isA(sentence, noun - 1, lexicon, "adverb")) && !isNoun(sentence, noun, lexicon) && (isA(sentence, noun, lexicon, "determiner", "possessive") || isA(sentence, noun, lexicon, "adverb") || /^(?:\p{Ll}+(?:e|en|er|es|em)|\d.*)$/u.test(lowerAt(sentence, noun))) && !isA(sentence, noun, lexicon, "preposition", "auxiliary", "pronoun")) noun += 1;
    if (noun >= limit || !isNoun(sentence, noun, lexicon)) return end;
    // `Deutsche Bahn`, `Bürger:innen`; but `muss der Bund Mittel geben`.
    while (noun + 1 < limit && (/^\d/u.test(lowerAt(sentence, noun + 1)) || /^[\d§]/u.test(lowerAt(sentence, noun)) && isNoun(sentence, noun + 1, lexicon) || isGlued(sentence, noun + 1) || isGlued(sentence, noun) || (isNoun(sentence, noun + 1, lexicon) && /(?:e|er|en|es)$/u.test(lowerAt(sentence, noun)) && !acts(lowerAt(sentence, noun), lexicon)))) noun += 1;
    end = noun + 1;
    const joint = lowerAt(sentence, end);
    if (joint === "-" && /^(?:und|oder)$/u.test(lowerAt(sentence, end + 1))) index = end + 2;
    else if (/^(?:und|sowie|oder)$/u.test(joint)) index = end + 1;
    else if (joint === "," && isNoun(sentence, end + 1 + (isA(sentence, end + 1, lexicon, "determiner") ? 1 : 0), lexicon) && sentence.words.slice(end, end + 6).some(({ lower }) => lower === "und")) index = end + 1;
    else if (/^(?:des|der|eines|einer|für|von)$/u.test(joint)) index = joint === "für" || joint === "von" ? end + 1 : end;
    else return end;
  }
  return end;
}

/** Tells whether a noun, or the last part of a compound, is one for somebody who acts: `Verkehrsministerium`, `Ländern`. */
export function acts(noun: string, lexicon: Lexicon): boolean {
  const { agentNoun, thingNoun } = lexicon.words;
  if (thingNoun.has(noun)) return false;
  return [noun, noun.replace(/(?:n|s)$/u, ""), noun.replace(/(?:en|es)$/u, ""), noun.replace(/e$/u, "")].some((form) => {
    if (agentNoun.has(form) || agentNoun.has(`-${form}`)) return true;
    for (let at = 1; at < form.length - 2; at++) if (agentNoun.has(`-${form.slice(at)}`)) return true;
    return false;
  });
}

interface Asked {
  readonly rule: string;
  readonly cue: string;
  /** Where the cue stands. */
  readonly at: number;
  readonly start: number;
  readonly subject?: Range | undefined;
  readonly front?: Range | undefined;
  readonly parts: readonly Range[];
  /** What is done to something: `die Brücke`, which `ist zu sanieren`. */
  readonly object?: Range | undefined;
  readonly strength?: Candidate["strength"];
  readonly evidence?: Evidence | undefined;
}

/** One candidate for each thing that is asked; the action is written as the sentence has it, infinitive last, `zu` left out. */
export function candidatesOf(sentence: Sentence, asked: Asked, lexicon: Lexicon): Candidate[] {
  const { rule, cue, at, start, subject, front, parts, object, strength = "explicit", evidence } = asked;
  return parts.map((part, place) => {
    const isFirst = place === 0;
    const shown = place === parts.length - 1 ? { start: part.start, end: withComplement(sentence, part.end) } : part;
    const done = passive(sentence, part, object ?? subject, lexicon);
    const text = joined([isFirst ? phrase(sentence, front, lexicon) : "", isFirst && !done ? accusative(phrase(sentence, object, lexicon)) : "", done?.text ?? phrase(sentence, shown, lexicon)]);
    return { rule, cue, strength, at: isFirst ? at : part.start, clauseStart: isFirst ? start : part.start, opener: { kind: "none" }, subject: done ? done.by : subject, action: part, form: "base", actionText: infinitivePhrase(text, isFirst, rule !== "german modal"), evidence };
  });
}

/** `prüfen, ob es geht`; `darauf achten, dass`: the clause is part of what is asked. */
function withComplement(sentence: Sentence, end: number): number {
  if (lowerAt(sentence, end) !== "," || !/^(?:dass|ob|wie|was|wo|welche\p{L}*|wohin)$/u.test(lowerAt(sentence, end + 1))) return end;
  const close = sentence.words.findIndex(({ lower }, index) => index > end && /^[;:.!?]$/u.test(lower));
  return close < 0 ? sentence.words.length : close;
}

/** `die Brücke | von der Stadt bis Mai saniert werden` is `die Brücke bis Mai sanieren`, asked of `der Stadt`. */
function passive(sentence: Sentence, { start, end }: Range, object: Range | undefined, lexicon: Lexicon): { readonly text: string; readonly by: Range | undefined } | undefined {
  if (!/^(?:werden|wird)$/u.test(lowerAt(sentence, end - 1))) return undefined;
  const infinitive = lexicon.verbs.baseOf(lowerAt(sentence, end - 2), "participle");
  if (infinitive === undefined) return undefined;
  let by: Range | undefined;
  for (let index = start; index < end - 2 && !by; index++) {
    if (!/^(?:von|vom|durch)$/u.test(lowerAt(sentence, index))) continue;
    const agent = { start: index + 1, end: nounPhraseEnd(sentence, index + 1, end - 2, lexicon) };
    if (agent.end > agent.start && namesSomebody(sentence, agent, lexicon)) by = agent;
  }
  const rest = by ? [{ start, end: by.start - 1 }, { start: by.end, end: end - 2 }] : [{ start, end: end - 2 }];
  const then = withComplement(sentence, end) > end ? sentence.text.slice(sentence.words[end]?.start, sentence.words[withComplement(sentence, end) - 1]?.end) : "";
  // `verlängert und ergänzt werden`
  const before = rest.map((part) => wordsText(sentence, part).replace(/\p{Ll}+(?=\s(?:und|oder)(?:\s|$))/gu, (word) => lexicon.verbs.baseOf(word, "participle") ?? word));
  return { text: joined([accusative(phrase(sentence, object, lexicon)), ...before, infinitive]) + then, by };
}

/** The words of a stretch without the capital that a sentence begins with: `neue Straßen`, but `Straßen`. */
function phrase(sentence: Sentence, range: Range | undefined, lexicon: Lexicon): string {
  if (!range) return "";
  const words = wordsText(sentence, range);
  const isCommon = !isNoun(sentence, range.start, lexicon) || (range.start === 0 && /e[mnrs]?$/u.test(lowerAt(sentence, 0)) && isNoun(sentence, 1, lexicon));
  return isCommon ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** `die Verordnung bis Mai zu erlassen` → `die Verordnung bis Mai erlassen`; `bereitzustellen` → `bereitstellen`. */
function infinitivePhrase(words: string, isFirst: boolean, hasZu: boolean): string {
  const plain = words.replace(/[\s.,;:!]+$/u, "").replace(/^(?:und|sowie|dabei|daher|deshalb|zudem|außerdem|auch|ferner|dringend|jetzt|endlich|also|deswegen|darum)\s+/iu, isFirst ? "" : "$&");
  if (!hasZu) return plain;
  return plain
    .replace(/(^|\s)zu\s(\p{Ll}+n)(?=$|,|\sund|\soder|\ssowie)/gu, "$1$2")
    .replace(/(^|\s)(\p{Ll}{2,})zu(\p{Ll}{3,}n)(?=$|,|\sund|\soder|\ssowie)/gu, "$1$2$3");
}

/** `der neue Plan`, which is to be changed: `den neuen Plan`. */
function accusative(words: string): string {
  return words.replace(/^(d|dies|jed)er((?:\s\p{Ll}+e(?=\s))*)/u, (_, stem: string, adjectives: string) => `${stem}en${adjectives.replace(/e(?=\s|$)/gu, "en")}`);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** Tells whether a stretch ends in an infinitive behind `zu`, or with `zu` inside: `zu erlassen`, `bereitzustellen`. */
export function endsInInfinitive(sentence: Sentence, { end }: Range): boolean {
  const word = sentence.words[end - 1]?.text ?? "";
  return /^\p{Ll}+n$/u.test(word) && (lowerAt(sentence, end - 2) === "zu" || /^\p{Ll}{2,}zu\p{Ll}{3,}n$/u.test(word));
}
