import { Inflate } from "fflate";
import { ProblemError, type Problem, type ProblemCode } from "../../model/problem.ts";
import { isReadableName } from "../../model/readable-names.ts";
import { checksumOf } from "./checksum.ts";
import { packedBytes, readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** A .zip file, looked into and not yet unpacked. */
export interface Archive {
  /** The files that may be captures, in order of name. */
  readonly members: readonly ArchiveMember[];
  /** Why some, or all, are left out. */
  readonly problems: readonly Problem[];
}

export interface ArchiveMember {
  /** Path in the archive, with `/`; it leads nowhere outside. */
  readonly name: string;
  /** Unpacks the member. @throws ProblemError when it cannot be, or is larger than is read. */
  readonly open: () => Promise<Uint8Array>;
}

const MEGABYTE = 1024 * 1024;
/** Most bytes of one member, and of all that are opened of one archive. */
const MOST_OF_MEMBER = 100 * MEGABYTE;
const MOST_OF_ALL = 500 * MEGABYTE;
const MOST_MEMBERS = 10_000;
/** Text packs to a tenth, a list of the same line over and over to a hundredth; what unpacks to more was made to do harm. */
const GREATEST_RATIO = 200;
/** Below this, what it unpacks to does no harm. */
const HARMLESS = 10 * MEGABYTE;
const PIECE = 64 * 1024;

/**
 * Looks into a .zip file.
 * @returns `undefined` for anything else, also for the documents of office programs and for books, which are .zip files within.
 */
export function openArchive(bytes: Uint8Array, name: string): Archive | undefined {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6)))) return undefined;
  const problem = (code: ProblemCode, item: string, detail?: string): Problem => ({ code, severity: "error", item, ...(detail === undefined ? {} : { detail }) });
  let entries: ZipEntry[];
  try {
    entries = readZipDirectory(bytes, MOST_MEMBERS + 1);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { members: [], problems: [problem("archive is damaged", name, /^it/u.test(error.message) ? error.message : "it is cut short")] };
  }
  if (entries.some((entry) => entry.name === "[Content_Types].xml" || entry.name === "mimetype")) return undefined;
  if (entries.length > MOST_MEMBERS) return { members: [], problems: [problem("archive is too large", name, `more than ${MOST_MEMBERS} files`)] };

  const members: ArchiveMember[] = [];
  const problems: Problem[] = [];
  const unpacked = { bytes: 0 };
  for (const entry of [...entries].sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (!isReadableName(entry.name)) {
      if (leadsOutside(entry.name)) problems.push(problem("archive member has no safe path", `${name}: ${entry.name}`));
      continue;
    }
    if (leadsOutside(entry.name)) problems.push(problem("archive member has no safe path", `${name}: ${entry.name}`));
    else members.push({ name: entry.name, open: async () => Promise.resolve(unpack(entry)) });
  }
  return { members, problems };

  function unpack(entry: ZipEntry): Uint8Array {
    const item = `${name}: ${entry.name}`;
    if (entry.isEncrypted) throw new ProblemError(problem("archive member is encrypted", item));
    const most = Math.min(MOST_OF_MEMBER, MOST_OF_ALL - unpacked.bytes, Math.max(HARMLESS, entry.packedSize * GREATEST_RATIO));
    try {
      const content = inflated(packedBytes(bytes, entry), entry.method, most);
      if (content === undefined) throw new ProblemError(problem("archive is too large", item, `more than ${Math.floor(most / MEGABYTE)} MB`));
      if (checksumOf(content) !== entry.checksum) throw new ProblemError(problem("archive is damaged", item, "what was packed is not what comes out"));
      unpacked.bytes += content.length;
      return content;
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      throw new ProblemError(problem("archive is damaged", item, error instanceof Error ? error.message : String(error)));
    }
  }
}

/** Unpacks piece by piece, whatever size was declared; `undefined` as soon as there is more than asked for. */
function inflated(packed: Uint8Array, method: number, most: number): Uint8Array | undefined {
  if (method === 0) return packed.length > most ? undefined : packed.slice();
  if (method !== 8) throw new Error(`it is packed in a way that is not known (${method})`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at < packed.length && length <= most; at += PIECE) inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  if (length > most) return undefined;
  const content = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
}

/** A name that climbs, begins at the root of a disk, or has signs in it that no file has. */
function leadsOutside(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|[\u0000-\u001f]/iu.test(name);
}
