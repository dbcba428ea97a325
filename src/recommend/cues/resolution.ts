import type { CueRule } from "../statement.ts";
import { lowerAt } from "../statement.ts";
import { isAdverb } from "../text/grammar.ts";
import { complement } from "./performative.ts";
import { numberedStart } from "./imperative.ts";

/**
 * A paragraph of a resolution, whose subject is the body that adopts it and stands far above: `12. Calls on the commission to …`,
 * `Strongly urges all parties to …`, `Recommends that …`.
 *
 * @example 12. Calls on the commission to propose binding targets; => propose binding targets
 * @example Strongly urges skippers to carry two anchors. => carry two anchors
 * @example Recommends that tolls be halved; => halve tolls
 * @example Notes that tolls were halved. => nothing
 */
export const resolution: CueRule = {
  name: "resolution",
  find(sentence, lexicon) {
    if (!sentence.isFirstOfBlock && sentence.previous?.text.endsWith(";") !== true) return [];
    let at = numberedStart(sentence);
    while (isAdverb(sentence, at, lexicon) || /^(?:also|further|again|and)$/u.test(lowerAt(sentence, at))) at += 1;
    const word = sentence.words[at];
    if (!word || (at === 0 && !/^\p{Lu}/u.test(word.text))) return [];
    const advises = lexicon.verbs.baseOf(word.lower, "third person");
    if (advises === undefined || !/^(?:call|urge|recommend|request|invite|encourage|ask|exhort|advise|propose|implore|beseech)$/u.test(advises)) return [];
    const candidate = complement(sentence, at, advises, 0, word.lower, lexicon);
    return candidate && candidate.form !== "noun" ? [{ ...candidate, rule: "resolution" }] : [];
  },
};
