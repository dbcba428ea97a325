import { deflateSync } from "fflate";
import { checksumOf } from "../../../src/read/archive/checksum.ts";

/** A member to pack, and in what it shall lie. */
export interface Packed {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  readonly declaredSize?: number;
  readonly checksum?: number;
  readonly nameInWindows?: boolean;
}

/** Writes a .zip file, honest or not. @param options.large writes sizes and places into 64-bit records (APPNOTE 4.5.3). */
export function pack(members: readonly Packed[], options: { large?: boolean; comment?: string } = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored = false, encrypted = false, declaredSize, checksum, nameInWindows = false } of members) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : Buffer.from(deflateSync(bytes));
    const spelt = Buffer.from(name, nameInWindows ? "latin1" : "utf8");
    const size = declaredSize ?? bytes.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(checksum ?? checksumOf(bytes), 10);
    common.writeUInt32LE(options.large === true ? 0xffffffff : packed.length, 14);
    common.writeUInt32LE(options.large === true ? 0xffffffff : size, 18);
    common.writeUInt16LE(spelt.length, 22);
    const member = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, spelt, packed]);
    const extra = options.large === true ? Buffer.alloc(28) : Buffer.alloc(0);
    if (options.large === true) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
      extra.writeBigUInt64LE(BigInt(offset), 20);
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(options.large === true ? 0xffffffff : offset, 10);
    common.writeUInt16LE(extra.length, 24);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common, rest, spelt, extra]));
    pieces.push(member);
    offset += member.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(options.large === true ? 0xffffffff : offset, 12);
  end.writeUInt16LE((options.comment ?? "").length, 16);
  if (options.large === true) {
    const end64 = Buffer.alloc(52);
    end64.writeBigUInt64LE(44n, 0);
    end64.writeBigUInt64LE(BigInt(members.length), 20);
    end64.writeBigUInt64LE(BigInt(members.length), 28);
    end64.writeBigUInt64LE(BigInt(listed.length), 36);
    end64.writeBigUInt64LE(BigInt(offset), 44);
    const locator = Buffer.alloc(16);
    locator.writeBigUInt64LE(BigInt(offset + listed.length), 4);
    locator.writeUInt32LE(1, 12);
    pieces.push(listed, Buffer.from("PK\u0006\u0006"), end64, Buffer.from("PK\u0006\u0007"), locator);
  } else pieces.push(listed);
  return Buffer.concat([...pieces, Buffer.from("PK\u0005\u0006"), end, Buffer.from(options.comment ?? "", "latin1")]);
}
