import type { Capture } from "../model/capture.ts";
import type { ListedWork } from "../model/listed-work.ts";
import { ProblemError, type Problem, type ProblemCode } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import type { WebPort } from "../model/web-port.ts";
import { openArchive } from "../read/archive/open-archive.ts";
import type { ReadPorts } from "../read/format.ts";
import { sourceFromList, withListedFacts } from "../read/listed-source.ts";
import { readList } from "../read/lists.ts";
import { readCapture } from "../read/read-capture.ts";

/** What opening a capture gives. */
export interface Opened {
  readonly bytes: Uint8Array;
  /** Where it was downloaded from. */
  readonly address?: string;
  /** What the server called it. */
  readonly mediaType?: string;
}

/** A capture that has not been opened yet, so that a long batch holds only one in memory. */
export interface UnopenedCapture {
  readonly name: string;
  readonly vaultPath?: string;
  /** Whether it was found in a folder or archive and not named itself: a list found so opens no address unless that is asked for. */
  readonly isFound?: boolean;
  /** Rejects when the file cannot be opened. */
  readonly open: () => Promise<Opened>;
  /** Finds a file that this one names, as a list names the works in it; `undefined` when it is not there. */
  readonly beside?: (path: string) => Promise<UnopenedCapture | undefined>;
}

/** What came of one capture: a source, or the reason why there is none. */
export type Reading =
  | {
      readonly name: string;
      /** What the text was read from; absent for a work of which only a list's entry is at hand. */
      readonly capture?: Capture;
      readonly source: Source;
      readonly citekey?: string;
      /** Whether a list vouches for its facts. */
      readonly listed?: boolean;
      /** How many addresses its list gives that were not opened, as nobody asked for it. */
      readonly unopened?: number;
      /** What could not be done for this source although there is one. */
      readonly warnings: readonly Problem[];
    }
  | { readonly name: string; readonly problem: Problem };

/** How captures are read. */
export interface ReadOptions {
  readonly ports: ReadPorts;
  /** Opens the addresses of reading lists that the user named; without it none is opened. */
  readonly web?: WebPort | undefined;
  /** Whether the addresses of bibliographies, and of lists in folders and archives, are opened too; there may be hundreds of them. */
  readonly openAddresses?: boolean;
  /** Is awaited before each capture, so that the window stays alive in a long batch. */
  readonly breathe: () => Promise<void>;
}

/** An archive in an archive is opened, one in that is not. */
const DEEPEST_ARCHIVE = 2;

/**
 * Reads captures one by one and gives each source as soon as it is read: an archive is every file in it, a list every
 * work in it. What cannot be read is given as a problem, and the rest goes on.
 */
export async function* readCaptures(unopened: Iterable<UnopenedCapture>, options: ReadOptions): AsyncGenerator<Reading> {
  for (const one of unopened) yield* readOne(one, options, 0);
}

async function* readOne(unopened: UnopenedCapture, options: ReadOptions, depth: number): AsyncGenerator<Reading> {
  await options.breathe();
  const { name } = unopened;
  const capture = await openCapture(unopened);
  if ("code" in capture) {
    yield { name, problem: capture };
    return;
  }
  const archive = openArchive(capture.bytes, name);
  if (archive && depth >= DEEPEST_ARCHIVE) yield failed(name, "archive is too large", "an archive in an archive in an archive");
  else if (archive) {
    for (const problem of archive.problems) yield { name: problem.item, problem };
    const members = archive.members.map((member): UnopenedCapture => ({
      name: `${name}/${member.name}`,
      isFound: true,
      open: async () => ({ bytes: await member.open() }),
      beside: (path) => Promise.resolve(members.find((other) => other.name === `${name}/${path}` || other.name.endsWith(`/${path}`))),
    }));
    for (const member of members) yield* readOne(member, options, depth + 1);
  } else yield* readListOrWork(unopened, capture, options);
}

async function* readListOrWork(unopened: UnopenedCapture, capture: Capture, options: ReadOptions): AsyncGenerator<Reading> {
  const { name } = capture;
  const list = readList(capture);
  if (list) {
    for (const problem of list.problems) yield { name, problem };
    for (const work of list.works) {
      await options.breathe();
      yield await readListedWork(work, list, unopened, options);
    }
    return;
  }
  const reading = await readCapture(capture, options.ports);
  yield "source" in reading ? { name, capture, source: reading.source, warnings: [] } : { name, problem: reading.problem };
}

/** Reads the first of a listed work's files and addresses that can be read; without any, the list's word is the source. */
async function readListedWork(work: ListedWork, list: { format: string; overrules: boolean }, unopened: UnopenedCapture, options: ReadOptions): Promise<Reading> {
  const name = `${unopened.name}: ${work.name}`;
  const warnings: Problem[] = [];
  const cited = work.citekey === undefined ? {} : { citekey: work.citekey };
  for await (const candidate of capturesOf(work, list, unopened, options, (code, detail) => warnings.push({ code, severity: "warning", item: name, detail }))) {
    const capture = await openCapture(candidate);
    const reading = "code" in capture ? { problem: capture } : await readCapture(capture, options.ports);
    if ("source" in reading && !("code" in capture))
      return { name, capture, source: withListedFacts(reading.source, work, { overrule: list.overrules }), ...cited, listed: true, warnings };
    if ("problem" in reading) {
      const { code, item, detail } = reading.problem;
      warnings.push({ code: "listed work was not opened", severity: "warning", item: name, detail: `${code}: ${item}${detail === undefined ? "" : `, ${detail}`}` });
    }
  }
  const left = opensAddresses(list, unopened, options) ? 0 : work.addresses.length;
  return { name, source: sourceFromList(work, unopened.name, list.format), ...cited, listed: true, unopened: left, warnings };
}

async function* capturesOf(
  { files, addresses }: ListedWork,
  list: { overrules: boolean },
  unopened: UnopenedCapture,
  options: ReadOptions,
  warn: (code: ProblemCode, detail: string) => void,
): AsyncGenerator<UnopenedCapture> {
  for (const path of files) {
    const file = await unopened.beside?.(path);
    if (file) yield file;
    else warn("listed file is not there", path);
  }
  const { web } = options;
  if (web && opensAddresses(list, unopened, options)) for (const address of addresses) yield downloaded(address, web);
}

/** A reading list that the user names asks for its addresses; any other list only gives them. */
function opensAddresses({ overrules }: { overrules: boolean }, { isFound = false }: UnopenedCapture, { web, openAddresses = false }: ReadOptions): boolean {
  return web !== undefined && (openAddresses || (overrules && !isFound));
}

/** An address as a capture that is downloaded when it is opened. */
export function downloaded(address: string, web: WebPort): UnopenedCapture {
  return { name: address, open: async () => web.get(address) };
}

async function openCapture({ name, vaultPath, open }: UnopenedCapture): Promise<Capture | Problem> {
  try {
    return { name, ...(await open()), ...(vaultPath === undefined ? {} : { vaultPath }) };
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    return { code: "file cannot be read", severity: "error", item: name, detail: error instanceof Error ? error.message : String(error) };
  }
}

function failed(name: string, code: ProblemCode, detail: string): Reading {
  return { name, problem: { code, severity: "error", item: name, detail } };
}
