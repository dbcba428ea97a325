import { FOLLOW_UPS } from "../implied/follow-ups.ts";
import { LACKS } from "../implied/lacks.ts";
import { WARNINGS } from "../implied/warnings.ts";
import { TASKS } from "../implied/tasks.ts";
import type { CueRule } from "../statement.ts";

const FORMS = [...TASKS, ...LACKS, ...WARNINGS, ...FOLLOW_UPS];

/**
 * A need that is stated without words of duty: the task is to do it, something will require it, what is missing is it,
 * without it things stay bad, the need for it is clear.
 *
 * @example The main challenge is ensuring that both banks keep the same timetable. => ensure that both banks keep the same timetable
 * @example Keeping the ferry afloat will require the county to share the cost. => share the cost
 * @example These delays make clear the need for the council to buy a second crane. => buy a second crane
 * @example What is missing is a harbour master with the power to fine. => a harbour master with the power to fine
 * @example We need a common register of moorings. => a common register of moorings
 * @example We need harbour authorities to go on dredging. => go on dredging
 * @example Without a breakwater, the village will remain exposed. => a breakwater
 * @example A fleet that means to survive will have to learn to share its berths. => learn to share its berths
 * @example The harbour office is in urgent need of reform. => reform
 * @example The case for a second lock is overwhelming. => a second lock
 * @example The council can no longer ignore the weir. => not ignore the weir
 * @example The county cannot afford to wait. => not wait
 * @example Unless the lock is mended, the mill will fail. => the lock is mended
 * @example Nothing short of a public inquiry will restore trust. => a public inquiry
 * @example No fishery can be managed until somebody counts the fish. => somebody counts the fish
 */
export const impliedNeed: CueRule = {
  name: "implied need",
  find(sentence, lexicon) {
    const present = new Set(sentence.words.map(({ lower }) => lower));
    return FORMS.flatMap(({ signs, read }) => (signs.some((sign) => present.has(sign)) ? (read(sentence, lexicon) ?? []) : []));
  },
};
