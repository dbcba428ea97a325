/**
 * Documents that no rule has been made with, so that their figures say what to expect of a document that was never met. Whoever makes a
 * rule because of one of them takes its name off this list and sets both floors anew; its text and answers stay as they are.
 */
export const UNSEEN: readonly string[] = [];

/** What reading must reach; each a share between 0 and 1. */
export interface Floors {
  readonly explicitPrecision: number;
  readonly explicitRecall: number;
  readonly explicitF1: number;
  readonly allF1: number;
  readonly falseAlarmsAtMost: number;
  readonly actor: number;
  readonly strength: number;
  readonly metadata: number;
  readonly inventedAtMost: number;
}

/**
 * What reading the documents beside this file must reach, those that rules were made with apart from those that they were not. Set a
 * point or two below what was measured last (docs/quality.md), so that a change that costs quality is seen; raise them when it rises.
 */
export const FLOORS: { readonly seen: Floors; readonly unseen: Floors } = {
  seen: {
    explicitPrecision: 0.88,
    explicitRecall: 0.875,
    explicitF1: 0.88,
    allF1: 0.84,
    falseAlarmsAtMost: 0.025,
    actor: 0.8,
    strength: 0.97,
    metadata: 0.925,
    inventedAtMost: 0.012,
  },
  unseen: {
    explicitPrecision: 0.65,
    explicitRecall: 0.68,
    explicitF1: 0.665,
    allF1: 0.645,
    falseAlarmsAtMost: 0.19,
    actor: 0.43,
    strength: 0.96,
    metadata: 0.81,
    inventedAtMost: 0.05,
  },
};
