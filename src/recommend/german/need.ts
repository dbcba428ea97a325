import { lowerAt, wordsText, type CueRule, type Range, type Sentence } from "../statement.ts";
import { isA } from "../text/grammar.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { candidatesOf, mainClause, nounPhraseEnd, partsFrom } from "./clause.ts";

/**
 * A thing that is called for, without anybody being told: `es braucht X`, `es bedarf eines X`, `nötig ist X`, `X ist überfällig`,
 * `was fehlt, ist X`, `ohne X bleibt Y`.
 *
 * @example Es braucht ein Register aller Brunnen. => ein Register aller Brunnen
 * @example Dafür bedarf es einer eigenen Leitstelle. => einer eigenen Leitstelle
 * @example Erforderlich ist ferner ein Plan für den Winter. => ein Plan für den Winter
 * @example Wir halten ein Register aller Häfen für notwendig. => ein Register aller Häfen
 * @example Eine Reform der Fähren ist überfällig. => eine Reform der Fähren
 * @example Was fehlt, ist ein Register der Brunnen. => ein Register der Brunnen
 * @example Ohne eine Leitstelle bleibt das Dorf unerreichbar. => eine Leitstelle
 * @example Ohne eine Leitstelle fuhr der Wagen los. => nothing
 */
export const germanNeed: CueRule = {
  name: "german need",
  find(sentence, lexicon) {
    const needed = neededIn(sentence, lexicon);
    if (!needed) return [];
    return candidatesOf(sentence, { rule: "german need", cue: lowerAt(sentence, needed.at), at: needed.at, start: 0, parts: [needed.thing], strength: "implied" }, lexicon);
  },
};

function neededIn(sentence: Sentence, lexicon: Lexicon): { readonly at: number; readonly thing: Range } | undefined {
  const text = wordsText(sentence, { start: 0, end: sentence.words.length });
  const ohne = /^(?:doch|aber|denn|und)$/u.test(lowerAt(sentence, 0)) ? 1 : 0;
  if (lowerAt(sentence, ohne) === "ohne" && /\s(?:bleib|w[ie]rd|kann|könn)\p{L}*\s.{0,160}?(?:nicht|nichts|nie|kaum|un\p{Ll}+|kein|gefährdet|aneinander|weiter|papier|aus)/iu.test(text)) {
    const end = sentence.words.findIndex(({ lower }, index) => index > ohne + 1 && /^(?:bleibt|bleiben|wird|werden|kann|können)$/u.test(lower));
    if (nounPhraseEnd(sentence, ohne + 1, end, lexicon) > ohne + 1) return { at: ohne, thing: { start: ohne + 1, end } };
  }
  for (let at = 0; at < sentence.words.length; at++) {
    const word = lowerAt(sentence, at);
    const isNeed = /^(?:braucht|bedarf|brauchen|fehlt)$/u.test(word);
    let from = -1;
    if (/^was$/u.test(lowerAt(sentence, 0)) && isNeed && lowerAt(sentence, at + 1) === "," && /^(?:ist|sind|wäre)$/u.test(lowerAt(sentence, at + 2))) from = at + 3;
    else if (isNeed && word !== "fehlt" && /^(?:es|wir)$/u.test(lowerAt(sentence, at - 1)) && !/\p{L}/u.test(lowerAt(sentence, at - 2))) from = at + 1;
    else if (isNeed && word !== "fehlt" && /^(?:es|wir)$/u.test(lowerAt(sentence, at + 1))) from = at + 2;
    else if (at < 3 && (lexicon.words.adviceNoun.has(word) || /^(?:gebraucht|benötigt)$/u.test(word)) && /^(?:ist|sind|wäre|wären|wird|werden|bleibt)$/u.test(lowerAt(sentence, at + 1))) from = at + 2;
    else if (lowerAt(sentence, at - 1) === "für" && lexicon.words.adviceNoun.has(word)) {
      // `wir halten ein Register für notwendig`
      const we = sentence.words.findIndex(({ lower }, index) => index < at && /^(?:wir|ich)$/u.test(lower));
      const start = lowerAt(sentence, we + 1).startsWith("halte") ? we + 2 : we + 1;
      if (we >= 0 && sentence.words.slice(0, at).some(({ lower }) => /^halten?$/u.test(lower)) && nounPhraseEnd(sentence, start, at - 1, lexicon) > start) return { at, thing: { start, end: at - 1 } };
    } else if (/^(?:überfällig|unverzichtbar|unerlässlich|unabdingbar|geboten|notwendig|nötig)$/u.test(word) && !/^[,\p{L}]/u.test(lowerAt(sentence, at + 1))) {
      const verb = sentence.words.findLastIndex(({ lower }, index) => index < at && /^(?:ist|sind|wäre|wären)$/u.test(lower));
      const subject = verb > 0 ? mainClause(sentence, verb, lexicon)?.subject : undefined;
      if (subject && !isA(sentence, subject.start, lexicon, "pronoun") && subject.end - subject.start > 1) return { at, thing: subject };
    }
    if (from < 0) continue;
    while (isA(sentence, from, lexicon, "adverb")) from += 1;
    const thing = nounPhraseEnd(sentence, from, sentence.words.length, lexicon) > from ? partsFrom(sentence, from, lexicon)[0] : undefined;
    // `eine Stelle, die für alles zuständig ist`
    if (thing) return { at, thing: { start: from, end: sentence.words.length } };
  }
  return undefined;
}
