import type { Lexicon, Named } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Range, type Sentence } from "../statement.ts";
import { isA } from "../text/grammar.ts";
import { acts, isNoun, nounPhraseEnd } from "./clause.ts";

/** Whoever a stretch of a German sentence names as somebody who acts: `der Bund und die Länder` are two; a pronoun has no name. */
export function germanActors(sentence: Sentence, { start, end }: Range, lexicon: Lexicon): Named[] {
  const named: Named[] = [];
  const isPlural = hasPluralVerb(sentence, { start, end }, lexicon);
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && !joins(sentence, from, to, end, lexicon)) to += 1;
    const one = nameOf(sentence, { start: from, end: to }, isPlural, lexicon);
    if (one) named.push(one);
    if (/^(?:[(–—]|die|das|der)$/u.test(lowerAt(sentence, to)) && lowerAt(sentence, to - 1) === ",") break;
    from = to + 1;
  }
  return named.length > 1 ? named.map((one) => ({ ...one, genders: "p" })) : named;
}

/** A joint between two who act; not one inside a name: `Ministerium für Bau und Verkehr`, `Minister von Bund und Ländern`. */
function joins(sentence: Sentence, from: number, at: number, end: number, lexicon: Lexicon): boolean {
  if (at <= from || !/^(?:und|sowie|oder|,)$/u.test(lowerAt(sentence, at)) || lowerAt(sentence, at - 1) === "-") return false;
  if (isA(sentence, at + 1, lexicon, "determiner", "possessive")) return true;
  // `Lehrerinnen und Lehrer`
  if (/innen$/u.test(lowerAt(sentence, at - 1)) && lowerAt(sentence, at + 1).startsWith(lowerAt(sentence, at - 1).slice(0, 4))) return false;
  for (let index = from + 1; index < at; index++) if (/^(?:für|von|vom|der|des|zur)$/u.test(lowerAt(sentence, index)) && isNoun(sentence, index - 1, lexicon)) return false;
  return at + 1 < end;
}

function nameOf(sentence: Sentence, range: Range, isPlural: boolean, lexicon: Lexicon): Named | undefined {
  let { start } = range;
  if (range.end - start === 1 && /^(?:er|sie|es)$/u.test(lowerAt(sentence, start))) return { name: "", genders: { er: "m", es: "n" }[lowerAt(sentence, start)] ?? (isPlural ? "p" : "f") };
  while (start < range.end && (isA(sentence, start, lexicon, "preposition", "adverb") || /^(?:und|aber|doch|empfehlungen|forderungen)$/u.test(lowerAt(sentence, start)))) start += 1;
  const before = lowerAt(sentence, start - 1);
  const article = /^(?:vo|zu|i)m$/u.test(before) ? "dem" : /^(?:von|bei|mit)$/u.test(before) && isNoun(sentence, start, lexicon) ? "den" : lowerAt(sentence, start);
  while (start < range.end && isA(sentence, start, lexicon, "determiner", "possessive") && !/^\p{Lu}/u.test(sentence.words[start]?.text.slice(1) ?? "")) start += 1;
  const end = nounPhraseEnd(sentence, start, range.end, lexicon);
  let head = start;
  while (head < end && !isNoun(sentence, head, lexicon)) head += 1;
  while (head + 1 < end && isNoun(sentence, head + 1, lexicon)) head += 1;
  const noun = lowerAt(sentence, head);
  if (end <= start || !(acts(noun, lexicon) || acts(lowerAt(sentence, start), lexicon) || (/^\p{Lu}{2,6}$/u.test(sentence.words[head]?.text ?? "") && !lexicon.words.thingNoun.has(noun)))) return undefined;
  const isMany = article === "den" ? isDativePlural(noun) : isPlural || /^(?:alle|beide)/u.test(article);
  const name = nominative(wordsText(sentence, { start, end: head }), sentence.words[head]?.text ?? "", article, isMany) + wordsText(sentence, { start: head, end }).slice(sentence.words[head]?.text.length);
  return { name, genders: article === "der" ? (/e(?:\s|$)/u.test(wordsText(sentence, { start, end: head })) || !/(?:ung|schaft|heit|keit|tion|in|e|kammer|stadt|bank|tät|politik|polizei)$/u.test(noun) ? "m" : "f") : article === "das" ? "n" : article === "dem" || /^(?:ein|sein|ihr)$/u.test(article) ? "mn" : isMany ? "p" : article === "die" ? "fp" : article === "den" ? "m" : "fnp" };
}

