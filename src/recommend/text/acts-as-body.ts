import { mentionOf, stateName } from "../actors/noun-phrase.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Range, type Sentence } from "../statement.ts";

/** Tells whether a noun phrase is a body, a state or holders of an office, which documents address, rather than any group of people. */
export function actsAsBody(sentence: Sentence, range: Range, lexicon: Lexicon): boolean {
  if (stateName(wordsText(sentence, range), lexicon) !== undefined) return true;
  for (let index = range.start; index < range.end; index++) {
    const word = lowerAt(sentence, index);
    if (index > range.start && (lexicon.words.relative.has(word) || word === ",")) break;
    // `the Secretary-General`
    if (lexicon.words.agentNoun.has(word) || lexicon.words.agentNoun.has(word.slice(word.lastIndexOf("-") + 1))) return true;
  }
  const mention = mentionOf(sentence, range, lexicon);
  return mention?.canAct === true && /^\p{Lu}/u.test(mention.name) && mention.name.includes(" ");
}
