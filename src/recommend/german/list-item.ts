import { lowerAt, type CueRule } from "../statement.ts";
import { endsInInfinitive, germanCandidate } from "./clause.ts";

/** The words above a list by which its items are advice. */
const ASKS = /(?:empfehl|empfiehl|forder|fordert|raten|rät|appell|vorschl|schlagen|regen|anreg|bitten|aufgerufen|sollten?|müssen|maßnahmen|schritte|vorschläge)/iu;

/**
 * An item of a list that a lead-in asks for, or that stands under `Empfehlungen`: an infinitive at its end, with or without `zu`.
 *
 * @example Wir empfehlen dem Landkreis: ⏎ - die Brücke bis Mai zu sanieren; ⏎ - ein Register zu führen. => die Brücke bis Mai sanieren | ein Register führen
 * @example ## Empfehlungen ⏎ - Mittel für gemeinsame Leitstellen bereitstellen. => Mittel für gemeinsame Leitstellen bereitstellen
 * @example Im Keller lagen: ⏎ - die Akten der Brücke. => nothing
 */
export const germanListItem: CueRule = {
  name: "german list item",
  find(sentence, lexicon) {
    if (sentence.block.kind !== "list item" || !sentence.isFirstOfBlock) return [];
    const leadIn = sentence.block.leadIns.at(-1) ?? "";
    const isAsked = /:\s*$/u.test(leadIn) && ASKS.test(leadIn.slice(-300));
    if (!isAsked && sentence.section !== "recommendations") return [];
    let end = sentence.words.length;
    while (end > 0 && !(sentence.words[end - 1]?.isWord ?? false)) end -= 1;
    const last = sentence.words[end - 1]?.text ?? "";
    if (!endsInInfinitive(sentence, { start: 0, end }) && !/^\p{Ll}{3,}(?:en|ern|eln)$/u.test(last)) return [];
    const start = /^(?:und|sowie)$/u.test(lowerAt(sentence, 0)) || lexicon.words.adverb.has(lowerAt(sentence, 0)) ? 1 : 0;
    const candidate = germanCandidate(sentence, { rule: "german list item", cue: last, at: start, clauseStart: 0, action: { start, end }, evidence: isAsked ? `Liste unter „${leadIn.slice(-80)}“` : `unter „${sentence.block.headings.at(-1) ?? ""}“` });
    return [candidate];
  },
};
