import { lowerAt, wordsText, type CueRule } from "../statement.ts";
import { germanCandidate } from "./clause.ts";

/**
 * What is missing, without a word of duty: `ohne X bleibt Y`, `was fehlt, ist X`.
 *
 * @example Ohne eine Leitstelle bleibt das Dorf unerreichbar. => eine Leitstelle
 * @example Was fehlt, ist ein Register der Brunnen. => ein Register der Brunnen
 * @example Ohne eine Leitstelle fuhr der Wagen los. => nothing
 */
export const germanLack: CueRule = {
  name: "german lack",
  find(sentence) {
    const text = wordsText(sentence, { start: 0, end: sentence.words.length });
    const isWithout = lowerAt(sentence, 0) === "ohne" && /\b(?:bleibt|bleiben|wird|werden|kann|können)\b.{0,120}(?:nicht|nie|kaum|un\p{Ll}+|kein\p{Ll}*|gefährdet|aus)\b/u.test(text);
    const end = isWithout ? sentence.words.findIndex(({ lower }, index) => index > 1 && /^(?:bleibt|bleiben|wird|werden|kann|können)$/u.test(lower)) : -1;
    if (end > 1) return [germanCandidate(sentence, { rule: "german lack", cue: "ohne", at: 0, clauseStart: 0, action: { start: 1, end }, strength: "implied" })];
    const missing = /^was (?:\p{L}+ ){0,3}fehlt, (?:ist|sind) /iu.exec(text)?.[0];
    if (missing === undefined) return [];
    const start = sentence.words.findIndex((word) => word.start >= (sentence.words[0]?.start ?? 0) + missing.length);
    return start > 0 ? [germanCandidate(sentence, { rule: "german lack", cue: "was fehlt", at: 0, clauseStart: 0, action: { start, end: sentence.words.length }, strength: "implied" })] : [];
  },
};
