import type { Capture } from "../model/capture.ts";
import { bibtex } from "./bibliography/bibtex.ts";
import { cslJson } from "./bibliography/csl-json.ts";
import { ris } from "./bibliography/ris.ts";
import type { Problem } from "../model/problem.ts";
import { decodeText } from "./decode-text.ts";
import type { TextCapture } from "./format.ts";
import type { ListFormat, ListReading } from "./list-format.ts";
import { isTooDeep } from "./read-capture.ts";
import { readingList } from "./reading-list/reading-list.ts";

/** The ways in which works are listed that are read. */
export const LISTS: readonly ListFormat[] = [bibtex, ris, cslJson, readingList];

/** Most works of one list. */
const MOST_WORKS = 50_000;

/** A list that was read, with what it is. */
export interface Listing extends ListReading {
  readonly format: string;
  /** Whether its word goes before what a capture says of itself. */
  readonly overrules: boolean;
}

/** Reads a capture that is a list of works; `undefined` for any other. Never throws. */
export function readList(capture: Capture): Listing | undefined {
  const decoded = decodeText(capture.bytes, capture.mediaType);
  // What is no text is no list; whoever reads it as a source says why.
  if ("code" in decoded) return undefined;
  const opened: TextCapture = { capture, text: decoded.text };
  const format = LISTS.find((candidate) => candidate.recognises(opened));
  if (!format) return undefined;
  try {
    const { works: all, problems: met } = format.read(opened);
    const works = all.slice(0, MOST_WORKS);
    const problems = [...met];
    if (all.length > MOST_WORKS) problems.push({ code: "list is not valid", severity: "error", item: capture.name, detail: `it names ${all.length} works; those after the first ${MOST_WORKS} were left out` });
    const named = works.filter(({ facts, files, addresses }) => facts.title.state === "known" || facts.identifier.state === "known" || files.length + addresses.length > 0);
    const unnamed = works.filter((work) => !named.includes(work)).map(({ line }): Problem => ({
      code: "list entry is not valid",
      severity: "error",
      item: capture.name,
      detail: `${line === undefined ? "" : `line ${line}: `}it has neither a title nor an identifier, a file or an address`,
    }));
    return { format: format.name, overrules: format.overrules, works: named, problems: [...problems, ...unnamed] };
  } catch (error) {
    const problem: Problem = isTooDeep(error)
      ? { code: "capture is nested too deeply", severity: "error", item: capture.name }
      : { code: "reading failed", severity: "error", item: capture.name, detail: error instanceof Error ? error.message : String(error) };
    return { format: format.name, overrules: format.overrules, works: [], problems: [problem] };
  }
}
