import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { portsFromLibraries } from "../../src/cli/read-ports.ts";
import { known, type Fact } from "../../src/model/fact.ts";
import { FACT_NAMES, type FactName, type Source } from "../../src/model/source.ts";
import { readTextCapture } from "../../src/read/read-capture.ts";

const encoder = new TextEncoder();

/** Reads a capture as the command line does. */
export function read(content: string | Uint8Array, name = "capture.txt", mediaType?: string): ReturnType<typeof readTextCapture> {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  return readTextCapture({ name, bytes, ...(mediaType === undefined ? {} : { mediaType }) }, portsFromLibraries);
}

/** The source that a capture is. @throws when it could not be read. */
export function sourceOf(content: string | Uint8Array, name?: string, mediaType?: string): Source {
  const reading = read(content, name, mediaType);
  if ("problem" in reading) throw new Error(`${reading.problem.code}: ${reading.problem.detail ?? ""}`);
  return reading.source;
}

/** What a source states, without the evidence. */
export function statedBy({ facts }: Source): { [Name in FactName]?: unknown } {
  const entries = FACT_NAMES.map((name): [FactName, unknown] => [name, known<unknown>(facts[name])]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The evidence for a fact. @throws when it is not known. */
export function evidenceFor({ facts }: Source, name: FactName): Fact<unknown> {
  const finding = facts[name];
  if (finding.state !== "known") throw new Error(`${name} is ${finding.state}.`);
  return finding.taken;
}

export function sample(name: string): string {
  return readFileSync(resolve(import.meta.dirname, "../../samples", name), "utf8");
}
