import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, type Candidate, type Sentence } from "../statement.ts";
import { actsAsBody } from "../text/acts-as-body.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { skipAdverbs } from "../text/grammar.ts";
import { groundOf } from "../text/ground.ts";
import { find, holds, make, type Form } from "./form.ts";

/** What must not go on, and what goes wrong if nothing is done. */
export const WARNINGS: readonly Form[] = [
  { signs: ["afford"], read: cannotAfford },
  { signs: ["longer"], read: canNoLonger },
  { signs: ["cannot"], read: cannotGoOn },
  { signs: ["unless"], read: unless },
  { signs: ["long"], read: asLongAs },
  { signs: ["nothing"], read: nothingShortOf },
];

/** `Ministers cannot afford to wait`. */
function cannotAfford(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^(?:cannot|can't|can)$/u, (index) => lowerAt(sentence, skipAdverbs(sentence, index + 1, lexicon)) === "afford" && lowerAt(sentence, skipAdverbs(sentence, index + 1, lexicon) + 1) === "to" && (lowerAt(sentence, index) !== "can" || holds(sentence, index, index + 3, /^(?:not|ill|hardly|scarcely)$/u)));
  return at === undefined ? undefined : notTo(sentence, at, skipAdverbs(sentence, at + 1, lexicon) + 2, "cannot afford to", lexicon);
}

/** `The council can no longer ignore`. */
function canNoLonger(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^can$/u, (index) => lowerAt(sentence, index + 1) === "no" && lowerAt(sentence, index + 2) === "longer" && /^(?:ignore|wait|delay|rely|pretend|avoid|postpone|tolerate|stand|leave|treat|neglect|hide|assume|count|depend)$/u.test(lowerAt(sentence, index + 3)));
  return at === undefined ? undefined : notTo(sentence, at, at + 3, "can no longer", lexicon);
}

/** `This cannot continue`, `we cannot go on borrowing`, `it cannot be left to the market`. */
function cannotGoOn(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^cannot$/u, (index) => {
    const verb = lowerAt(sentence, index + 1);
    return (verb === "continue" && /^(?:to|[.;,])$/u.test(lowerAt(sentence, index + 2))) || (verb === "go" && lowerAt(sentence, index + 2) === "on") || (verb === "be" && /^(?:left|allowed)$/u.test(lowerAt(sentence, index + 2)) && lowerAt(sentence, index + 3) === "to");
  });
  if (at === undefined) return undefined;
  const { subject, opener, clauseStart } = groundOf(sentence, at, lexicon);
  if (!subject || opener.kind !== "none" || !/^(?:this|that|it|we|these|such|they|the)$/u.test(lowerAt(sentence, subject.start))) return undefined;
  const isWe = lowerAt(sentence, subject.start) === "we";
  return { ...make(at, "cannot", { start: at + 1, end: clauseEnd(sentence, at) }, "base", isWe ? subject : undefined), clauseStart, negative: true };
}

function notTo(sentence: Sentence, at: number, verb: number, cue: string, lexicon: Lexicon): Candidate | undefined {
  const { subject, opener, clauseStart } = groundOf(sentence, at, lexicon);
  if (!subject || opener.kind !== "none" || !(lowerAt(sentence, subject.end - 1) === "we" || actsAsBody(sentence, subject, lexicon))) return undefined;
  return { ...make(at, cue, { start: verb, end: clauseEnd(sentence, verb) }, "base", subject), clauseStart, negative: true };
}

/** `Unless the weir is mended, the mill will fail`, `the mill will fail unless the weir is mended`. */
function unless(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^unless$/u, (index) => sentence.quoted[index] !== true);
  if (at === undefined || holds(sentence, at, at + 2, /^(?:otherwise|and)$/u)) return undefined;
  const comma = at === 0 ? find(sentence, /^,$/u, (index) => index > 3) : undefined;
  if (at === 0 && comma === undefined) return undefined;
  const [from, to] = at === 0 ? [comma ?? 0, sentence.words.length] : [0, at];
  const will = find(sentence, /^(?:will|cannot)$/u, (index) => index > from && index < to);
  if (will === undefined || !holds(sentence, will, to, /^(?:not|never|remain|continue|fail|stay|lose|cannot|collapse|suffer|worsen|deteriorate|struggle|persist|die|close)$/u)) return undefined;
  const { opener } = groundOf(sentence, will, lexicon);
  if (opener.kind !== "none") return undefined;
  return { ...make(at, "unless", { start: at + 1, end: at === 0 ? (comma ?? at + 1) : clauseEnd(sentence, at) }, "noun"), clauseStart: 0 };
}

/** `The market will never work so long as nobody can see who holds how much`. */
function asLongAs(sentence: Sentence, lexicon: Lexicon): Candidate | undefined {
  const at = find(sentence, /^long$/u, (index) => index > 3 && /^(?:so|as)$/u.test(lowerAt(sentence, index - 1)) && lowerAt(sentence, index + 1) === "as" && sentence.quoted[index] !== true);
  const never = at === undefined ? undefined : find(sentence, /^(?:never|cannot|not)$/u, (index) => index < at && /^(?:will|cannot)$/u.test(lowerAt(sentence, lowerAt(sentence, index) === "cannot" ? index : index - 1)));
  if (at === undefined || never === undefined || groundOf(sentence, lowerAt(sentence, never) === "cannot" ? never : never - 1, lexicon).opener.kind !== "none") return undefined;
  return { ...make(at, "so long as", { start: at + 2, end: clauseEnd(sentence, at) }, "noun"), clauseStart: 0 };
}

/** `Nothing short of a full inquiry will do`. */
function nothingShortOf(sentence: Sentence): Candidate | undefined {
  const at = find(sentence, /^nothing$/u, (index) => /^(?:less|short)$/u.test(lowerAt(sentence, index + 1)) && /^(?:than|of)$/u.test(lowerAt(sentence, index + 2)));
  const will = at === undefined ? undefined : find(sentence, /^(?:will|can|would)$/u, (index) => index > at + 3);
  return at === undefined || will === undefined ? undefined : make(at, "nothing short of", { start: at + 3, end: will }, "noun");
}
