import type { Capture } from "../model/capture.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import type { ReadPorts } from "../read/format.ts";
import { readCapture } from "../read/read-capture.ts";

/** A capture that has not been opened yet, so that a long batch holds only one in memory. */
export interface UnopenedCapture {
  readonly name: string;
  readonly vaultPath?: string;
  /** Rejects when the file cannot be opened. */
  readonly open: () => Promise<Uint8Array>;
}

/** What came of one capture: a source, or the reason why there is none. */
export type Reading =
  | { readonly name: string; readonly capture: Capture; readonly source: Source }
  | { readonly name: string; readonly problem: Problem };

/**
 * Reads captures one by one and gives each as soon as it is read. One that cannot be read is given as a problem,
 * and the rest goes on.
 * @param breathe is awaited before each, so that the window stays alive in a long batch.
 */
export async function* readCaptures(
  unopened: readonly UnopenedCapture[],
  ports: ReadPorts,
  breathe: () => Promise<void>,
): AsyncGenerator<Reading> {
  for (const { name, vaultPath, open } of unopened) {
    await breathe();
    let bytes: Uint8Array;
    try {
      bytes = await open();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      yield { name, problem: { code: "file cannot be read", severity: "error", item: name, detail } };
      continue;
    }
    const capture: Capture = { name, bytes, ...(vaultPath === undefined ? {} : { vaultPath }) };
    const reading = await readCapture(capture, ports);
    yield "source" in reading ? { name, capture, source: reading.source } : { name, problem: reading.problem };
  }
}
