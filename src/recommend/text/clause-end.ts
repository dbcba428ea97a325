import { lowerAt, type Sentence } from "../statement.ts";

/** The word after the last one of a clause: its sentence's end, the next semicolon outside brackets, or where a quotation ends and `said` follows. */
export function clauseEnd(sentence: Sentence, from: number): number {
  let depth = 0;
  for (let index = from; index < sentence.words.length; index++) {
    const word = lowerAt(sentence, index);
    if (word === "(" || word === "[") depth += 1;
    else if (word === ")" || word === "]") depth -= 1;
    else if (/^["”]$/u.test(word) && lowerAt(sentence, index - 1) === ",") return index - 1;
    else if (word === ";" && depth <= 0 && !goesOnNumbered(sentence, index + 1)) return index;
  }
  return sentence.words.length;
}

/** `; (2) lower the weir`: the list of what is asked goes on, unless the member has a clause of its own. */
function goesOnNumbered(sentence: Sentence, after: number): boolean {
  const at = /^(?:and|or)$/u.test(lowerAt(sentence, after)) ? after + 1 : after;
  if (lowerAt(sentence, at) !== "(" || lowerAt(sentence, at + 2) !== ")") return false;
  for (let index = at + 3; index < Math.min(at + 12, sentence.words.length); index++) {
    const word = lowerAt(sentence, index);
    if (word === ";") break;
    if (/^(?:should|must|ought|needs?|that)$/u.test(word)) return false;
  }
  return true;
}

/** How many words a number such as `(1)` takes. */
export function enumeratorAt(sentence: Sentence, at: number): number {
  return lowerAt(sentence, at) === "(" && lowerAt(sentence, at + 2) === ")" && /^(?:\d{1,2}|[a-z]|[ivx]+)$/u.test(lowerAt(sentence, at + 1)) ? 3 : 0;
}
