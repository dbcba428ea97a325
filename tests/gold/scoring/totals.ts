import { FACT_NAMES, type FactName } from "../../../src/model/source.ts";
import type { Counts, DocumentScore } from "./score-document.ts";

/** Shares between 0 and 1. */
export interface Totals {
  readonly documents: number;
  readonly explicit: Measures;
  readonly all: Measures;
  /** Of the look-alikes that the answers mark, how many were taken for recommendations. */
  readonly falseAlarms: number;
  readonly actor: number;
  readonly strength: number;
  readonly metadata: number;
  /** Facts that were stated though the document states none. */
  readonly invented: number;
  readonly byFact: Readonly<Record<FactName, FactCounts>>;
}

/** In how many documents a fact is right (stated so, or rightly not stated), and in how many it is not, and how. */
export interface FactCounts {
  readonly right: number;
  /** Stated otherwise than the document does. */
  readonly wrong: number;
  /** Not stated, though the document does. */
  readonly missed: number;
  /** Stated, though the document does not. */
  readonly invented: number;
}

/** Precision, recall and their harmonic mean. */
export interface Measures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Adds up the scores of several documents. */
export function totalsOf(scores: readonly DocumentScore[]): Totals {
  const sum = (count: (score: DocumentScore) => number): number => scores.reduce((total, score) => total + count(score), 0);
  const together = (counts: (score: DocumentScore) => Counts): Measures => measuresOf({ right: sum((score) => counts(score).right), wrong: sum((score) => counts(score).wrong), missed: sum((score) => counts(score).missed) });
  const facts = sum((score) => score.facts);
  return {
    documents: scores.length,
    explicit: together((score) => score.explicit),
    all: together((score) => score.all),
    falseAlarms: sum((score) => score.falseAlarms.length) / Math.max(1, sum((score) => score.lookAlikes)),
    actor: share(sum((score) => score.pairs - score.wrongActors.length), sum((score) => score.pairs)),
    strength: share(sum((score) => score.rightStrengths), sum((score) => score.pairs)),
    metadata: share(facts - sum((score) => score.wrongFacts.length), facts),
    invented: share(sum((score) => score.wrongFacts.filter(({ expected }) => expected === undefined).length), facts),
    byFact: Object.fromEntries(FACT_NAMES.map((fact) => [fact, factCounts(fact, scores)])) as Record<FactName, FactCounts>,
  };
}

function factCounts(fact: FactName, scores: readonly DocumentScore[]): FactCounts {
  const faults = scores.flatMap(({ wrongFacts }) => wrongFacts.filter((one) => one.fact === fact));
  const invented = faults.filter(({ expected }) => expected === undefined).length;
  const missed = faults.filter(({ stated }) => stated === undefined).length;
  return { right: scores.length - faults.length, wrong: faults.length - invented - missed, missed, invented };
}

/** Precision, recall and F1 of counts; 1 where there was nothing to find and nothing was found. */
export function measuresOf({ right, wrong, missed }: Counts): Measures {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  return { precision, recall, f1: share(2 * right, 2 * right + wrong + missed) };
}

const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);
