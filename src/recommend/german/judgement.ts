import { lowerAt, wordsText, type CueRule } from "../statement.ts";
import { germanCandidate, germanClauseEnd, mainClause, nounPhraseEnd, endsInInfinitive } from "./clause.ts";
import { askedBehind } from "./request.ts";

const DUE = /^(?:notwendig|nötig|erforderlich|geboten|unerlässlich|unabdingbar|wichtig|sinnvoll|ratsam|überfällig|dringlich|zwingend|zeit|angebracht|entscheidend|wünschenswert|empfehlenswert)$/u;

/**
 * What is judged to be due: `es ist notwendig, dass`, `es ist an der Zeit, … zu`, `es gilt, … zu`, `die Wege sind … zu vergüten`,
 * `es braucht einen …`, `nötig ist ein …`.
 *
 * @example Es ist an der Zeit, dass die Kommunen ihre Wohnungen öffnen. => ihre Wohnungen öffnen
 * @example Es ist dringend notwendig, die Brücke zu sanieren. => die Brücke sanieren
 * @example Es gilt, die Mittel bis Mai bereitzustellen. => die Mittel bis Mai bereitstellen
 * @example Die Wegezeiten sind künftig gesondert zu vergüten. => die Wegezeiten gesondert vergüten
 * @example Es braucht ein Register aller Brunnen. => ein Register aller Brunnen
 * @example Es ist wichtig, dass Forellen kaltes Wasser mögen? => nothing
 */
export const germanJudgement: CueRule = {
  name: "german judgement",
  find(sentence, lexicon) {
    for (let at = 0; at < sentence.words.length; at++) {
      const word = lowerAt(sentence, at);
      if (DUE.test(word) || /^gilt$/u.test(word)) {
        const comma = lowerAt(sentence, at + 1) === "," ? at + 1 : lowerAt(sentence, at + 2) === "," ? at + 2 : -1;
        const isImpersonal = sentence.words.slice(Math.max(0, at - 6), at + 2).some(({ lower }) => lower === "es");
        const candidate = comma > 0 && isImpersonal ? askedBehind(sentence, comma + 1, lexicon, { rule: "german judgement", cue: `es ist ${word}`, at }) : undefined;
        if (candidate) return [candidate];
      }
      const needed = (word === "braucht" || word === "bedarf") && /^(?:es)$/u.test(lowerAt(sentence, at - 1)) ? at + 1 : DUE.test(word) && /^(?:ist|sind|wäre)$/u.test(lowerAt(sentence, at + 1)) && at < 3 ? at + 2 : -1;
      const end = needed > 0 ? nounPhraseEnd(sentence, needed, sentence.words.length, lexicon) : -1;
      if (end > needed && needed > 0)
        return [germanCandidate(sentence, { rule: "german judgement", cue: word, at, clauseStart: 0, action: { start: needed, end: germanClauseEnd(sentence, needed, lexicon) } })];
      if (/^(?:ist|sind)$/u.test(word)) {
        const clause = mainClause(sentence, at, lexicon);
        if (!clause?.subject || !endsInInfinitive(sentence, clause.rest) || lowerAt(sentence, clause.subject.start) === "es") continue;
        const candidate = germanCandidate(sentence, { rule: "german judgement", cue: `${word} … zu`, at, clauseStart: clause.start, action: clause.rest });
        const object = wordsText(sentence, clause.subject);
        return [{ ...candidate, actionText: `${object.charAt(0).toLowerCase()}${object.slice(1)} ${candidate.actionText ?? ""}` }];
      }
    }
    return [];
  },
};