function isDativePlural(noun: string): boolean {
  return /(?:er|el|[^i]e)n$/u.test(noun) && !/(?:herr|präsident|bote|kunde)en?$/u.test(noun);
}

/** `zuständigen | Ländern` behind `den` is `zuständige Länder`; `Deutsche | Städtetag` behind `der` is `Deutscher Städtetag`. */
function nominative(adjectives: string, noun: string, article: string, isMany: boolean): string {
  const singular = article === "das" ? "es" : article === "der" ? "er" : "e";
  const before = adjectives.replace(/(\p{L}{2})(?:en|e)(?=\s|$)/gu, (word, stem: string) => (isMany || /^(?:die|alle|den)$/u.test(article) ? `${stem}e` : article === "der" && /en$/u.test(word) ? `${stem}e` : /e$/u.test(word) ? stem + singular : word));
  const isUmlaut = /[äöü]\p{L}*en$/iu.test(noun) && !/(?:behörd|börs|räumlichkeit)en$/iu.test(noun);
  if (article === "des") return `${before}${before === "" ? "" : " "}${noun.replace(/(\p{L}{2}[dtbgkfsz])es$|s$/u, "$1")}`;
  const isDative = /^(?:den|allen)$/u.test(article) && !/(?:kamm|schwest|muss)ern$/iu.test(noun);
  return `${before}${before === "" ? "" : " "}${isDative && (/(?:er|el)n$/u.test(noun) || isUmlaut || /(?:dienst|institut|vereinen|kreis|werk|betrieb|heim|organ|gericht)en$/u.test(noun)) ? noun.slice(0, -1) : noun}`;
}

/** Whether the finite verb beside a subject, or at the end of its clause, is in the plural. */
function hasPluralVerb(sentence: Sentence, { start, end }: Range, lexicon: Lexicon): boolean {
  const beside = [end, start - 1].find((index) => isA(sentence, index, lexicon, "auxiliary"));
  let last = end;
  while (last < sentence.words.length && !/^[,;.!?:]$/u.test(lowerAt(sentence, last))) last += 1;
  return /(?:n|sind)$/u.test(lowerAt(sentence, beside ?? last - 1));
}

/** Whom a sentence is about: the first noun phrase in it that can be its subject and is somebody. */
export function germanSubject(sentence: Sentence, lexicon: Lexicon): Range | undefined {
  for (let index = 0; index < Math.min(16, sentence.words.length); index++) {
    const isPhrase = isNoun(sentence, index, lexicon) || isA(sentence, index, lexicon, "determiner", "possessive", "pronoun", "adverb");
    const isOpen = isPhrase && !isA(sentence, index - 1, lexicon, "preposition") && !/^(?:den|dem|des)$/u.test(lowerAt(sentence, index)) && !isA(sentence, index, lexicon, "preposition");
    const end = isOpen ? nounPhraseEnd(sentence, index, sentence.words.length, lexicon) : index;
    if (end > index && germanActors(sentence, { start: index, end }, lexicon).some(({ name }) => name !== "")) return { start: index, end };
    if (end > index) index = end - 1;
    else if (isA(sentence, index, lexicon, "preposition")) index = Math.max(index, nounPhraseEnd(sentence, index + 1, sentence.words.length, lexicon) - 1);
  }
  return undefined;
}
