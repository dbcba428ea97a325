import { lowerAt, wordsText, type Candidate, type CueRule, type Sentence } from "../statement.ts";
import { candidatesOf, endsInInfinitive, mainClause } from "./clause.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { askedBehind } from "./request.ts";

/**
 * What is judged to be due: `es ist notwendig, dass`, `wir halten es für geboten, … zu`, `es ist an der Zeit, … zu`, `es gilt, … zu`,
 * `die Wege sind … zu vergüten`, `zu prüfen ist, ob`, `das Formular gehört abgeschafft`.
 *
 * @example Es ist an der Zeit, dass die Kommunen ihre Wohnungen öffnen. => ihre Wohnungen öffnen
 * @example Es ist dringend notwendig, die Brücke zu sanieren. => die Brücke sanieren
 * @example Wir halten es für geboten, die Fristen zu verlängern. => die Fristen verlängern
 * @example Es wäre klug, wenn die Verwaltung ihre Post digitalisierte. => ihre Post digitalisieren
 * @example Wichtig ist, dass die Stadt den Steg erneuert. => den Steg erneuern
 * @example Es kommt darauf an, dass Bund und Länder gemeinsam planen. => gemeinsam planen
 * @example Ziel muss es sein, die Frist in jedem Fall einzuhalten. => die Frist in jedem Fall einhalten
 * @example Nun gilt es, die Mittel bis Mai bereitzustellen. => die Mittel bis Mai bereitstellen
 * @example Die Wegezeiten sind künftig gesondert zu vergüten. => die Wegezeiten künftig gesondert vergüten
 * @example Dabei ist darauf zu achten, dass Fußgänger sicher queren. => darauf achten, dass Fußgänger sicher queren
 * @example Das Amt hat bis Mai für genügend Planer zu sorgen. => bis Mai für genügend Planer sorgen
 * @example Die Betreiber sind verpflichtet, ihre Werte zu melden. => nothing
 * @example Das alte Formular gehört abgeschafft. => das alte Formular abschaffen
 * @example Die Kosten sind kaum zu verstehen. => nothing
 * @example Es ist wichtig, dass Forellen kaltes Wasser mögen? => nothing
 */
export const germanJudgement: CueRule = {
  name: "german judgement",
  find(sentence, lexicon) {
    for (const read of [dueBehindComma, toBeDone])
      for (let at = 0; at < sentence.words.length; at++) {
        const found = read(sentence, at, lexicon);
        if (found && found.length > 0) return found;
      }
    return [];
  },
};

/** `es ist geboten, …`, `geboten ist, …`, `es gilt, …`, and what is behind the comma. */
function dueBehindComma(sentence: Sentence, at: number, lexicon: Lexicon): Candidate[] | undefined {
  const word = lowerAt(sentence, at);
  const isGilt = /^(?:gilt|heißt)$/u.test(word) && sentence.words.slice(Math.max(0, at - 1), at + 2).some(({ lower }) => lower === "es");
  // `es kommt darauf an, …`, `Ziel muss es sein, …`
  const isTurning = (word === "an" && lowerAt(sentence, at - 1) === "darauf") || (word === "sein" && /^(?:ziel|aufgabe|anspruch|priorität)$/u.test(lowerAt(sentence, 0)));
  if (!isTurning && !lexicon.words.adviceNoun.has(word) && !(isGilt && word === "gilt")) return undefined;
  const comma = sentence.words.findIndex(({ lower }, index) => index > at && index < at + 5 && lower === ",");
  if (comma < 0) return undefined;
  const before = wordsText(sentence, { start: Math.max(0, at - 8), end: comma }).toLowerCase();
  const isDue = isGilt || isTurning || (/(?:^|\s)es\s/u.test(before) && /(?:^|\s)(?:ist|wird|wäre|bleibt|scheint|erscheint|halten|halte|hält)(?:\s|$)/u.test(before)) || /^(?:ist|wäre|bleibt)$/u.test(lowerAt(sentence, at + 1));
  return isDue ? askedBehind(sentence, comma + 1, lexicon, { rule: "german judgement", cue: `es ist ${word}`, at }) : undefined;
}

/** `ist … zu vergüten`, `gehört abgeschafft`. */
function toBeDone(sentence: Sentence, at: number, lexicon: Lexicon): Candidate[] | undefined {
  const word = lowerAt(sentence, at);
  if (!/^(?:ist|sind|wäre|wären|hat|haben|gehört|gehören)$/u.test(word)) return undefined;
  const clause = mainClause(sentence, at, lexicon);
  const last = clause?.parts.at(-1);
  if (!clause || !last) return undefined;
  const given = { rule: "german judgement", cue: word, at, start: clause.start };
  if (/^g/u.test(word)) {
    const infinitive = lexicon.verbs.baseOf(lowerAt(sentence, last.end - 1), "participle");
    if (infinitive === undefined || !clause.subject) return undefined;
    const [candidate] = candidatesOf(sentence, { ...given, object: clause.subject, parts: [last] }, lexicon);
    return candidate ? [{ ...candidate, actionText: candidate.actionText?.replace(/\p{L}+$/u, infinitive) }] : undefined;
  }
  const infinitive = lowerAt(sentence, last.end - 1).replace(/^(\p{L}{2,})zu/u, "$1");
  // `sind bereit, mehr zu zahlen` and `ist nicht zu verstehen` are something else.
  const isSimple = clause.parts.every((part) => endsInInfinitive(sentence, part) && !sentence.words.slice(part.start, part.end).some(({ lower }) => lower === ","));
  if (!isSimple || lexicon.words.reading.has(infinitive) || /(?:^|\s)(?:nicht|kaum|schwer|leicht|noch|viel|wenig|mehr|etwas|nichts|zurückzuführen)(?:\s|$)/u.test(wordsText(sentence, last))) return undefined;
  // `das Amt hat … zu prüfen`
  if (/^h/u.test(word)) return candidatesOf(sentence, { ...given, front: clause.front, subject: clause.subject, parts: clause.parts }, lexicon);
  const object = clause.subject && !/^(?:es|das|dies)$/u.test(wordsText(sentence, clause.subject).toLowerCase()) ? clause.subject : undefined;
  return candidatesOf(sentence, { ...given, front: clause.front, object, parts: clause.parts }, lexicon);
}
