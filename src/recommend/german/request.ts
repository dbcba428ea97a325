import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type CueRule, type Range, type Sentence } from "../statement.ts";
import { isOwnVoice } from "../text/own-voice.ts";
import { candidatesOf, endsInInfinitive, mainClause, nounPhraseEnd, partsFrom } from "./clause.ts";

/** The last word before what is asked, where whoever is to act is the subject: `ist gut beraten, …`. */
const TOLD = /^(?:aufgefordert|aufgerufen|gefordert|gehalten|beraten|daran|angehalten|pflicht|verantwortung)$/u;

/**
 * Advice that says so: `wir empfehlen dem Land, … zu …`, `wir fordern Bund und Länder auf, … zu …`, `das Gutachten empfiehlt, dass …`,
 * `es wird empfohlen, … zu …`, `die Länder sind aufgefordert, … zu …`, `wir fordern ein Register`. What others ask for is theirs.
 *
 * @example Wir empfehlen der Landesregierung, die Verordnung bis Mai zu erlassen. => die Verordnung bis Mai erlassen
 * @example Wir fordern Bund und Länder auf, die Mittel zu verdoppeln. => die Mittel verdoppeln
 * @example Dem Land wird empfohlen, die Brücke zu sperren und das Dorf anzubinden. => die Brücke sperren und das Dorf anbinden
 * @example Wir schlagen vor, dass die Kommunen ein Register führen. => ein Register führen
 * @example Vom Landtag erwarten wir, dass er das Gesetz verabschiedet. => das Gesetz verabschieden
 * @example Wir plädieren für ein Register aller Brunnen. => ein Register aller Brunnen
 * @example Wir schlagen einen Beirat für die Häfen vor. => einen Beirat für die Häfen
 * @example Das Gutachten rät davon ab, die Brücke zu verbreitern. => davon absehen, die Brücke zu verbreitern
 * @example Es empfiehlt sich, die Bestände zu sichten. => die Bestände sichten
 * @example Es ist Aufgabe des Landes, den Streit zu schlichten. => den Streit schlichten
 * @example Hierfür empfiehlt die Studie ein Programm für die Häfen. => ein Programm für die Häfen
 * @example Die Länder wären gut beraten, die Mittel zu bündeln. => die Mittel bündeln
 * @example Die Kassen fordern, die Dienste zusammenzulegen. => nothing
 * @example Wir legen großen Wert auf Sauberkeit. => nothing
 */
export const germanRequest: CueRule = {
  name: "german request",
  find(sentence, lexicon) {
    for (let at = 0; at < sentence.words.length; at++) {
      const cue = lowerAt(sentence, at);
      const given = { rule: "german request", cue, at };
      if (TOLD.test(cue) && lowerAt(sentence, at + 1) === ",") {
        const verb = sentence.words.findIndex(({ lower }, index) => index < at && /^(?:ist|sind|bleibt|bleiben|wäre|wären|täten?|sei|seien|tut|tun)$/u.test(lower));
        const subject = verb > 0 ? mainClause(sentence, verb, lexicon)?.subject : undefined;
        const found = subject ? askedBehind(sentence, at + 2, lexicon, { ...given, addressee: subject }) : [];
        if (found.length > 0) return found;
      }
      // `es ist Aufgabe des Landes, …`
      if (/^(?:aufgabe|sache)$/u.test(cue) && /^(?:der|des)$/u.test(lowerAt(sentence, at + 1))) {
        const end = nounPhraseEnd(sentence, at + 1, sentence.words.length, lexicon);
        const found = lowerAt(sentence, end) === "," ? askedBehind(sentence, end + 1, lexicon, { ...given, addressee: { start: at + 1, end } }) : [];
        if (found.length > 0) return found;
      }
      const isPassive = /^(?:empfohlen|angeregt|vorgeschlagen|geraten|aufgefordert|gefordert|gebeten)$/u.test(cue) && sentence.words.slice(Math.max(0, at - 12), at).some(({ lower }) => /^(?:wird|werden)$/u.test(lower));
      const isAdvised = /^empfiehlt$/u.test(cue) && [at - 1, at + 1].some((index) => lowerAt(sentence, index) === "es");
      if (!isPassive && !isAdvised && !(lexicon.words.advising.has(cue) && isSaidByDocument(sentence, at, lexicon))) continue;
      const comma = sentence.words.findIndex(({ lower }, index) => index > at && lower === ",");
      const end = comma > 0 ? comma : sentence.words.length - 1;
      const addressee = addressed(sentence, isPassive ? at : at + 1, end, lexicon) ?? addressed(sentence, 0, at, lexicon);
      // `Wir empfehlen dem Landkreis:` leads in a list, whose items are for whoever is named.
      if (comma < 0 && sentence.text.endsWith(":")) return addressee ? candidatesOf(sentence, { ...given, start: 0, subject: addressee, parts: [{ start: end, end }] }, lexicon) : [];
      const found = comma > 0 ? askedBehind(sentence, comma + 1, lexicon, { ...given, addressee }) : [];
      // `rät davon ab, das Depot zu erweitern`
      if (lowerAt(sentence, comma - 1) === "ab") return found.map((candidate) => ({ ...candidate, actionText: `davon absehen, ${wordsText(sentence, candidate.action)}` }));
      return found.length > 0 ? found : thingAsked(sentence, at, lexicon);
    }
    return [];
  },
};

