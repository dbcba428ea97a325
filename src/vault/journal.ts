import { exactFingerprint } from "../model/fingerprint.ts";
import type { Plan, PlannedWrite, Remembered } from "../model/plan.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { ID_PROPERTY } from "./note-index.ts";
import { readProperties } from "../markdown/frontmatter.ts";
import { appendLines, readLines, writeLines } from "./state-lines.ts";

/*
 * Every run has a file of its own: first its whole plan, then a line before each write. So it can be undone, also after the app
 * was closed, and finished when it broke off. The words of a plan stand in it; the bytes of kept originals do not.
 */

const NAME = /^run-.*\.jsonl$/u;
/** Runs kept; older ones can no longer be undone. */
const MOST_RUNS = 20;

/** One write of a run: what stands at a path before, and what will. */
export interface JournalEntry {
  readonly path: string;
  /** The note's text before; `null` when there is no such file. */
  readonly before: string | null;
  /** The note's text after; absent for a file of bytes. */
  readonly text?: string;
  /** Exact fingerprint and number of the bytes that are written. */
  readonly written: string;
  readonly size: number;
  /** The id that the note carries. */
  readonly id?: string | undefined;
  readonly remembered?: Remembered | undefined;
  readonly needs?: readonly string[];
}

/** A write as a run's file tells it, with the number that it was entered under. */
export interface RecordedEntry extends JournalEntry {
  readonly number: number;
}

/** A run as its file tells it. */
export interface RecordedRun {
  readonly name: string;
  /** How many writes were entered, whatever became of them. */
  readonly entered: number;
  /** Writes that were begun and not refused, in their order. */
  readonly begun: readonly RecordedEntry[];
  /** Writes of its last plan that were not begun, or refused. */
  readonly open: readonly RecordedEntry[];
  /** All was done, or the user left it as it was. */
  readonly ended: boolean;
  readonly undone: boolean;
}

/** The journal of one run. */
export class Run {
  readonly #port: VaultPort;
  readonly name: string;
  #entered = 0;

  private constructor(port: VaultPort, name: string, entered = 0) {
    this.#port = port;
    this.name = name;
    this.#entered = entered;
  }

  /** Starts a run, and drops the oldest ones. */
  static async start(port: VaultPort, now: Date): Promise<Run> {
    const names = await runNames(port);
    for (const name of names.slice(0, Math.max(0, names.length - MOST_RUNS + 1))) await port.removeState(name);
    // Runs are told apart and put in order by their names, also when the clock was set back.
    const latest = Date.parse((names.at(-1) ?? "").replace(/^run-(.*T)(\d\d)-(\d\d)-(\d\d)-(\d+Z)\.jsonl$/u, "$1$2:$3:$4.$5"));
    const time = new Date(Math.max(now.getTime(), Number.isNaN(latest) ? 0 : latest + 1));
    return new Run(port, `run-${time.toISOString().replace(/[:.]/gu, "-")}.jsonl`);
  }

  /** Takes a run up again that broke off. */
  static resume(port: VaultPort, { name, entered }: RecordedRun): Run {
    return new Run(port, name, entered);
  }

