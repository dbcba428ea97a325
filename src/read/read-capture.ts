import type { Capture } from "../model/capture.ts";
import { fingerprint } from "../model/fingerprint.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { decodeText } from "./decode-text.ts";
import type { ReadPorts } from "./format.ts";
import { formats } from "./formats.ts";

/** Most characters that are read: far above any report, and still read in seconds. */
const MOST_CHARACTERS = 20 * 1024 * 1024;

/**
 * Reads a capture: decides by its content what it is, takes the facts that it states, and its text without the site's own.
 * @returns the source; or the problem that kept it from being read. Bad input never throws.
 */
export function readCapture(capture: Capture, ports: ReadPorts): { readonly source: Source } | { readonly problem: Problem } {
  const failed = (code: ProblemCode, detail?: string): { problem: Problem } => ({
    problem: { code, severity: "error", item: capture.name, ...(detail === undefined ? {} : { detail }) },
  });
  if (capture.bytes.length === 0) return failed("capture is empty");
  // A character takes up to four bytes, but text of which each does is not met with.
  if (capture.bytes.length > 2 * MOST_CHARACTERS) return failed("capture is too large", sizeOf(capture.bytes.length));
  const text = decodeText(capture.bytes);
  if (text === undefined) return failed("capture is not text");
  if (text.trim() === "") return failed("capture is empty");
  if (text.length > MOST_CHARACTERS) return failed("capture is too large", sizeOf(capture.bytes.length));
  const format = formats.find((one) => one.recognises(text, capture.name));
  if (!format) return failed("format is not known");
  try {
    const { facts, text: work, removed, id } = format.read(text, ports);
    if (work.trim() === "") return failed("capture has no text left");
    return { source: { id: id ?? fingerprint(work), capture: capture.name, format: format.name, facts, text: work, removed } };
  } catch (error) {
    return failed("reading failed", error instanceof Error ? error.message : String(error));
  }
}

function sizeOf(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB, at most ${MOST_CHARACTERS / (1024 * 1024)} MB of text`;
}
