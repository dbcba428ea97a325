import type { Evidence } from "../../model/recommendation.ts";
import { lowerAt, type CueRule } from "../statement.ts";
import { candidatesOf, looksLikeVerb, nounPhraseEnd, partsFrom } from "./clause.ts";

/** The words above a list by which its items are advice. */
const ASKS = /(?:empfehl|empfiehl|forder|raten|rät|appell|vorschl|schlagen|anreg|bitten|erwart|aufgerufen|sollten?|müssen|muss|maßnahmen|schritte|vorschläge)/iu;
const DOING = /(?:ung|bau|satz|schluss|zug|schutz|verzicht|verbot|erlass|ende|stopp|reform|erhalt|plan|recht)$/u;

/**
 * An item of a list that a lead-in asks for, or that stands under `Empfehlungen`: an infinitive at its end, with or without `zu`, or a
 * noun for something that is done.
 *
 * @example Wir empfehlen dem Landkreis: ⏎ - die Brücke bis Mai zu sanieren; ⏎ - ein Register zu führen. => die Brücke bis Mai sanieren | ein Register führen
 * @example ## Empfehlungen ⏎ - Mittel für gemeinsame Leitstellen bereitstellen, um Wege zu sparen. => Mittel für gemeinsame Leitstellen bereitstellen
 * @example ## Empfehlungen ⏎ - Aufbau eines Dienstes für die Dörfer im Tal => Aufbau eines Dienstes für die Dörfer im Tal
 * @example ## Empfehlungen ⏎ 1. Erneuern Sie die Verträge mit dem Hafen. => die Verträge mit dem Hafen erneuern
 * @example ## Herausforderungen ⏎ - Aufbau eines Dienstes für die Dörfer im Tal => nothing
 * @example Wir schlagen dem Kreistag für die Häfen vor: ⏎ - Der Kreis zahlt die Boote. => der Kreis zahlt die Boote
 * @example Die Verbände der Fischer fordern: ⏎ - den Hafen zu sperren. => nothing
 * @example Im Keller lagen: ⏎ - die Akten der Brücke. => nothing
 */
export const germanListItem: CueRule = {
  name: "german list item",
  find(sentence, lexicon) {
    if (!/^(?:list item|table row)$/u.test(sentence.block.kind) || !sentence.isFirstOfBlock) return [];
    const leadIn = sentence.block.leadIns.at(-1) ?? "";
    const isOthers = /\s(?:forder[tn]|verlang(?:t|en)|schl[aä]g\p{L}*|empf[ei]\p{L}*|rät|raten|erwarte[nt])\s/iu.test(` ${leadIn.replace(/\W+$/u, "")} `) && !/(?:^|\s)(?:wir|ich|wird|werden|gutachten|studie|papier|bericht|kommission|rat|beirat)\s/iu.test(` ${leadIn} `);
    const isAsked = !isOthers && /(?:[:,]|muss|müssen|sollten?)\s*$/u.test(leadIn) && ASKS.test(leadIn.slice(-300));
    if (!isAsked && sentence.section !== "recommendations") return [];
    const start = /^(?:und|sowie)$/u.test(lowerAt(sentence, 0)) ? 1 : 0;
    const [first, ...more] = partsFrom(sentence, start, lexicon);
    if (!first) return [];
    const evidence: Evidence = isAsked ? { place: "list after", words: leadIn.slice(-80) } : { place: "under heading", words: sentence.block.headings.at(-1) ?? "" };
    const given = { rule: "german list item", cue: lowerAt(sentence, start), at: start, start: 0, evidence };
    if (lowerAt(sentence, 1) === "sie" && /n$/u.test(lowerAt(sentence, 0)))
      return candidatesOf(sentence, { ...given, parts: [{ start: 2, end: first.end }] }, lexicon).map((candidate) => ({ ...candidate, actionText: `${candidate.actionText ?? ""} ${lowerAt(sentence, 0)}` }));
    let last = (more.at(-1) ?? first).end - 1;
    // `sowie` leads to the next item.
    if (/^(?:und|sowie|oder)$/u.test(lowerAt(sentence, last))) last -= 1;
    const parts = [{ start: first.start, end: last + 1 }];
    if (looksLikeVerb(sentence, last, lexicon) && /n$/u.test(lowerAt(sentence, last))) return candidatesOf(sentence, { ...given, parts }, lexicon);
    const noun = sentence.words.findIndex(({ text }, index) => index >= start && /^\p{Lu}\p{Ll}/u.test(text) && !lexicon.words.determiner.has(text.toLowerCase()));
    const isDone = noun >= 0 && noun < start + 4 && DOING.test(lowerAt(sentence, noun)) && nounPhraseEnd(sentence, start, sentence.words.length, lexicon) > noun;
    // `Wir schlagen vor: – Das Land zahlt zwei Hubschrauber.`
    const subject = { start, end: nounPhraseEnd(sentence, start, sentence.words.length, lexicon) };
    if (isAsked && subject.end > start && parts[0] && subject.end < parts[0].end - 1 && /^(?:wir|ich)$|vor\W*$|fordern|verlangen/iu.test(leadIn)) return candidatesOf(sentence, { ...given, subject, parts }, lexicon);
    return isDone || /^(?:mehr|keine?|weniger|bessere)$/u.test(lowerAt(sentence, start)) ? candidatesOf(sentence, { ...given, parts }, lexicon) : [];
  },
};
