import type { VaultPort } from "../model/vault-port.ts";

/*
 * Every write is entered here before it is done, so that it can be undone, also after the app was closed or the run broke off.
 * One JSON object a line; a line that a crash cut short is passed over.
 */

const FILE = "journal.jsonl";
/** Runs kept; older ones can no longer be undone. */
const MOST_RUNS = 20;

/** One write: what stood at a path before, and the exact fingerprint of what was written. */
export interface JournalEntry {
  readonly run: string;
  readonly path: string;
  /** The note's text before; `null` when there was no such file. */
  readonly before: string | null;
  readonly written: string;
}

interface RunUndone {
  readonly run: string;
  readonly undone: true;
}

/** Starts a run in the journal and drops the oldest runs. @returns the name to enter its writes under. */
export async function startRun(port: VaultPort, now: Date): Promise<string> {
  const lines = await readLines(port);
  const runs = [...new Set(lines.map((line) => line.run))];
  const dropped = new Set(runs.slice(0, Math.max(0, runs.length - MOST_RUNS + 1)));
  if (dropped.size > 0)
    await port.writeState(FILE, lines.filter((line) => !dropped.has(line.run)).map(writeLine).join(""));
  let run = now.toISOString();
  for (let number = 2; runs.includes(run); number++) run = `${now.toISOString()} ${number}`;
  return run;
}

/** Enters a write that is about to be done. */
export async function enter(port: VaultPort, entry: JournalEntry): Promise<void> {
  await port.appendState(FILE, writeLine(entry));
}

/** The writes of the last run that was not undone yet, in the order in which they were done; empty when there is none. */
export async function lastRun(port: VaultPort): Promise<JournalEntry[]> {
  const lines = await readLines(port);
  const undone = new Set(lines.filter((line) => "undone" in line).map((line) => line.run));
  const run = lines.findLast((line) => !undone.has(line.run))?.run;
  return lines.filter((line): line is JournalEntry => line.run === run && "path" in line);
}

/** Enters that a run was undone. */
export async function markUndone(port: VaultPort, run: string): Promise<void> {
  await port.appendState(FILE, writeLine({ run, undone: true }));
}

function writeLine(line: JournalEntry | RunUndone): string {
  return `${JSON.stringify(line)}\n`;
}

async function readLines(port: VaultPort): Promise<(JournalEntry | RunUndone)[]> {
  const text = (await port.readState(FILE)) ?? "";
  return text.split("\n").flatMap((line) => {
    const parsed = parseLine(line);
    return parsed ? [parsed] : [];
  });
}

function parseLine(line: string): JournalEntry | RunUndone | undefined {
  try {
    const parsed = JSON.parse(line) as Partial<JournalEntry & RunUndone> | null;
    if (typeof parsed?.run !== "string") return undefined;
    if (parsed.undone === true) return { run: parsed.run, undone: true };
    const { run, path, before, written } = parsed;
    return typeof path === "string" && typeof written === "string" && before !== undefined ? { run, path, before, written } : undefined;
  } catch {
    return undefined;
  }
}
