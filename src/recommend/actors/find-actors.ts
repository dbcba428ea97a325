import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type Range, type Sentence } from "../statement.ts";
import type { Memory } from "./memory.ts";
import { conjuncts, headOfName, mentionOf, named, type Mention } from "./noun-phrase.ts";
import { frontedSubject, mainSubject } from "./subject.ts";

const SEVERAL = /^(?:all |these |those |our )?(?:the )?(three|four|five|six|seven|eight) (?:\p{L}+ )?(?:countries|nations|states|allies|governments|capitals|partners|parties|powers|neighbou?rs|republics)$/iu;
const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight"];
const BOTH = /^(?:both|the two|the|these two|our two|the two)\s+(?:two\s+)?(?:countries|nations|states|allies|governments|sides|capitals|partners|parties|powers|neighbou?rs)$/iu;

/**
 * Says who is to act.
 * @returns names in full; empty where the text names nobody, or names something that cannot act.
 */
export function findActors(candidate: Candidate, sentence: Sentence, memory: Memory, lexicon: Lexicon): Mention[] {
  if (candidate.asksAsBefore === true) return [...memory.lastAsked];
  if (candidate.form === "passive") return agentOfPassive(candidate, sentence, memory, lexicon);
  if (!candidate.subject) return [];
  return actorsIn(candidate.subject, sentence, memory, lexicon, lexicon.words.deliberate.has(lowerAt(sentence, candidate.action.start)));
}

/**
 * The actors that a noun phrase names, a pronoun followed to whom it means.
 * @param isDeliberate whether only somebody can do what is asked, so that an unknown noun is somebody too.
 */
export function actorsIn(range: Range, sentence: Sentence, memory: Memory, lexicon: Lexicon, isDeliberate = false): Mention[] {
  if (lexicon.grammar) return memory.named(lexicon.grammar, range, sentence);
  const text = wordsText(sentence, range);
  const isPair = BOTH.test(text) && /both|two/iu.test(text);
  const pair = memory.group(2);
  if (isPair) return pair.length === 2 ? pair.map(named) : [];
  const many = NUMBERS.indexOf(SEVERAL.exec(text)?.[1]?.toLowerCase() ?? "");
  const group = many > 0 ? memory.group(many) : [];
  if (group.length > 0) return group.map(named);
  return conjuncts(sentence, range, lexicon).flatMap((part) => {
    // `you'll need to`: the pronoun, whatever is drawn together with it.
    const word = lowerAt(sentence, part.start).replace(/['’](?:ll|d|ve|re|m)$/u, "");
    // `somebody in the Treasury`: the Treasury.
    if (/^(?:somebody|someone|anybody|those|people)$/u.test(word) && /^(?:in|at|within)$/u.test(lowerAt(sentence, part.start + 1)) && part.end - part.start > 2) return actorsIn({ start: part.start + 2, end: part.end }, sentence, memory, lexicon);
    if (part.end - part.start === 1 || lexicon.words.relative.has(lowerAt(sentence, part.start + 1))) {
      if (/^(?:it|they|them|he|she|him|her)$/u.test(word)) return [...(subjectAbove(word, range, sentence, memory, lexicon) ?? memory.antecedent(word))];
      if (lexicon.words.pronoun.has(word) || word === "there") return [];
    }
    if (/^(?:no|nobody|anyone|everyone|everybody|one|none|nothing|who|what)$/u.test(word) && (word !== "no" || part.end - part.start < 3)) return [];
    const mention = mentionOf(sentence, part, lexicon);
    if (mention?.canAct === true) return [memory.full(mention)];
    // `Whitehall should`: one word with a capital that the text never has in small letters.
    if (mention && part.start === 0 && part.end === 1 && /^\p{Lu}[\p{Ll}’'-]+$/u.test(mention.name) && !memory.isCommon(mention.name) && !/(?:[^s]s|men)$/u.test(mention.name) && !isThing(mention.name, lexicon) && !lexicon.verbs.is(mention.name.toLowerCase(), "base", "gerund")) return [memory.full(mention)];
    return isDeliberate && mention && !isThing(mention.name, lexicon) ? [memory.full(mention)] : [];
  });
}

/** A noun that is known for a thing, or that is made of a verb or an adjective. */
function isThing(name: string, lexicon: Lexicon): boolean {
  const head = headOfName(name);
  return lexicon.words.thingNoun.has(head) || lexicon.words.documentNoun.has(head) || /(?:tion|tions|ment|ments|ness|ity|ities|ance|ence|sis|ing|ings|ism|ure|age|dom|al)$/u.test(head);
}

/**
 * `If ministers want …, they must`, `The office adds value by …; it should`: the pronoun means the subject of the clause in front, when
 * that is somebody and of its number.
 */
function subjectAbove(pronoun: string, { start }: Range, sentence: Sentence, memory: Memory, lexicon: Lexicon): readonly Mention[] | undefined {
  for (const subject of [frontedSubject(sentence, lexicon), mainSubject(sentence, lexicon)]) {
    if (!subject || subject.end > start) continue;
    const mentions = conjuncts(sentence, subject, lexicon).flatMap((part) => mentionOf(sentence, part, lexicon) ?? []);
    const [first] = mentions;
    // `a council … it`: all councils, one by one.
    const isMany = mentions.length > 1 || (first?.isPlural === true && first.isAny !== true);
    if (first && isMany === /^(?:they|them)$/u.test(pronoun) && mentions.every(({ canAct }) => canAct)) return actorsIn(subject, sentence, memory, lexicon);
  }
  return undefined;
}

/** `should be inspected by the ministry`: whoever the passive names. */
function agentOfPassive(candidate: Candidate, sentence: Sentence, memory: Memory, lexicon: Lexicon): Mention[] {
  const range = agentRange(candidate, sentence, lexicon);
  return range ? actorsIn({ start: range.start + 1, end: range.end }, sentence, memory, lexicon) : [];
}

/** The words `by the ministry` behind a passive. */
export function agentRange({ action }: Pick<Candidate, "action">, sentence: Sentence, lexicon: Lexicon): Range | undefined {
  for (let index = action.start + 1; index < action.end; index++) {
    if (lowerAt(sentence, index) !== "by") continue;
    let end = index + 1;
    while (end < action.end && !/^[,;:.()]$/u.test(lowerAt(sentence, end)) && !/^(?:before|after|within|when|if|to|in|on|at|by|that|which|who|with|every|from)$/u.test(lowerAt(sentence, end))) end += 1;
    const definite = lowerAt(sentence, index + 1) === "the" || /^\p{Lu}/u.test(sentence.words[index + 1]?.text ?? "") || (lexicon.words.agentNoun.has(lowerAt(sentence, end - 1)) && /s$/u.test(lowerAt(sentence, end - 1)));
    const mention = mentionOf(sentence, { start: index + 1, end }, lexicon);
    if (mention?.canAct === true && definite && !lexicon.words.time.has(lowerAt(sentence, index + 1))) return { start: index, end };
  }
  return undefined;
}
