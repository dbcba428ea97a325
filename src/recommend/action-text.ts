import { agentRange } from "./actors/find-actors.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Action } from "./split-actions.ts";
import { lowerAt, wordsText, type Candidate, type Sentence } from "./statement.ts";
import { isAdverb } from "./text/grammar.ts";

/** What a numbered recommendation carries behind its words: `(Recommendation 3)`, `(Paragraph 14)`. */
const REFERENCE = /\s*[([](?:recommendations?|paragraphs?|para\.?|paras\.?|see)?\s*[\d\s,.;–-]+[)\]]\s*$/iu;

/**
 * Writes an action as a verb phrase: `should be counted` of `boats` is `count boats`, `ensuring that` is `ensure that`.
 * @returns the phrase without the full stop and references behind it.
 */
export function actionText(action: Action, candidate: Candidate, sentence: Sentence, lexicon: Lexicon): string {
  const isWhole = action.words.start === candidate.action.start;
  const text = trim(phrase(action, candidate, sentence, lexicon, isWhole));
  return candidate.negative === true && isWhole ? `not ${text}` : text;
}

function phrase(action: Action, candidate: Candidate, sentence: Sentence, lexicon: Lexicon, isWhole: boolean): string {
  const words = wordsText(sentence, action.words);
  if (isWhole && candidate.actionText !== undefined) return candidate.actionText;
  if (action.sharedVerb) return `${wordsText(sentence, action.sharedVerb)} ${words}`;
  const first = sentence.words[action.words.start];
  if (!first) return words;
  if (action.form === "gerund") return `${baseOfGerund(first.lower, lexicon)}${words.slice(first.end - first.start)}`;
  if (isWhole && first.lower === "be" && candidate.subject && lowerAt(sentence, candidate.subject.start) === "there") return `have${words.slice(2)}`;
  if (action.form === "passive") return active(action, candidate, sentence, lexicon) ?? words;
  if (isWhole && /^(?:imperative|assigned action)$/u.test(candidate.rule)) return words.charAt(0).toLowerCase() + words.slice(1);
  return words;
}

/** Turns `the pier | be repainted by May` into `repaint the pier by May`. */
function active(action: Action, candidate: Candidate, sentence: Sentence, lexicon: Lexicon): string | undefined {
  let participle = action.words.start + 1;
  while (isAdverb(sentence, participle, lexicon)) participle += 1;
  const base = lexicon.verbs.baseOf(lowerAt(sentence, participle), "participle");
  if (base === undefined || !candidate.subject) return undefined;
  const subject = wordsText(sentence, candidate.subject);
  const starts = candidate.subject.start === 0 || sentence.words[candidate.subject.start]?.text === "The" ? decapitalised(subject, sentence, candidate.subject.start, lexicon) : subject;
  const agent = agentRange(candidate, sentence, lexicon);
  const rest = agent && agent.end <= action.words.end
    ? [wordsText(sentence, { start: participle + 1, end: agent.start }), wordsText(sentence, { start: agent.end, end: action.words.end })].filter((part) => part !== "").join(" ")
    : wordsText(sentence, { start: participle + 1, end: action.words.end });
  return `${base} ${starts}${/^[,.;:)]/u.test(rest) ? "" : " "}${rest}`;
}

function decapitalised(text: string, sentence: Sentence, index: number, lexicon: Lexicon): string {
  const word = sentence.words[index];
  const isCommon = word !== undefined && (lexicon.words.determiner.has(word.lower) || /^\p{Lu}\p{Ll}+$/u.test(word.text) && !/^\p{Lu}/u.test(sentence.words[index + 1]?.text ?? "") && !lexicon.states.has(word.lower));
  return isCommon ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** `ensuring` is `ensure`; an unknown verb loses its ending. */
export function baseOfGerund(word: string, lexicon: Lexicon): string {
  const base = lexicon.verbs.baseOf(word, "gerund");
  if (base !== undefined) return base;
  const stem = word.replace(/ing$/u, "");
  return /(?:at|iz|is|uc|ur|as|ag|ang|rg|v|ut|id|od)$/u.test(stem) ? `${stem}e` : stem.replace(/([bdgmnprt])\1$/u, "$1");
}

function trim(text: string): string {
  let result = text.replace(/\s+/gu, " ").trim();
  for (let round = 0; round < 3; round++) result = result.replace(REFERENCE, "").replace(/[\s.,;:!”"“–—-]+$/u, "").replace(/\s(?:and|or|but)$/u, "");
  return result;
}
