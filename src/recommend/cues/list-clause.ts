import type { Evidence } from "../../model/recommendation.ts";
import { lowerAt, type CueRule } from "../statement.ts";
import { clauseEnd } from "../text/clause-end.ts";
import { leadInOf } from "../text/lead-in.ts";
import { infinitive, subjunctive } from "./performative.ts";

/** What items with an infinitive of their own finish: `the report calls for:`, `we want:`. */
const WANTS = /\b(?:call(?:s|ing)? (?:for|on|upon)|wants?|asks?(?: for)?|urges?|recommends?|needs?|requires?|would like)\s*:?\s*$/iu;

/**
 * An item of a list that says itself who is to act, and finishes the lead-in's clause: `calls for:` with `councils to publish …`,
 * `recommends:` with `that the state buy …`, `we recommend that:` with `the state buy …`.
 *
 * @example The report calls for: ⏎ - councils to publish their accounts; ⏎ - the state to buy the bridge. => publish their accounts | buy the bridge
 * @example The panel recommends: ⏎ - that the state buy the bridge; ⏎ - that tolls be halved. => buy the bridge | halve tolls
 * @example We recommend that: ⏎ - the county dredge the channel. => dredge the channel
 * @example The report describes: ⏎ - councils to the north of the weir. => nothing
 */
export const listClause: CueRule = {
  name: "list clause",
  find(sentence, lexicon) {
    if (sentence.block.kind !== "list item" || !sentence.isFirstOfBlock) return [];
    const leadIn = leadInOf(sentence.block.leadIns.at(-1) ?? "", lexicon);
    if (!leadIn) return [];
    const evidence: Evidence = { place: "list after", words: leadIn.text };
    const from = lowerAt(sentence, 0) === "that" ? 1 : 0;
    if (from === 1 || /\bthat\s*:?\s*$/iu.test(leadIn.text)) {
      const clause = subjunctive(sentence, from, 0, 0, "that", lexicon);
      return clause?.subject && clause.form !== "noun" ? [{ ...clause, rule: "list clause", evidence }] : [];
    }
    const to = WANTS.test(leadIn.text) ? infinitive(sentence, 0, clauseEnd(sentence, 0), lexicon) : undefined;
    if (to === undefined || to === 0 || to > 8) return [];
    return [{ rule: "list clause", cue: "to", strength: "explicit", at: to, clauseStart: 0, opener: { kind: "none" }, subject: { start: 0, end: to }, action: { start: to + 1, end: clauseEnd(sentence, to) }, form: "base", evidence }];
  },
};
