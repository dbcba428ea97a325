import type { Recommendation } from "../model/recommendation.ts";
import { actionText } from "./action-text.ts";
import { findActors } from "./actors/find-actors.ts";
import { Memory } from "./actors/memory.ts";
import type { Mention } from "./actors/noun-phrase.ts";
import { languageOf, type Language } from "./languages.ts";
import { LeadInActors } from "./lead-in-actors.ts";
import { quoteRanges } from "./quote-ranges.ts";
import { readSentences } from "./read-sentences.ts";
import { mergeRepeats, withoutHeadlines } from "./repeats.ts";
import { splitActions } from "./split-actions.ts";
import { wordsText, type Candidate, type Sentence } from "./statement.ts";

/** Words that look like advice, and the rule that says why they are none. */
export interface Rejection {
  readonly sentence: string;
  readonly cue: string;
  /** Name of the scope rule. */
  readonly rule: string;
}

/** Everything that was seen in a text: what was taken and what was not. */
export interface Reading {
  readonly recommendations: readonly Recommendation[];
  readonly rejections: readonly Rejection[];
}

/**
 * Finds what a report asks of anybody; what counts is said in docs/recommendations.md.
 * @param text Markdown of a note; frontmatter, comments and code are passed over.
 * @param voices names of the bodies that sign the text or publish it: `the ministry recommends` is advice in a paper of the ministry's.
 * @returns the recommendations in the order in which they stand; none for a language without rules.
 */
export function findRecommendations(text: string, voices: readonly string[] = []): Recommendation[] {
  return [...readRecommendations(text, voices).recommendations];
}

/** As `findRecommendations`, with what was rejected and why. */
export function readRecommendations(text: string, voices: readonly string[] = []): Reading {
  const steps = readInSteps(text, voices);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** As `readRecommendations`, pausing after every sentence, so that a window can be kept alive over a long report. */
export function* readInSteps(text: string, voices: readonly string[] = []): Generator<undefined, Reading> {
  const language = languageOf(text);
  if (!language) return { recommendations: [], rejections: [] };
  const { lexicon } = language;
  const sentences = readSentences(text, lexicon, voices);
  const memory = new Memory(lexicon, sentences, voices);
  const leadIns = new LeadInActors(language, memory);
  const recommendations: Recommendation[] = [];
  const rejections: Rejection[] = [];
  for (const sentence of sentences) {
    yield;
    memory.readStates(sentence);
    const candidates = inScope(sentence, language, rejections);
    leadIns.read(sentence, candidates);
    if (!leadIns.isLeadIn(sentence)) recommendations.push(...recommendationsOf(sentence, candidates, leadIns, memory, language));
    memory.read(sentence);
    const asked = leadIns.lastAsked;
    if (asked.length > 0) memory.asked(asked);
  }
  return { recommendations: mergeRepeats(withoutHeadlines(recommendations), lexicon.grammar ? lexicon.frequent : undefined), rejections };
}

/** A sentence with more cues than this is no sentence of prose. */
const MOST_CUES = 40;

/** The candidates of a sentence that no scope rule drops, one for each clause. */
function inScope(sentence: Sentence, { cueRules, scopeRules, lexicon }: Language, rejections: Rejection[]): Candidate[] {
  const kept: Candidate[] = [];
  let seen = 0;
  const foretold = new Set<number>();
  for (const rule of cueRules)
    for (const candidate of rule.find(sentence, lexicon)) {
      if (++seen > MOST_CUES) return kept;
      if (kept.some((other) => covers(other, candidate, sentence))) continue;
      const reason = scopeRules.find((scope) => scope.excludes(candidate, sentence, lexicon) || (scope.name === "forecast" && sharesForecast(candidate)));
      if (reason?.name === "forecast" && candidate.subject) foretold.add(candidate.subject.start);
      if (reason) rejections.push({ sentence: sentence.text, cue: candidate.cue, rule: reason.name });
      else kept.push(candidate);
    }
  return kept.sort((one, other) => one.clauseStart - other.clauseStart || one.at - other.at);

  /** `Prices should peak in May and ought to be back at 2 % by June`: one subject, one forecast. */
  function sharesForecast({ rule, cue, subject }: Candidate): boolean {
    return rule === "modal" && /^(?:should|ought to)$/u.test(cue) && subject !== undefined && foretold.has(subject.start);
  }
}

/**
 * One clause asks once: a cue between another's cue and its action, inside its action without a clause of its own, or with the same
 * clause, is the same request. A need that is only implied gives way to anything in its clause.
 */
function covers(kept: Candidate, candidate: Candidate, sentence: Sentence): boolean {
  if (candidate.at >= kept.at && candidate.at < kept.action.start) return true;
  if (kept.at >= candidate.at && kept.at < candidate.action.start) return true;
  if (candidate.clauseStart === kept.clauseStart) return true;
  if (candidate.at < kept.action.start) return false;
  if (candidate.clauseStart <= kept.at) return true;
  const opens = sentence.words[candidate.clauseStart - 1]?.lower ?? "";
  const opensWith = sentence.words[candidate.clauseStart]?.lower ?? "";
  return !/^(?:and|but|or|;|:|,|while|yet|nor|so|—|–|\)|und|sowie|oder|aber)$/u.test(opens) && !/^(?:and|but|or|nor|while|whereas)$/u.test(opensWith);
}

