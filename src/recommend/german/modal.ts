import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type CueRule, type Range, type Sentence } from "../statement.ts";
import { isA } from "../text/grammar.ts";
import { candidatesOf, looksLikeVerb, mainClause, nounPhraseEnd } from "./clause.ts";

/** In front of `dass`: the document draws its own conclusion, or says what it thinks. */
const CONCLUDES = /\b(?:wir|ich|klar|deutlich|offensichtlich|heißt|bedeutet|folgt|ergibt|zeigt|zeigen|fest|überzeugung|fazit|schluss)\b/u;

/**
 * `sollte`, `muss`, `müsste`, `darf nicht` as the finite verb of a main clause, with a verb in the infinitive at its end; or last in a
 * clause with `dass` by which the document concludes; `könnte` with `prüfen`; `soll` where recommendations stand.
 *
 * @example Der Landkreis sollte die Brücke vor dem Winter sanieren. => die Brücke vor dem Winter sanieren
 * @example Dafür müssen die Kommunen mehr Personal einstellen. => mehr Personal einstellen
 * @example Damit das gelingt, sollte die Landesregierung die Verordnung ändern. => die Verordnung ändern
 * @example Die Länder, die das Geld verwalten, sollten die Fristen verlängern. => die Fristen verlängern
 * @example Die Brücke sollte vom Landkreis saniert werden. => die Brücke sanieren
 * @example Das Land sollte einen Fonds einrichten, die Fristen kürzen und das Amt stärken. => einen Fonds einrichten | die Fristen kürzen | das Amt stärken
 * @example Der Bund sollte zahlen und die Länder müssen endlich planen. => zahlen | planen
 * @example Der alte Steg sollte verlängert und gesichert werden. => den alten Steg verlängern und sichern
 * @example Die Kosten sollte der Bund allein tragen. => die Kosten allein tragen
 * @example Von einer Pflicht sollte abgesehen werden. => von einer Pflicht absehen
 * @example Das zeigt, dass die Kommunen mehr Brücken bauen müssen. => mehr Brücken bauen
 * @example Die Stadt könnte prüfen, ob sich der Steg lohnt. => prüfen, ob sich der Steg lohnt
 * @example Sollte die Brücke brechen, wäre das Dorf abgeschnitten. => nothing
 * @example Die neue Brücke soll im Jahr 2030 fertig sein. => nothing
 * @example Der Landkreis hätte die Brücke längst sperren müssen. => nothing
 * @example Der Verband meint, dass die Kommunen zahlen sollten. => nothing
 */
export const germanModal: CueRule = {
  name: "german modal",
  find(sentence, lexicon) {
    const found: Candidate[] = [];
    for (let at = 0; at < sentence.words.length; at++) if (isA(sentence, at, lexicon, "modal")) found.push(...(behindVerb(sentence, at, found.at(-1), lexicon) ?? beforeVerb(sentence, at, lexicon)));
    return found;
  },
};

/** The verb is second: the infinitive is at the end. */
function behindVerb(sentence: Sentence, at: number, before: Candidate | undefined, lexicon: Lexicon): Candidate[] | undefined {
  const cue = lowerAt(sentence, at);
  const isLeadIn = (lowerAt(sentence, at + 1) === ":" || at === sentence.words.length - 1) && at > 0 && nounPhraseEnd(sentence, 0, at, lexicon) === at;
  if (isLeadIn) return candidatesOf(sentence, { rule: "german modal", cue, at, start: 0, subject: { start: 0, end: at }, parts: [{ start: at, end: at }] }, lexicon);
  const clause = mainClause(sentence, at, lexicon);
  const last = clause?.parts.at(-1);
  if (!clause || !last) return undefined;
  const { start, end } = last;
  let verb = end - 1;
  while (verb > start && !looksLikeVerb(sentence, verb, lexicon)) verb -= 1;
  const isAllowed = looksLikeVerb(sentence, verb, lexicon) && /n$/u.test(lowerAt(sentence, verb)) && !isWeak(cue, sentence, { start: clause.start, end }, lexicon);
  return isAllowed ? candidatesOf(sentence, { rule: "german modal", cue, at, start: clause.start, front: clause.front, subject: clause.subject ?? (/^(?:und|aber|oder)$/u.test(lowerAt(sentence, at - 1)) ? before?.subject : undefined), parts: clause.parts }, lexicon) : [];
}

/** `dürfen` asks only where it forbids, `könnte` only for a thought, `soll` only among recommendations. */
function isWeak(cue: string, sentence: Sentence, range: Range, lexicon: Lexicon): boolean {
  const words = wordsText(sentence, range).toLowerCase();
  if (/^d[aü]rf/u.test(cue)) return !/(?:^|\s)(?:nicht|nie|niemals|nur|kein\p{L}*)\s/u.test(words);
  if (/^könn/u.test(cue)) return !words.split(" ").some((word) => lexicon.words.deliberate.has(word.replace(/[.,]$/u, "")));
  return /^soll(?:en)?$/u.test(cue) && sentence.section !== "recommendations";
}

/** `…, dass die Kommunen bauen müssen`: the verb is last. */
function beforeVerb(sentence: Sentence, at: number, lexicon: Lexicon): Candidate[] {
  const cue = lowerAt(sentence, at);
  const that = sentence.words.findLastIndex(({ lower }, index) => index < at && lower === "dass");
  if (that < 0 || !looksLikeVerb(sentence, at - 1, lexicon) || !CONCLUDES.test(wordsText(sentence, { start: 0, end: that }).toLowerCase()) || /^(?:soll|sollen|könn\p{L}+|d\p{L}+)$/u.test(cue)) return [];
  const end = nounPhraseEnd(sentence, that + 1, at, lexicon);
  return candidatesOf(sentence, { rule: "german modal", cue, at: that, start: that, subject: end > that + 1 ? { start: that + 1, end } : undefined, parts: [{ start: Math.max(end, that + 1), end: at }] }, lexicon);
}