  /**
   * Enters a plan, which takes the place of the one before.
   * @returns the number that each write is entered under.
   */
  async plan(plan: Plan): Promise<Map<PlannedWrite, number>> {
    const numbers = new Map<PlannedWrite, number>();
    for (const item of plan.items) if (writes(item)) numbers.set(item, this.#entered + numbers.size);
    if (numbers.size === 0) return numbers;
    const lines = [{ planned: numbers.size, from: this.#entered }, ...[...numbers.keys()].map(entryOf)];
    if (this.#entered === 0) await this.#port.writeState(this.name, writeLines(lines));
    else await appendLines(this.#port, this.name, lines);
    this.#entered += numbers.size;
    return numbers;
  }

  /** Enters that a write is about to be done. */
  async begin(number: number): Promise<void> {
    await appendLines(this.#port, this.name, [{ begun: number }]);
  }

  /** Enters that a write was refused, and nothing was written. */
  async refuse(number: number): Promise<void> {
    await appendLines(this.#port, this.name, [{ refused: number }]);
  }

  /** Enters that nothing is left to be done. */
  async end(): Promise<void> {
    if (this.#entered > 0) await appendLines(this.#port, this.name, [{ ended: true }]);
  }
}

function writes(item: Plan["items"][number]): item is PlannedWrite {
  return item.action === "create" || item.action === "attach" || item.action === "update";
}

/** A planned write as it is entered. */
export function entryOf(item: PlannedWrite): JournalEntry {
  const { path } = item;
  switch (item.action) {
    case "attach":
      return { path, before: null, written: exactFingerprint(item.bytes), size: item.bytes.length };
    case "create":
      return { path, before: null, text: item.text, ...measured(item.text), id: item.id, remembered: item.remembered, needs: item.needs };
    case "update":
      return { path, before: item.before, text: item.after, ...measured(item.after), id: item.id ?? idIn(item.after), remembered: item.remembered, needs: item.needs };
  }
}

function measured(text: string): { written: string; size: number } {
  const bytes = new TextEncoder().encode(text);
  return { written: exactFingerprint(bytes), size: bytes.length };
}

function idIn(text: string): string | undefined {
  const id = readProperties(text)[ID_PROPERTY];
  return typeof id === "string" ? id : undefined;
}

/** Enters that a run was undone. */
export async function markUndone(port: VaultPort, name: string): Promise<void> {
  await appendLines(port, name, [{ undone: true }]);
}

/** The last run that wrote something and was not undone yet. */
export async function lastRun(port: VaultPort): Promise<RecordedRun | undefined> {
  for (const name of (await runNames(port)).reverse()) {
    const run = await undoableRun(port, name);
    if (run) return run;
  }
  return undefined;
}

/** The run of a name, when it wrote something and was not undone yet. */
export async function undoableRun(port: VaultPort, name: string): Promise<RecordedRun | undefined> {
  const run = await readRun(port, name);
  return run.begun.length > 0 && !run.undone ? run : undefined;
}

/** The last run of all, when it broke off. */
export async function brokenRun(port: VaultPort): Promise<RecordedRun | undefined> {
  const name = (await runNames(port)).at(-1);
  const run = name === undefined ? undefined : await readRun(port, name);
  return run === undefined || run.ended || run.undone || run.begun.length + run.open.length === 0 ? undefined : run;
}

async function runNames(port: VaultPort): Promise<string[]> {
  return (await port.stateNames()).filter((name) => NAME.test(name)).sort();
}

async function readRun(port: VaultPort, name: string): Promise<RecordedRun> {
  const entries: RecordedEntry[] = [];
  const begun = new Map<number, RecordedEntry>();
  let plan = { planned: 0, from: 0 };
  let [ended, undone] = [false, false];
  for (const line of await readLines(port, name)) {
    if (isEntry(line)) entries.push({ ...line, number: entries.length });
    else if (typeof line["planned"] === "number") {
      const from = Number(line["from"]);
      // Of an earlier plan that was cut short nothing was begun.
      entries.length = Math.min(entries.length, from);
      plan = { planned: line["planned"], from };
    } else if (typeof line["begun"] === "number") {
      const entry = entries[line["begun"]];
      if (entry) begun.set(line["begun"], entry);
    } else if (typeof line["refused"] === "number") begun.delete(line["refused"]);
    ended ||= line["ended"] === true;
    undone ||= line["undone"] === true;
  }
  const isWhole = entries.length === plan.from + plan.planned;
  const open = isWhole ? entries.slice(plan.from).filter(({ number }) => !begun.has(number)) : [];
  return { name, entered: entries.length, begun: [...begun.values()], open, ended, undone };
}

function isEntry(line: object): line is JournalEntry {
  const { path, before, written, size } = line as Partial<Record<keyof JournalEntry, unknown>>;
  return typeof path === "string" && (before === null || typeof before === "string") && typeof written === "string" && typeof size === "number";
}
