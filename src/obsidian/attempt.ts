import { Notice } from "obsidian";
import { messages } from "../messages/messages.ts";
import { ProblemError } from "../model/problem.ts";

/** How long a sentence about a problem stays, in milliseconds: long enough to read it twice. */
const READING_TIME = 12_000;

/**
 * Does work that began with a user's click or key, and tells the user in a sentence when it cannot be done.
 * @returns a promise that never rejects, so that whoever called back may wait for it or not.
 */
export async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(error);
  }
}

/** Tells the user what went wrong. What was not foreseen goes to the console too, for a bug report. */
function tell(error: unknown): void {
  if (error instanceof ProblemError) {
    new Notice(messages.problem(error.problem), READING_TIME);
    return;
  }
  console.error(error);
  new Notice(messages.unexpected(error instanceof Error ? error.message : String(error)), READING_TIME);
}