/** `wir empfehlen`, `empfehlen wir`, `das Gutachten empfiehlt`, and a body in its own paper. */
function isSaidByDocument(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  if (/^(?:wir|ich)$/u.test(lowerAt(sentence, verb - 1)) || /^(?:wir|ich)$/u.test(lowerAt(sentence, verb + 1))) return true;
  // `die Studie empfiehlt`, `hierfür empfiehlt die Studie`
  const at = lexicon.words.ownVoice.has(lowerAt(sentence, verb + 2)) ? verb + 2 : verb - 1;
  const noun = lowerAt(sentence, at);
  // `der Rat` in his own paper, `das Gutachten` anywhere
  const isSigning = sentence.voices.some((voice) => voice.toLowerCase().includes(noun) && noun.length > 3) || isOwnVoice(sentence, { start: Math.max(0, at - 1), end: at + 1 }, lexicon);
  return (lexicon.words.ownVoice.has(noun) || isSigning) && /^(?:das|die|der|dieses|diese|dieser|unser|unsere)$/u.test(lowerAt(sentence, at - 1)) && (isSigning || noun !== "verband");
}

/** Somebody who is named in a stretch, behind `an`, `von` or nothing. */
function addressed(sentence: Sentence, from: number, end: number, lexicon: Lexicon): Range | undefined {
  for (let start = from; start < end; start++) {
    const to = nounPhraseEnd(sentence, start, end, lexicon);
    if (to > start && (lexicon.grammar?.actors(sentence, { start, end: to }, lexicon) ?? []).some(({ name }) => name !== "")) return { start, end: to };
    if (to > start) start = to - 1;
  }
  return undefined;
}

/** `wir fordern ein Register`, `wir plädieren für ein Register`: a thing, and no infinitive. */
function thingAsked(sentence: Sentence, at: number, lexicon: Lexicon): Candidate[] {
  if (!/^(?:empf[ei]\p{L}+|forder\p{L}+|plädier\p{L}+|verlang\p{L}+|schl\p{L}+)$/u.test(lowerAt(sentence, at))) return [];
  let start = at + 1;
  if (/^(?:die|das|der)$/u.test(lowerAt(sentence, start)) && lexicon.words.ownVoice.has(lowerAt(sentence, start + 1))) start += 2;
  while (/^(?:wir|ich|für|von|vom)$/u.test(lowerAt(sentence, start)) || lexicon.words.adverb.has(lowerAt(sentence, start))) start += 1;
  if (nounPhraseEnd(sentence, start, sentence.words.length, lexicon) <= start) return [];
  return candidatesOf(sentence, { rule: "german request", cue: lowerAt(sentence, at), at, start: 0, parts: partsFrom(sentence, start, lexicon).slice(0, 1) }, lexicon).map((candidate) => ({ ...candidate, actionText: candidate.actionText?.replace(/\svor(?=,|$)/u, "") }));
}

/** What is asked behind a comma: an infinitive with `zu`, or a clause with `dass` or `wenn` whose first noun phrase is to act. */
export function askedBehind(sentence: Sentence, from: number, lexicon: Lexicon, given: { rule: string; cue: string; at: number; addressee?: Range | undefined }): Candidate[] {
  const { addressee, ...cue } = given;
  const parts = partsFrom(sentence, from, lexicon);
  if (!/^(?:dass|wenn)$/u.test(lowerAt(sentence, from))) return parts.some((part) => endsInInfinitive(sentence, part)) ? candidatesOf(sentence, { ...cue, start: 0, subject: addressee, parts }, lexicon) : [];
  const subjectEnd = nounPhraseEnd(sentence, from + 1, sentence.words.length, lexicon);
  const [part] = partsFrom(sentence, Math.max(subjectEnd, from + 1), lexicon);
  if (!part) return [];
  let { end } = part;
  if (/^(?:sollten?|muss|müssen|soll|sollen|würden?)$/u.test(lowerAt(sentence, end - 1))) end -= 1;
  const named = { start: from + 1, end: subjectEnd };
  const isPronoun = subjectEnd === from + 2 && /^(?:er|sie|es|diese)$/u.test(lowerAt(sentence, from + 1));
  const [candidate] = candidatesOf(sentence, { ...cue, start: 0, subject: isPronoun && addressee ? addressee : subjectEnd > from + 1 ? named : addressee, parts: [{ start: part.start, end }] }, lexicon);
  if (!candidate) return [];
  // `dass die Stadt den Steg erneuert`, `wenn sie ihn erneuerte`
  const last = wordsText(sentence, { start: end - 1, end });
  const infinitive = /te?$/u.test(last) ? lexicon.verbs.baseOf(last.replace(/te$/u, "t"), "third person") : undefined;
  return [infinitive === undefined ? candidate : { ...candidate, actionText: candidate.actionText?.replace(new RegExp(`${last}(?=$|,)`, "u"), infinitive) }];
}
