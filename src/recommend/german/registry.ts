import { question } from "../scope/question.ts";
import { quotation } from "../scope/quotation.ts";
import type { Grammar } from "../lexicon/lexicon.ts";
import type { CueRule, ScopeRule } from "../statement.ts";
import { germanActors, germanSubject } from "./actors.ts";
import { germanJudgement } from "./judgement.ts";
import { germanListItem } from "./list-item.ts";
import { germanModal } from "./modal.ts";
import { germanNeed } from "./need.ts";
import { notAsked } from "./not-asked.ts";
import { othersWords } from "./others-words.ts";
import { germanRequest } from "./request.ts";

/** How German names who acts. */
export const germanGrammar: Grammar = { actors: germanActors, subject: germanSubject };

/** The ways in which German asks for something; of two that see one action the first is kept. */
export const germanCueRules: readonly CueRule[] = [germanRequest, germanJudgement, germanModal, germanListItem, germanNeed];

/** What disqualifies them; questions and quotations are the same in any language. */
export const germanScopeRules: readonly ScopeRule[] = [quotation, question, othersWords, notAsked];
