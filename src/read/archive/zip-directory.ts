/*
 * The directory at the end of a .zip file (PKWARE APPNOTE 6.3). It is read here because packages that inflate do not tell
 * which members are encrypted, nor check that what comes out is what went in.
 */

/** One member as the directory describes it. */
export interface ZipEntry {
  /** With `/` between steps; whatever the file says, so it may point anywhere. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  /** CRC-32 of the content. */
  readonly checksum: number;
  readonly packedSize: number;
  /** What the directory says; it may lie. */
  readonly size: number;
  /** Where the member's own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const MEMBER = 0x04034b50;
/** The end record is followed by a comment of at most 65,535 bytes. */
const LONGEST_END = 22 + 65_535;
/** Stands in a field whose value is in the 64-bit record. */
const IN_64 = 0xffffffff;

/** @throws RangeError when the directory is not whole. */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < Math.min(count, most); index++) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError("its directory is not whole");
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const flags = view.getUint16(at + 8, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      name: decodeName(name).replace(/\\/gu, "/"),
      isEncrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      ...sizesOf(view, at, at + 46 + nameLength, extraLength),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** The packed bytes of a member. @throws RangeError when they are not all there. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== MEMBER) throw new RangeError("a member is not where the directory says");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new RangeError("it is cut short");
  return bytes.subarray(start, start + packedSize);
}

function findDirectory(view: DataView): { count: number; start: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_END); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return { count, start };
    const end = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end, true) !== END_64) throw new RangeError("its directory is not whole");
    return { count: Number(view.getBigUint64(end + 32, true)), start: Number(view.getBigUint64(end + 48, true)) };
  }
  throw new RangeError("it is cut short");
}

/** Sizes and place; those that do not fit into 32 bits stand in the extra field 1, in this order, only where needed. */
function sizesOf(view: DataView, at: number, extraStart: number, extraLength: number): Pick<ZipEntry, "packedSize" | "size" | "offset"> {
  let [size, packedSize, offset] = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = extraStart; field + 4 <= extraStart + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = (): number => Number(view.getBigUint64((value += 8) - 8, true));
    if (size === IN_64) size = next();
    if (packedSize === IN_64) packedSize = next();
    if (offset === IN_64) offset = next();
  }
  return { size, packedSize, offset };
}

/** Names are UTF-8 in what is packed today, whether it is said or not; else what Windows wrote. */
function decodeName(name: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(name);
  } catch {
    return new TextDecoder("windows-1252").decode(name);
  }
}