function recommendationsOf(
  sentence: Sentence,
  candidates: readonly Candidate[],
  leadIns: LeadInActors,
  memory: Memory,
  { lexicon }: Language,
): Recommendation[] {
  const found: Recommendation[] = [];
  const asked = candidates.map((candidate, index) => {
    const fromList = /^(?:imperative|german list item)$/u.test(candidate.rule) ? leadIns.actorsFor(sentence) : leadIns.actorsOfRow(sentence);
    const named = fromList ?? findActors(candidate, sentence, memory, lexicon);
    // `the board (1) should meet; (2) should vote`: the subject is said once.
    const isShared = candidate.rule === "modal" && !candidate.subject && candidate.form === "base" && index > 0 && candidate.negative !== true;
    const actors = isShared ? leadIns.lastAsked : named.length === 0 ? fromAbove(candidate, sentence, leadIns, memory) : named;
    if (actors.length > 0) leadIns.ask(actors);
    for (const { name } of actors) memory.learn(name);
    if (actors.length > 0) memory.remember(actors);
    const limit = nextClause(candidates, candidate) ?? candidate.action.end;
    const bounded = { ...candidate, action: { start: candidate.action.start, end: Math.max(candidate.action.start, Math.min(candidate.action.end, limit)) } };
    return { candidate: bounded, actors, actions: splitActions(bounded, sentence, lexicon) };
  });
  const ranges = quoteRanges(sentence, asked);
  for (const [index, { candidate, actors, actions }] of asked.entries())
    for (const [part, action] of actions.entries()) {
      const range = ranges[index]?.[part];
      const text = actionText(action, candidate, sentence, lexicon);
      if (!range || text === "") continue;
      found.push({
        action: text,
        actor: namesOf(actors),
        strength: candidate.strength,
        passage: { quote: wordsText(sentence, range), sentence: sentence.text, block: sentence.block.span, headings: sentence.block.headings },
        reason: { cue: candidate.cue, rule: candidate.rule, ...(candidate.evidence === undefined ? {} : { evidence: candidate.evidence }) },
      });
    }
  return found;
}

/** Whom a clause that names nobody asks: whoever the heading addresses, or whoever what stands before it asked. */
function fromAbove(candidate: Candidate, sentence: Sentence, leadIns: LeadInActors, memory: Memory): readonly Mention[] {
  // `This plan should include clear dates`: the plan of whoever was asked for one.
  if (candidate.rule === "modal" && candidate.form === "base" && candidate.subject && /^(?:this|these|such)$/u.test(sentence.words[candidate.subject.start]?.lower ?? "")) return memory.lastAsked;
  return candidate.subject && candidate.form !== "passive" ? [] : leadIns.addressedBy(sentence);
}

function nextClause(candidates: readonly Candidate[], candidate: Candidate): number | undefined {
  const starts = candidates.map(({ clauseStart }) => clauseStart).filter((start) => start > candidate.action.start);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

function namesOf(actors: readonly Mention[]): string[] {
  return [...new Set(actors.map(({ name }) => name))];
}
