import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type CueRule, type Range, type Sentence } from "../statement.ts";
import { isOwnVoice } from "../text/own-voice.ts";
import { endsInInfinitive, germanCandidate, nounPhraseEnd } from "./clause.ts";

const ASKS = /^(?:empfehlen|empfiehlt|empfehle|fordern|fordert|fordere|raten|rät|rate|bitten|bittet|appellieren|appelliert|ersuchen|ersucht|rufen|ruft|regen|regt|legen|legt|schlagen|schlägt|plädieren|plädiert|sprechen)$/u;

/**
 * Advice that says so: `wir empfehlen dem Land, … zu …`, `wir fordern Bund und Länder auf, … zu …`, `das Gutachten empfiehlt, dass …`,
 * `es wird empfohlen, … zu …`. What others ask for is theirs.
 *
 * @example Wir empfehlen der Landesregierung, die Verordnung bis Mai zu erlassen. => die Verordnung bis Mai erlassen
 * @example Wir fordern Bund und Länder auf, die Mittel zu verdoppeln. => die Mittel verdoppeln
 * @example Es wird empfohlen, die Brücke zu sperren. => die Brücke sperren
 * @example Wir schlagen vor, dass die Kommunen ein Register führen. => ein Register führen
 * @example Die Kassen fordern, die Dienste zusammenzulegen. => nothing
 */
export const germanRequest: CueRule = {
  name: "german request",
  find(sentence, lexicon) {
    for (let at = 0; at < sentence.words.length; at++) {
      const isPassive = /^(?:empfohlen|angeregt|vorgeschlagen|geraten)$/u.test(lowerAt(sentence, at)) && /^(?:wird|sei)$/u.test(lowerAt(sentence, at - 1));
      if (!isPassive && !(ASKS.test(lowerAt(sentence, at)) && isSaidByDocument(sentence, at, lexicon))) continue;
      const comma = sentence.words.findIndex(({ lower }, index) => index > at && lower === ",");
      if (comma < 0 && sentence.text.endsWith(":")) {
        // `Wir empfehlen dem Landkreis:` leads in a list, whose items are for whoever is named.
        const end = sentence.words.length - 1;
        const subject = addressed(sentence, at + 1, end, lexicon);
        return subject ? [germanCandidate(sentence, { rule: "german request", cue: lowerAt(sentence, at), at, clauseStart: 0, subject, action: { start: end, end } })] : [];
      }
      if (comma < 0) continue;
      const addressee = isPassive ? undefined : addressed(sentence, at + 1, comma, lexicon);
      const candidate = askedBehind(sentence, comma + 1, lexicon, { rule: "german request", cue: wordsText(sentence, { start: Math.max(0, at - 1), end: at + 1 }), at, addressee });
      if (candidate) return [candidate];
    }
    return [];
  },
};

/** `wir empfehlen`, `empfehlen wir`, `das Gutachten empfiehlt`. */
function isSaidByDocument(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  if (/^(?:wir|ich)$/u.test(lowerAt(sentence, verb - 1)) || /^(?:wir|ich)$/u.test(lowerAt(sentence, verb + 1))) return true;
  const before = { start: Math.max(0, verb - 2), end: verb };
  return lexicon.words.ownVoice.has(lowerAt(sentence, verb - 1)) && /^(?:das|die|der|dieses|diese|dieser|unser|unsere)$/u.test(lowerAt(sentence, verb - 2)) && isOwn(sentence, before, lexicon);
}

/** `Der Verband` is the document where it signs it; a report or study always is. */
function isOwn(sentence: Sentence, range: Range, lexicon: Lexicon): boolean {
  return !/^(?:verband|rat|kommission|beirat)$/u.test(lowerAt(sentence, range.end - 1)) || isOwnVoice(sentence, range, lexicon) || sentence.voices.some((voice) => voice.toLowerCase().includes(lowerAt(sentence, range.end - 1)));
}

/** Whoever is named between the verb and the comma, in whatever case. */
function addressed(sentence: Sentence, from: number, comma: number, lexicon: Lexicon): Range | undefined {
  let at = from;
  while (at < comma && (/^(?:wir|ich|daher|deshalb|zudem|ferner|außerdem|dringend|an|auch)$/u.test(lowerAt(sentence, at)))) at += 1;
  const end = nounPhraseEnd(sentence, at, comma, lexicon);
  return end > at ? { start: at, end } : undefined;
}

/**
 * What is asked behind a comma: an infinitive with `zu`, or a clause with `dass` whose first noun phrase is to act.
 * @returns `undefined` where neither follows.
 */
export function askedBehind(sentence: Sentence, from: number, lexicon: Lexicon, given: { rule: string; cue: string; at: number; addressee?: Range | undefined }): Candidate | undefined {
  const end = boundary(sentence, from);
  const make = (action: Range, subject: Range | undefined, isPassive = false): Candidate => germanCandidate(sentence, { ...given, clauseStart: 0, subject, action, isPassive });
  if (lowerAt(sentence, from) !== "dass") return endsInInfinitive(sentence, { start: from, end }) ? make({ start: from, end }, given.addressee) : undefined;
  const subjectEnd = nounPhraseEnd(sentence, from + 1, end, lexicon);
  if (subjectEnd <= from + 1) return undefined;
  const last = lowerAt(sentence, end - 1);
  const isPassive = /^(?:wird|werden)$/u.test(last);
  const verb = /^(?:sollte|sollten|muss|müssen)$/u.test(last) ? end - 1 : end;
  return make({ start: subjectEnd, end: verb }, { start: from + 1, end: subjectEnd }, isPassive);
}

/** A relative clause or the end of the sentence. */
function boundary(sentence: Sentence, from: number): number {
  for (let index = from; index < sentence.words.length; index++) {
    const word = lowerAt(sentence, index);
    if (/^[;:.!?]$/u.test(word)) return index;
    if (word === "," && index > from + 1 && /^(?:die|der|das|den|dem|deren|dessen|um|weil|damit|wenn|und|was|wie)$/u.test(lowerAt(sentence, index + 1)) && endsInInfinitive(sentence, { start: from, end: index })) return index;
  }
  return sentence.words.length;
}
