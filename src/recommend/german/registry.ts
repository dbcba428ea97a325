import { question } from "../scope/question.ts";
import { quotation } from "../scope/quotation.ts";
import type { CueRule, ScopeRule } from "../statement.ts";
import { germanJudgement } from "./judgement.ts";
import { germanLack } from "./lack.ts";
import { germanListItem } from "./list-item.ts";
import { germanModal } from "./modal.ts";
import { notAsked } from "./not-asked.ts";
import { othersWords } from "./others-words.ts";
import { germanRequest } from "./request.ts";

/** The ways in which German asks for something; of two that see one action the first is kept. */
export const germanCueRules: readonly CueRule[] = [germanRequest, germanJudgement, germanListItem, germanModal, germanLack];

/** What disqualifies them; questions and quotations are the same in any language. */
export const germanScopeRules: readonly ScopeRule[] = [quotation, question, othersWords, notAsked];
