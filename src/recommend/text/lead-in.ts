import type { Lexicon } from "../lexicon/lexicon.ts";

/** What the sentence before a list says about its items. */
export interface LeadIn {
  /** The last sentence of it. */
  readonly text: string;
  /** The items finish the sentence's verb phrase, so that even an unknown first word is a verb. */
  readonly takesAnyVerb: boolean;
  readonly takesGerund: boolean;
}

/** Asks somebody: `should:`, `we recommend that the state:`, `calls on ministries to take four steps:`. */
const OPEN_VERB = /\b(?:should|must|(?:needs?|ought|has|have) to|that (?:they|it)|to)(?: (?:also|now|immediately|urgently|therefore|at least|each))*\s*:?$/iu;
const ADVISES = /\b(?:recommend|urge|call(?:s|ed)? (?:on|upon|for)|suggest|propose|advise|advocate|invite|encourage|ask)(?:s|ed)?\b|\b(?:should|must|ought to|needs? to|has to|have to)\b|\brecommendations?\b|\b(?:following|these|\w+) (?:steps|measures|actions|reforms|changes)\b/iu;
const GERUND = /\b(?:by|recommend|includes?|including|suggest|propose|advocate)\s*:?$/iu;

/**
 * Reads the words above a list.
 * @param text the paragraph, or the item that the list stands in; only its last sentence counts.
 * @returns `undefined` unless the list finishes advice.
 */
export function leadInOf(text: string, lexicon: Lexicon): LeadIn | undefined {
  if (lexicon.language !== "en") return undefined;
  if (!/(?::|\b(?:should|must|to|that they|that it))\s*$/iu.test(text.slice(-12))) return undefined;
  const tail = text.slice(-600).trimEnd();
  const stop = Math.max(...[". ", "! ", "? "].map((mark) => tail.lastIndexOf(mark)));
  const last = tail.slice(stop + 1).trim();
  const opensVerb = OPEN_VERB.test(last);
  if (!opensVerb && !/:$/u.test(last)) return undefined;
  if (!opensVerb && !ADVISES.test(last)) return undefined;
  if (/\?$/u.test(last)) return undefined;
  return { text: last, takesAnyVerb: opensVerb, takesGerund: GERUND.test(last) };
}
