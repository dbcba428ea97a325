import type { VaultPort } from "../model/vault-port.ts";
import { Run, type JournalEntry, type RecordedRun } from "./journal.ts";

/**
 * Takes back a write that broke off half-way, as a full disk or a crash can leave it: a file that holds a beginning of what was
 * to be written, and nothing else, gets what stood there before. Whatever anybody else wrote there is left alone.
 * @returns whether there was such a file.
 */
export async function mendTornWrite({ path, before, text, size }: JournalEntry, port: VaultPort): Promise<boolean> {
  if (!(await port.exists(path))) return false;
  const bytes = await port.readBinary(path);
  // Of an original only the length is known; it had no place there before.
  const isTorn = bytes.length < size && (text === undefined || isBeginning(bytes, new TextEncoder().encode(text)));
  if (!isTorn) return false;
  if (before === null) await port.trash(path);
  else await port.process(path, (now) => (text?.startsWith(now) === true || now.includes("\ufffd") ? before : now));
  return true;
}

function isBeginning(bytes: Uint8Array, whole: Uint8Array): boolean {
  return bytes.every((byte, index) => byte === whole[index]);
}

/** Takes back whatever a run that broke off left half written, and enters that it is still to be done. @returns whether there was anything. */
export async function mendTornWrites(run: RecordedRun, port: VaultPort): Promise<boolean> {
  let isMended = false;
  for (const entry of run.begun)
    if (await mendTornWrite(entry, port)) {
      await Run.resume(port, run).refuse(entry.number);
      isMended = true;
    }
  return isMended;
}
