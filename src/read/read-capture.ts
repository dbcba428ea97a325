import { inertMarkdown } from "../markdown/inert-markdown.ts";
import type { Capture } from "../model/capture.ts";
import { fingerprint } from "../model/fingerprint.ts";
import { ProblemError, type Problem, type ProblemCode } from "../model/problem.ts";
import type { Source, SourceFacts } from "../model/source.ts";
import { decodeText } from "./decode-text.ts";
import type { Reading, ReadPorts, TextCapture } from "./format.ts";
import { BINARY_FORMATS, FORMATS } from "./formats.ts";
import { signedByIssuer } from "./witnesses/issuer.ts";
import { namedInTitle } from "./witnesses/named-in-title.ts";
import { inPrintedCase } from "./printed-case.ts";
import { dateInDoubt } from "./words/date-in-doubt.ts";
import { canonicalAddress } from "./words/web-address.ts";

export type { ReadPorts } from "./format.ts";

/** Lines that tell what kind of document a capture is. */
const FIRST_LINES = 8;

/** Most lines of a source's text; the longest reports have some thirty thousand. */
const MOST_LINES = 300_000;

/** A source, or the reason why there is none. */
export type Outcome = { readonly source: Source } | { readonly problem: Problem };

/**
 * More blanks in a row than any layout has. Patterns that look for white space before something else would go over a very
 * long run once for every blank in it.
 */
const LONG_BLANK = /[^\S\r\n]{100,}/gu;
const SHORT_BLANK = " ".repeat(100);

/**
 * Reads a capture: decides its format by its content, gathers what it says of itself, and takes the site's
 * boilerplate off its text. Never rejects: whatever is wrong with the capture is returned as a problem.
 */
export async function readCapture(capture: Capture, ports: ReadPorts): Promise<Outcome> {
  const format = BINARY_FORMATS.find((candidate) => candidate.recognises(capture.bytes));
  if (!format) return readTextCapture(capture, ports);
  try {
    return outcome(capture, format.name, await format.read(capture, ports));
  } catch (error) {
    return failure(capture, error);
  }
}

/** Reads a capture that is text, at once; anything else is returned as a problem. */
export function readTextCapture(capture: Capture, ports: ReadPorts): Outcome {
  try {
    const decoded = decodeText(capture.bytes, capture.mediaType);
    if ("code" in decoded) return problem(capture, decoded.code, decoded.detail);
    const opened: TextCapture = { capture, text: decoded.text.replace(LONG_BLANK, SHORT_BLANK) };
    const format = FORMATS.find((candidate) => candidate.recognises(opened));
    return format ? withDoubt(outcome(capture, format.name, format.read(opened, ports)), opened.text) : problem(capture, "format is not known");
  } catch (error) {
    return failure(capture, error);
  }
}

function outcome(capture: Capture, format: string, { id, facts, text, removed }: Reading): Outcome {
  if (!/[\p{L}\p{N}]/u.test(text)) return problem(capture, "capture has no text left");
  const lines = text.match(/\n/gu)?.length ?? 0;
  if (lines > MOST_LINES) return problem(capture, "capture is too large", `${lines} lines of at most ${MOST_LINES}`);
  const said = [...removed.map((part) => part.text), text].join("\n");
  const firstLines = [...text.split("\n", FIRST_LINES), ...removed.slice(0, FIRST_LINES).flatMap((part) => part.text.split("\n"))].filter((line) => line.trim() !== "");
  const printed = inPrintedCase(signedByIssuer(namedInTitle(facts), firstLines), said);
  // The id is that of the words as they came, so that it stays when more of them are known to do harm.
  return { source: { id: id ?? fingerprint(text), capture: capture.name, format, facts: withAddress(printed, capture), text: inertMarkdown(text), removed } };
}

/** Where no date was taken, one that may be two is shown to the user. */
function withDoubt(read: Outcome, text: string): Outcome {
  if (!("source" in read) || read.source.facts.date.state !== "not stated") return read;
  const inDoubt = dateInDoubt(text);
  return inDoubt ? { source: { ...read.source, facts: { ...read.source.facts, date: { state: "not stated", inDoubt } } } } : read;
}

/** Where a capture was downloaded from is its address unless it says another itself. */
function withAddress(facts: SourceFacts, { address }: Capture): SourceFacts {
  const value = address === undefined ? undefined : canonicalAddress(address);
  if (address === undefined || value === undefined || facts.source.state === "known") return facts;
  return { ...facts, source: { state: "known", taken: { value, witness: { name: "downloaded from" }, words: address }, others: [] } };
}

function problem({ name }: Capture, code: ProblemCode, detail?: string): Outcome {
  return { problem: { code, severity: "error", item: name, ...(detail === undefined ? {} : { detail }) } };
}

/** Tells whether a parser went down further than it can come back from: engines say so in their own words. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof Error && /call stack|recursion/iu.test(error.message);
}

function failure(capture: Capture, error: unknown): Outcome {
  if (error instanceof ProblemError) return { problem: error.problem };
  if (isTooDeep(error)) return problem(capture, "capture is nested too deeply");
  return problem(capture, "reading failed", error instanceof Error ? error.message : String(error));
}
