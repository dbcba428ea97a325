import { lowerAt, wordsText, type Candidate, type CueRule } from "../statement.ts";
import { germanCandidate, mainClause } from "./clause.ts";

/**
 * `sollte`, `muss`, `müsste`, `darf nicht` as the finite verb of a main clause, with a verb in the infinitive at its end.
 *
 * @example Der Landkreis sollte die Brücke vor dem Winter sanieren. => die Brücke vor dem Winter sanieren
 * @example Dafür müssen die Kommunen mehr Personal einstellen. => mehr Personal einstellen
 * @example Damit das gelingt, sollte die Landesregierung die Verordnung ändern. => die Verordnung ändern
 * @example Die Brücke sollte saniert werden. => die Brücke sanieren
 * @example Sollte die Brücke brechen, wäre das Dorf abgeschnitten. => nothing
 * @example Der Verband meint, dass die Kommunen zahlen sollten. => nothing
 */
export const germanModal: CueRule = {
  name: "german modal",
  find(sentence, lexicon) {
    const found: Candidate[] = [];
    for (let at = 0; at < sentence.words.length; at++) {
      const word = lowerAt(sentence, at);
      if (!/^(?:sollte|sollten|muss|müssen|müsste|müssten|darf|dürfen)$/u.test(word) && !(/^(?:soll|sollen)$/u.test(word) && sentence.section === "recommendations")) continue;
      const clause = mainClause(sentence, at, lexicon);
      if (!clause) continue;
      const rest = wordsText(sentence, clause.rest);
      const negative = /(?:^|\s)(?:nicht|kein\p{L}*)\s/u.test(` ${rest} `);
      if (/^(?:darf|dürfen)$/u.test(word) && !negative) continue;
      const passive = /^(.*?)\s?(?:ge)?(\p{Ll}+)\swerden[.!]?$/u.exec(rest);
      const candidate = germanCandidate(sentence, { rule: "german modal", cue: word, at, clauseStart: clause.start, subject: clause.subject, action: clause.rest, isPassive: passive !== null });
      found.push(passive && clause.subject ? { ...candidate, actionText: passiveAction(wordsText(sentence, clause.subject), rest) } : candidate);
    }
    return found;
  },
};

/** `die Brücke` and `bis Mai saniert werden` → `die Brücke bis Mai sanieren`, as far as the ending tells the infinitive. */
function passiveAction(subject: string, rest: string): string {
  const [, middle = "", participle = ""] = /^(.*?)\s?(\p{Ll}+)\swerden[.!]?$/u.exec(rest) ?? [];
  const infinitive = /iert$/u.test(participle) ? participle.replace(/t$/u, "en") : undefined;
  const object = subject.charAt(0).toLowerCase() + subject.slice(1);
  return [object, middle, infinitive ?? `${participle} werden`].filter((part) => part !== "").join(" ");
}
