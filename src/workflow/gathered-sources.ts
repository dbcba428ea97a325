import type { Problem, ProblemCode } from "../model/problem.ts";
import { joinSameWorks, type JoinedSource } from "./join-same-works.ts";
import type { ReadSource } from "./plan-import.ts";
import type { UnopenedCapture } from "./read-captures.ts";
import { SourceDraft } from "./source-draft.ts";
import { WorkIndex } from "./work-index.ts";

/** What was read of one capture that the user gave: a work, or all works of a list or archive. */
export interface CaptureReadings {
  readonly capture: UnopenedCapture;
  readonly sources: readonly ReadSource[];
  readonly problems: readonly Problem[];
  /** How many addresses it gives that were not opened. */
  readonly unopened: number;
  /** Whether it was read to its end; else the user stopped. */
  readonly isWhole: boolean;
}

/** What goes wrong with the network and may go right the next time. */
const PASSING: readonly ProblemCode[] = ["address cannot be reached", "address answers too slowly"];

/** All that was read for one import, joined into works. Reading a capture again loses nothing that the user put in. */
export class GatheredSources {
  readonly #readings = new Map<UnopenedCapture, CaptureReadings>();
  /** Ids of sources that the user keeps apart from others of the same work. */
  readonly #apart = new Set<string>();
  #drafts: readonly SourceDraft[] = [];

  /** Adds what was read of captures, in the place of what was read of the same ones before, unless that was more. */
  add(readings: readonly CaptureReadings[]): void {
    for (const one of readings) if (one.isWhole || this.#readings.get(one.capture)?.isWhole !== true) this.#readings.set(one.capture, one);
    this.#join();
  }

  /** One for each work, in the order in which they were read. */
  get drafts(): readonly SourceDraft[] {
    return this.#drafts;
  }

  get problems(): Problem[] {
    return [...this.#readings.values()].flatMap(({ problems }) => problems);
  }

  /** How many addresses were not opened, as nobody asked for it, and the captures that give them. */
  get unopened(): { addresses: number; captures: UnopenedCapture[] } {
    const giving = [...this.#readings.values()].filter(({ unopened }) => unopened > 0);
    return { addresses: giving.reduce((sum, { unopened }) => sum + unopened, 0), captures: giving.map(({ capture }) => capture) };
  }

  /** The captures for which the network failed, and which may be read when they are tried again. */
  get failedByNetwork(): UnopenedCapture[] {
    return [...this.#readings.values()].filter(({ problems }) => problems.some(mayPass)).map(({ capture }) => capture);
  }

  /** Whether the user put anything in that would be lost. */
  get isTouched(): boolean {
    return this.#apart.size > 0 || this.#drafts.some(({ isTouched }) => isTouched);
  }

  /** Keeps apart what was read as one work. */
  keepApart({ read }: SourceDraft): void {
    for (const { source } of read.parts) this.#apart.add(source.id);
    this.#join();
  }

  #join(): void {
    const sources = [...this.#readings.values()].flatMap((one) => one.sources);
    const joined = joinSameWorks(sources).flatMap((work) => (work.parts.length > 1 && work.parts.some(({ source }) => this.#apart.has(source.id)) ? apart(work) : [work]));
    this.#drafts = takenOver(joined, this.#drafts);
  }
}

function apart({ parts }: JoinedSource): JoinedSource[] {
  return parts.map((part) => ({ ...part, existing: "separate", parts: [part] }));
}

/** Drafts of works, each with what the user made of the draft that there was of it: by its text, else as the same work. */
function takenOver(works: readonly JoinedSource[], earlier: readonly SourceDraft[]): SourceDraft[] {
  const left = new Set(earlier);
  const byId = new Map(earlier.map((draft) => [draft.read.source.id, draft]));
  const byWork = new WorkIndex<SourceDraft>();
  for (const draft of earlier) byWork.add({ facts: draft.read.source.facts, citekey: draft.read.citekey }, draft);
  return works.map((work) => {
    const candidates = [byId.get(work.source.id), ...byWork.find({ facts: work.source.facts, citekey: work.citekey })];
    const found = candidates.find((draft) => draft !== undefined && left.has(draft));
    if (found) left.delete(found);
    return new SourceDraft(work, found);
  });
}

function mayPass({ code, detail }: Problem): boolean {
  return PASSING.includes(code) || (code === "listed work was not opened" && PASSING.some((passing) => detail?.startsWith(`${passing}:`) === true));
}
