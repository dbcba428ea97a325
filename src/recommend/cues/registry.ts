import type { CueRule } from "../statement.ts";
import { assignedAction } from "./assigned-action.ts";
import { askedOf } from "./asked-of.ts";
import { evaluative } from "./evaluative.ts";
import { imperative } from "./imperative.ts";
import { impliedNeed } from "./implied-need.ts";
import { judgedAction } from "./judged-action.ts";
import { listClause } from "./list-clause.ts";
import { modal } from "./modal.ts";
import { performative } from "./performative.ts";
import { resolution } from "./resolution.ts";
import { wish } from "./wish.ts";

/**
 * The ways in which English asks for something. The order decides where two rules see one action: `we recommend that the state should`
 * is the performative's, which knows who is asked; implied needs come last, as they say least.
 */
export const cueRules: readonly CueRule[] = [performative, resolution, assignedAction, askedOf, wish, evaluative, judgedAction, listClause, imperative, modal, impliedNeed];
