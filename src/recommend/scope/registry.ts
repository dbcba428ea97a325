import type { ScopeRule } from "../statement.ts";
import { boilerplate } from "./boilerplate.ts";
import { condition } from "./condition.ts";
import { deadline } from "./deadline.ts";
import { description } from "./description.ts";
import { forecast } from "./forecast.ts";
import { question } from "./question.ts";
import { quotation } from "./quotation.ts";
import { readingInstruction } from "./reading-instruction.ts";
import { rejectedOption } from "./rejected-option.ts";
import { reportedView } from "./reported-view.ts";

/** What disqualifies a cue. The first that does gives the reason, so the surest come first; the outcome is the same in any order. */
export const scopeRules: readonly ScopeRule[] = [
  quotation,
  question,
  boilerplate,
  description,
  rejectedOption,
  reportedView,
  condition,
  deadline,
  readingInstruction,
  forecast,
];
