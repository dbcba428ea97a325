import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Candidate, type Sentence } from "../statement.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { isVerb } from "../text/grammar.ts";
import { groundOf } from "../text/ground.ts";
import { find, make, type Form } from "./form.ts";

/** What goes with something that is asked in so many words: what it means, and what is to go on meanwhile. */
export const FOLLOW_UPS: readonly Form[] = [
  { signs: ["means", "requires", "implies", "entails"], read: thisMeans },
  { signs: ["continuing"], read: whileContinuing },
];

/** `This means V-ing`, right behind a sentence that says what somebody has to do. */
function thisMeans(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^(?:means|requires|implies|entails)$/u, (index) => /^(?:this|that|it)$/u.test(lowerAt(sentence, index - 1)) && index < 8 && isVerb(sentence, index + 1, lexicon, "gerund"));
  const before = sentence.previous?.words.some(({ lower }) => lexicon.words.modal.has(lower) || lower === "need" || lower === "needs") ?? false;
  if (at === undefined || !before || sentence.isFirstOfBlock) return undefined;
  return { ...make(at, `this ${lowerAt(sentence, at)}`, { start: at + 1, end: clauseEnd(sentence, at) }, "gerund"), asksAsBefore: true };
}

/** `While continuing to do A, X must do B`: A is to go on. */
function whileContinuing(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  if (!/^(?:while|in)$/u.test(lowerAt(sentence, 0)) || lowerAt(sentence, 1) !== "continuing" || lowerAt(sentence, 2) !== "to") return undefined;
  const modal = find(sentence, /^(?:should|must|ought|need|needs|has|have)$/u, (index) => sentence.words.slice(3, index).some(({ lower }) => lower === ","));
  if (modal === undefined) return undefined;
  const ground = groundOf(sentence, modal, lexicon);
  return ground.clauseStart > 3 ? make(0, "while continuing to", { start: 1, end: ground.clauseStart }, "gerund", ground.subject) : undefined;
}
