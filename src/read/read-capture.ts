import type { Capture } from "../model/capture.ts";
import { fingerprint } from "../model/fingerprint.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { decodeText } from "./decode-text.ts";
import type { ReadPorts, TextCapture } from "./format.ts";
import { FORMATS } from "./formats.ts";

export type { ReadPorts } from "./format.ts";

/**
 * More blanks in a row than any layout has. Patterns that look for white space before something else would go over a very
 * long run once for every blank in it.
 */
const LONG_BLANK = /[^\S\r\n]{100,}/gu;
const SHORT_BLANK = " ".repeat(100);

/**
 * Reads a capture: decides its format by its content, gathers what it says of itself, and takes the site's
 * boilerplate off its text. Never throws: whatever is wrong with the capture is returned as a problem.
 */
export function readCapture(capture: Capture, ports: ReadPorts): { source: Source } | { problem: Problem } {
  const problem = (code: ProblemCode, detail?: string): { problem: Problem } => ({
    problem: { code, severity: "error", item: capture.name, ...(detail === undefined ? {} : { detail }) },
  });
  try {
    const decoded = decodeText(capture.bytes);
    if ("code" in decoded) return problem(decoded.code, decoded.detail);
    const opened: TextCapture = { capture, text: decoded.text.replace(LONG_BLANK, SHORT_BLANK) };
    const format = FORMATS.find((candidate) => candidate.recognises(opened));
    if (!format) return problem("format is not known");
    const reading = format.read(opened, ports);
    if (!/[\p{L}\p{N}]/u.test(reading.text)) return problem("capture has no text left");
    const { facts, text, removed } = reading;
    return { source: { id: reading.id ?? fingerprint(text), capture: capture.name, format: format.name, facts, text, removed } };
  } catch (error) {
    return problem("reading failed", error instanceof Error ? error.message : String(error));
  }
}
