import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Range, type Sentence } from "../statement.ts";
import { isAdverb } from "./grammar.ts";

/**
 * Tells whether whoever speaks is the document: `we`, `I`, `this report`, `the authors`, `our panel`; not `a 2015 report`,
 * `some authors` or `the committee of inquiry that met in May`.
 */
export function isOwnVoice(sentence: Sentence, by: Range, lexicon: Lexicon): boolean {
  let { start, end } = by;
  while (end > start && !(sentence.words[end - 1]?.isWord ?? false)) end -= 1;
  while (end > start && (isAdverb(sentence, end - 1, lexicon) || /^(?:would|do|also|and)$/u.test(lowerAt(sentence, end - 1)))) end -= 1;
  while (start < end && (!(sentence.words[start]?.isWord ?? false) || lexicon.words.adverb.has(lowerAt(sentence, start)))) start += 1;
  // `a new report by the institute`: what it is from does not matter.
  for (let index = start + 1; index < end - 1; index++)
    if (/^(?:by|from)$/u.test(lowerAt(sentence, index))) {
      end = index;
      break;
    }
  if (isSigning(sentence, { start, end })) return true;
  const last = lowerAt(sentence, end - 1);
  if (last === "we" || last === "i") return true;
  if (last === "it" && end - start === 1) return isAboutOwnReport(sentence, lexicon);
  // `this Council`, in its own resolution.
  if (lowerAt(sentence, end - 2) === "this" && lexicon.words.agentNoun.has(last)) return true;
  if (!lexicon.words.ownVoice.has(last.replace(/s$/u, "")) && !lexicon.words.ownVoice.has(last)) return false;
  const determiner = lowerAt(sentence, end - 2);
  if (determiner === "new") return true;
  return /^(?:the|this|our|these|present|its|policy|research|working|new)$/u.test(determiner) && !/^(?:a|an|another|some|other|that)$/u.test(lowerAt(sentence, start));
}

/** The name of a body that signs the document, in full, or `the ministry` for the Ministry of Food. */
function isSigning(sentence: Sentence, range: Range): boolean {
  if (sentence.voices.length === 0) return false;
  const said = wordsText(sentence, range).toLowerCase().replace(/^the /u, "");
  const isDefinite = lowerAt(sentence, range.start) === "the";
  return sentence.voices.some((voice) => {
    const name = voice.toLowerCase().replace(/^the /u, "");
    const head = (name.split(/ (?:of|for|on|in) /u)[0] ?? name).split(" ").at(-1);
    const letters = [...voice.matchAll(/\b\p{Lu}/gu)].map(([letter]) => letter).join("").toLowerCase();
    return said === name || (letters.length > 2 && said === letters) || (isDefinite && said === head) || (isDefinite && said.length > 3 && name.startsWith(`${said} of `));
  });
}

/** `it` is the report when the block before spoke of the report. */
function isAboutOwnReport(sentence: Sentence, lexicon: Lexicon): boolean {
  const words = sentence.previous?.words ?? [];
  return words.some((word, index) => lexicon.words.ownVoice.has(word.lower) && /^(?:the|this|our)$/u.test(words[index - 1]?.lower ?? ""));
}
